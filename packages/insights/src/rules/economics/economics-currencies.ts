import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const economicsCurrencies = elementRule({
  code: 'economics-currencies',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['economics'] },
  summary: {
    en: 'All amounts of one calculation are in one currency.',
    uk: 'Усі суми одного розрахунку — в одній валюті.',
    ru: 'Все суммы одного расчёта — в одной валюте.',
  },
  reason: {
    rows: ['U2', 'U8'],
    text: {
      en: 'The calculator divides the cost of winning a customer by the cost of keeping one and both by the margin. Amounts in two currencies give a ratio that means nothing, and an exchange rate is nothing a strategy should guess.',
      uk: 'Калькулятор ділить вартість залучення клієнта на вартість утримання, а обидві — на маржу. Суми у двох валютах дають відношення, яке нічого не означає, а курс — не те, що стратегія має вгадувати.',
      ru: 'Калькулятор делит стоимость привлечения клиента на стоимость удержания, а обе — на маржу. Суммы в двух валютах дают отношение, которое ничего не значит, а курс — не то, что стратегия должна угадывать.',
    },
  },
  bad: [
    `economics "Small business 2026" {
  margin 18 EUR per month
  acquisition cost 9_000 UAH
}
`,
  ],
  good: [
    `economics "Small business 2026" {
  margin 18 EUR per month
  acquisition cost 210 EUR
}
`,
  ],
  messages: defineCatalog({
    en: { mixed: '{value} is not in {currency}, as {first} is: amounts of one calculation need one currency.' },
    uk: { mixed: '{value} — не в {currency}, на відміну від {first}: сумам одного розрахунку потрібна одна валюта.' },
    ru: { mixed: '{value} — не в {currency}, в отличие от {first}: суммам одного расчёта нужна одна валюта.' },
  }),
  check(economics, context) {
    const amounts = [economics.margin, economics.acquisitionCost, economics.retentionCost].flatMap((input) =>
      input?.value?.type === 'money' ? [{ value: input.value, at: input.value.at ?? input.at }] : [],
    );
    const [first, ...others] = amounts;
    for (const { value, at } of others) {
      if (!first || value.currency === first.value.currency) continue;
      const words = { value: context.show(value), currency: first.value.currency, first: context.show(first.value) };
      context.report('mixed', words, { at, element: economics, related: [{ message: words.first, at: first.at }] });
    }
  },
});
