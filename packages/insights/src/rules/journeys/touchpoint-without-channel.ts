import { defineCatalog } from '@touchline/locale';
import type { Journey, Reference } from '@touchline/model';
import { quotedText, spelledName } from '../../spelling.ts';
import { elementRule, type RuleContext } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, names, type Part, partsOf } from './shared/parts.ts';

const code = 'touchpoint-without-channel';

export const touchpointWithoutChannel = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'all',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where touchpoints say their channel, each says it.',
    uk: 'Там, де точки контакту називають канал, його називає кожна.',
    ru: 'Там, где точки контакта называют канал, его называет каждая.',
  },
  reason: {
    rows: ['U15', 'U21'],
    text: {
      en: 'A contact without a channel belongs to nobody: it is missing in every count of channels and in the share of contacts that go both ways. The rule speaks when at least two thirds of the touchpoints of a journey, and not fewer than three, say theirs. A channel of the stage or of the service counts.',
      uk: 'Контакт без каналу нічий: його немає в жодному підрахунку каналів і в частці двосторонніх контактів. Правило діє, коли щонайменше дві третини точок контакту шляху, і не менше ніж три, називають свій канал. Канал етапу чи послуги теж рахується.',
      ru: 'Контакт без канала ничей: его нет ни в одном подсчёте каналов и в доле двусторонних контактов. Правило действует, когда не менее двух третей точек контакта пути, и не меньше трёх, называют свой канал. Канал этапа или услуги тоже считается.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social
  touchpoint "Fills in the form" via App
  touchpoint "Signs" via App
  touchpoint "Gets the decision"
}

channel App { kind app }
channel Social { kind social }
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social
  touchpoint "Fills in the form" via App
  touchpoint "Signs" via App
  touchpoint "Gets the decision" via App
}

channel App { kind app }
channel Social { kind social }
`,
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social
  touchpoint "Fills in the form"
  touchpoint "Signs"
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: '{contact} does not say through which channel it happens, the others do. Say `via`.',
      many: '{count|# touchpoint does|# touchpoints do} not say through which channel {count|it happens|they happen}, the others do: {contacts}. Say `via`.',
      fix: 'Say that it is via {channel}',
    },
    uk: {
      one: '{contact} не каже, через який канал відбувається, інші точки контакту кажуть. Скажіть `via`.',
      many: '{count|# точка контакту не каже|# точки контакту не кажуть|# точок контакту не кажуть}, через який канал, інші кажуть: {contacts}. Скажіть `via`.',
      fix: 'Сказати, що через {channel}',
    },
    ru: {
      one: '{contact} не говорит, через какой канал происходит, другие точки контакта говорят. Скажите `via`.',
      many: '{count|# точка контакта не говорит|# точки контакта не говорят|# точек контакта не говорят}, через какой канал, другие говорят: {contacts}. Скажите `via`.',
      fix: 'Сказать, что через {channel}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || names(journey.via) || context.isBroken(journey.source)) return;
    const contacts = partsOf(journey).steps.filter(({ element }) => element.contact);
    const without = contacts.filter((part) => !hasChannel(part, context));
    const having = contacts.length - without.length;
    if (having < 3 || having * 3 < contacts.length * 2) return;
    const found = without.filter(({ element }) => !isCopy(element));
    gather({ code, container: journey, most: 1, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      if (each.length > 1) {
        const parameters = {
          count: each.length,
          contacts: each.slice(0, 3).map(({ element }) => context.name(element)),
        };
        context.report('many', parameters, place);
        return;
      }
      const fixes = usualChannels(journey, context).map(({ title, text }) => ({
        title: context.say('fix', { channel: title }),
        changes: [],
        additions: [{ to: first.element.id, text }],
        safe: false,
      }));
      context.report('one', { contact: context.name(first.element) }, { ...place, fixes });
    });
  },
});

function hasChannel({ element, around }: Part, { lookup }: RuleContext): boolean {
  if ([element, ...around].some(({ via }) => names(via))) return true;
  return (element.uses ?? []).some(({ id }) => {
    const used = lookup.declaration(id);
    return used?.kind === 'service' && names(used.via);
  });
}

/** The three channels that the journey uses most. */
function usualChannels(journey: Journey, { lookup, name }: RuleContext): { title: string; text: string }[] {
  const uses = new Map<string, { count: number; reference: Reference }>();
  for (const { element } of partsOf(journey).steps) {
    for (const reference of element.via ?? []) {
      if (reference.unknown) continue;
      const key = reference.id ?? reference.text;
      uses.set(key, { reference, count: (uses.get(key)?.count ?? 0) + 1 });
    }
  }
  const usual = [...uses.values()].sort((a, b) => b.count - a.count).slice(0, 3);
  return usual.flatMap(({ reference: { id, text } }) => {
    const channel = lookup.declaration(id);
    const spelled = channel ? spelledName(channel) : quotedText(text);
    return spelled ? [{ title: name(channel ?? { id: text, text }), text: `via ${spelled}` }] : [];
  });
}
