import { defineCatalog, formatDate } from '@touchline/locale';
import { baselineOf } from '../../kpi/metric.ts';
import { reportedResults } from '../measurement/shared/results.ts';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';

export const kpiAgreedAfterMeasurement = projectRule({
  code: 'kpi-agreed-after-measurement',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A KPI is agreed before it is measured.',
    uk: 'Показник погоджують до того, як його виміряно.',
    ru: 'Показатель согласуют до того, как он измерен.',
  },
  reason: {
    rows: ['R35'],
    sources: ['klintsevich-2023', 'ccxp-2021'],
    text: {
      en: 'A strategy is evaluated by indicators that were fixed beforehand. One that was agreed after its result was known, or a target chosen with the value in hand, confirms whatever happened. What was measured before the agreement belongs into the baseline.',
      uk: 'Стратегію оцінюють за показниками, визначеними заздалегідь. Показник, погоджений після того, як результат уже відомий, або ціль, обрана зі значенням у руках, підтверджують будь-що. Виміряне до погодження належить до базового значення.',
      ru: 'Стратегию оценивают по показателям, определённым заранее. Показатель, согласованный после того, как результат уже известен, или цель, выбранная со значением в руках, подтверждают что угодно. Измеренное до согласования принадлежит базовому значению.',
    },
  },
  bad: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-06-30
  target 80% by 2026-12-31
  agreed 2026-10-20
}
review "Third quarter" on 2026-10-05 { result ReplyTime 71% }
`,
  ],
  good: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-06-30
  target 80% by 2026-12-31
  agreed 2026-07-05
}
review "Third quarter" on 2026-10-05 { result ReplyTime 71% }
`,
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-06-30
  baseline 71% on 2026-10-05
  target 90% by 2027-12-31
  agreed 2026-10-20
}
review "Third quarter" on 2026-10-05 { result ReplyTime 71% }
`,
  ],
  messages: defineCatalog({
    en: {
      late: '{kpi} was agreed on {agreed}, when the result of {on} was already known. Take that result as the baseline, or say when it was really agreed.',
      result: 'The result.',
      fix: 'Take {value} as the baseline',
    },
    uk: {
      late: '{kpi} погоджено {agreed}, коли результат від {on} вже знали. Візьміть його за базове значення або скажіть, коли погодили насправді.',
      result: 'Результат.',
      fix: 'Взяти {value} за базове значення',
    },
    ru: {
      late: '{kpi} согласован {agreed}, когда результат от {on} уже знали. Возьмите его за базовое значение или скажите, когда согласовали на самом деле.',
      result: 'Результат.',
      fix: 'Взять {value} за базовое значение',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const reviewed = Map.groupBy(reportedResults({ ...model, assessments: [] }), ({ kpi }) => kpi);
    for (const kpi of model.kpis) {
      const { agreed } = kpi;
      if (!agreed || context.isBroken(kpi.source)) continue;
      const start = baselineOf(kpi)?.on?.to ?? '';
      // What the baseline already holds is where the way begins, not what is judged.
      const early = reviewed.get(kpi.id)?.findLast(({ on }) => on && on.to < agreed.from && on.from > start);
      if (!early?.on) continue;
      const { value } = early.result;
      context.report(
        'late',
        {
          kpi: context.name(kpi),
          agreed: formatDate(context.language, agreed),
          on: formatDate(context.language, early.on, 'governed'),
        },
        {
          at: agreed.at ?? placeOf(kpi),
          element: kpi,
          related: [{ message: context.say('result', {}), at: early.result.at }],
          fixes:
            value.type === 'range'
              ? []
              : [
                  {
                    title: context.say('fix', { value: context.show(value) }),
                    changes: [],
                    additions: [{ to: kpi.id, text: `baseline ${value.spelling} on ${early.on.spelling}` }],
                    safe: false,
                  },
                ],
        },
      );
    }
  },
});
