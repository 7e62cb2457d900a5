import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { adding, offers } from './shared/offers.ts';
import { aimsOf, scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'goal-outside-objectives';

export const goalOutsideObjectives = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Where a strategy has objectives, every goal supports one.',
    uk: 'Якщо стратегія має орієнтири, кожна ціль підтримує якийсь із них.',
    ru: 'Если у стратегии есть ориентиры, каждая цель поддерживает какой-то из них.',
  },
  reason: {
    rows: ['R14', 'R15'],
    text: {
      en: 'Goals of customer experience must fit what the company wants: its objectives and, behind them, its marketing goals. A goal that supports none of them is the first to lose its budget, because nobody outside of the team can say what it is good for.',
      uk: 'Цілі клієнтського досвіду мають відповідати тому, чого прагне компанія: її орієнтирам, а за ними — маркетинговим цілям. Ціль, яка не підтримує жодного, першою втрачає бюджет, бо ніхто поза командою не скаже, навіщо вона.',
      ru: 'Цели клиентского опыта должны соответствовать тому, к чему стремится компания: её ориентирам, а за ними — маркетинговым целям. Цель, которая не поддерживает ни одного, первой теряет бюджет, потому что никто вне команды не скажет, зачем она.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share"
  goal Stay "Owners stay" { supports KeepShare }
  goal Ease "Opening takes minutes"
}
`,
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share"
  goal Stay "Owners stay"
  goal Ease "Opening takes minutes"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share"
  goal Stay "Owners stay" { supports KeepShare }
  goal Ease "Opening takes minutes" { supports Stay }
}
`,
    `strategy Bank "Small business" {
  goal Stay "Owners stay"
  goal Ease "Opening takes minutes"
}
`,
  ],
  messages: defineCatalog({
    en: {
      goal: 'Goal {name} supports none of the objectives: say which one it is for, `supports …`, or why the strategy needs it.',
      none: 'The strategy has objectives, and no goal says which of them it supports: say `supports …` in each goal.',
      many: '{count|# goal supports|# goals support} none of the objectives, among them {names}: say which one they are for, `supports …`.',
      fix: 'Let it support {objective}',
    },
    uk: {
      goal: 'Ціль {name} не підтримує жодного орієнтира: скажіть, якому вона служить (`supports …`) або навіщо вона стратегії.',
      none: 'Стратегія має орієнтири, але жодна ціль не каже, який із них підтримує: напишіть `supports …` у кожній цілі.',
      many: '{count|# ціль не підтримує|# цілі не підтримують|# цілей не підтримують} жодного орієнтира, зокрема {names}: скажіть, якому вони служать (`supports …`).',
      fix: 'Нехай підтримує {objective}',
    },
    ru: {
      goal: 'Цель {name} не поддерживает ни одного ориентира: скажите, какому она служит (`supports …`) или зачем она стратегии.',
      none: 'У стратегии есть ориентиры, но ни одна цель не говорит, какой из них поддерживает: напишите `supports …` в каждой цели.',
      many: '{count|# цель не поддерживает|# цели не поддерживают|# целей не поддерживают} ни одного ориентира, среди них {names}: скажите, какому они служат (`supports …`).',
      fix: 'Пусть поддерживает {objective}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const aimsAbove = aimsOf(context.model);
    const known = new Set([...context.model.objectives, ...context.model.strategies].map(({ id }) => id));
    for (const { strategy, objectives, goals } of scopesOf(context.facts().model)) {
      if (objectives.length === 0) continue;
      const outside = goals.filter((goal) => ![...aimsAbove([goal])].some((id) => known.has(id)));
      const areAll = outside.length === goals.length;
      tell(outside, {
        code,
        context,
        container: strategy,
        most: areAll ? 1 : 3,
        one: (goal, place) => {
          const fixes = offers(objectives, (spelling, objective) =>
            adding(context.say('fix', { objective: context.name(objective) }), `supports ${spelling}`, goal.id),
          );
          context.report('goal', { name: context.name(goal) }, { ...place, fixes });
        },
        many: (counted, place) => (areAll ? context.report('none', {}, place) : context.report('many', counted, place)),
      });
    }
  },
});
