import { defineCatalog, formatValue } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const amountWithoutPeriod = elementRule({
  code: 'amount-without-period',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['economics'] },
  summary: {
    en: 'Margin and retention cost say for which time they are.',
    uk: 'Маржа й вартість утримання кажуть, за який вони час.',
    ru: 'Маржа и стоимость удержания говорят, за какое они время.',
  },
  reason: {
    rows: ['U2', 'U8'],
    text: {
      en: 'A margin of 18 EUR a month and one of 18 EUR a year differ by a factor of twelve, and so does all that follows. An amount without a time is read as one of a year, because retention counts years; whoever means a month loses eleven twelfths of the value of the customers.',
      uk: 'Маржа 18 EUR на місяць і 18 EUR на рік різняться у дванадцять разів, а з нею й усе дальше. Сума без часу читається як річна, бо утримання рахує роки; хто мав на увазі місяць, втрачає одинадцять дванадцятих цінності клієнтів.',
      ru: 'Маржа 18 EUR в месяц и 18 EUR в год различаются в двенадцать раз, а с ней и всё дальнейшее. Сумма без времени читается как годовая, потому что удержание считает годы; кто имел в виду месяц, теряет одиннадцать двенадцатых ценности клиентов.',
    },
  },
  bad: [
    `economics "Small business 2026" {
  retention 88%
  margin 18 EUR
  discount rate 10%
}
`,
  ],
  good: [
    `economics "Small business 2026" {
  retention 88%
  margin 18 EUR per month
  discount rate 10%
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{value} says no time and is taken as an amount of a year. Write `per month` or `per year`.',
      fix: 'Write “{value}”',
    },
    uk: {
      none: '{value} не каже, за який час, тож читається як річна сума. Напишіть `per month` або `per year`.',
      fix: 'Написати «{value}»',
    },
    ru: {
      none: '{value} не говорит, за какое время, поэтому читается как годовая сумма. Напишите `per month` или `per year`.',
      fix: 'Написать «{value}»',
    },
  }),
  check(economics, context) {
    for (const input of [economics.margin, economics.retentionCost]) {
      const value = input?.value;
      if (value?.type !== 'money' || value.per) continue;
      const at = value.at ?? input?.at ?? economics.source;
      const fixes = (['month', 'year'] as const).flatMap((per) => {
        if (!value.at) return [];
        const title = context.say('fix', { value: formatValue(context.language, { ...value, per }) });
        return [{ title, changes: [{ at: value.at, text: `${value.spelling} per ${per}` }], safe: false }];
      });
      context.report('none', { value: context.show(value) }, { at, element: economics, fixes });
    }
  },
});
