import { defineCatalog } from '@touchline/locale';
import { statementsOf } from '@touchline/model';
import { elementRule } from './rule.ts';

export const metricIncomplete = elementRule({
  code: 'metric-incomplete',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['kpi'] },
  summary: {
    en: 'A metric says what it cannot be computed or read without: scale, box, direction.',
    uk: 'Метрика каже те, без чого її не обчислити й не прочитати: шкалу, оцінки, що рахуються, напрям.',
    ru: 'Метрика говорит то, без чего её не вычислить и не прочитать: шкалу, учитываемые оценки, направление.',
  },
  reason: {
    rows: ['R23', 'R24', 'R31'],
    text: {
      en: 'A satisfaction of 4.1 means one thing on 1..5 and another on 1..7; a satisfaction of 82% depends on which answers count. Effort scores exist in both directions. Without these words two waves of the same survey cannot be compared.',
      uk: 'Задоволеність 4,1 означає одне на шкалі 1..5 і інше на 1..7; задоволеність 82% залежить від того, які відповіді рахують. Оцінки зусиль бувають обох напрямів. Без цих слів дві хвилі того самого опитування не порівняти.',
      ru: 'Удовлетворённость 4,1 означает одно на шкале 1..5 и другое на 1..7; удовлетворённость 82% зависит от того, какие ответы считают. Оценки усилий бывают обоих направлений. Без этих слов две волны одного опроса не сравнить.',
    },
  },
  bad: [
    `kpi OnboardingCsat { metric csat of score }
`,
    `kpi Effort "Effort (CES 2.0)" { metric ces of effort scale 1..7 }
`,
  ],
  good: [
    `kpi OnboardingCsat { metric csat of score scale 1..5 top-2-box }
kpi Effort "Effort (CES 2.0)" { metric ces of effort scale 1..7  higher is better }
`,
  ],
  messages: defineCatalog({
    en: {
      scale: '{kpi} needs the scale of its answers, e.g. `scale 1..5`.',
      box: '{kpi} needs the answers that count as satisfied, e.g. `top-2-box`; for the average write `metric mean`.',
      direction: '{kpi} needs its direction, `higher is better` or `lower is better`: effort scores exist in both.',
      percentile: '{kpi} needs to say which percentile, e.g. `percentile 90`.',
    },
    uk: {
      scale: '{kpi}: потрібна шкала відповідей, наприклад `scale 1..5`.',
      box: '{kpi}: треба сказати, які відповіді означають задоволеність, наприклад `top-2-box`; для середнього є `metric mean`.',
      direction: '{kpi}: потрібен напрям, `higher is better` або `lower is better`, бо оцінки зусиль бувають обох.',
      percentile: '{kpi}: треба сказати, який перцентиль, наприклад `percentile 90`.',
    },
    ru: {
      scale: '{kpi}: нужна шкала ответов, например `scale 1..5`.',
      box: '{kpi}: надо сказать, какие ответы означают удовлетворённость, например `top-2-box`; для среднего есть `metric mean`.',
      direction:
        '{kpi}: нужно направление, `higher is better` или `lower is better`, потому что оценки усилий бывают обоих.',
      percentile: '{kpi}: надо сказать, какой перцентиль, например `percentile 90`.',
    },
  }),
  check(kpi, context) {
    const { metric } = kpi;
    if (!metric || context.isBroken(kpi.source)) return;
    const { kind } = metric;
    const report = (message: 'scale' | 'box' | 'direction' | 'percentile') =>
      context.report(message, { kpi: context.name(kpi) }, { at: metric.at, element: kpi });

    // A mean with a question is a mean of answers; without one it may be of money or days.
    const isRating = kind === 'csat' || kind === 'ces' || (kind === 'mean' && statementsOf(kpi, 'question').length > 0);
    if (isRating && !kpi.scale) report('scale');
    if (kind === 'csat' && metric.topBox === undefined && metric.bottomBox === undefined) report('box');
    if (kind === 'ces' && !kpi.direction) report('direction');
    if (kind === 'percentile' && metric.percentile === undefined) report('percentile');
  },
});
