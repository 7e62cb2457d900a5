import { defineCatalog, formatDate, formatModelRhythm } from '@touchline/locale';
import { baselineOf } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';
import { isComputed } from './shared/kpis.ts';
import { listed, placeOf, together } from './shared/together.ts';

export const staleMeasurement = projectRule({
  code: 'stale-measurement',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004', 'seven-stages'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A KPI is measured as often as it says.',
    uk: 'Показник вимірюють так часто, як сказано.',
    ru: 'Показатель измеряют так часто, как сказано.',
  },
  reason: {
    rows: ['R2', 'R31', 'R35'],
    text: {
      en: 'A KPI that is to be measured every month and whose last value is of June steers nothing: either the survey has stopped, or its results do not reach the strategy. A value is late when one and a half of its rhythm have passed. KPIs computed from data are judged by the data, once they are read.',
      uk: 'Показник, який мають вимірювати щомісяця, а останнє значення — за червень, нічим не керує: або опитування припинилося, або результати не доходять до стратегії. Значення запізнюється, коли минуло півтора його ритму. Показники, обчислювані з даних, оцінюють за даними, щойно їх прочитано.',
      ru: 'Показатель, который должны измерять каждый месяц, а последнее значение — за июнь, ничем не управляет: либо опрос прекратился, либо результаты не доходят до стратегии. Значение запаздывает, когда прошло полтора его ритма. Показатели, вычисляемые из данных, оценивают по данным, как только они прочитаны.',
    },
  },
  bad: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-05-31
  target 80% by 2026-12-31
  measured every month
}
review "July" on 2026-07-31 { result ReplyTime 66% }
`,
  ],
  good: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-05-31
  target 80% by 2026-12-31
  measured every month
}
review "Third quarter" on 2026-10-05 { result ReplyTime 71% }
`,
  ],
  messages: defineCatalog({
    en: {
      one: '{kpi} is to be measured {rhythm}, but the last value is of {on}. Add the newest as a `result`, or say the true rhythm.',
      many: '{count} KPIs are late for their rhythm: {kpis}. Add the newest values as `result`, or say the true rhythm.',
      sibling: 'This one is late too.',
      last: 'The last value.',
    },
    uk: {
      one: '{kpi} мають вимірювати {rhythm}, а останнє значення — від {on}. Додайте найновіше як `result` або скажіть справжній ритм.',
      many: 'Показники ({count}) відстають від свого ритму: {kpis}. Додайте найновіші значення як `result` або скажіть справжній ритм.',
      sibling: 'Цей теж відстає.',
      last: 'Останнє значення.',
    },
    ru: {
      one: '{kpi} должны измерять {rhythm}, а последнее значение — от {on}. Добавьте новейшее как `result` или скажите настоящий ритм.',
      many: 'Показатели ({count}) отстают от своего ритма: {kpis}. Добавьте новейшие значения как `result` или скажите настоящий ритм.',
      sibling: 'Этот тоже отстаёт.',
      last: 'Последнее значение.',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses } = context.facts();
    if (context.isBroken()) return;
    const late = model.kpis.filter((kpi) => {
      const { status, target } = kpiStatuses.get(kpi.id) ?? {};
      // A target that is due without a value is told by a rule of its own.
      if (target?.by && target.by.to <= context.asOf) return false;
      if (isComputed(kpi) && !context.measurements.some((measurement) => measurement.kpi === kpi.id)) return false;
      return status === 'stale' || status === 'no-data';
    });
    for (const group of together(late)) {
      const [kpi, ...others] = group;
      if (!kpi) continue;
      const { latest } = kpiStatuses.get(kpi.id) ?? {};
      const on = latest?.on ?? baselineOf(kpi)?.on;
      const at = latest?.at ?? baselineOf(kpi)?.at;
      context.report(
        others.length === 0 && on ? 'one' : 'many',
        {
          kpi: context.name(kpi),
          rhythm: kpi.measured ? formatModelRhythm(context.language, kpi.measured) : '',
          on: on ? formatDate(context.language, on, 'governed') : '',
          count: group.length,
          kpis: listed(context.language, group.map(context.name)),
        },
        {
          at: kpi.measured?.at ?? placeOf(kpi),
          element: kpi,
          related: [
            ...(at && others.length === 0 ? [{ message: context.say('last', {}), at }] : []),
            ...others.slice(0, 9).map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
          ],
        },
      );
    }
  },
});
