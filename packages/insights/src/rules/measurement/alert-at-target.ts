import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { baselineOf } from '../../kpi/metric.ts';
import { comparable } from '../../quantity.ts';
import { elementRule } from '../rule.ts';

export const alertAtTarget = elementRule({
  code: 'alert-at-target',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['kpi'] },
  summary: {
    en: 'An alert is silent when the target is reached.',
    uk: 'Тривога мовчить, коли ціль досягнуто.',
    ru: 'Тревога молчит, когда цель достигнута.',
  },
  reason: {
    rows: ['R31'],
    text: {
      en: 'An alert is the value at which somebody is called. One that rings at the very value one works towards has its side or its number wrong: `below` for what should rise, `above` for what should fall.',
      uk: 'Тривога — це значення, за якого когось кличуть. Якщо вона лунає саме за того значення, до якого йдуть, то сплутано бік або число: `below` для того, що має рости, `above` для того, що має падати.',
      ru: 'Тревога — это значение, при котором кого-то зовут. Если она звучит как раз при том значении, к которому идут, то перепутаны сторона или число: `below` для того, что должно расти, `above` для того, что должно падать.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  alert above 29
}
`,
    `kpi Wait "Waiting on the phone" {
  metric median duration between "call" and "answer"
  lower is better
  target 2 min by 2027-06-30
  alert above 1 min
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  alert below 29
}
`,
  ],
  messages: defineCatalog({
    en: {
      rings: 'This alert rings at the target {target} itself: for {kpi} it has the wrong side or the wrong number.',
      target: 'The target.',
      fix: 'Turn it round: `{text}`',
    },
    uk: {
      rings: 'Ця тривога лунає вже на самому цільовому значенні {target}: для {kpi} у ній хибний бік або хибне число.',
      target: 'Ціль.',
      fix: 'Повернути: `{text}`',
    },
    ru: {
      rings:
        'Эта тревога звучит уже на самом целевом значении {target}: для {kpi} в ней неверная сторона или неверное число.',
      target: 'Цель.',
      fix: 'Повернуть: `{text}`',
    },
  }),
  check(kpi, context) {
    for (const alert of kpi.alerts ?? []) {
      // Targets on the way may lie within the alert of a later one; the last of them cannot.
      const target = kpi.targets?.reduce((last, each) =>
        (each.by?.to ?? '9999') >= (last.by?.to ?? '9999') ? each : last,
      );
      if (!target || !rings(alert, target.value)) continue;
      const other: Alert['side'] = alert.side === 'below' ? 'above' : 'below';
      const text = `alert ${other} ${alert.value.spelling}`;
      const baseline = baselineOf(kpi);
      const turned = { ...alert, side: other };
      const helps = !rings(turned, target.value) && !(baseline && rings(turned, baseline.value));
      context.report(
        'rings',
        { target: context.show(target.value), kpi: context.name(kpi) },
        {
          at: alert.at,
          element: kpi,
          related: [{ message: context.say('target', {}), at: target.at }],
          fixes: helps ? [{ title: context.say('fix', { text }), changes: [{ at: alert.at, text }], safe: false }] : [],
        },
      );
    }
  },
});

type Alert = NonNullable<Kpi['alerts']>[number];

function rings({ side, value }: Alert, reached: Alert['value']): boolean {
  const pair = comparable(reached, value);
  if (!pair) return false;
  return side === 'below' ? pair[0] < pair[1] : pair[0] > pair[1];
}
