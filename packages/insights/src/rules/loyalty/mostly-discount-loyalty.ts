import { defineCatalog, formatPercent } from '@touchline/locale';
import { boughtShares, splitByCount } from '../../loyalty/split.ts';
import { elementRule } from '../rule.ts';

export const mostlyDiscountLoyalty = elementRule({
  code: 'mostly-discount-loyalty',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'At least half of a loyalty programme, by rewards and by cost, is more than discounts and bonuses.',
    uk: 'Щонайменше половина програми лояльності — за винагородами й за вартістю — це не знижки й бонуси.',
    ru: 'Не меньше половины программы лояльности — по наградам и по стоимости — это не скидки и бонусы.',
  },
  reason: {
    rows: ['U24', 'U25'],
    sources: ['maltseva-2024', 'dowling-uncles-1997'],
    text: {
      en: 'Customers remember what they get most of, and the budget shows what the company believes in. Where discounts and bonuses take the greater part, the programme is a price cut with a card, however good its other rewards are.',
      uk: 'Клієнти пам’ятають те, чого отримують найбільше, а бюджет показує, у що вірить компанія. Де більшу частину забирають знижки й бонуси, програма — це зниження ціни з карткою, хай які добрі інші винагороди.',
      ru: 'Клиенты помнят то, чего получают больше всего, а бюджет показывает, во что верит компания. Где большую часть забирают скидки и бонусы, программа — это снижение цены с картой, как бы ни были хороши другие награды.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
  reward "1% cashback on fuel" kind discount
  reward "Points for every payment" kind bonus
}
`,
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance cost 30_000 EUR per year
  reward "Season forecast" kind content cost 15_000 EUR per year
  reward "1% cashback on fuel" kind discount cost 10_000 EUR per month
}
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance cost 90_000 EUR per year
  reward "1% cashback on fuel" kind discount cost 80_000 EUR per year
}
`,
  ],
  messages: defineCatalog({
    en: {
      count: '{programme} buys most of its loyalty: {bought} of {total} rewards are discounts or bonuses.',
      cost: '{programme} spends {share} of the cost of its rewards on discounts and bonuses: that is what customers will stay for, and leave for.',
    },
    uk: {
      count: '{programme} переважно купує лояльність: {bought} із {total} винагород — це знижки чи бонуси.',
      cost: '{programme} витрачає {share} вартості винагород на знижки й бонуси: заради них клієнти й лишатимуться, і йтимуть.',
    },
    ru: {
      count: '{programme} в основном покупает лояльность: {bought} из {total} наград — это скидки или бонусы.',
      cost: '{programme} тратит {share} стоимости наград на скидки и бонусы: ради них клиенты и будут оставаться, и уходить.',
    },
  }),
  check(programme, context) {
    const { byCount = 0, byCost = 0 } = boughtShares(programme);
    // Nothing but discounts is a finding of its own.
    if (byCount === 1 || (byCount <= 0.5 && byCost <= 0.5)) return;
    const place = { at: programme.nameAt ?? programme.source, element: programme };
    const name = context.name(programme);
    if (byCost > 0.5) {
      const share = formatPercent(context.language, byCost * 100, { decimals: 0 });
      context.report('cost', { programme: name, share }, place);
      return;
    }
    const { bought, earned } = splitByCount(programme.rewards ?? []);
    context.report('count', { programme: name, bought, total: bought + earned }, place);
  },
});
