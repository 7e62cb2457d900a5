import { defineCatalog } from '@touchline/locale';
import { wayOf } from '../../loyalty/split.ts';
import { elementRule } from '../rule.ts';

export const discountOnlyLoyalty = elementRule({
  code: 'discount-only-loyalty',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'A loyalty programme gives more than discounts and bonuses.',
    uk: 'Програма лояльності дає більше, ніж знижки й бонуси.',
    ru: 'Программа лояльности даёт больше, чем скидки и бонусы.',
  },
  reason: {
    rows: ['U24', 'U25'],
    sources: ['maltseva-2024', 'dowling-uncles-1997'],
    text: {
      en: 'Money buys the visit, not the customer: whoever comes for the discount leaves for a greater one, and the margin is given away to those who would have come anyway. What a competitor cannot copy overnight is help, access, convenience and recognition: loyalty that is earned.',
      uk: 'Гроші купують візит, а не клієнта: хто прийшов по знижку, піде по більшу, а маржу віддано тим, хто прийшов би й так. За ніч конкурент не скопіює допомогу, доступ, зручність і визнання — лояльність, яку зароблено.',
      ru: 'Деньги покупают визит, а не клиента: кто пришёл за скидкой, уйдёт за большей, а маржа отдана тем, кто пришёл бы и так. За ночь конкурент не скопирует помощь, доступ, удобство и признание — лояльность, которая заработана.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  reward "1% cashback on fuel" kind discount
  reward "Points for every payment" kind bonus
}
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
  reward "1% cashback on fuel" kind discount
}
`,
    `loyalty programme "Owners' club" {
  reward "Breakfast for members"
  reward "1% cashback on fuel" kind discount
}
`,
  ],
  messages: defineCatalog({
    en: {
      all: '{programme} only buys loyalty: it has nothing but discounts and bonuses. Add what a competitor cannot outbid: assistance, access, convenience or recognition.',
    },
    uk: {
      all: '{programme} лише купує лояльність: у ній нема нічого, крім знижок і бонусів. Додайте те, чого конкурент не переб’є ціною: допомогу, доступ, зручність чи визнання.',
    },
    ru: {
      all: '{programme} лишь покупает лояльность: в ней нет ничего, кроме скидок и бонусов. Добавьте то, чего конкурент не перебьёт ценой: помощь, доступ, удобство или признание.',
    },
  }),
  check(programme, context) {
    const { rewards = [] } = programme;
    // A reward without a kind may be the one that earns.
    if (rewards.length === 0 || rewards.some((reward) => wayOf(reward) !== 'bought')) return;
    if (context.isBroken(programme.source)) return;
    context.report(
      'all',
      { programme: context.name(programme) },
      { at: programme.nameAt ?? programme.source, element: programme },
    );
  },
});
