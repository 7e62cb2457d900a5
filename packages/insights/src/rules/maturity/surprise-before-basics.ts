import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import {
  BASIC_LEVELS,
  contradictions,
  criteriaNames,
  isSurpriseBeforeBasics,
  levelName,
  lowerClaim,
  standingsIn,
} from './shared/standings.ts';

export const surpriseBeforeBasics = elementRule({
  code: 'surprise-before-basics',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['strategy'] },
  summary: {
    en: 'Delight is claimed once the basic service and the handling of complaints hold.',
    uk: 'Про захоплення говорять, коли базовий сервіс і робота зі скаргами тримаються.',
    ru: 'О восторге говорят, когда базовый сервис и работа с жалобами держатся.',
  },
  reason: {
    rows: ['R21', 'R46'],
    sources: ['iso-23592'],
    text: {
      en: 'In the service excellence pyramid the two lower levels, the core service and the handling of feedback and complaints, make customers satisfied; only on them can individual and surprising service delight. A surprise beside a broken promise is remembered as mockery.',
      uk: 'У піраміді досконалості сервісу два нижні рівні — базовий сервіс і робота з відгуками та скаргами — дають задоволеність; лише на них індивідуальний сервіс і сервіс, що дивує, можуть захопити. Сюрприз поруч із порушеною обіцянкою запам’ятають як насмішку.',
      ru: 'В пирамиде совершенства сервиса два нижних уровня — базовый сервис и работа с отзывами и жалобами — дают удовлетворённость; только на них индивидуальный и удивляющий сервис могут восхитить. Сюрприз рядом с нарушенным обещанием запомнят как насмешку.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity ServiceExcellence from individual-service to surprising-service by 2027-12-31 {
    criterion complaints-answered missing because "One letter in three gets no answer"
  }
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity ServiceExcellence from core-service to complaint-management by 2027-12-31 {
    criterion complaints-answered missing because "One letter in three gets no answer"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      basics:
        '{level} is claimed while the basics are open: {criteria}. Customers forgive a missing surprise, not a broken promise.',
      fix: 'Claim `{level}`',
    },
    uk: {
      basics:
        'Заявлено рівень {level}, а основу ще не закладено: {criteria}. Клієнт пробачить брак сюрпризу, але не порушену обіцянку.',
      fix: 'Заявити `{level}`',
    },
    ru: {
      basics:
        'Заявлен уровень {level}, а основа ещё не заложена: {criteria}. Клиент простит отсутствие сюрприза, но не нарушенное обещание.',
      fix: 'Заявить `{level}`',
    },
  }),
  check(strategy, context) {
    if (context.isBroken()) return;
    const { language } = context;
    for (const standing of standingsIn(strategy, context.facts())) {
      const { claim, model, claimed } = standing;
      if (claimed === undefined || !isSurpriseBeforeBasics(standing)) continue;
      const basics = contradictions(standing).filter(({ level }) => (level ?? BASIC_LEVELS) < BASIC_LEVELS);
      context.report(
        'basics',
        { level: levelName(language, model, claimed), criteria: criteriaNames(language, basics) },
        {
          at: claim.fromAt ?? claim.at,
          element: strategy,
          fixes: lowerClaim(standing, (lower) => context.say('fix', { level: lower })),
        },
      );
    }
  },
});
