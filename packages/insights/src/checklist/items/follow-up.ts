import { LABELS, type Text } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import type { Facts } from '../facts.ts';
import { type ChecklistItem, every, MISSING, NOT_APPLICABLE, parts } from '../item.ts';

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
      const started = facts.initiatives.filter(({ schedule }) => schedule);
      if (started.length === 0) return NOT_APPLICABLE;
      const late = started.filter((initiative) => isOverdue(initiative, facts.asOf));
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
    evaluate: ({ model }) => every('kpi', model.kpis, ({ reportedTo }) => Boolean(reportedTo?.length)),
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
      const due = facts.model.kpis.filter((kpi) => isDue(facts, kpi.id));
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
      en: 'Reviews end in decisions',
      uk: 'Перегляди завершуються рішеннями',
      ru: 'Пересмотры завершаются решениями',
    },
    hint: {
      en: 'Say in each `review` what was `decided` and why.',
      uk: 'Скажіть у кожному `review`, що вирішено (`decided`) і чому.',
      ru: 'Скажите в каждом `review`, что решено (`decided`) и почему.',
    },
    evaluate: ({ model }) => every('review', model.reviews, ({ decisions }) => Boolean(decisions?.length)),
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
        { name: OUTSIDE, found: statements.get('external-development') ?? [] },
        { name: INSIDE, found: statements.get('internal-development') ?? [] },
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
    evaluate: ({ model }) => {
      const last = model.reviews.reduce<(typeof model.reviews)[number] | undefined>(
        (latest, review) => ((review.on?.to ?? '') >= (latest?.on?.to ?? '') ? review : latest),
        undefined,
      );
      return last ? every('review', [last], ({ nextReview }) => nextReview !== undefined) : MISSING;
    },
  },
];

const OUTSIDE: Text = LABELS.developmentSource.external;
const INSIDE: Text = LABELS.developmentSource.internal;

function isOverdue({ schedule, status }: Initiative, asOf: string): boolean {
  const end = schedule?.type === 'period' ? schedule.end : schedule;
  return end !== undefined && end.to < asOf && status !== 'done';
}

/** Its target has come, or its rhythm says that a newer value should be there. */
function isDue({ kpiStatuses, asOf }: Facts, id: string): boolean {
  const { target, status, latest } = kpiStatuses.get(id) ?? {};
  if (status === 'no-data' || status === 'stale') return true;
  return latest !== undefined && target?.by !== undefined && target.by.to <= asOf;
}
