import { LABELS, type Text } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import type { Facts } from '../facts.ts';
import { type Answer, type ChecklistItem, every, MISSING, NOT_APPLICABLE, parts } from '../item.ts';
import type { Gap } from '../words.ts';

/** Stages 5 to 7: carrying it out, judging it, improving it (R34–R36). */
export const followUpItems: readonly ChecklistItem[] = [
  {
    id: 'CK45',
    stage: 'implementation',
    theme: 'delivery',
    rows: ['R34'],
    label: {
      en: 'Every initiative has a status',
      uk: 'Кожна ініціатива має статус',
      ru: 'У каждой инициативы есть статус',
    },
    hint: {
      en: 'Say `status planned`, `in-progress`, `done` or `dropped`.',
      uk: 'Скажіть `status planned`, `in-progress`, `done` або `dropped`.',
      ru: 'Скажите `status planned`, `in-progress`, `done` или `dropped`.',
    },
    evaluate: ({ model }) => every('initiative', model.initiatives, ({ status }) => status !== undefined),
  },
  {
    id: 'CK46',
    stage: 'implementation',
    theme: 'delivery',
    rows: ['R34', 'R35'],
    label: {
      en: 'Nothing is overdue without a decision',
      uk: 'Немає прострочених ініціатив без рішення',
      ru: 'Нет просроченных инициатив без решения',
    },
    hint: {
      en: 'For each overdue initiative say in a `review` what was `decided`: keep, adjust, stop.',
      uk: 'Для кожної простроченої ініціативи скажіть у `review`, що вирішено: `decided keep`, `adjust`, `stop`.',
      ru: 'Для каждой просроченной инициативы скажите в `review`, что решено: `decided keep`, `adjust`, `stop`.',
    },
    evaluate: (facts) => {
      const scheduled = facts.initiatives.filter(({ schedule }) => schedule);
      if (scheduled.length === 0) return NOT_APPLICABLE;
      const late = scheduled.filter((initiative) => isOverdue(initiative, facts.asOf));
      if (late.length === 0) return { state: 'done', places: [] };
      const decided = new Set(
        facts.model.reviews.flatMap(({ decisions }) => decisions ?? []).map(({ what }) => what.id),
      );
      return every('initiative', late, ({ id }) => decided.has(id));
    },
  },
  {
    id: 'CK24',
    stage: 'evaluation',
    theme: 'measurement',
    rows: ['U2', 'U4', 'U8'],
    label: {
      en: 'The economics of keeping customers rest on own data',
      uk: 'Економіка утримання спирається на власні дані',
      ru: 'Экономика удержания опирается на собственные данные',
    },
    hint: {
      en: 'Give `economics` its customers, retention, margin, acquisition cost and retention cost.',
      uk: 'Дайте `economics` клієнтів, утримання, маржу, вартість залучення і вартість утримання.',
      ru: 'Дайте `economics` клиентов, удержание, маржу, стоимость привлечения и стоимость удержания.',
    },
    evaluate: ({ model: { economics } }) => {
      const inputs = economics.map(({ customers, retention, margin, acquisitionCost, retentionCost }) =>
        [customers, retention, margin, acquisitionCost, retentionCost].every((input) => input?.value || input?.kpi),
      );
      if (economics.length === 0) return MISSING;
      const places = economics.map((element, index) => {
        const fulfilled = inputs[index] === true;
        return { element, fulfilled, gaps: fulfilled ? [] : (['inputs'] as const) };
      });
      return { state: inputs.includes(true) ? 'done' : 'partly', places };
    },
  },
  {
    id: 'CK25',
    stage: 'evaluation',
    theme: 'measurement',
    rows: ['R35', 'U36'],
    label: {
      en: 'Results are reported to somebody',
      uk: 'Результати комусь доповідають',
      ru: 'О результатах кому-то докладывают',
    },
    hint: {
      en: 'Say who hears of the KPI: `reported to …`.',
      uk: 'Скажіть, кому доповідають про показник: `reported to …`.',
      ru: 'Скажите, кому докладывают о показателе: `reported to …`.',
    },
    evaluate: ({ indicators }) => every('kpi', indicators, ({ reportedTo }) => Boolean(reportedTo?.length)),
  },
  {
    id: 'CK27',
    stage: 'evaluation',
    theme: 'measurement',
    rows: ['R35'],
    label: {
      en: 'Every due KPI has a result',
      uk: 'Кожен показник, якому настав час, має результат',
      ru: 'У каждого показателя, которому настал срок, есть результат',
    },
    hint: {
      en: 'Give the KPI a `result` in a `review`, or data to compute it from.',
      uk: 'Дайте показнику `result` у `review` або дані, щоб його обчислити.',
      ru: 'Дайте показателю `result` в `review` или данные, чтобы его вычислить.',
    },
    evaluate: (facts) => {
      const results = facts.model.reviews.flatMap((review) => review.results ?? []);
      const reviewed = new Set(results.map(({ kpi }) => kpi.id));
      const due = facts.model.kpis.filter(({ id }) => isDue(facts, id, reviewed));
      if (due.length === 0) return NOT_APPLICABLE;
      return every('kpi', due, ({ id }) => !['no-data', 'stale'].includes(facts.kpiStatuses.get(id)?.status ?? ''));
    },
  },
  {
    id: 'CK55',
    stage: 'evaluation',
    theme: 'culture',
    rows: ['R35'],
    label: {
      en: 'Reviews end in decisions, missed KPIs in corrections',
      uk: 'Перегляди завершуються рішеннями, недосягнуті показники — виправленнями',
      ru: 'Пересмотры завершаются решениями, недостигнутые показатели — исправлениями',
    },
    hint: {
      en: 'Say in each `review` what was `decided` and why; for a missed KPI `decided adjust … for KPI`.',
      uk: 'Скажіть у кожному `review`, що вирішено (`decided`) і чому; для недосягнутого показника — `decided adjust … for` показник.',
      ru: 'Скажите в каждом `review`, что решено (`decided`) и почему; для недостигнутого показателя — `decided adjust … for` показатель.',
    },
    evaluate: corrections,
  },
  {
    id: 'CK54',
    stage: 'improvement',
    theme: 'culture',
    rows: ['R2', 'R36'],
    label: {
      en: 'The strategy says how often it is reviewed',
      uk: 'Стратегія каже, як часто її переглядають',
      ru: 'Стратегия говорит, как часто её пересматривают',
    },
    hint: {
      en: 'Say `reviewed every quarter` on the strategy.',
      uk: 'Скажіть у стратегії `reviewed every quarter`.',
      ru: 'Скажите в стратегии `reviewed every quarter`.',
    },
    evaluate: ({ model }) =>
      every('strategy', model.strategies, ({ reviewCadence }) => reviewCadence !== undefined && !reviewCadence.unknown),
  },
  {
    id: 'CK56',
    stage: 'improvement',
    theme: 'culture',
    rows: ['R36', 'R50'],
    label: {
      en: 'Developments outside and inside are recorded',
      uk: 'Зміни ззовні та всередині записано',
      ru: 'Изменения снаружи и внутри записаны',
    },
    hint: {
      en: 'Add `external development` and `internal development` to a review or an assessment.',
      uk: 'Додайте `external development` і `internal development` до перегляду чи оцінки.',
      ru: 'Добавьте `external development` и `internal development` в пересмотр или оценку.',
    },
    evaluate: ({ statements }) =>
      parts([
        { name: OUTSIDE, step: LOOK_OUTSIDE, found: statements.get('external-development') ?? [] },
        { name: INSIDE, step: LOOK_INSIDE, found: statements.get('internal-development') ?? [] },
      ]),
  },
  {
    id: 'CK57',
    stage: 'improvement',
    theme: 'culture',
    rows: ['R36', 'R38'],
    label: {
      en: 'The next review has a date',
      uk: 'Наступний перегляд має дату',
      ru: 'У следующего пересмотра есть дата',
    },
    hint: {
      en: 'Say `next review 2027-01-10` in the last review.',
      uk: 'Скажіть `next review 2027-01-10` в останньому перегляді.',
      ru: 'Скажите `next review 2027-01-10` в последнем пересмотре.',
    },
    evaluate: ({ model, asOf }) => {
      const last = model.reviews.reduce<(typeof model.reviews)[number] | undefined>(
        (latest, review) => ((review.on?.to ?? '') >= (latest?.on?.to ?? '') ? review : latest),
        undefined,
      );
      if (!last) return MISSING;
      return every('review', [last], ({ nextReview }): boolean | Gap[] => {
        if (!nextReview) return false;
        return nextReview.to < asOf ? ['past'] : [];
      });
    },
  },
];

const OUTSIDE: Text = LABELS.developmentSource.external;
const INSIDE: Text = LABELS.developmentSource.internal;
const LOOK_OUTSIDE: Text = {
  en: 'Write down what has changed outside: in the market, in law, at competitors.',
  uk: 'Запишіть, що змінилося назовні: на ринку, у законах, у конкурентів.',
  ru: 'Запишите, что изменилось снаружи: на рынке, в законах, у конкурентов.',
};
const LOOK_INSIDE: Text = {
  en: 'Write down what has changed inside the company: people, systems, priorities.',
  uk: 'Запишіть, що змінилося в самій компанії: люди, системи, пріоритети.',
  ru: 'Запишите, что изменилось в самой компании: люди, системы, приоритеты.',
};

/** Every review decides something, and every missed KPI is what a decision is about. */
function corrections({ model, kpiStatuses }: Facts): Answer {
  const decided = new Set(
    model.reviews
      .flatMap(({ decisions }) => decisions ?? [])
      .flatMap(({ what, for: reasons }) => [what, ...(reasons ?? [])].map(({ id }) => id)),
  );
  const missed = model.kpis.filter(({ id }) => kpiStatuses.get(id)?.status === 'missed');
  const reviews = every('review', model.reviews, ({ decisions }): Gap[] => (decisions?.length ? [] : ['decision']), 1);
  const kpis = every('kpi', missed, ({ id }): Gap[] => (decided.has(id) ? [] : ['correction']), 1);
  if (missed.length === 0) return reviews;
  const states = model.reviews.length > 0 ? [reviews.state, kpis.state] : [kpis.state];
  const state = states.every((each) => each === 'done')
    ? 'done'
    : states.every((each) => each === 'missing')
      ? 'missing'
      : 'partly';
  return { ...kpis, state, places: [...kpis.places, ...reviews.places] };
}

function isOverdue({ schedule, status }: Initiative, asOf: string): boolean {
  const end = schedule?.type === 'period' ? schedule.end : schedule;
  return end !== undefined && end.to < asOf && status !== 'done';
}

/** Its target has come, its rhythm says that a newer value should be there, or a review has one already. */
function isDue({ kpiStatuses, asOf }: Facts, id: string, reviewed: ReadonlySet<string | undefined>): boolean {
  const { target, status, latest } = kpiStatuses.get(id) ?? {};
  if (status === 'no-data' || status === 'stale' || reviewed.has(id)) return true;
  return latest !== undefined && target?.by !== undefined && target.by.to <= asOf;
}
