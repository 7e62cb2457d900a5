import { defineCatalog } from '@touchline/locale';
import type { Goal } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding } from '../strategy/shared/offers.ts';
import { aimsOf, idsOf, movedBy, scopesOf } from '../strategy/shared/scopes.ts';
import { tell } from '../strategy/shared/tell.ts';

const code = 'goal-without-initiative';

export const goalWithoutInitiative = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'Something in the plan leads to every goal.',
    uk: 'До кожної цілі в плані щось веде.',
    ru: 'К каждой цели в плане что-то ведёт.',
  },
  reason: {
    rows: ['R15', 'R33'],
    text: {
      en: 'A goal is reached by what is done. When the initiatives say what they support and one goal is left over, it is left to hope. An initiative counts that supports the goal or a theme of it, or that moves one of its KPIs; so do loyalty programmes, rituals and commitments. Dropped initiatives do not.',
      uk: 'Ціль досягають тим, що роблять. Якщо ініціативи кажуть, що підтримують, а одна ціль лишилася осторонь, на неї лишається тільки сподіватися. Рахується ініціатива, яка підтримує ціль чи її напрям або впливає на її показник, а також програми лояльності, ритуали й зобов’язання. Скасовані ініціативи не рахуються.',
      ru: 'Цель достигают тем, что делают. Если инициативы говорят, что поддерживают, а одна цель осталась в стороне, на неё остаётся только надеяться. Считается инициатива, которая поддерживает цель или её направление либо влияет на её показатель, а также программы лояльности, ритуалы и обязательства. Отменённые инициативы не считаются.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
}

initiative Forms "One-page form" { supports Ease }
initiative Calls "Call whoever leaves" {
  supports Stay
  status dropped
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay" { measured by Retention }
  theme Paperless "No paper in onboarding" { supports Ease }
}

initiative Forms "One-page form" { supports Paperless }
initiative Calls "Call whoever leaves" { expected effect Retention +1 pp }

kpi Retention "Customers who stay a year" { target 91% by 2027-12-31 }
`,
  ],
  messages: defineCatalog({
    en: {
      goal: 'Nothing in the plan leads to the goal {name}: no initiative supports it, its themes or moves its KPIs. Plan one, or say what already `supports` it.',
      many: 'Nothing in the plan leads to {count|# goal|# goals}, among them {names}: plan initiatives for them, or say what already `supports` them.',
      fix: 'Plan an initiative for it',
    },
    uk: {
      goal: 'До цілі {name} у плані ніщо не веде: жодна ініціатива не підтримує її чи її напрямів і не впливає на її показники. Заплануйте ініціативу або скажіть, що її вже підтримує (`supports`).',
      many: 'До {count|# цілі|# цілей|# цілей} у плані ніщо не веде, зокрема {names}: заплануйте для них ініціативи або скажіть, що їх уже підтримує (`supports`).',
      fix: 'Запланувати для неї ініціативу',
    },
    ru: {
      goal: 'К цели {name} в плане ничто не ведёт: ни одна инициатива не поддерживает её или её направления и не влияет на её показатели. Запланируйте инициативу или скажите, что её уже поддерживает (`supports`).',
      many: 'К {count|# цели|# целям|# целям} в плане ничто не ведёт, среди них {names}: запланируйте для них инициативы или скажите, что их уже поддерживает (`supports`).',
      fix: 'Запланировать для неё инициативу',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context;
    const acting = model.initiatives.filter(({ status }) => status !== 'dropped');
    const aimsAbove = aimsOf(model);
    const byPlan = aimsAbove(acting);
    const served = aimsAbove([...acting, ...model.loyaltyProgrammes, ...model.rituals, ...model.commitments]);
    const themed = new Set(model.themes.flatMap(({ supports }) => idsOf(supports)));
    const moved = movedBy(acting);
    const isMoved = ({ measuredBy }: Goal): boolean => idsOf(measuredBy).some((kpi) => moved.has(kpi));
    for (const { strategy, goals } of scopesOf(context.facts().model)) {
      if (!goals.some(({ id }) => byPlan.has(id))) continue;
      // A goal beside all themes is told of by the rule about themes.
      const hasThemes = goals.some(({ id }) => themed.has(id));
      const left = goals.filter((goal) => {
        return !served.has(goal.id) && !isMoved(goal) && (!hasThemes || themed.has(goal.id));
      });
      tell(left, {
        code,
        context,
        container: strategy,
        one: (goal, place) => {
          const spelling = spelledName(goal);
          const text = `initiative "…" {\n  supports ${spelling}\n}`;
          const fixes = spelling ? [adding(context.say('fix', {}), text)] : [];
          context.report('goal', { name: context.name(goal) }, { ...place, fixes });
        },
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});
