import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import {
  contradictions,
  criteriaNames,
  isSurpriseBeforeBasics,
  levelName,
  lowerClaim,
  standingsIn,
} from './shared/standings.ts';

export const maturityClaimAboveCriteria = elementRule({
  code: 'maturity-claim-above-criteria',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['five-levels'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'The criteria of the level that is claimed hold.',
    uk: 'Критерії заявленого рівня виконано.',
    ru: 'Критерии заявленного уровня выполнены.',
  },
  reason: {
    rows: ['R16', 'R17', 'R18', 'R19', 'R20', 'R21'],
    sources: ['klintsevich-2023', 'gartner-pyramid'],
    text: {
      en: 'A level is reached when its criteria and those of all levels below hold. A company that claims more than its own text shows plans from a step it does not stand on: proactive service without analysed data, regular service without a standard. Only what is said or seen not to hold counts; what the text is silent about does not.',
      uk: 'Рівня досягнуто, коли виконано його критерії і критерії всіх нижчих. Компанія, яка заявляє більше, ніж показує її власний текст, планує зі сходинки, на якій не стоїть: проактивність без аналізу даних, регулярність без стандарту. Рахується лише те, про що сказано або видно, що його немає; мовчання тексту — ні.',
      ru: 'Уровень достигнут, когда выполнены его критерии и критерии всех нижних. Компания, которая заявляет больше, чем показывает её собственный текст, планирует со ступени, на которой не стоит: проактивность без анализа данных, регулярность без стандарта. Считается только то, о чём сказано или видно, что его нет; молчание текста — нет.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from proactive to anticipatory by 2027-12-31 {
    criterion forecasting missing because "No analyst yet"
  }
}
`,
    `strategy Bank "Small business" { maturity FiveLevels from proactive }

system Crm "CRM" { kind crm  holds "Profile" }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from extended to proactive by 2027-12-31 {
    criterion forecasting missing because "No analyst yet"
  }
}
`,
    `strategy Bank "Small business" { maturity FiveLevels from proactive }
`,
  ],
  messages: defineCatalog({
    en: {
      above:
        '{level} is claimed, yet {criteria} {count|does|do} not hold: claim the level below, or say what speaks for {count|it|them}.',
      fix: 'Claim `{level}`',
    },
    uk: {
      above:
        'Заявлено рівень {level}, але {count|критерій|критерії|критерії} {criteria} не виконано: заявіть нижчий рівень або скажіть, що свідчить про виконання.',
      fix: 'Заявити `{level}`',
    },
    ru: {
      above:
        'Заявлен уровень {level}, но {count|критерий|критерии|критерии} {criteria} не {count|выполнен|выполнены|выполнены}: заявите уровень ниже или скажите, что говорит о выполнении.',
      fix: 'Заявить `{level}`',
    },
  }),
  check(strategy, context) {
    if (context.isBroken()) return;
    const { language } = context;
    for (const standing of standingsIn(strategy, context.facts())) {
      const { claim, model, claimed } = standing;
      const open = contradictions(standing);
      if (claimed === undefined || open.length === 0 || isSurpriseBeforeBasics(standing)) continue;
      context.report(
        'above',
        { level: levelName(language, model, claimed), criteria: criteriaNames(language, open), count: open.length },
        {
          at: claim.fromAt ?? claim.at,
          element: strategy,
          fixes: lowerClaim(standing, (lower) => context.say('fix', { level: lower })),
        },
      );
    }
  },
});
