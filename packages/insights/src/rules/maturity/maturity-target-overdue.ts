import { defineCatalog, formatDate } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { criteriaNames, levelName, standingsIn } from './shared/standings.ts';

export const maturityTargetOverdue = elementRule({
  code: 'maturity-target-overdue',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['five-levels', 'seven-stages'],
  dependsOnToday: true,
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A target of maturity whose date has passed is reached or set anew.',
    uk: 'Ціль зрілості, дата якої минула, досягнута або поставлена заново.',
    ru: 'Цель зрелости, дата которой прошла, достигнута или поставлена заново.',
  },
  reason: {
    rows: ['R21', 'R35'],
    text: {
      en: 'The date of a target is the day to look again: which criteria hold by now, what was missing, what follows for the next cycle. A target that passes in silence teaches everybody that the others are not meant either.',
      uk: 'Дата цілі — це день, коли дивляться ще раз: які критерії вже виконано, чого забракло, що з цього випливає для наступного циклу. Ціль, що минула мовчки, вчить усіх, що й інші поставлено не всерйоз.',
      ru: 'Дата цели — это день, когда смотрят ещё раз: какие критерии уже выполнены, чего не хватило, что из этого следует для следующего цикла. Цель, прошедшая молча, учит всех, что и остальные поставлены не всерьёз.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2026-06-30 {
    criterion personalisation missing because "The profile is not ready"
  }
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-06-30 {
    criterion personalisation missing because "The profile is not ready"
  }
}
`,
    `strategy Bank "Small business" {
  maturity FiveLevels from extended to proactive by 2027-06-30 {
    criterion personalisation met evidence "Mystery shopping, May 2026"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      overdue:
        '{level} was due {date}, and {criteria} {count|is|are} still open: say what holds by now, or set a new date.',
    },
    uk: {
      overdue:
        'Рівня {level} мали досягти до {date}, а {count|критерій|критерії|критерії} {criteria} досі {count|відкритий|відкриті|відкриті}: скажіть, що вже виконано, або поставте нову дату.',
    },
    ru: {
      overdue:
        'Уровня {level} должны были достичь до {date}, а {count|критерий|критерии|критерии} {criteria} всё ещё {count|открыт|открыты|открыты}: скажите, что уже выполнено, или поставьте новую дату.',
    },
  }),
  check(strategy, context) {
    if (context.isBroken()) return;
    const { language } = context;
    for (const { claim, model, targets, claimed } of standingsIn(strategy, context.facts())) {
      const missed = targets.filter(
        ({ target, level, gap }) =>
          target.by !== undefined && target.by.to < context.asOf && gap.length > 0 && level > (claimed ?? -1),
      );
      const [first] = missed;
      if (!first?.target.by) continue;
      context.report(
        'overdue',
        {
          level: levelName(language, model, first.level),
          date: formatDate(language, first.target.by, 'governed'),
          criteria: criteriaNames(language, first.gap),
          count: first.gap.length,
        },
        { at: first.target.at ?? claim.at, element: strategy },
      );
    }
  },
});
