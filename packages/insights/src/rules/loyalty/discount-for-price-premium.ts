import { defineCatalog } from '@touchline/locale';
import { wayOf } from '../../loyalty/split.ts';
import { elementRule } from '../rule.ts';

export const discountForPricePremium = elementRule({
  code: 'discount-for-price-premium',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['reward'] },
  summary: {
    en: 'A discount is not expected to make customers pay more.',
    uk: 'Від знижки не чекають, що клієнти платитимуть більше.',
    ru: 'От скидки не ждут, что клиенты будут платить больше.',
  },
  reason: {
    rows: ['U11', 'U24'],
    sources: ['maltseva-2024', 'dowling-uncles-1997'],
    text: {
      en: 'Customers pay more for a good experience. A discount teaches the opposite: it makes the lower price the normal one, and the full price a reason to wait. What lets a company ask for more is help, convenience, access or recognition.',
      uk: 'Клієнти платять більше за хороший досвід. Знижка вчить протилежного: нижча ціна стає звичайною, а повна — приводом зачекати. Просити більше дозволяють допомога, зручність, доступ чи визнання.',
      ru: 'Клиенты платят больше за хороший опыт. Скидка учит обратному: более низкая цена становится обычной, а полная — поводом подождать. Просить больше позволяют помощь, удобство, доступ или признание.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
  reward "10% off the yearly fee" kind discount encourages price-premium
}
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance encourages price-premium
  reward "10% off the yearly fee" kind discount encourages repeat-purchase
}
`,
  ],
  messages: defineCatalog({
    en: {
      premium:
        '{reward} lowers the price and is expected to make customers pay more: it will teach them to wait for the next discount. Let help, access or convenience encourage that.',
    },
    uk: {
      premium:
        '{reward} знижує ціну, а чекають, що клієнти платитимуть більше: вона навчить їх чекати наступної знижки. Хай до цього заохочують допомога, доступ чи зручність.',
    },
    ru: {
      premium:
        '{reward} снижает цену, а ждут, что клиенты будут платить больше: она научит их ждать следующей скидки. Пусть к этому побуждают помощь, доступ или удобство.',
    },
  }),
  check(reward, context) {
    if (wayOf(reward) !== 'bought' || !reward.encourages?.includes('price-premium')) return;
    context.report(
      'premium',
      { reward: context.name(reward) },
      { at: reward.nameAt ?? reward.source, element: reward },
    );
  },
});
