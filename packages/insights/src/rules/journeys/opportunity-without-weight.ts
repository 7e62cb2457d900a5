import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import type { Facts } from '../../checklist/facts.ts';
import { onceFor } from '../../once.ts';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, partsOf, said } from './shared/parts.ts';

const code = 'opportunity-without-weight';

export const opportunityWithoutWeight = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where opportunities are weighed, each has its impact and its effort.',
    uk: 'Там, де можливості зважують, кожна має вплив і зусилля.',
    ru: 'Там, где возможности взвешивают, у каждой есть влияние и усилия.',
  },
  reason: {
    rows: ['R45'],
    text: {
      en: 'Opportunities compete for the same people and money. One whose impact or effort nobody has said is missing in the matrix of priorities, so it is either forgotten or chosen by whoever speaks loudest. The rule speaks once half of the opportunities are weighed.',
      uk: 'Можливості змагаються за тих самих людей і ті самі гроші. Та, чийого впливу чи зусиль ніхто не назвав, не потрапляє в матрицю пріоритетів: її або забувають, або обирає той, хто говорить найгучніше. Правило діє, коли зважено половину можливостей.',
      ru: 'Возможности соревнуются за одних и тех же людей и деньги. Та, чьё влияние или усилия никто не назвал, не попадает в матрицу приоритетов: её либо забывают, либо выбирает тот, кто говорит громче всех. Правило действует, когда взвешена половина возможностей.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    opportunity "Prefill from the registry" impact high effort low
    opportunity "Save the draft" impact medium effort low
  }
  touchpoint "Signs" via App {
    opportunity "Sign first, send papers later" impact high
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    opportunity "Prefill from the registry" impact high effort low
    opportunity "Save the draft" impact medium effort low
  }
}
`,
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    opportunity "Prefill from the registry"
    opportunity "Save the draft"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: '{opportunity} has no {lacks}: it is missing in the matrix of priorities. Say {spellings}.',
      many: '{count|# opportunity|# opportunities} such as {opportunity} {count|is|are} not weighed and missing in the matrix of priorities. Say `impact` and `effort`.',
      impact: 'impact',
      effort: 'effort',
      fix: 'Say `{text}`',
    },
    uk: {
      one: 'Для {opportunity} не сказано, які {lacks}: у матриці пріоритетів цієї можливості немає. Скажіть {spellings}.',
      many: '{count|# можливість|# можливості|# можливостей}, зокрема {opportunity}, не зважено, і в матриці пріоритетів їх немає. Скажіть `impact` і `effort`.',
      impact: 'вплив',
      effort: 'зусилля',
      fix: 'Сказати `{text}`',
    },
    ru: {
      one: 'Для {opportunity} не сказано, каковы {lacks}: в матрице приоритетов этой возможности нет. Скажите {spellings}.',
      many: '{count|# возможность|# возможности|# возможностей}, например {opportunity}, не взвешены, и в матрице приоритетов их нет. Скажите `impact` и `effort`.',
      impact: 'влияние',
      effort: 'усилия',
      fix: 'Сказать `{text}`',
    },
  }),
  check(journey, context) {
    if (!areWeighed(context.facts()) || context.isBroken(journey.source)) return;
    const found: { element: Statement }[] = [];
    for (const { element } of partsOf(journey).all) {
      for (const opportunity of [element, ...said(element, 'pain')].flatMap((each) => said(each, 'opportunity'))) {
        if (!isCopy(opportunity) && lacking(opportunity).length > 0) found.push({ element: opportunity });
      }
    }
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      const opportunity = context.name(first.element);
      const [lacks, more] = lacking(first.element);
      if (each.length > 1 || !lacks) {
        context.report('many', { count: each.length, opportunity }, place);
        return;
      }
      const fixes = (['high', 'medium', 'low'] as const).map((level) => {
        const text = `${lacks} ${level}`;
        const additions = [{ to: first.element.id, text }];
        return { title: context.say('fix', { text }), changes: [], additions, safe: false };
      });
      const words = more ? [lacks, more] : [lacks];
      const parameters = {
        opportunity,
        lacks: words.map((word) => context.say(word, {})),
        spellings: words.map((word) => `\`${word}\``),
      };
      context.report('one', parameters, { ...place, fixes });
    });
  },
});

/** Half of the opportunities of the project, and two at least, have both. */
const areWeighed = onceFor(({ statements }: Facts): boolean => {
  const all = statements.get('opportunity') ?? [];
  const weighed = all.filter((each) => lacking(each).length === 0).length;
  return weighed >= 2 && weighed * 2 >= all.length;
});

function lacking({ impact, effort }: Statement): ('impact' | 'effort')[] {
  return [...(impact ? [] : ['impact' as const]), ...(effort ? [] : ['effort' as const])];
}
