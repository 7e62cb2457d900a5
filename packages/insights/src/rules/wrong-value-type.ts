import { defineCatalog } from '@touchline/locale';
import type { EconomicsInput, SourceRange, Value } from '@touchline/model';
import { kpiDimension } from '../kpi/metric.ts';
import { type Dimension, dimensionInWords, dimensionOf } from '../quantity.ts';
import { elementRule } from './rule.ts';

type Expected = 'number' | 'percent' | 'duration' | 'money';

/** The inputs of the retention calculator and what they are. */
const ECONOMICS = {
  customers: 'number',
  retention: 'percent',
  margin: 'money',
  acquisitionCost: 'money',
  retentionCost: 'money',
  discountRate: 'percent',
} as const satisfies Record<string, Expected>;

export const wrongValueType = elementRule({
  code: 'wrong-value-type',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['segment', 'economics', 'initiative', 'reward', 'commitment', 'study', 'kpi'] },
  summary: {
    en: 'A size is a number, a cost is money, a share is in percent.',
    uk: 'Розмір — це число, вартість — гроші, частка — у відсотках.',
    ru: 'Размер — это число, стоимость — деньги, доля — в процентах.',
  },
  reason: {
    rows: ['U2', 'U4', 'U19'],
    text: {
      en: 'The retention calculator and the split of the budget compute with these values. A retention of 0.84 instead of 84%, or a margin without its currency, gives a figure that looks right and is wrong by a factor of a hundred.',
      uk: 'З цими значеннями рахують калькулятор утримання і розподіл бюджету. Утримання 0.84 замість 84% або маржа без валюти дають число, яке здається правильним, а помиляється у сто разів.',
      ru: 'С этими значениями считают калькулятор удержания и распределение бюджета. Удержание 0.84 вместо 84% или маржа без валюты дают число, которое кажется верным, а ошибается в сто раз.',
    },
  },
  bad: [
    `economics "Small business" {
  customers 48_000
  retention 0.84
  margin 18 EUR per month
}
`,
    `initiative "One-page form" { budget 40_000 }
`,
  ],
  good: [
    `economics "Small business" {
  customers 48_000
  retention 84%
  margin 18 EUR per month
}
initiative "One-page form" { budget 40_000 EUR }
`,
  ],
  messages: defineCatalog({
    en: {
      wrong: '{value} is {kind}; here stands {expected}.',
      money: '{value} is {kind}; here stands an amount of money with its currency.',
      kpi: '{kpi} is {kind}; here stands {expected}.',
      'kpi-money': '{kpi} is {kind}; here stands an amount of money.',
    },
    uk: {
      wrong: '{value} — це {kind}; тут має бути {expected}.',
      money: '{value} — це {kind}; тут має бути сума грошей із валютою.',
      kpi: '{kpi} — це {kind}; тут має бути {expected}.',
      'kpi-money': '{kpi} — це {kind}; тут має бути сума грошей.',
    },
    ru: {
      wrong: '{value} — это {kind}; здесь должно быть: {expected}.',
      money: '{value} — это {kind}; здесь должна быть сумма денег с валютой.',
      kpi: '{kpi} — это {kind}; здесь должно быть: {expected}.',
      'kpi-money': '{kpi} — это {kind}; здесь должна быть сумма денег.',
    },
  }),
  check(element, context) {
    const { language, lookup } = context;

    const report = (
      kind: Dimension,
      expected: Expected,
      what: { value: string } | { kpi: string },
      at: SourceRange,
    ) => {
      const words = { kind: dimensionInWords(language, kind) };
      if ('value' in what) {
        if (expected === 'money') return context.report('money', { ...what, ...words }, { at, element });
        return context.report(
          'wrong',
          { ...what, ...words, expected: dimensionInWords(language, expected) },
          { at, element },
        );
      }
      if (expected === 'money') return context.report('kpi-money', { ...what, ...words }, { at, element });
      context.report('kpi', { ...what, ...words, expected: dimensionInWords(language, expected) }, { at, element });
    };

    const expect = (value: Value | undefined, expected: Expected, at: SourceRange = element.source): void => {
      const kind = value && dimensionOf(value);
      if (kind && !isA(kind, expected)) report(kind, expected, { value: context.show(value) }, value.at ?? at);
    };

    const expectInput = (input: EconomicsInput | undefined, expected: Expected): void => {
      if (!input) return;
      expect(input.value, expected, input.at);
      const kpi = lookup.kpi(input.kpi);
      const kind = kpi && kpiDimension(kpi);
      if (kind && !isA(kind, expected)) report(kind, expected, { kpi: context.name(kpi) }, input.at);
    };

    switch (element.kind) {
      case 'segment':
        expect(element.size, 'number');
        expect(element.value, 'money');
        break;
      case 'economics':
        for (const [input, expected] of Object.entries(ECONOMICS)) {
          expectInput(element[input as keyof typeof ECONOMICS], expected);
        }
        break;
      case 'initiative':
        expect(element.budget, 'money');
        break;
      case 'reward':
        expect(element.cost, 'money');
        break;
      case 'commitment':
        for (const { share, within, at } of element.standards ?? []) {
          expect(share, 'percent', at);
          expect(within, 'duration', at);
        }
        break;
      case 'study':
      case 'kpi':
        expect(element.sample, 'number');
    }
  },
});

const isA = (kind: Dimension, expected: Expected): boolean => kind === expected || kind.startsWith(`${expected} `);
