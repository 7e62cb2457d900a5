import type { Text } from '@touchline/locale';
import { LABELS } from '@touchline/locale';
import type { Benefit, Goal } from '@touchline/model';
import { statementsOf } from '@touchline/model';
import { isRelationship, isSurvey } from '../../kpi/metric.ts';
import { standing } from '../../kpi/status.ts';
import { GAPS, gapsOf } from '../../rules/measurement/shared/gaps.ts';
import { type Facts, kpisOf } from '../facts.ts';
import { type ChecklistItem, every, MISSING, NOT_APPLICABLE, parts, some } from '../item.ts';
import type { Gap } from '../words.ts';

const stage = 'goals';

/** Stage 2: what is to be reached, and how it will be known (R31). */
export const goalItems: readonly ChecklistItem[] = [
  {
    id: 'CK11',
    stage,
    theme: 'strategy',
    rows: ['R10', 'R11'],
    label: {
      en: 'Base and specific objectives are linked',
      uk: 'Базові й специфічні орієнтири пов’язано',
      ru: 'Базовые и специфические ориентиры связаны',
    },
    hint: {
      en: 'Let every objective build on a base one, and something build on every base: `builds on …`.',
      uk: 'Нехай кожен орієнтир спирається на базовий, а на кожен базовий щось спирається: `builds on …`.',
      ru: 'Пусть каждый ориентир опирается на базовый, а на каждый базовый что-то опирается: `builds on …`.',
    },
    evaluate: ({ model }) => {
      const bases = new Set(model.objectives.flatMap(({ buildsOn }) => buildsOn ?? []).map(({ id }) => id));
      return every('objective', model.objectives, ({ id, buildsOn }) => Boolean(buildsOn?.length) || bases.has(id));
    },
  },
  {
    id: 'CK12',
    stage,
    theme: 'strategy',
    rows: ['R9'],
    label: {
      en: 'There are goals in numbers and goals in words',
      uk: 'Є цілі кількісні та якісні',
      ru: 'Есть цели количественные и качественные',
    },
    hint: {
      en: 'Give one goal a KPI (`measured by`), and one the words by which it will be judged (`qualitative`).',
      uk: 'Дайте одній цілі показник (`measured by`), а іншій — слова, за якими її оцінять (`qualitative`).',
      ru: 'Дайте одной цели показатель (`measured by`), а другой — слова, по которым её оценят (`qualitative`).',
    },
    evaluate: ({ model }) =>
      parts([
        { name: QUANTITATIVE, step: GIVE_NUMBER, found: model.goals.filter(isQuantitative) },
        { name: QUALITATIVE, step: GIVE_WORDS, found: model.goals.filter(isQualitative) },
      ]),
  },
  {
    id: 'CK16',
    stage,
    theme: 'strategy',
    rows: ['U1', 'R4'],
    label: {
      en: 'Keeping customers is a goal',
      uk: 'Утримання клієнтів є ціллю',
      ru: 'Удержание клиентов является целью',
    },
    hint: {
      en: 'Let a goal be measured by a relationship KPI: retention, churn, repeat purchase, NRR, CLV.',
      uk: 'Нехай ціль вимірює показник стосунків: утримання, відтік, повторні покупки, NRR, CLV.',
      ru: 'Пусть цель измеряет показатель отношений: удержание, отток, повторные покупки, NRR, CLV.',
    },
    evaluate: (facts) => {
      const isMeasured = (goal: Goal) => kpisOf(facts, goal.measuredBy).some(isRelationship);
      return some(facts.model.goals.filter(isMeasured), facts.model.kpis.filter(isRelationship));
    },
  },
  {
    id: 'CK17',
    stage,
    theme: 'strategy',
    rows: ['R23', 'R24', 'R25', 'R26', 'R27'],
    label: {
      en: 'Every expected benefit has a goal with a KPI',
      uk: 'Кожна очікувана перевага має ціль із показником',
      ru: 'Каждое ожидаемое преимущество имеет цель с показателем',
    },
    hint: {
      en: 'Say which of the five benefits the strategy expects, and again on the goal whose KPI shows it: `expected benefits …`.',
      uk: 'Скажіть, яких із п’яти переваг очікує стратегія, і повторіть це при цілі, показник якої це покаже: `expected benefits …`.',
      ru: 'Скажите, каких из пяти преимуществ ожидает стратегия, и повторите это у цели, показатель которой это покажет: `expected benefits …`.',
    },
    evaluate: ({ model }) => {
      const holders = [...model.strategies, ...model.goals];
      const expected = new Set(holders.flatMap(({ expectedBenefits }) => expectedBenefits ?? []));
      const shown = (benefit: Benefit) =>
        model.goals.filter((goal) => goal.measuredBy?.length && goal.expectedBenefits?.includes(benefit));
      if (expected.size === 0) return MISSING;
      const answer = parts([...expected].map((benefit) => ({ name: LABELS.benefit[benefit], found: shown(benefit) })));
      if (answer.state !== 'missing') return answer;
      // Which benefits are expected is said: a beginning.
      return {
        state: 'partly',
        places: [],
        lacking: [...expected].map((benefit) => ({ name: LABELS.benefit[benefit] })),
      };
    },
  },
  {
    id: 'CK20',
    stage,
    theme: 'measurement',
    rows: ['R31'],
    label: { en: 'KPIs are complete', uk: 'Показники описано повністю', ru: 'Показатели описаны полностью' },
    hint: {
      en: 'A complete KPI has unit, baseline, target, direction, date, owner, source and method.',
      uk: 'Повний показник має одиницю, базове й цільове значення, напрям, дату, відповідального, джерело й метод.',
      ru: 'У полного показателя есть единица, базовое и целевое значения, направление, дата, ответственный, источник и метод.',
    },
    evaluate: ({ indicators, model }) => {
      const asked = { gaps: new Set(GAPS), standing: standing(model) };
      return every('kpi', indicators, (kpi) => gapsOf(kpi, asked), KPI_GAPS);
    },
  },
  {
    id: 'CK21',
    stage,
    theme: 'measurement',
    rows: ['R31', 'R2'],
    label: {
      en: 'KPIs say how often they are measured',
      uk: 'Показники кажуть, як часто їх вимірюють',
      ru: 'Показатели говорят, как часто их измеряют',
    },
    hint: {
      en: 'Add `measured every quarter`.',
      uk: 'Додайте `measured every quarter`.',
      ru: 'Добавьте `measured every quarter`.',
    },
    evaluate: ({ indicators }) =>
      every('kpi', indicators, ({ measured }) => measured !== undefined && !measured.unknown),
  },
  {
    id: 'CK22',
    stage,
    theme: 'measurement',
    rows: ['R31'],
    label: {
      en: 'Surveys have a planned sample',
      uk: 'Опитування мають запланований обсяг',
      ru: 'У опросов есть запланированный объём',
    },
    hint: {
      en: 'Say how many answers a wave needs: `sample 400`.',
      uk: 'Скажіть, скільки відповідей потребує хвиля: `sample 400`.',
      ru: 'Скажите, сколько ответов нужно волне: `sample 400`.',
    },
    evaluate: ({ indicators }) => {
      const surveys = indicators.filter(isSurvey);
      return surveys.length === 0 ? NOT_APPLICABLE : every('kpi', surveys, ({ sample }) => sample !== undefined);
    },
  },
  {
    id: 'CK23',
    stage,
    theme: 'measurement',
    rows: ['U20'],
    label: {
      en: 'Every moment of truth has a KPI',
      uk: 'Кожен момент істини має показник',
      ru: 'У каждого момента истины есть показатель',
    },
    hint: {
      en: 'Mark the make-or-break touchpoints as `moment of truth` and say `measured by …`.',
      uk: 'Позначте вирішальні точки контакту як `moment of truth` і скажіть `measured by …`.',
      ru: 'Пометьте решающие точки контакта как `moment of truth` и скажите `measured by …`.',
    },
    evaluate: ({ momentsOfTruth }) => every('moment', momentsOfTruth, ({ measuredBy }) => Boolean(measuredBy?.length)),
  },
  {
    id: 'CK26',
    stage,
    theme: 'measurement',
    rows: ['R35'],
    label: {
      en: 'Targets were agreed before measuring',
      uk: 'Цільові значення погоджено до вимірювання',
      ru: 'Целевые значения согласованы до измерения',
    },
    hint: {
      en: 'Say when the KPI or its target was fixed, before the first result of a review: `agreed 2026-07-05`.',
      uk: 'Скажіть, коли показник або його ціль зафіксовано, ще до першого результату в перегляді: `agreed 2026-07-05`.',
      ru: 'Скажите, когда показатель или его цель зафиксированы, ещё до первого результата в пересмотре: `agreed 2026-07-05`.',
    },
    evaluate: (facts) => {
      const targeted = facts.model.kpis.filter(({ targets }) => targets?.length);
      const firstResults = firstResultDates(facts);
      return every('kpi', targeted, (kpi): Gap[] => {
        const first = firstResults.get(kpi.id);
        // A target that stands in the text before any result is fixed in advance.
        if (first === undefined) return [];
        if (!kpi.agreed) return ['agreed'];
        return kpi.agreed.from > first ? ['late'] : [];
      });
    },
  },
];

const QUANTITATIVE: Text = { en: 'a goal with a KPI', uk: 'цілі з показником', ru: 'цели с показателем' };
const QUALITATIVE: Text = { en: 'a qualitative goal', uk: 'якісної цілі', ru: 'качественной цели' };
const GIVE_NUMBER: Text = {
  en: 'Give one of the goals a number to reach: so far all are judged by words.',
  uk: 'Дайте одній із цілей число, якого треба досягти: поки всі оцінюють словами.',
  ru: 'Дайте одной из целей число, которого нужно достичь: пока все оценивают словами.',
};
const GIVE_WORDS: Text = {
  en: 'Write a goal that numbers do not catch, such as trust, and who will judge it.',
  uk: 'Напишіть ціль, якої не вловити числом, як-от довіра, і хто її оцінить.',
  ru: 'Напишите цель, которую не уловить числом, например доверие, и кто её оценит.',
};

function isQualitative(goal: Goal): boolean {
  if (goal.qualitative || goal.judgedBy?.length) return true;
  return !isQuantitative(goal) && statementsOf(goal, 'achieved-when').length > 0;
}

function isQuantitative(goal: Goal): boolean {
  return Boolean(goal.measuredBy?.length) || goal.hold !== undefined || goal.target !== undefined;
}

/** What a KPI with nothing but a title lacks: unit, target, owner, source and method. */
const KPI_GAPS = 5;

/** The first day a review judges a KPI on. Results of an assessment are where the strategy starts from. */
function firstResultDates({ model }: Facts): Map<string, string> {
  const first = new Map<string, string>();
  for (const { on, results } of model.reviews) {
    for (const result of results ?? []) {
      const date = on?.to;
      const known = result.kpi.id !== undefined && first.get(result.kpi.id);
      if (date && result.kpi.id !== undefined && (!known || date < known)) first.set(result.kpi.id, date);
    }
  }
  return first;
}
