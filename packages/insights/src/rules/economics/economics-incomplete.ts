import { defineCatalog } from '@touchline/locale';
import type { EconomicsInputName } from '@touchline/model';
import { candidateFor, inputsOf } from '../../economics/inputs.ts';
import { elementRule } from '../rule.ts';

/** Without these there is no value of a customer; the others only add to it. */
const REQUIRED: readonly EconomicsInputName[] = ['retention', 'margin', 'discount-rate'];

export const economicsIncomplete = elementRule({
  code: 'economics-incomplete',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  dependsOnToday: true,
  reach: { elements: ['economics'] },
  summary: {
    en: 'The retention calculator has what the value of a customer needs: margin, retention, discount rate.',
    uk: 'Калькулятор утримання має все для цінності клієнта: маржу, утримання, ставку дисконту.',
    ru: 'У калькулятора удержания есть всё для ценности клиента: маржа, удержание, ставка дисконта.',
  },
  reason: {
    rows: ['U4', 'U8'],
    text: {
      en: 'The value of a customer is a margin, how long it comes, and what money costs meanwhile. With one of the three missing nothing can be said about what a point of retention is worth or when an initiative has paid for itself, and the discussion falls back on borrowed figures.',
      uk: 'Цінність клієнта — це маржа, час, протягом якого вона надходить, і ціна грошей за цей час. Коли бракує одного з трьох, неможливо сказати, скільки вартий пункт утримання й коли окупиться ініціатива, і розмова повертається до чужих цифр.',
      ru: 'Ценность клиента — это маржа, время, пока она поступает, и цена денег за это время. Если нет одного из трёх, нельзя сказать, сколько стоит пункт удержания и когда окупится инициатива, и разговор возвращается к чужим цифрам.',
    },
  },
  bad: [
    `economics "Small business 2026" {
  customers 48_000
  margin 18 EUR per month
  discount rate 10%
}

kpi RetentionRate "Customers who stay a year" {
  metric retention of customer
  baseline 88% on 2026-06-30
}
`,
    `economics "Small business 2026" {
  retention RetentionRate
  margin 18 EUR per month
  discount rate 10%
}

kpi RetentionRate "Customers who stay a year" { metric retention of customer }
`,
  ],
  good: [
    `economics "Small business 2026" {
  retention RetentionRate
  margin 18 EUR per month
  discount rate 10%
}

kpi RetentionRate "Customers who stay a year" {
  metric retention of customer
  baseline 88% on 2026-06-30
}
`,
    `economics "Cost of winning and keeping" {
  acquisition cost 210 EUR
  retention cost 30 EUR per year
}
`,
  ],
  messages: defineCatalog({
    en: {
      gaps: 'What a customer is worth cannot be computed in {economics}. {gaps}',
      fix: 'Take the retention from {kpi}',
    },
    uk: {
      gaps: 'Скільки вартий клієнт, у {economics} не порахувати. {gaps}',
      fix: 'Узяти утримання з {kpi}',
    },
    ru: {
      gaps: 'Сколько стоит клиент, в {economics} не посчитать. {gaps}',
      fix: 'Взять удержание из {kpi}',
    },
  }),
  check(economics, context) {
    const { retention, margin, discountRate, acquisitionCost, retentionCost } = economics;
    // Both costs alone are a calculation of their own: their ratio.
    const wantsRatioOnly = acquisitionCost && retentionCost && !retention && !margin && !discountRate;
    if (wantsRatioOnly || context.isBroken(economics.source)) return;
    const facts = context.facts();
    const { missing } = inputsOf(economics, facts, context.language);
    // What is wrong rather than missing is told by rules of its own.
    const gaps = missing.filter(
      ({ input, reason }) => REQUIRED.includes(input) && !['churn', 'currency', 'kind', 'impossible'].includes(reason),
    );
    if (gaps.length === 0) return;
    const carrier = retention ? undefined : candidateFor('retention', facts);
    const [only] = gaps;
    const offers = carrier !== undefined && gaps.length === 1 && only?.input === 'retention';
    context.report(
      'gaps',
      { economics: context.name(economics), gaps: gaps.map(({ text, write }) => `${text} \`${write}\``).join(' ') },
      {
        at: economics.nameAt ?? economics.source,
        element: economics,
        fixes: offers
          ? [
              {
                title: context.say('fix', { kpi: carrier }),
                changes: [],
                additions: [{ to: economics.id, text: `retention ${carrier}` }],
                safe: false,
              },
            ]
          : [],
      },
    );
  },
});
