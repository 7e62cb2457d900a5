import { defineCatalog } from '@touchline/locale';
import type { Fix, Journey, Statement } from '@touchline/model';
import { quotedText } from '../../spelling.ts';
import { elementRule, type RuleContext } from '../rule.ts';
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
    const dropped = new Set(
      context.model.initiatives
        .filter(({ status }) => status === 'dropped')
        .flatMap(({ addresses, improves }) =>
          [...(addresses ?? []), ...(improves ?? [])].flatMap(({ id }) => id ?? []),
        ),
    );
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
      const fixes = fixesFor(element, journey, context).map(({ initiative, fix }) => ({
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

/** A new initiative, or those that already improve the journey; none where the title leads to several. */
function fixesFor(opportunity: Statement, journey: Journey, { facts, model }: RuleContext) {
  const titled = [facts().statements.get('pain'), facts().statements.get('opportunity')].flatMap((list) => list ?? []);
  const isUnique = titled.filter(({ text }) => text === opportunity.text).length === 1;
  if (opportunity.name === undefined && !isUnique) return [];
  const addresses = `addresses ${opportunity.name ?? quotedText(opportunity.text)}`;
  const fix = (additions: Fix['additions']): Omit<Fix, 'title'> => ({ changes: [], additions, safe: false });
  const near = model.initiatives.filter((initiative) => {
    const isOpen = initiative.status !== 'dropped' && initiative.status !== 'done';
    return isOpen && initiative.improves?.some(({ id }) => isWithin(id, journey.id));
  });
  return [
    { initiative: undefined, fix: fix([{ text: `initiative "…" {\n  ${addresses}\n}` }]) },
    ...near.slice(0, 2).map((initiative) => ({ initiative, fix: fix([{ to: initiative.id, text: addresses }]) })),
  ];
}

const isWithin = (id: string | undefined, journey: string): boolean =>
  id === journey || id?.startsWith(`${journey}.`) === true;
