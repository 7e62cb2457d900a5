import { defineCatalog } from '@touchline/locale';
import type { Goal } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { idleKpis, isQualitative } from './shared/goals.ts';
import { adding, offers } from './shared/offers.ts';
import { isSaid, scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'goal-without-kpi';

export const goalWithoutKpi = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A goal has a KPI, or is qualitative and says how it will be judged.',
    uk: 'Ціль має показник або є якісною й каже, як її оцінять.',
    ru: 'У цели есть показатель, или она качественная и говорит, как её оценят.',
  },
  reason: {
    rows: ['R9', 'R31'],
    text: {
      en: 'Goals are set together with the indicators of their success. A goal without a KPI is reached or missed by opinion, and the opinion of whoever is responsible for it is rarely the strictest. Some goals, such as trust in advice, are better told in words: then the words and the judge stand in for the number.',
      uk: 'Цілі визначають разом із показниками успіху. Чи досягнуто ціль без показника, вирішує чиясь думка, а думка відповідального рідко найсуворіша. Деякі цілі, як-от довіру до порад, краще описати словами: тоді число замінюють ці слова й той, хто оцінює.',
      ru: 'Цели определяют вместе с показателями успеха. Достигнута ли цель без показателя, решает чьё-то мнение, а мнение ответственного редко самое строгое. Некоторые цели, например доверие к советам, лучше описать словами: тогда число заменяют эти слова и тот, кто оценивает.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Stay "Owners stay and recommend"
}

kpi Retention "Customers who stay a year"
`,
    `strategy Bank "Small business" {
  goal "Owners stay"
  goal "Owners recommend us"
  goal "Opening takes minutes"
  goal "Needless contacts disappear"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  goal Stay "Owners stay and recommend" { measured by Retention }
  goal Calm "Complaints stay rare" { hold 3% }
  goal Trust "Owners trust our advice" qualitative { achieved when "Interviewed owners name us first" }
}

kpi Retention "Customers who stay a year"
`,
  ],
  messages: defineCatalog({
    en: {
      kpi: 'Goal {name} has no KPI: nobody can show that it was reached. Say `measured by …`, or mark it `qualitative` and say when it is achieved.',
      many: '{count|# goal has|# goals have} no KPI, among them {names}: nobody can show that they were reached. Say `measured by …`, or mark them `qualitative` and say when they are achieved.',
      fix: 'Measure it by {kpi}',
    },
    uk: {
      kpi: 'Ціль {name} не має показника: ніхто не доведе, що її досягнуто. Напишіть `measured by …` або позначте її `qualitative` і скажіть, коли її досягнуто.',
      many: '{count|# ціль не має|# цілі не мають|# цілей не мають} показника, зокрема {names}: ніхто не доведе, що їх досягнуто. Напишіть `measured by …` або позначте їх `qualitative` і скажіть, коли їх досягнуто.',
      fix: 'Вимірювати показником {kpi}',
    },
    ru: {
      kpi: 'У цели {name} нет показателя: никто не докажет, что она достигнута. Напишите `measured by …` или отметьте её `qualitative` и скажите, когда она достигнута.',
      many: 'У {count|# цели|# целей|# целей} нет показателя, среди них {names}: никто не докажет, что они достигнуты. Напишите `measured by …` или отметьте их `qualitative` и скажите, когда они достигнуты.',
      fix: 'Измерять показателем {kpi}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    for (const { strategy, goals, kpis } of scopesOf(model)) {
      const isTopic = strategy !== undefined || goals.some(({ measuredBy }) => isSaid(measuredBy));
      const bare = isTopic ? goals.filter(isUnmeasured) : [];
      const idle = idleKpis(kpis, model);
      tell(bare, {
        code,
        context,
        container: strategy,
        one: (goal, place) => {
          const fixes = offers(idle, (spelling, kpi) =>
            adding(context.say('fix', { kpi: context.name(kpi) }), `measured by ${spelling}`, goal.id),
          );
          context.report('kpi', { name: context.name(goal) }, { ...place, fixes });
        },
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});

function isUnmeasured(goal: Goal): boolean {
  const hasNumber = isSaid(goal.measuredBy) || goal.target || goal.hold || goal.achievedWhen?.length;
  return !hasNumber && !isQualitative(goal);
}
