import { defineCatalog } from '@touchline/locale';
import { ownFigures, ownNumbers } from '../../claims/own-numbers.ts';
import { projectRule } from '../rule.ts';

export const claimAgainstOwnNumber = projectRule({
  code: 'claim-against-own-number',
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A quoted figure does not go against the company’s own.',
    uk: 'Цитована цифра не суперечить власній.',
    ru: 'Цитируемая цифра не противоречит собственной.',
  },
  reason: {
    rows: ['U2', 'U3', 'U4', 'U5'],
    sources: ['gupta-lehmann-2003', 'sharp-2010'],
    text: {
      en: 'Whoever knows what winning and keeping a customer costs in the own company needs no borrowed ratio, and loses the argument when the borrowed one stands beside the own and says something else. The own number decides; the claim may stay as what others say.',
      uk: 'Хто знає, скільки коштує залучити й утримати клієнта у власній компанії, не потребує чужого відношення — і програє суперечку, коли чуже стоїть поруч із власним і каже інше. Вирішує власне число; твердження може лишитися як те, що кажуть інші.',
      ru: 'Кто знает, сколько стоит привлечь и удержать клиента в собственной компании, не нуждается в чужом отношении — и проигрывает спор, когда чужое стоит рядом с собственным и говорит другое. Решает собственное число; утверждение может остаться как то, что говорят другие.',
    },
  },
  bad: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

economics "Small business 2026" {
  acquisition cost 60 EUR
  retention cost 30 EUR per year
}
`,
    `claim "Regular customers spend 60–70 % more than new ones" {
  concerns existing-customer-spend
  range 60%..70%
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

claim "Our customers of three years spend 41 % more than those of the first" {
  concerns existing-customer-spend
  range 38%..44%
  grade own-data
  source "Data warehouse, accounts opened 2020–2024"
}
`,
  ],
  good: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

economics "Small business 2026" {
  acquisition cost 210 EUR
  retention cost 30 EUR per year
}
`,
  ],
  messages: defineCatalog({
    en: {
      ratio: '{claim} says {range}; your own figures say {own}. Plan with yours.',
      value: '{claim} says {range}; with your own figures a customer would be worth {own}. Plan with yours.',
      own: 'Your own figures.',
    },
    uk: {
      ratio: '{claim} каже {range}, а ваші власні дані — {own}. Плануйте за своїми.',
      value: '{claim} каже {range}, а за вашими даними цінність клієнта змінилася б на {own}. Плануйте за своїми.',
      own: 'Ваші власні дані.',
    },
    ru: {
      ratio: '{claim} говорит {range}, а ваши собственные данные — {own}. Планируйте по своим.',
      value: '{claim} говорит {range}, а по вашим данным ценность клиента изменилась бы на {own}. Планируйте по своим.',
      own: 'Ваши собственные данные.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const own = ownFigures(facts, context.language);
    for (const claim of facts.model.claims) {
      const said = claim.range ?? claim.value;
      const against = ownNumbers(claim, own, context.language).find(
        ({ position }) => position === 'below' || position === 'above',
      );
      if (!said || !against) continue;
      const words = { claim: context.name(claim), range: context.show(said), own: against.text };
      const related = [{ message: context.say('own', {}), at: against.at }];
      const place = { at: said.at ?? claim.nameAt ?? claim.source, element: claim, related };
      context.report(against.basis === 'customer-value' ? 'value' : 'ratio', words, place);
    }
  },
});
