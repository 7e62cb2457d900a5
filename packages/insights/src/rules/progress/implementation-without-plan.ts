import { withoutPlanMessages } from '../../checklist/gate-messages.ts';
import { stateName } from '../../checklist/gates.ts';
import { projectRule } from '../rule.ts';
import { gatesOfKind, holderOf, restating } from './shared/claims.ts';

export const implementationWithoutPlan = projectRule({
  code: 'implementation-without-plan',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  strictSeverity: 'error',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'What is being implemented has been planned.',
    uk: 'Те, що впроваджують, заплановано.',
    ru: 'То, что реализуют, запланировано.',
  },
  reason: {
    rows: ['R37', 'R33', 'R34'],
    text: {
      en: 'Implementation carries a plan out: steps with an owner, a date and a goal. Where it begins without one, everybody implements something, nobody can say how far it is, and the evaluation has nothing to compare with. One initiative that is written down is a plan to begin with.',
      uk: 'Впровадження втілює план: кроки з відповідальним, датою й метою. Якщо воно починається без нього, кожен щось втілює, ніхто не скаже, як далеко справа зайшла, а оцінюванню нема з чим порівнювати. Для початку планом є й одна записана ініціатива.',
      ru: 'Реализация воплощает план: шаги с ответственным, датой и целью. Если она начинается без него, каждый что-то воплощает, никто не скажет, как далеко зашло дело, а оценке не с чем сравнивать. Для начала планом будет и одна записанная инициатива.',
    },
  },
  bad: [
    `strategy Bank "Small business"

progress of Bank {
  implementation in-progress
}
`,
    `strategy Bank "Small business"

initiative "Prefill the form"

progress of Bank {
  plan planned
  implementation in-progress
}
`,
  ],
  good: [
    `strategy Bank "Small business"

initiative "Prefill the form"

progress of Bank {
  plan in-progress
  implementation in-progress
}
`,
  ],
  messages: withoutPlanMessages,
  check(model, context) {
    if (context.isBroken()) return;
    for (const { claim, plan } of gatesOfKind(context.facts(), 'without-plan')) {
      const place = {
        at: claim.at,
        element: holderOf(claim, model),
        related: plan ? [{ message: context.say('plan', {}), at: plan.at }] : [],
        fixes: [restating(context.say('fix', {}), claim, 'planned')],
      };
      if (plan) context.report('plan-open', { state: stateName(plan, context.language) }, place);
      else context.report('no-initiative', {}, place);
    }
  },
});
