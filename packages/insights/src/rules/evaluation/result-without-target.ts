import { defineCatalog } from '@touchline/locale';
import { hasBaseline, isTargeted } from '../measurement/shared/kpis.ts';
import { elementRule } from '../rule.ts';

export const resultWithoutTarget = elementRule({
  code: 'result-without-target',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['review'] },
  summary: {
    en: 'What a review reports has a target or a value to hold.',
    uk: 'Те, про що доповідає перегляд, має ціль або значення, яке треба втримати.',
    ru: 'То, о чём докладывает пересмотр, имеет цель или значение, которое надо удержать.',
  },
  reason: {
    rows: ['R35', 'R31'],
    text: {
      en: 'Evaluation uses indicators fixed beforehand. A result without target, baseline or `hold` cannot be good or bad; it is read as whoever presents it wishes. The rule speaks where other KPIs of the project have targets.',
      uk: 'Оцінка використовує заздалегідь визначені показники. Результат без цілі, базового значення чи `hold` не може бути ні добрим, ні поганим; його читають так, як хоче доповідач. Правило говорить там, де інші показники проєкту мають цілі.',
      ru: 'Оценка использует заранее определённые показатели. Результат без цели, базового значения или `hold` не может быть ни хорошим, ни плохим; его читают так, как хочет докладчик. Правило говорит там, где другие показатели проекта имеют цели.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  target 45 by 2027-06-30
}
kpi ReplyTime "Messages answered within ten days" { metric share of answered_in_time }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 36
  result ReplyTime 71%
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  target 45 by 2027-06-30
}
kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  hold 70%
}
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 36
  result ReplyTime 71%
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'Is {value} good? {kpi} has neither target nor baseline: give it a `target`, or a value to `hold`.',
      fix: 'Hold {value}: it must not get worse',
    },
    uk: {
      lacks:
        'Чи {value} — це добре? {kpi} не має ні цілі, ні базового значення: дайте `target` або значення для `hold`.',
      fix: 'Утримати {value}: не має погіршати',
    },
    ru: {
      lacks: 'Хорошо ли {value}? {kpi} не имеет ни цели, ни базового значения: дайте `target` или значение для `hold`.',
      fix: 'Удержать {value}: не должно ухудшиться',
    },
  }),
  check(review, context) {
    if (!context.facts().model.kpis.some(isTargeted)) return;
    for (const { kpi: reference, value, at } of review.results ?? []) {
      const kpi = context.lookup.kpi(reference);
      if (!kpi || isTargeted(kpi) || hasBaseline(kpi) || kpi.targets?.length || value.type === 'unknown') continue;
      if (context.isBroken(kpi.source)) continue;
      context.report(
        'lacks',
        { value: context.show(value), kpi: context.name(kpi) },
        {
          at,
          element: kpi,
          fixes:
            value.type === 'range'
              ? []
              : [
                  {
                    title: context.say('fix', { value: context.show(value) }),
                    changes: [],
                    additions: [{ to: kpi.id, text: `hold ${value.spelling}` }],
                    safe: false,
                  },
                ],
        },
      );
    }
  },
});
