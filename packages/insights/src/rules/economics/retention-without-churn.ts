import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const retentionWithoutChurn = elementRule({
  code: 'retention-without-churn',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['economics'] },
  summary: {
    en: 'The retention of the calculator is below 100 %.',
    uk: 'Утримання в калькуляторі — менше за 100 %.',
    ru: 'Удержание в калькуляторе — меньше 100 %.',
  },
  reason: {
    rows: ['U4', 'U8'],
    text: {
      en: 'The value of a customer is margin × r / (1 + d − r): it exists only while the retention r is below one plus the discount rate d, and at 100 % the customer never leaves and the lifetime has no end. Such a figure usually means a too short time of observation, or a revenue retention that may exceed 100 % in the place of customers.',
      uk: 'Цінність клієнта — це маржа × r / (1 + d − r): вона існує лише доти, доки утримання r менше за одиницю плюс ставку дисконту d, а за 100 % клієнт ніколи не йде й тривалість не має кінця. Здебільшого така цифра означає закороткий час спостереження або утримання доходу, яке може перевищувати 100 %, на місці утримання клієнтів.',
      ru: 'Ценность клиента — это маржа × r / (1 + d − r): она существует лишь пока удержание r меньше единицы плюс ставка дисконта d, а при 100 % клиент никогда не уходит и у срока нет конца. Обычно такая цифра означает слишком короткое время наблюдения или удержание выручки, которое может превышать 100 %, на месте удержания клиентов.',
    },
  },
  bad: [
    `economics "Small business 2026" {
  retention 100%
  margin 18 EUR per month
  discount rate 10%
}
`,
  ],
  good: [
    `economics "Small business 2026" {
  retention 97%
  margin 18 EUR per month
  discount rate 10%
}
`,
  ],
  messages: defineCatalog({
    en: {
      all: 'With a retention of {retention} nobody ever leaves, and the lifetime of a customer has no end. Take the share that was still there after a whole year.',
    },
    uk: {
      all: 'За утримання {retention} ніхто ніколи не йде, і тривалість клієнта не має кінця. Візьміть частку тих, хто лишився після цілого року.',
    },
    ru: {
      all: 'При удержании {retention} никто никогда не уходит, и у срока клиента нет конца. Возьмите долю тех, кто остался после целого года.',
    },
  }),
  check(economics, context) {
    const value = economics.retention?.value;
    if (value?.type !== 'percent' || value.value !== 100) return;
    const at = value.at ?? economics.nameAt ?? economics.source;
    context.report('all', { retention: context.show(value) }, { at, element: economics });
  },
});
