import { defineCatalog, label } from '@touchline/locale';
import { citationsOf, isForeignProfit } from '../../claims/citations.ts';
import { projectRule } from '../rule.ts';

export const folkloreClaimAsReason = projectRule({
  code: 'folklore-claim-as-reason',
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  reach: 'project',
  summary: {
    en: 'Goals and initiatives rest on data or studies, not on folklore.',
    uk: 'Цілі й ініціативи спираються на дані чи дослідження, а не на загальні переконання.',
    ru: 'Цели и инициативы опираются на данные или исследования, а не на расхожие мнения.',
  },
  reason: {
    rows: ['R49', 'U3', 'U5', 'U10', 'U11', 'U12'],
    sources: ['sharp-2010', 'ccxp-2021'],
    text: {
      en: 'A figure that everybody quotes and nobody measured is a poor witness: it says nothing about these customers, and it falls at the first question in the board. As a hint where to look it is welcome; as evidence it needs the company’s own number beside it.',
      uk: 'Цифра, яку всі цитують і ніхто не вимірював, — поганий свідок: про ваших клієнтів вона не каже нічого й падає від першого ж запитання ради. Як підказка, куди дивитися, вона доречна; як доказ потребує поруч власного числа.',
      ru: 'Цифра, которую все цитируют и никто не измерял, — плохой свидетель: о ваших клиентах она не говорит ничего и падает от первого же вопроса совета. Как подсказка, куда смотреть, она уместна; как доказательство требует рядом собственного числа.',
    },
  },
  bad: [
    `claim Spend "Regular customers spend 60–70 % more than new ones" {
  concerns existing-customer-spend
  range 60%..70%
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

initiative "Season forecast for regulars" {
  aims at retention
  evidence Spend
}
`,
  ],
  good: [
    `claim Spend "Our customers of three years spend 41 % more than those of the first" {
  concerns existing-customer-spend
  range 38%..44%
  grade own-data
  source "Data warehouse, accounts opened 2020–2024"
}

initiative "Season forecast for regulars" {
  aims at retention
  evidence Spend
}
`,
  ],
  messages: defineCatalog({
    en: {
      weak: '{element} gives {claim} as its evidence, which is graded “{grade}”. Put your own number or a study beside it.',
      claim: 'The claim.',
    },
    uk: {
      weak: '{element} наводить як доказ {claim}, а це твердження оцінено як «{grade}». Поставте поруч власне число або дослідження.',
      claim: 'Твердження.',
    },
    ru: {
      weak: '{element} приводит как доказательство {claim}, а это утверждение оценено как «{grade}». Поставьте рядом собственное число или исследование.',
      claim: 'Утверждение.',
    },
  }),
  check(_, context) {
    for (const { claim, element, at } of citationsOf(context.facts())) {
      const { grade } = claim;
      const isWeak = grade === 'folklore' || grade === 'unsourced';
      // Foreign profits are told of by a rule of their own; better evidence beside the claim makes up for it.
      if (!isWeak || isForeignProfit(claim) || hasBetter(element, claim.id)) continue;
      const words = {
        element: context.name(element),
        claim: context.name(claim),
        grade: label(context.language, 'grade', grade),
      };
      const related = [{ message: context.say('claim', {}), at: claim.nameAt ?? claim.source }];
      context.report('weak', words, { at, element, related });
    }
  },
});

function hasBetter(element: object, claim: string): boolean {
  const { evidence = [] } = element as { evidence?: readonly { id?: string; unknown?: true }[] };
  return evidence.some(({ id, unknown }) => id !== claim && !unknown);
}
