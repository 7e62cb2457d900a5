import { defineCatalog, formatDate } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { numberOf } from '../../kpi/metric.ts';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';
import { decisionFixes, isDecidedSince } from './shared/decisions.ts';

export const alertUnanswered = projectRule({
  code: 'alert-unanswered',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'When a KPI passes its alert, something is decided.',
    uk: 'Коли показник переходить межу тривоги, щось вирішують.',
    ru: 'Когда показатель переходит границу тревоги, что-то решают.',
  },
  reason: {
    rows: ['R35', 'R31'],
    text: {
      en: 'An alert is a promise to act. One that rings and is answered by nothing teaches everybody not to listen. Counted is any `decided …` for the KPI, or about an initiative that was to move it, from the result on; to keep on knowingly is an answer too.',
      uk: 'Тривога — це обіцянка діяти. Якщо вона лунає, а у відповідь нічого, всі звикають не слухати. Рахується кожне `decided …` щодо показника або ініціативи, яка мала його змінити, від дня результату; свідомо лишити як є — теж відповідь.',
      ru: 'Тревога — это обещание действовать. Если она звучит, а в ответ ничего, все привыкают не слушать. Считается каждое `decided …` о показателе или инициативе, которая должна была его изменить, со дня результата; сознательно оставить как есть — тоже ответ.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  alert below 29
}
initiative OnePage "One-page form" {
  status in-progress
  expected effect RelationshipNps +5
}
review "Third quarter" on 2026-10-05 { result RelationshipNps 26 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  alert below 29
}
initiative OnePage "One-page form" { status in-progress }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 26
  decided adjust OnePage for RelationshipNps because "The new form asks more than the old"
}
`,
  ],
  messages: defineCatalog({
    en: {
      rings:
        '{kpi} has passed its alert of {alert} since {on}, and nothing was decided about it. Say in the review what follows.',
      result: 'The result that rang it.',
    },
    uk: {
      rings:
        '{kpi} від {on} за межею тривоги {alert}, і про це нічого не вирішено. Скажіть у перегляді, що з цього випливає.',
      result: 'Результат, який її викликав.',
    },
    ru: {
      rings:
        '{kpi} с {on} за границей тревоги {alert}, и об этом ничего не решено. Скажите в пересмотре, что из этого следует.',
      result: 'Результат, который её вызвал.',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses } = context.facts();
    if (context.isBroken()) return;
    for (const kpi of model.kpis) {
      const { latest, status } = kpiStatuses.get(kpi.id) ?? {};
      // A missed target is told by a rule of its own.
      if (!latest?.on || status === 'missed' || status === 'low-base') continue;
      const { value, on } = latest;
      const rung = kpi.alerts?.find((alert) => isBeyond(kpi, alert, value));
      if (!rung || isDecidedSince(model, on, kpi)) continue;
      context.report(
        'rings',
        {
          kpi: context.name(kpi),
          alert: context.show(rung.value),
          on: formatDate(context.language, on, 'governed'),
        },
        {
          at: rung.at ?? placeOf(kpi),
          element: kpi,
          related: latest.at && [{ message: context.say('result', {}), at: latest.at }],
          fixes: decisionFixes(context, kpi, on),
        },
      );
    }
  },
});

function isBeyond(kpi: Kpi, { side, value }: NonNullable<Kpi['alerts']>[number], reached: number): boolean {
  const bound = numberOf(kpi, value);
  if (bound === undefined) return false;
  return side === 'below' ? reached < bound : reached > bound;
}
