import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { hasProofInWords, isQualitative } from './shared/goals.ts';
import { adding, offers } from './shared/offers.ts';
import { isSaid } from './shared/scopes.ts';

export const qualitativeGoalWithoutProof = elementRule({
  code: 'qualitative-goal-without-proof',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: { elements: ['goal'] },
  summary: {
    en: 'A qualitative goal says when it is achieved and who judges it.',
    uk: 'Якісна ціль каже, коли її досягнуто і хто це оцінює.',
    ru: 'Качественная цель говорит, когда она достигнута и кто это оценивает.',
  },
  reason: {
    rows: ['R9'],
    text: {
      en: 'Goals may be qualitative: trust and pride are hard to count. They are goals all the same, so two things take the place of the number: words by which anyone could tell that it is reached, and somebody who looks and says so.',
      uk: 'Цілі бувають якісними: довіру й гордість важко полічити. Та вони все одно цілі, тож число заступають дві речі: слова, за якими будь-хто побачить, що ціль досягнуто, і той, хто подивиться й це скаже.',
      ru: 'Цели бывают качественными: доверие и гордость трудно посчитать. Но они всё равно цели, поэтому число заменяют две вещи: слова, по которым любой увидит, что цель достигнута, и тот, кто посмотрит и скажет это.',
    },
  },
  bad: [
    `team Insights "Customer insights"

strategy Bank "Small business" {
  goal Trust "Owners trust our advice" qualitative
}
`,
    `team Insights "Customer insights"

strategy Bank "Small business" {
  goal Trust "Owners trust our advice" qualitative { achieved when "Interviewed owners name us first" }
}
`,
  ],
  good: [
    `team Insights "Customer insights"

strategy Bank "Small business" {
  goal Trust "Owners trust our advice" qualitative {
    achieved when "Interviewed owners name us first"
    judged by Insights
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      both: 'Goal {name} is qualitative and says neither when it is achieved nor who judges it: add `achieved when "…"` and `judged by …`.',
      proof:
        'Goal {name} is qualitative and does not say by what anyone could tell that it is reached: `achieved when "…"`.',
      judge: 'Goal {name} is qualitative and names nobody who says whether it is reached: `judged by …`.',
      fixBoth: 'Say when it is achieved, judged by {team}',
      fixProof: 'Say when it is achieved',
      fixJudge: 'Let {team} judge it',
    },
    uk: {
      both: 'Ціль {name} якісна, але не каже ні коли її досягнуто, ні хто це оцінює: додайте `achieved when "…"` і `judged by …`.',
      proof: 'Ціль {name} якісна, але не каже, за чим видно, що її досягнуто: `achieved when "…"`.',
      judge: 'Ціль {name} якісна, але не називає, хто скаже, чи її досягнуто: `judged by …`.',
      fixBoth: 'Сказати, коли її досягнуто; оцінює {team}',
      fixProof: 'Сказати, коли її досягнуто',
      fixJudge: 'Нехай оцінює {team}',
    },
    ru: {
      both: 'Цель {name} качественная, но не говорит ни когда она достигнута, ни кто это оценивает: добавьте `achieved when "…"` и `judged by …`.',
      proof: 'Цель {name} качественная, но не говорит, по чему видно, что она достигнута: `achieved when "…"`.',
      judge: 'Цель {name} качественная, но не называет, кто скажет, достигнута ли она: `judged by …`.',
      fixBoth: 'Сказать, когда она достигнута; оценивает {team}',
      fixProof: 'Сказать, когда она достигнута',
      fixJudge: 'Пусть оценивает {team}',
    },
  }),
  check(goal, context) {
    // What a KPI measures is proven by it, whatever else is said of the goal.
    if (!isQualitative(goal) || isSaid(goal.measuredBy) || context.isBroken(goal.source)) return;
    const hasProof = hasProofInWords(goal) || goal.achievedWhen?.length || goal.target || goal.hold;
    const hasJudge = isSaid(goal.judgedBy);
    if (hasProof && hasJudge) return;
    const proof = hasProof ? [] : ['achieved when "…"'];
    const judges = [...(goal.owners ?? []), ...(context.lookup.strategyOf(goal)?.owners ?? [])].map(({ id }) => id);
    // Whoever answers for the goal should not be the one who says that it is reached.
    const teams = context.model.teams.filter(({ id }) => !judges.includes(id));
    const fixTitle = hasProof ? 'fixJudge' : 'fixBoth';
    context.report(
      hasProof ? 'judge' : hasJudge ? 'proof' : 'both',
      { name: context.name(goal) },
      {
        at: goal.nameAt ?? goal.source,
        element: goal,
        fixes: hasJudge
          ? [adding(context.say('fixProof', {}), proof.join('\n'), goal.id)]
          : offers(teams, (spelling, team) =>
              adding(
                context.say(fixTitle, { team: context.name(team) }),
                [...proof, `judged by ${spelling}`].join('\n'),
                goal.id,
              ),
            ),
      },
    );
  },
});
