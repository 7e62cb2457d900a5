import { defineCatalog, label } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { aimsOf, idsOf, isSaid, movedBy, scopesOf, workers } from './shared/scopes.ts';
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
      en: 'Marketing strategies must match marketing goals. In the table of objectives and goals an empty row means that the company wants something for which the customer strategy does nothing: protecting its share, entering a market, raising profit. Either a goal is missing or the objective is not one. Where objectives have KPIs of their own instead of goals, themes and initiatives lead to them.',
      uk: 'Маркетингові стратегії мають відповідати маркетинговим цілям. Порожній рядок у таблиці орієнтирів і цілей означає, що компанія чогось прагне, а клієнтська стратегія для цього нічого не робить: для захисту частки, виходу на ринок, зростання прибутку. Або бракує цілі, або це не орієнтир. Якщо орієнтири замість цілей мають власні показники, до них ведуть напрями й ініціативи.',
      ru: 'Маркетинговые стратегии должны соответствовать маркетинговым целям. Пустая строка в таблице ориентиров и целей означает, что компания к чему-то стремится, а клиентская стратегия для этого ничего не делает: для защиты доли, выхода на рынок, роста прибыли. Либо не хватает цели, либо это не ориентир. Если у ориентиров вместо целей есть собственные показатели, к ним ведут направления и инициативы.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share" { marketing goal protect-share }
  objective Enter "Win freelancers" { marketing goal enter-markets }
  goal Stay "Owners stay" { supports KeepShare }
}
`,
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share" { measured by Share }
  objective Enter "Win freelancers" { measured by Freelancers }
  theme Paperless "No paper in onboarding" { supports KeepShare }
}

kpi Share "Market share"
kpi Freelancers "Freelancers won"
`,
  ],
  good: [
    `strategy Bank "Small business" {
  objective Viability "Stay the first choice"
  objective KeepShare "Hold market share" builds on Viability { marketing goal protect-share }
  goal Stay "Owners stay" { supports KeepShare }
}
`,
    `strategy Bank "Small business" {
  objective KeepShare "Hold market share" { measured by Share }
  objective Enter "Win freelancers" { measured by Freelancers }
  objective Earn "Earn more with the customers we have"
  theme Paperless "No paper in onboarding" { supports KeepShare }
}

initiative "Accounts without a minimum" { expected effect Freelancers +200 }
initiative "Cards for employees" { supports Earn }

kpi Share "Market share"
kpi Freelancers "Freelancers won"
`,
  ],
  messages: defineCatalog({
    en: {
      objective:
        'No goal supports the objective {name}: nothing in the strategy shows how it is reached. Add a goal that `supports` it, or leave it out.',
      marketing:
        'No goal supports the objective {name}, so nothing works for its marketing goal: {aim}. Add a goal that `supports` it, or leave it out.',
      work: 'Nothing works for the objective {name}, while other objectives have themes or initiatives. Say which theme or initiative `supports` it, plan one, or leave it out.',
      many: '{count|# objective has|# objectives have} no goal that supports them, among them {names}: nothing in the strategy shows how they are reached.',
      idle: 'Nothing works for {count|# objective|# objectives}, among them {names}, while others have themes or initiatives: say which `supports` them, or leave them out.',
      fix: 'Add a goal for it',
      plan: 'Plan an initiative for it',
    },
    uk: {
      objective:
        'Орієнтир {name} не підтримує жодна ціль: ніщо в стратегії не показує, як до нього прийти. Додайте ціль, яка його підтримує (`supports`), або приберіть його.',
      marketing:
        'Орієнтир {name} не підтримує жодна ціль, тож ніщо не працює на його маркетингову ціль: {aim}. Додайте ціль, яка його підтримує (`supports`), або приберіть його.',
      work: 'На орієнтир {name} ніщо не працює, тоді як інші мають напрями чи ініціативи. Скажіть, який напрям чи ініціатива його підтримує (`supports`), заплануйте нову або приберіть його.',
      many: '{count|# орієнтир не має|# орієнтири не мають|# орієнтирів не мають} цілі, яка їх підтримує, зокрема {names}: ніщо в стратегії не показує, як до них прийти.',
      idle: 'На {count|# орієнтир|# орієнтири|# орієнтирів}, зокрема {names}, ніщо не працює, тоді як інші мають напрями чи ініціативи: скажіть, які з них їх підтримують (`supports`), або приберіть їх.',
      fix: 'Додати ціль для нього',
      plan: 'Запланувати для нього ініціативу',
    },
    ru: {
      objective:
        'Ориентир {name} не поддерживает ни одна цель: ничто в стратегии не показывает, как к нему прийти. Добавьте цель, которая его поддерживает (`supports`), или уберите его.',
      marketing:
        'Ориентир {name} не поддерживает ни одна цель, поэтому ничто не работает на его маркетинговую цель: {aim}. Добавьте цель, которая его поддерживает (`supports`), или уберите его.',
      work: 'На ориентир {name} ничто не работает, тогда как у других есть направления или инициативы. Скажите, какое направление или инициатива его поддерживает (`supports`), запланируйте новую или уберите его.',
      many: 'У {count|# ориентира|# ориентиров|# ориентиров} нет цели, которая их поддерживает, среди них {names}: ничто в стратегии не показывает, как к ним прийти.',
      idle: 'На {count|# ориентир|# ориентира|# ориентиров}, среди них {names}, ничто не работает, тогда как у других есть направления или инициативы: скажите, какие из них их поддерживают (`supports`), или уберите их.',
      fix: 'Добавить цель для него',
      plan: 'Запланировать для него инициативу',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const aimsAbove = aimsOf(context.model);
    const served = aimsAbove(workers(context.model));
    const moved = movedBy(context.facts().initiatives);
    for (const { strategy, objectives, goals } of scopesOf(context.facts().model)) {
      const byGoals = aimsAbove(goals);
      const carriers = new Set(objectives.flatMap(({ buildsOn }) => buildsOn ?? []).map(({ id }) => id));
      // The links are in use; where they are not, the strategy without goals or the goals beside them are the finding.
      const isByWork = goals.length === 0 && objectives.some(({ measuredBy }) => isSaid(measuredBy));
      const inUse = isByWork ? served : byGoals;
      if (!objectives.some(({ id }) => inUse.has(id))) continue;
      // An unused base among linked ones is told of by its own rule.
      const empty = objectives.filter(({ id, buildsOn, measuredBy }) => {
        const isLooseBase = carriers.size > 0 && !buildsOn?.length && !carriers.has(id);
        // A KPI stands for a goal; without any goals somebody has to move it.
        const isReached = isByWork ? idsOf(measuredBy).some((kpi) => moved.has(kpi)) : isSaid(measuredBy);
        return !served.has(id) && !isReached && !isLooseBase;
      });
      tell(empty, {
        code,
        context,
        container: strategy,
        one: (objective, place) => {
          const aims = (objective.marketingGoals ?? []).filter((aim) => aim !== 'other');
          const spelling = spelledName(objective);
          const goal = adding(context.say('fix', {}), `goal "…" { supports ${spelling} }`, strategy?.id);
          const initiative = adding(context.say('plan', {}), `initiative "…" {\n  supports ${spelling}\n}`);
          context.report(
            isByWork ? 'work' : aims.length > 0 ? 'marketing' : 'objective',
            {
              name: context.name(objective),
              aim: aims.map((aim) => label(context.language, 'marketingGoal', aim)),
            },
            { ...place, fixes: spelling ? [isByWork ? initiative : goal] : [] },
          );
        },
        many: (counted, place) => context.report(isByWork ? 'idle' : 'many', counted, place),
      });
    }
  },
});
