import { defineCatalog } from '@touchline/locale';
import type { Kpi, Model } from '@touchline/model';
import { isSurvey } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';
import { isTargeted } from './shared/kpis.ts';
import { placeOf } from './shared/together.ts';

export const oneSidedData = projectRule({
  code: 'one-sided-data',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'Satisfaction is known from what customers say and from what they do.',
    uk: 'Задоволеність відома з того, що клієнти кажуть, і з того, що вони роблять.',
    ru: 'Удовлетворённость известна из того, что клиенты говорят, и из того, что они делают.',
  },
  reason: {
    rows: ['R30', 'R51'],
    sources: ['iso-10004'],
    text: {
      en: 'ISO 10004 asks for direct data (surveys, interviews) and indirect ones (complaints, contacts, repeat purchases, reviews). Surveys alone miss whoever no longer answers; records alone say that customers leave, not why. The rule speaks once three KPIs have targets, and all of what is known is of one side.',
      uk: 'ISO 10004 вимагає прямих даних (опитування, інтерв’ю) і непрямих (скарги, звернення, повторні покупки, відгуки). Самі опитування не бачать тих, хто вже не відповідає; самі записи кажуть, що клієнти йдуть, але не чому. Правило говорить, коли три показники мають цілі, а все відоме — з одного боку.',
      ru: 'ISO 10004 требует прямых данных (опросы, интервью) и косвенных (жалобы, обращения, повторные покупки, отзывы). Одни опросы не видят тех, кто уже не отвечает; одни записи говорят, что клиенты уходят, но не почему. Правило говорит, когда три показателя имеют цели, а всё известное — с одной стороны.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  target 45 by 2027-06-30
}
kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  target 80% by 2027-06-30
}
kpi Effort "Effort" {
  metric ces of effort scale 1..7
  higher is better
  target 5.8 by 2027-06-30
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  target 45 by 2027-06-30
}
kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  target 80% by 2027-06-30
}
kpi RetentionRate "Retention" {
  metric retention
  target 91% by 2027-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      asked:
        'All {count} KPIs with a target come from asking customers. Add one of what they do (complaints, contacts, retention), or those who no longer answer stay unseen.',
      watched:
        'All {count} KPIs with a target come from records of what customers do. Ask some of them (survey, interviews), or the reasons stay unknown.',
      sibling: 'From the same side.',
    },
    uk: {
      asked:
        'Усі показники з ціллю ({count}) беруться з опитувань. Додайте такий, що показує дії клієнтів (скарги, звернення, утримання), інакше тих, хто вже не відповідає, не видно.',
      watched:
        'Усі показники з ціллю ({count}) беруться із записів про дії клієнтів. Запитайте самих клієнтів (опитування, інтерв’ю), інакше причини лишаться невідомими.',
      sibling: 'З того самого боку.',
    },
    ru: {
      asked:
        'Все показатели с целью ({count}) берутся из опросов. Добавьте такой, что показывает действия клиентов (жалобы, обращения, удержание), иначе тех, кто уже не отвечает, не видно.',
      watched:
        'Все показатели с целью ({count}) берутся из записей о действиях клиентов. Спросите самих клиентов (опрос, интервью), иначе причины останутся неизвестными.',
      sibling: 'С той же стороны.',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const targeted = model.kpis.filter(isTargeted);
    const places = new Map(model.data.map(({ id }, place) => [id, place]));
    const sides = targeted.map((kpi) => sideOf(kpi, model, places));
    const [side] = sides;
    const [first, ...others] = targeted;
    // A KPI whose side cannot be told may be of the other one.
    if (!first || !side || targeted.length < 3 || sides.some((each) => each !== side) || context.isBroken()) return;
    if (knowsOtherSide(model, side)) return;
    context.report(
      side === 'direct' ? 'asked' : 'watched',
      { count: targeted.length },
      {
        at: placeOf(first),
        element: first,
        related: others.slice(0, 9).map((kpi) => ({ message: context.say('sibling', {}), at: placeOf(kpi) })),
      },
    );
  },
});

type Side = 'direct' | 'indirect';

/** The first of its data sources that says its side tells; `places` are those of the sources in their list. */
function sideOf({ from = [], ...kpi }: Kpi, { data }: Model, places: ReadonlyMap<string, number>): Side | undefined {
  const sources = from.flatMap(({ id }) => places.get(id ?? '') ?? []).filter((place) => data[place]?.directness);
  if (sources.length > 0) return data[Math.min(...sources)]?.directness;
  if (isSurvey(kpi)) return 'direct';
  const isRecorded = ['retention', 'churn', 'repeat-purchase', 'nrr', 'grr', 'clv', 'cac', 'fcr', 'aht', 'duration'];
  return isRecorded.includes(kpi.metric?.kind ?? '') || kpi.metric?.measure === 'duration' ? 'indirect' : undefined;
}

type StudyKind = NonNullable<Model['studies'][number]['studyKind']>;
const ASKING: readonly StudyKind[] = ['interviews', 'survey'];
const WATCHING: readonly StudyKind[] = ['observation', 'analytics', 'complaints', 'reviews'];

/** Studies, data, complaints and ratings that show the other side. */
function knowsOtherSide({ studies, data, assessments }: Model, side: Side): boolean {
  const other: Side = side === 'direct' ? 'indirect' : 'direct';
  const kinds = side === 'direct' ? WATCHING : ASKING;
  if (data.some(({ directness }) => directness === other)) return true;
  if (studies.some(({ studyKind }) => studyKind && kinds.includes(studyKind))) return true;
  return (
    side === 'direct' &&
    assessments.some(
      ({ publicRatings, statements }) =>
        Boolean(publicRatings?.length) || statements?.some(({ kind }) => kind === 'complaints'),
    )
  );
}
