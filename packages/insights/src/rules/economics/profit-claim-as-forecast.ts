import { defineCatalog } from '@touchline/locale';
import { citationsOf, isForeignProfit } from '../../claims/citations.ts';
import { projectRule } from '../rule.ts';

export const profitClaimAsForecast = projectRule({
  code: 'profit-claim-as-forecast',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: 'project',
  summary: {
    en: 'A plan is not founded on the profit of other companies, such as 25–95 % from five points of retention.',
    uk: 'План не спирається на прибуток інших компаній, як-от 25–95 % від п’яти пунктів утримання.',
    ru: 'План не опирается на прибыль других компаний, например на 25–95 % от пяти пунктов удержания.',
  },
  reason: {
    rows: ['U4', 'U8'],
    sources: ['reichheld-sasser-1990', 'reichheld-1996', 'sharp-2010'],
    text: {
      en: 'The famous 25–95 % is a range over industries from a thought experiment: five points of defection less, the profit of one customer, other costs unchanged. What the same change brings in one’s own company follows from its margin, its retention and its discount rate, and the retention calculator works it out from `economics`.',
      uk: 'Славетні 25–95 % — це проміжок за галузями з уявного експерименту: на п’ять пунктів менше відтоку, прибуток одного клієнта, решта витрат незмінна. Що така сама зміна дасть у власній компанії, випливає з її маржі, утримання та ставки дисконту; калькулятор утримання рахує це з `economics`.',
      ru: 'Знаменитые 25–95 % — это диапазон по отраслям из мысленного эксперимента: на пять пунктов меньше оттока, прибыль одного клиента, прочие затраты неизменны. Что такое же изменение даст в собственной компании, следует из её маржи, удержания и ставки дисконта; калькулятор удержания считает это из `economics`.',
    },
  },
  bad: [
    `claim PaysOff "Five more of retention give 25–95 % more profit" {
  concerns profit
  when retention +5 pp
  range 25%..95%
  grade vendor
  source "Reichheld and Sasser, Zero Defections, 1990"
}

initiative "One profile" {
  expected effect "A quarter more profit" evidence PaysOff
}
`,
  ],
  good: [
    `claim PaysOff "Five more of retention give 25–95 % more profit" {
  concerns profit
  when retention +5 pp
  range 25%..95%
  grade vendor
  source "Reichheld and Sasser, Zero Defections, 1990"
}

claim Ours "A point of retention is worth 51 EUR per customer" {
  concerns profit
  when retention +1 pp
  range 51 EUR
  grade own-data
  source "Retention calculator, October 2026"
}

initiative "One profile" {
  expected effect "A quarter more profit" evidence Ours
}
`,
  ],
  messages: defineCatalog({
    en: {
      forecast:
        '{element} expects its effect from {claim}: that is a range over other companies’ industries, no forecast. Compute your own with `economics`.',
      reason:
        '{element} rests on {claim}: that is a range over other companies’ industries, no forecast. Compute your own with `economics`.',
      claim: 'The claim.',
    },
    uk: {
      forecast:
        '{element} чекає на ефект, спираючись на {claim}: це проміжок за галузями інших компаній, а не прогноз. Порахуйте власний через `economics`.',
      reason:
        '{element} спирається на {claim}: це проміжок за галузями інших компаній, а не прогноз. Порахуйте власний через `economics`.',
      claim: 'Твердження.',
    },
    ru: {
      forecast:
        '{element} ждёт эффекта, опираясь на {claim}: это диапазон по отраслям других компаний, а не прогноз. Посчитайте собственный через `economics`.',
      reason:
        '{element} опирается на {claim}: это диапазон по отраслям других компаний, а не прогноз. Посчитайте собственный через `economics`.',
      claim: 'Утверждение.',
    },
  }),
  check(_, context) {
    for (const { claim, element, as, at } of citationsOf(context.facts())) {
      if (!isForeignProfit(claim)) continue;
      const related = [{ message: context.say('claim', {}), at: claim.nameAt ?? claim.source }];
      context.report(as, { element: context.name(element), claim: context.name(claim) }, { at, element, related });
    }
  },
});
