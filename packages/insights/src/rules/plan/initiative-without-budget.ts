import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { scopesOf } from '../strategy/shared/scopes.ts';
import { tell } from '../strategy/shared/tell.ts';
import { isOpen } from './shared/schedule.ts';

const code = 'initiative-without-budget';

export const initiativeWithoutBudget = projectRule({
  code,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'Where most initiatives have a budget, all have one.',
    uk: 'Якщо більшість ініціатив має бюджет, його мають усі.',
    ru: 'Если у большинства инициатив есть бюджет, он есть у всех.',
  },
  reason: {
    rows: ['R33', 'U19'],
    text: {
      en: 'Shares of the budget by discipline, by winning and keeping customers, and the return of initiatives are computed from what each one costs. One that says nothing counts as free of charge and makes every share wrong.',
      uk: 'Частки бюджету за дисциплінами, на залучення й утримання клієнтів, а також віддачу ініціатив обчислюють із того, скільки коштує кожна. Та, що мовчить, рахується безплатною і робить хибними всі частки.',
      ru: 'Доли бюджета по дисциплинам, на привлечение и удержание клиентов, а также отдачу инициатив вычисляют из того, сколько стоит каждая. Та, что молчит, считается бесплатной и делает неверными все доли.',
    },
  },
  bad: [
    `initiative Forms "One-page form" { budget 40_000 EUR }
initiative Letters "Reasons in every refusal" { budget 8_000 EUR }
initiative Status "Status in the app"
`,
  ],
  good: [
    `initiative Forms "One-page form" { budget 40_000 EUR }
initiative Letters "Reasons in every refusal" { budget 0 EUR }
initiative Status "Status in the app" { budget 55_000 EUR }
`,
    `initiative Forms "One-page form" { budget 40_000 EUR }
initiative Letters "Reasons in every refusal"
initiative Status "Status in the app"
`,
  ],
  messages: defineCatalog({
    en: {
      budget:
        'Initiative {name} has no budget, most others have: it counts as free of charge. Say `budget …`, also where it is 0.',
      many: '{count|# initiative has|# initiatives have} no budget, among them {names}, most others have: they count as free of charge. Say `budget …`, also where it is 0.',
    },
    uk: {
      budget:
        'Ініціатива {name} не має бюджету, хоча більшість має: вона рахується безплатною. Напишіть `budget …`, навіть якщо він 0.',
      many: '{count|# ініціатива не має|# ініціативи не мають|# ініціатив не мають} бюджету, зокрема {names}, хоча більшість має: вони рахуються безплатними. Напишіть `budget …`, навіть якщо він 0.',
    },
    ru: {
      budget:
        'У инициативы {name} нет бюджета, хотя у большинства есть: она считается бесплатной. Напишите `budget …`, даже если он 0.',
      many: 'У {count|# инициативы|# инициатив|# инициатив} нет бюджета, среди них {names}, хотя у большинства есть: они считаются бесплатными. Напишите `budget …`, даже если он 0.',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, initiatives } of scopesOf(context.facts().model)) {
      const open = initiatives.filter(isOpen);
      const silent = open.filter(({ budget }) => !budget || budget.type === 'unknown');
      if (silent.length * 2 >= open.length) continue;
      tell(silent, {
        code,
        context,
        container: strategy,
        one: (initiative, place) => context.report('budget', { name: context.name(initiative) }, place),
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});
