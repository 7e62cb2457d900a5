import { defineCatalog } from '@touchline/locale';
import { inputsOf } from '../../economics/inputs.ts';
import { lossOf } from '../../economics/losses.ts';
import { elementRule } from '../rule.ts';

export const customersLoseMoney = elementRule({
  code: 'customers-lose-money',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  dependsOnToday: true,
  reach: { elements: ['economics'] },
  summary: {
    en: 'A customer is worth more than it costs to win and to keep one.',
    uk: 'Клієнт вартий більше, ніж коштує його залучити й утримати.',
    ru: 'Клиент стоит больше, чем его привлечь и удержать.',
  },
  reason: {
    rows: ['U2', 'U8'],
    sources: ['gupta-lehmann-2003'],
    text: {
      en: 'Where keeping a customer costs more than the margin, better retention makes the loss greater; where winning one costs more than all margins to come, growth does. Either the figures are not of one time and one customer, or the business model is the first thing to work on, before the experience.',
      uk: 'Де утримати клієнта коштує більше за маржу, краще утримання збільшує збиток; де залучити — більше за всю майбутню маржу, збиток збільшує зростання. Або цифри — не за один час і не на одного клієнта, або починати треба з бізнес-моделі, а вже потім братися за досвід.',
      ru: 'Где удержать клиента стоит больше маржи, лучшее удержание увеличивает убыток; где привлечь — больше всей будущей маржи, убыток увеличивает рост. Либо цифры — не за одно время и не на одного клиента, либо начинать надо с бизнес-модели, а потом браться за опыт.',
    },
  },
  bad: [
    `economics "Small business 2026" {
  retention 60%
  margin 18 EUR per month
  acquisition cost 2_100 EUR
  discount rate 10%
}
`,
    `economics "Small business 2026" {
  retention 60%
  margin 18 EUR per year
  retention cost 30 EUR per year
  discount rate 10%
}
`,
  ],
  good: [
    `economics "Small business 2026" {
  retention 88%
  margin 18 EUR per month
  acquisition cost 210 EUR
  retention cost 30 EUR per year
  discount rate 10%
}
`,
  ],
  messages: defineCatalog({
    en: {
      winning:
        'By {economics} a customer is worth {value} and costs {cost} to win: every new one loses money. Check that both are of one customer; if they are, work on winning cheaper or keeping longer.',
      keeping:
        'By {economics} keeping a customer costs {cost} a year and brings a margin of {margin}: keeping more of them loses more. Check that both are of one customer and one time.',
    },
    uk: {
      winning:
        'За {economics} клієнт вартий {value}, а залучити його коштує {cost}: кожен новий приносить збиток. Перевірте, чи обидві цифри — на одного клієнта; якщо так, залучайте дешевше або утримуйте довше.',
      keeping:
        'За {economics} утримати клієнта коштує {cost} на рік, а маржа — {margin}: що більше їх утримано, то більший збиток. Перевірте, чи обидві цифри — на одного клієнта й за один час.',
    },
    ru: {
      winning:
        'По {economics} клиент стоит {value}, а привлечь его стоит {cost}: каждый новый приносит убыток. Проверьте, что обе цифры — на одного клиента; если да, привлекайте дешевле или удерживайте дольше.',
      keeping:
        'По {economics} удержать клиента стоит {cost} в год, а маржа — {margin}: чем больше их удержано, тем больше убыток. Проверьте, что обе цифры — на одного клиента и за одно время.',
    },
  }),
  check(economics, context) {
    const loss = lossOf(inputsOf(economics, context.facts(), context.language), context.language);
    if (!loss) return;
    const place = { at: economics.nameAt ?? economics.source, element: economics };
    const name = context.name(economics);
    if (loss.code === 'keeping-above-margin') context.report('keeping', { economics: name, ...loss.words }, place);
    else context.report('winning', { economics: name, ...loss.words }, place);
  },
});
