import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';

export const churnAsRetention = elementRule({
  code: 'churn-as-retention',
  fixable: true,
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['economics'] },
  summary: {
    en: 'The retention of the calculator counts who stays, not who leaves.',
    uk: 'Утримання в калькуляторі рахує тих, хто лишається, а не тих, хто йде.',
    ru: 'Удержание в калькуляторе считает тех, кто остаётся, а не тех, кто уходит.',
  },
  reason: {
    rows: ['U4', 'U8'],
    text: {
      en: 'Churn and retention are both a share in percent and add up to one hundred. With a churn of 12 % in the place of retention a customer would stay for little more than a year instead of eight, and every figure that follows is wrong.',
      uk: 'Відтік і утримання — обидва частки у відсотках, разом сто. Якщо на місці утримання стоїть відтік 12 %, клієнт лишався б трохи більше року замість восьми, і кожна дальша цифра хибна.',
      ru: 'Отток и удержание — обе доли в процентах, вместе сто. Если на месте удержания стоит отток 12 %, клиент оставался бы чуть больше года вместо восьми, и каждая следующая цифра неверна.',
    },
  },
  bad: [
    `kpi ChurnRate "Customers who left within a year" { metric churn of customer }

kpi RetentionRate "Customers who stay a year" { metric retention of customer }

economics "Small business 2026" { retention ChurnRate }
`,
  ],
  good: [
    `kpi ChurnRate "Customers who left within a year" { metric churn of customer }

kpi RetentionRate "Customers who stay a year" { metric retention of customer }

economics "Small business 2026" { retention RetentionRate }
`,
  ],
  messages: defineCatalog({
    en: {
      churn:
        '{kpi} counts who leaves; the calculator needs who stays. Name a KPI of retention or write the share, 100% less the churn.',
      fix: 'Take {kpi}',
    },
    uk: {
      churn:
        '{kpi} рахує тих, хто йде; калькуляторові потрібні ті, хто лишається. Назвіть KPI утримання або напишіть частку: 100 % мінус відтік.',
      fix: 'Узяти {kpi}',
    },
    ru: {
      churn:
        '{kpi} считает тех, кто уходит; калькулятору нужны те, кто остаётся. Назовите KPI удержания или напишите долю: 100 % минус отток.',
      fix: 'Взять {kpi}',
    },
  }),
  check({ id, retention }, context) {
    const kpi = context.lookup.kpi(retention?.kpi);
    if (!retention?.kpi || kpi?.metric?.kind !== 'churn') return;
    const { at } = retention.kpi;
    const staying = context.facts().model.kpis.filter(({ metric }) => metric?.kind === 'retention');
    const fixes = staying.slice(0, 3).flatMap((other) => {
      const text = spelledName(other);
      if (text === undefined) return [];
      return [{ title: context.say('fix', { kpi: context.name(other) }), changes: [{ at, text }], safe: false }];
    });
    context.report('churn', { kpi: context.name(kpi) }, { at, element: { id }, fixes });
  },
});
