import { defineCatalog } from '@touchline/locale';
import { wayOf } from '../../loyalty/split.ts';
import { elementRule } from '../rule.ts';

export const boughtLoyaltyWithoutCost = elementRule({
  code: 'bought-loyalty-without-cost',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'Discounts and bonuses of a loyalty programme say what they cost.',
    uk: 'Знижки й бонуси програми лояльності кажуть, скільки вони коштують.',
    ru: 'Скидки и бонусы программы лояльности говорят, сколько они стоят.',
  },
  reason: {
    rows: ['U24', 'U25'],
    text: {
      en: 'A discount is paid out of the margin, also to those who would have bought without it. Only with its cost can bought loyalty be weighed against the rewards that earn it, and the programme against what it brings.',
      uk: 'Знижку платять із маржі — і тим, хто купив би й без неї. Лише знаючи її вартість, можна зважити куплену лояльність проти винагород, які її заробляють, а програму — проти того, що вона приносить.',
      ru: 'Скидку платят из маржи — и тем, кто купил бы и без неё. Лишь зная её стоимость, можно взвесить купленную лояльность против наград, которые её зарабатывают, а программу — против того, что она приносит.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance cost 90_000 EUR per year
  reward "1% cashback on fuel" kind discount
}
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance cost 90_000 EUR per year
  reward "1% cashback on fuel" kind discount cost 120_000 EUR per year
}
`,
    `loyalty programme "Owners' club" {
  budget 200_000 EUR
  reward "1% cashback on fuel" kind discount
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{programme} does not say what {rewards} {count|costs|cost}: without it bought and earned loyalty cannot be weighed. Say `cost … per year`.',
    },
    uk: {
      none: '{programme} не каже, скільки {count|коштує|коштують|коштують} {rewards}: без цього куплену й зароблену лояльність не зважити. Скажіть `cost … per year`.',
    },
    ru: {
      none: '{programme} не говорит, сколько {count|стоит|стоят|стоят} {rewards}: без этого купленную и заработанную лояльность не взвесить. Скажите `cost … per year`.',
    },
  }),
  check(programme, context) {
    const rewards = programme.rewards ?? [];
    const silent = rewards.filter((reward) => wayOf(reward) === 'bought' && isUnsaid(reward.cost));
    // Who says no costs anywhere does not plan with them here.
    const speaksOfCost = rewards.some(({ cost }) => !isUnsaid(cost));
    if (silent.length === 0 || !speaksOfCost || context.isBroken(programme.source)) return;
    const [first] = silent;
    context.report(
      'none',
      {
        programme: context.name(programme),
        rewards: silent.slice(0, 3).map((reward) => context.name(reward)),
        count: silent.length,
      },
      { at: first?.nameAt ?? programme.nameAt ?? programme.source, element: programme },
    );
  },
});

const isUnsaid = (cost: { type: string } | undefined): boolean => cost === undefined || cost.type === 'unknown';
