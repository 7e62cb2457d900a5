import { defineCatalog } from '@touchline/locale';
import { kpiDimension } from '../kpi/metric.ts';
import { dimensionInWords } from '../quantity.ts';
import { elementRule } from './rule.ts';

/** The inputs of the retention calculator and what they are. */
const INPUTS = {
  customers: 'number',
  retention: 'percent',
  margin: 'money',
  acquisitionCost: 'money',
  retentionCost: 'money',
  discountRate: 'percent',
} as const;

export const economicsInputKind = elementRule({
  code: 'economics-input-kind',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['economics'] },
  summary: {
    en: 'A KPI handed to the retention calculator is what the calculator needs there.',
    uk: 'KPI, переданий калькулятору утримання, є тим, що калькуляторові тут потрібно.',
    ru: 'KPI, переданный калькулятору удержания, — это то, что калькулятору здесь нужно.',
  },
  reason: {
    rows: ['U2', 'U4', 'U8'],
    text: {
      en: 'The calculator multiplies margins with shares of customers. A score in place of a share, or a share in place of an amount, gives a figure that looks right and is wrong by a factor of a hundred.',
      uk: 'Калькулятор множить маржу на частки клієнтів. Бал замість частки або частка замість суми дають число, яке здається правильним, а помиляється у сто разів.',
      ru: 'Калькулятор умножает маржу на доли клиентов. Балл вместо доли или доля вместо суммы дают число, которое кажется верным, а ошибается в сто раз.',
    },
  },
  bad: [
    `kpi RelationshipNps { metric nps }
economics "Small business" { customers 48_000  retention RelationshipNps }
`,
  ],
  good: [
    `kpi RetentionRate { metric retention }
economics "Small business" { customers 48_000  retention RetentionRate }
`,
  ],
  messages: defineCatalog({
    en: {
      wrong: '{kpi} is {kind}; the calculator needs {expected} here.',
      money: '{kpi} is {kind}; the calculator needs an amount of money here.',
    },
    uk: {
      wrong: '{kpi} — це {kind}; тут має бути {expected}.',
      money: '{kpi} — це {kind}; тут має бути сума грошей.',
    },
    ru: {
      wrong: '{kpi} — это {kind}; здесь должно быть: {expected}.',
      money: '{kpi} — это {kind}; здесь должна быть сумма денег.',
    },
  }),
  check(economics, context) {
    for (const [name, expected] of Object.entries(INPUTS)) {
      const input = economics[name as keyof typeof INPUTS];
      const kpi = context.lookup.kpi(input?.kpi);
      const kind = kpi && kpiDimension(kpi);
      if (!input || !kind || kind === expected || kind.startsWith(`${expected} `)) continue;
      const words = { kpi: context.name(kpi), kind: dimensionInWords(context.language, kind) };
      const place = { at: input.at, element: economics };
      if (expected === 'money') context.report('money', words, place);
      else context.report('wrong', { ...words, expected: dimensionInWords(context.language, expected) }, place);
    }
  },
});
