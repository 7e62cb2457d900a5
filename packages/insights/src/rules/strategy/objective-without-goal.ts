import { defineCatalog, label } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { aimsOf, isSaid, scopesOf, supporters } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'objective-without-goal';

export const objectiveWithoutGoal = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Every objective, and the marketing goal it names, is supported by a goal.',
    uk: 'Кожен орієнтир і маркетингову ціль, яку він називає, підтримує якась ціль.',
    ru: 'Каждый ориентир и маркетинговую цель, которую он называет, поддерживает какая-то цель.',
  },
  reason: {
    rows: ['R14', 'R15'],
    text: {
      en: 'Marketing strategies must match marketing goals. In the table of objectives and goals an empty row means that the company wants something for which the customer strategy does nothing: protecting its share, entering a market, raising profit. Either a goal is missing or the objective is not one.',
      uk: 'Маркетингові стратегії мають відповідати маркетинговим цілям. Порожній рядок у таблиці орієнтирів і цілей означає, що компанія чогось прагне, а клієнтська стратегія для цього нічого не робить: для захисту частки, виходу на ринок, зростання прибутку. Або бракує цілі, або це не орієнтир.',
      ru: 'Маркетинговые стратегии должны соответствовать маркетинговым целям. Пустая строка в таблице ориентиров и целей означает, что компания к чему-то стремится, а клиентская стратегия для этого ничего не делает: для защиты доли, выхода на рынок, роста прибыли. Либо не хватает цели, либо это не ориентир.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share" { marketing goal protect-share }
  objective Enter "Win freelancers" { marketing goal enter-markets }
  goal Stay "Owners stay" { supports KeepShare }
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  objective Viability "Stay the first choice"
  objective KeepShare "Hold market share" builds on Viability { marketing goal protect-share }
  goal Stay "Owners stay" { supports KeepShare }
}
`,
  ],
  messages: defineCatalog({
    en: {
      objective:
        'No goal supports the objective {name}: nothing in the strategy shows how it is reached. Add a goal that `supports` it, or leave it out.',
      marketing:
        'No goal supports the objective {name}, so nothing works for its marketing goal: {aim}. Add a goal that `supports` it, or leave it out.',
      many: '{count|# objective has|# objectives have} no goal that supports them, among them {names}: nothing in the strategy shows how they are reached.',
      fix: 'Add a goal for it',
    },
    uk: {
      objective:
        'Орієнтир {name} не підтримує жодна ціль: ніщо в стратегії не показує, як до нього прийти. Додайте ціль, яка його підтримує (`supports`), або приберіть його.',
      marketing:
        'Орієнтир {name} не підтримує жодна ціль, тож ніщо не працює на його маркетингову ціль: {aim}. Додайте ціль, яка його підтримує (`supports`), або приберіть його.',
      many: '{count|# орієнтир не має|# орієнтири не мають|# орієнтирів не мають} цілі, яка їх підтримує, зокрема {names}: ніщо в стратегії не показує, як до них прийти.',
      fix: 'Додати ціль для нього',
    },
    ru: {
      objective:
        'Ориентир {name} не поддерживает ни одна цель: ничто в стратегии не показывает, как к нему прийти. Добавьте цель, которая его поддерживает (`supports`), или уберите его.',
      marketing:
        'Ориентир {name} не поддерживает ни одна цель, поэтому ничто не работает на его маркетинговую цель: {aim}. Добавьте цель, которая его поддерживает (`supports`), или уберите его.',
      many: 'У {count|# ориентира|# ориентиров|# ориентиров} нет цели, которая их поддерживает, среди них {names}: ничто в стратегии не показывает, как к ним прийти.',
      fix: 'Добавить цель для него',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const aimsAbove = aimsOf(context.model);
    const served = aimsAbove(supporters(context.model));
    for (const { strategy, objectives, goals } of scopesOf(context.facts().model)) {
      const byGoals = aimsAbove(goals);
      const carriers = new Set(objectives.flatMap(({ buildsOn }) => buildsOn ?? []).map(({ id }) => id));
      // The links are in use, and an unused base among linked ones is told of by its own rule.
      if (!objectives.some(({ id }) => byGoals.has(id))) continue;
      const empty = objectives.filter(({ id, buildsOn, measuredBy }) => {
        const isLooseBase = carriers.size > 0 && !buildsOn?.length && !carriers.has(id);
        return !served.has(id) && !isSaid(measuredBy) && !isLooseBase;
      });
      tell(empty, {
        code,
        context,
        container: strategy,
        one: (objective, place) => {
          const aims = (objective.marketingGoals ?? []).filter((aim) => aim !== 'other');
          const spelling = spelledName(objective);
          const text = `goal "…" { supports ${spelling} }`;
          context.report(
            aims.length > 0 ? 'marketing' : 'objective',
            {
              name: context.name(objective),
              aim: aims.map((aim) => label(context.language, 'marketingGoal', aim)),
            },
            { ...place, fixes: spelling ? [adding(context.say('fix', {}), text, strategy?.id)] : [] },
          );
        },
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});
