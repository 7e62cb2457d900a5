import { defineCatalog, label } from '@touchline/locale';
import { impliedDirection } from '../../kpi/metric.ts';
import { magnitudeOf } from '../../quantity.ts';
import { elementRule } from '../rule.ts';
import { kpiOf } from './shared/effects.ts';

export const effectInWrongDirection = elementRule({
  code: 'effect-in-wrong-direction',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['initiative'] },
  summary: {
    en: 'An initiative does not expect to make things worse.',
    uk: 'Ініціатива не очікує погіршення.',
    ru: 'Инициатива не ожидает ухудшения.',
  },
  reason: {
    rows: ['R28', 'R33'],
    text: {
      en: 'A sign is easily lost: `-6 pp` on satisfaction, `+2 days` on waiting. Then the report counts the initiative against the goal it was planned for. Which way is better is said, or told by the metric, the target or an alert. Where one effect is better and another worse, a price is being paid on purpose, and nothing is said.',
      uk: 'Знак легко переплутати: `-6 pp` для задоволеності, `+2 days` для очікування. Тоді звіт рахує ініціативу проти цілі, заради якої її запланували. Який бік кращий, сказано прямо або видно з метрики, цілі чи сигналу. Якщо один ефект кращий, а інший гірший, це свідома ціна, і зауваження немає.',
      ru: 'Знак легко перепутать: `-6 pp` для удовлетворённости, `+2 days` для ожидания. Тогда отчёт считает инициативу против цели, ради которой её запланировали. Какая сторона лучше, сказано прямо или видно по метрике, цели либо сигналу. Если один эффект лучше, а другой хуже, это сознательная цена, и замечания нет.',
    },
  },
  bad: [
    `initiative Forms "One-page form" { expected effect OnboardingCsat -6 pp by 2027-03-31 }

kpi OnboardingCsat "Satisfied with opening the account" { metric csat of score scale 1..5 top-2-box }
`,
    `initiative Forms "One-page form" { expected effect TimeToAccount +2 days }

kpi TimeToAccount "From application to account" {
  baseline 9 days on 2026-06-30
  target 3 days by 2027-06-30
}
`,
  ],
  good: [
    `initiative Forms "One-page form" { expected effect OnboardingCsat +6 pp by 2027-03-31, HandlingTime +1 min }

kpi OnboardingCsat "Satisfied with opening the account" { metric csat of score scale 1..5 top-2-box }
kpi HandlingTime "Handling time" { metric aht of call }
`,
  ],
  messages: defineCatalog({
    en: {
      worse:
        'Initiative {name} expects {kpi} to change by {change}, which is worse ({direction}): check the sign, or say what it is good for.',
      fix: 'Turn the sign: {change}',
    },
    uk: {
      worse:
        'Ініціатива {name} очікує, що {kpi} зміниться на {change}, а це погіршення ({direction}): перевірте знак або скажіть, навіщо вона.',
      fix: 'Змінити знак: {change}',
    },
    ru: {
      worse:
        'Инициатива {name} ожидает, что {kpi} изменится на {change}, а это ухудшение ({direction}): проверьте знак или скажите, зачем она.',
      fix: 'Сменить знак: {change}',
    },
  }),
  check(initiative, context) {
    const judged = (initiative.effects ?? []).map((effect) => {
      const kpi = kpiOf(effect, context.lookup);
      const direction = kpi && impliedDirection(kpi);
      const change = magnitudeOf(effect.change);
      const isWorse = direction && change ? change < 0 === (direction === 'higher') : undefined;
      return { effect, kpi, direction, isWorse };
    });
    if (!judged.every(({ isWorse }) => isWorse)) return;
    for (const { effect, kpi, direction } of judged) {
      if (!kpi || !direction) continue;
      const { spelling, at } = effect.change;
      const turned = spelling.startsWith('-') ? `+${spelling.slice(1)}` : `-${spelling.replace(/^\+/, '')}`;
      context.report(
        'worse',
        {
          name: context.name(initiative),
          kpi: context.name(kpi),
          change: context.show(effect.change),
          direction: label(context.language, 'direction', direction),
        },
        {
          at: effect.at,
          element: initiative,
          fixes: at
            ? [{ title: context.say('fix', { change: turned }), changes: [{ at, text: turned }], safe: false }]
            : [],
        },
      );
    }
  },
});
