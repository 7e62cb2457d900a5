import { defineCatalog, formatDate } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { kpisOfGoal } from './shared/goals.ts';

export const goalDueBeforeTarget = elementRule({
  code: 'goal-due-before-target',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['goal'] },
  summary: {
    en: 'A goal is not due before the targets of its KPIs.',
    uk: 'Термін цілі не настає раніше за терміни її показників.',
    ru: 'Срок цели не наступает раньше сроков её показателей.',
  },
  reason: {
    rows: ['R31', 'R35'],
    text: {
      en: 'A goal is judged by its KPIs. When all their targets are due later, nobody knows on the day of the goal what value would have been enough. A target of its own for that day settles it, and so does the later date.',
      uk: 'Ціль оцінюють за її показниками. Якщо терміни всіх цільових значень настають пізніше, у день цілі ніхто не знає, якого значення було б досить. Допоможе окреме цільове значення на цей день або пізніший термін.',
      ru: 'Цель оценивают по её показателям. Если сроки всех целевых значений наступают позже, в день цели никто не знает, какого значения было бы достаточно. Поможет отдельное целевое значение на этот день или более поздний срок.',
    },
  },
  bad: [
    `goal Stay "Owners stay and recommend" {
  measured by Retention
  by 2027-06-30
}

kpi Retention "Customers who stay a year" {
  baseline 88% on 2026-06-30
  target 91% by 2027-12-31
}
`,
  ],
  good: [
    `goal Stay "Owners stay and recommend" {
  measured by Retention
  by 2027-06-30
}

kpi Retention "Customers who stay a year" {
  baseline 88% on 2026-06-30
  target 89% by 2027-06-30
  target 91% by 2027-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      early:
        'The goal is due {by}, the first target of {kpi} only {target}: on the day of the goal nobody knows what is enough. Give the KPI a target for that day, or the goal the later date.',
      target: 'The first target.',
      fix: 'Let the goal be due with its KPI: {target}',
    },
    uk: {
      early:
        'Термін цілі — {by}, а перше цільове значення показника {kpi} — лише {target}: у день цілі ніхто не знає, чого досить. Дайте показнику значення на цей день або цілі — пізніший термін.',
      target: 'Перше цільове значення.',
      fix: 'Зрівняти термін цілі з показником: {target}',
    },
    ru: {
      early:
        'Срок цели — {by}, а первое целевое значение показателя {kpi} — только {target}: в день цели никто не знает, чего достаточно. Дайте показателю значение на этот день или цели — более поздний срок.',
      target: 'Первое целевое значение.',
      fix: 'Уравнять срок цели с показателем: {target}',
    },
  }),
  check(goal, context) {
    const { by } = goal;
    if (!by || goal.target || goal.hold || context.isBroken()) return;
    const kpis = kpisOfGoal(goal, context.lookup);
    const targets = kpis.flatMap((kpi) => (kpi.targets ?? []).map((target) => ({ kpi, ...target })));
    // A target without a date may be meant for the day of the goal, and a value to be held is due every day.
    const [late] = targets;
    if (!late?.by || targets.some((each) => !each.by || each.hold || each.by.from <= by.to)) return;
    const target = formatDate(context.language, late.by);
    context.report(
      'early',
      { by: formatDate(context.language, by), kpi: context.name(late.kpi), target },
      {
        at: by.at ?? goal.nameAt ?? goal.source,
        element: goal,
        related: [{ message: context.say('target', {}), at: late.at }],
        fixes:
          by.at && targets.length === 1
            ? [
                {
                  title: context.say('fix', { target }),
                  changes: [{ at: by.at, text: late.by.spelling }],
                  safe: false,
                },
              ]
            : [],
      },
    );
  },
});
