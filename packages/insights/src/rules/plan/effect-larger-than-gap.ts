import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { baselineOf } from '../../kpi/metric.ts';
import { comparable } from '../../quantity.ts';
import { elementRule } from '../rule.ts';
import { changeIn, kpiOf } from './shared/effects.ts';

export const effectLargerThanGap = elementRule({
  code: 'effect-larger-than-gap',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['initiative'] },
  summary: {
    en: 'One initiative does not promise more than the target asks for.',
    uk: 'Одна ініціатива не обіцяє більше, ніж вимагає цільове значення.',
    ru: 'Одна инициатива не обещает больше, чем требует целевое значение.',
  },
  reason: {
    rows: ['R31', 'R33'],
    sources: ['lovallo-kahneman-2003'],
    text: {
      en: 'Planners overrate what their initiatives will do; it is the best-known fault of plans. When one initiative alone is said to carry a KPI past its target, either the effect is too rosy or the target is too modest, and the other initiatives for the same KPI are not needed.',
      uk: 'Ті, хто планує, переоцінюють дію своїх ініціатив; це найвідоміша вада планів. Якщо одна ініціатива сама має вивести показник за цільове значення, то або ефект прикрашено, або ціль надто скромна, а решта ініціатив для того самого показника не потрібна.',
      ru: 'Те, кто планирует, переоценивают действие своих инициатив; это самый известный порок планов. Если одна инициатива сама должна вывести показатель за целевое значение, то либо эффект приукрашен, либо цель слишком скромна, а остальные инициативы для того же показателя не нужны.',
    },
  },
  bad: [
    `initiative Forms "One-page form" { expected effect OnboardingCsat +25 pp by 2027-03-31 }

kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-06-30
  target 80% by 2027-03-31
}
`,
  ],
  good: [
    `initiative Forms "One-page form" { expected effect OnboardingCsat +6 pp by 2027-03-31 }

kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-06-30
  target 80% by 2027-03-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      more: 'Initiative {name} alone expects {change} of {kpi}; from the baseline {baseline} to the target {target} it is less. Either the effect is too rosy or the target too modest.',
      target: 'The target.',
    },
    uk: {
      more: 'Ініціатива {name} сама обіцяє змінити {kpi} на {change}, а від базового значення {baseline} до цільового {target} — менше. Або ефект прикрашено, або ціль надто скромна.',
      target: 'Цільове значення.',
    },
    ru: {
      more: 'Инициатива {name} одна обещает изменить {kpi} на {change}, а от базового значения {baseline} до целевого {target} — меньше. Либо эффект приукрашен, либо цель слишком скромна.',
      target: 'Целевое значение.',
    },
  }),
  check(initiative, context) {
    for (const effect of initiative.effects ?? []) {
      const kpi = kpiOf(effect, context.lookup);
      const change = kpi && changeIn(kpi, effect.change);
      const gap = kpi && widestGap(kpi);
      // Hundredths that two decimal numbers differ by are no promise.
      if (change === undefined || !gap || change * gap.width <= 0) continue;
      if (Math.abs(change) <= Math.abs(gap.width) * 1.001) continue;
      context.report(
        'more',
        {
          name: context.name(initiative),
          change: context.show(effect.change),
          kpi: context.name(kpi),
          baseline: context.show(gap.baseline.value),
          target: context.show(gap.target.value),
        },
        { at: effect.at, element: initiative, related: [{ message: context.say('target', {}), at: gap.target.at }] },
      );
    }
  },
});

/** From the baseline to the farthest target. */
function widestGap(kpi: Kpi) {
  const baseline = baselineOf(kpi);
  const gaps = (kpi.targets ?? []).flatMap((target) => {
    const [to, from] = (!target.hold && baseline && comparable(target.value, baseline.value)) || [];
    return to === undefined || from === undefined || !baseline ? [] : [{ baseline, target, width: to - from }];
  });
  return gaps.sort((a, b) => Math.abs(b.width) - Math.abs(a.width))[0];
}
