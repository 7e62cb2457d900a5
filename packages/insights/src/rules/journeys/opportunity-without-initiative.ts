import { defineCatalog } from '@touchline/locale';
import type { Fix, Initiative, Journey, Model, Statement } from '@touchline/model';
import type { Facts } from '../../checklist/facts.ts';
import { grouped } from '../../grouped.ts';
import { onceFor } from '../../once.ts';
import { quotedText } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { idsOf } from '../strategy/shared/scopes.ts';
import { gather } from './shared/gather.ts';
import { isCopy, type Part, partsOf, said } from './shared/parts.ts';
import { type Answers, answersOf } from './shared/plan.ts';

const code = 'opportunity-without-initiative';

export const opportunityWithoutInitiative = elementRule({
  code,
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'The plan takes up what promises much and is not hard to do.',
    uk: 'План береться за те, що багато обіцяє й не надто важке.',
    ru: 'План берётся за то, что многое обещает и не слишком трудно.',
  },
  reason: {
    rows: ['R45', 'R33'],
    sources: ['ccxp-2021', 'kalbach-2016'],
    text: {
      en: 'An opportunity of high impact whose effort is not high is what customers notice first and the company gets cheapest. If no initiative addresses it, improves its step or was dropped with a reason, the plan was made without the map. The rule speaks once initiatives turn to journeys; quick wins are a rule of their own.',
      uk: 'Можливість із високим впливом і невисокими зусиллями клієнти помічають найперше, а компанії вона обходиться найдешевше. Якщо жодна ініціатива за неї не взялася, не покращує її кроку й не була відкинута свідомо, план складали без карти. Правило діє, коли ініціативи вже стосуються шляхів; про швидкі перемоги каже окреме правило.',
      ru: 'Возможность с высоким влиянием и невысокими усилиями клиенты замечают прежде всего, а компании она обходится дешевле всего. Если ни одна инициатива за неё не взялась, не улучшает её шага и не была отклонена сознательно, план составляли без карты. Правило действует, когда инициативы уже касаются путей; о быстрых победах говорит отдельное правило.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    opportunity Prefill "Prefill from the registry" impact high effort low
  }
  touchpoint Sign "Signs" via App {
    opportunity "Sign without the card reader" impact high effort medium
  }
}

initiative "One-page form" {
  improves OpenAccount.FillForm
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    opportunity Prefill "Prefill from the registry" impact high effort low
  }
  touchpoint Sign "Signs" via App {
    opportunity NoCardReader "Sign without the card reader" impact high effort medium
    opportunity "A branch that comes to the shop" impact high effort high
  }
}

initiative "One-page form" {
  improves OpenAccount.FillForm
}

initiative "Signing by phone" {
  addresses NoCardReader
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'No initiative takes up {opportunity}, although its impact is high. Plan it, or accept that it waits and say why.',
      medium:
        'No initiative takes up {opportunity}, although its impact is high and its effort medium. Plan it, or accept that it waits and say why.',
      many: 'No initiative takes up {count|# opportunity|# opportunities} of high impact that {count|is|are} not hard to do, such as {opportunity}. Plan them, or say why not.',
      create: 'Plan an initiative for {opportunity}',
      existing: 'Have {initiative} address {opportunity}',
    },
    uk: {
      one: 'За можливість {opportunity} не береться жодна ініціатива, хоч її вплив високий. Заплануйте її або прийміть, що вона зачекає, і поясніть чому.',
      medium:
        'За можливість {opportunity} не береться жодна ініціатива, хоч її вплив високий, а зусилля помірні. Заплануйте її або прийміть, що вона зачекає, і поясніть чому.',
      many: '{count|За # можливість|За # можливості|За # можливостей} з високим впливом і невисокими зусиллями, зокрема {opportunity}, не береться жодна ініціатива. Заплануйте їх або поясніть, чому ні.',
      create: 'Запланувати ініціативу для {opportunity}',
      existing: 'Дати ініціативі {initiative} взятися за {opportunity}',
    },
    ru: {
      one: 'За возможность {opportunity} не берётся ни одна инициатива, хотя её влияние высокое. Запланируйте её либо примите, что она подождёт, и поясните почему.',
      medium:
        'За возможность {opportunity} не берётся ни одна инициатива, хотя её влияние высокое, а усилия умеренны. Запланируйте её либо примите, что она подождёт, и поясните почему.',
      many: '{count|За # возможность|За # возможности|За # возможностей} с высоким влиянием и невысокими усилиями, например {opportunity}, не берётся ни одна инициатива. Запланируйте их или поясните, почему нет.',
      create: 'Запланировать инициативу для {opportunity}',
      existing: 'Дать инициативе {initiative} взяться за {opportunity}',
    },
  }),
  check(journey, context) {
    const answers = answersOf(context.facts());
    if (!answers.planIsLinked || context.isBroken()) return;
    const dropped = droppedIn(context.model);
    const found = partsOf(journey).all.flatMap((part) => {
      if (isCopy(part.element) || isPlanned(part, answers)) return [];
      return opportunitiesOf(part)
        .filter(({ opportunity, pain }) => {
          if (!isWorthwhile(opportunity) || isCopy(opportunity)) return false;
          const ids = [opportunity.id, pain?.id, ...(opportunity.addresses ?? []).map(({ id }) => id)];
          return !ids.some((id) => id !== undefined && (answers.planned.has(id) || dropped.has(id)));
        })
        .map(({ opportunity }) => ({ element: opportunity, around: [part.element, ...part.around] }));
    });
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      const { element } = first;
      const opportunity = context.name(element);
      if (each.length > 1) {
        context.report('many', { count: each.length, opportunity }, place);
        return;
      }
      const { effort } = element;
      const message = effort === 'medium' ? effort : 'one';
      const fixes = fixesFor(element, journey, context.facts()).map(({ initiative, fix }) => ({
        ...fix,
        title: initiative
          ? context.say('existing', { initiative: context.name(initiative), opportunity })
          : context.say('create', { opportunity }),
      }));
      context.report(message, { opportunity }, { ...place, fixes });
    });
  },
});

/** High impact, and not known to be hard. */
function isWorthwhile({ impact, effort }: Statement): boolean {
  return (impact === 'high' || impact === 'critical') && effort !== 'high' && effort !== 'critical';
}

function isPlanned({ element, around }: Part, { planned }: Answers): boolean {
  return [element, ...around].some(({ id }) => planned.has(id));
}

/** Opportunities of a part, with the pain they stand in. */
function opportunitiesOf({ element }: Part): { opportunity: Statement; pain?: Statement }[] {
  const own = said(element, 'opportunity').map((opportunity) => ({ opportunity }));
  const nested = said(element, 'pain').flatMap((pain) =>
    said(pain, 'opportunity').map((opportunity) => ({ opportunity, pain })),
  );
  return [...own, ...nested];
}

/** What initiatives that were dropped would have turned to. */
const droppedIn = onceFor(({ initiatives }: Model): ReadonlySet<string> => {
  const dropped = initiatives.filter(({ status }) => status === 'dropped');
  return new Set(dropped.flatMap(({ addresses = [], improves = [] }) => idsOf([...addresses, ...improves])));
});

/** How many pains and opportunities there are of a text. */
const timesWritten = onceFor(({ statements }: Facts): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const kind of ['pain', 'opportunity'] as const) {
    for (const { text } of statements.get(kind) ?? []) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
});

/** Initiatives that run or will, by the declarations in which they improve something. */
const improversOf = onceFor(({ lookup }: Facts): ReadonlyMap<string | undefined, readonly Initiative[]> => {
  const open = lookup.model.initiatives.filter(({ status }) => status !== 'dropped' && status !== 'done');
  return grouped(
    open.flatMap((initiative) => {
      const within = new Set(idsOf(initiative.improves).map((id) => lookup.declarationOf(id)?.id));
      return [...within].map((id) => [id, initiative] as const);
    }),
  );
});

/** A new initiative, or those that already improve the journey; none where the title leads to several. */
function fixesFor(opportunity: Statement, journey: Journey, facts: Facts) {
  if (opportunity.name === undefined && timesWritten(facts).get(opportunity.text) !== 1) return [];
  const addresses = `addresses ${opportunity.name ?? quotedText(opportunity.text)}`;
  const fix = (additions: Fix['additions']): Omit<Fix, 'title'> => ({ changes: [], additions, safe: false });
  const near = improversOf(facts).get(journey.id) ?? [];
  return [
    { initiative: undefined, fix: fix([{ text: `initiative "…" {\n  ${addresses}\n}` }]) },
    ...near.slice(0, 2).map((initiative) => ({ initiative, fix: fix([{ to: initiative.id, text: addresses }]) })),
  ];
}
