import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';

export const churnToCompetitorUnstudied = projectRule({
  code: 'churn-to-competitor-unstudied',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Where customers leave for competitors, an assessment looks at these.',
    uk: 'Там, де клієнти йдуть до конкурентів, оцінка на них дивиться.',
    ru: 'Там, где клиенты уходят к конкурентам, оценка на них смотрит.',
  },
  reason: {
    rows: ['R47', 'R30', 'R29'],
    text: {
      en: 'The analysis of today’s experience includes the competitive environment. A map that says customers leave for competitors, beside an assessment in which no competitor stands, does not know what they find there. The rule speaks once an assessment is declared.',
      uk: 'Аналіз нинішнього досвіду охоплює конкурентне середовище. Карта, яка каже, що клієнти йдуть до конкурентів, поруч з оцінкою без жодного конкурента не знає, що вони там знаходять. Правило діє, коли оцінку оголошено.',
      ru: 'Анализ нынешнего опыта охватывает конкурентную среду. Карта, которая говорит, что клиенты уходят к конкурентам, рядом с оценкой без единого конкурента не знает, что они там находят. Правило действует, когда оценка объявлена.',
    },
  },
  bad: [
    `journey "I need money before the season" {
  touchpoint "Gets the answer" via Phone {
    churn risk "Moves the account after a refusal" medium to competitor
  }
}

assessment "Current experience" on 2026-06-30 {
  complaints 97 "Refused without a reason"
}
`,
  ],
  good: [
    `journey "I need money before the season" {
  touchpoint "Gets the answer" via Phone {
    churn risk "Moves the account after a refusal" medium to competitor
  }
}

assessment "Current experience" on 2026-06-30 {
  complaints 97 "Refused without a reason"
  competitor "Mono" {
    strength "Answers within ten minutes"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      unstudied:
        'Customers leave for a competitor here, and no assessment says what they find there. Describe the `competitor` in {assessment}.',
      fix: 'Describe a competitor in {assessment}',
    },
    uk: {
      unstudied:
        'Тут клієнти йдуть до конкурента, а жодна оцінка не каже, що вони там знаходять. Опишіть `competitor` в {assessment}.',
      fix: 'Описати конкурента в {assessment}',
    },
    ru: {
      unstudied:
        'Здесь клиенты уходят к конкуренту, а ни одна оценка не говорит, что они там находят. Опишите `competitor` в {assessment}.',
      fix: 'Описать конкурента в {assessment}',
    },
  }),
  check(_, context) {
    const { model, statements } = context.facts();
    const risk = statements.get('churn-risk')?.find(({ category }) => category === 'competitor');
    const assessment = model.assessments.at(-1);
    if (!risk || !assessment || context.isBroken()) return;
    if (model.assessments.some(({ competitors }) => competitors?.length)) return;
    const name = context.name(assessment);
    const additions = [{ to: assessment.id, text: 'competitor "…"' }];
    const fixes = [{ title: context.say('fix', { assessment: name }), changes: [], additions, safe: false }];
    context.report('unstudied', { assessment: name }, { at: risk.at, element: risk, fixes });
  },
});
