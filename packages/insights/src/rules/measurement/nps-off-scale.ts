import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const npsOffScale = elementRule({
  code: 'nps-off-scale',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['kpi'] },
  summary: {
    en: 'An NPS is asked on the scale 0..10.',
    uk: 'NPS питають за шкалою 0..10.',
    ru: 'NPS спрашивают по шкале 0..10.',
  },
  reason: {
    rows: ['R23', 'R31'],
    sources: ['reichheld-2003'],
    text: {
      en: 'Promoters are 9 and 10, detractors 0 to 6, on a scale of eleven points. On 1..10 or 1..5 other answers fall into these groups, and the figure cannot be compared with any other NPS. A rating on another scale is a satisfaction: `csat` with its box, or a mean.',
      uk: 'Промоутери — це 9 і 10, критики — від 0 до 6, на шкалі з одинадцяти поділок. На 1..10 чи 1..5 до цих груп потрапляють інші відповіді, і число не порівняти з жодним іншим NPS. Оцінка за іншою шкалою — це задоволеність: `csat` зі своїми оцінками або середнє.',
      ru: 'Промоутеры — это 9 и 10, критики — от 0 до 6, на шкале из одиннадцати делений. На 1..10 или 1..5 в эти группы попадают другие ответы, и число не сравнить ни с одним другим NPS. Оценка по другой шкале — это удовлетворённость: `csat` со своими оценками или среднее.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps of rating scale 1..10 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps of rating scale 0..10 }
kpi Agency "NPS as the agency reports it" { metric nps }
`,
  ],
  messages: defineCatalog({
    en: {
      off: 'On {min}..{max} other answers count as promoters and detractors: {kpi} is not comparable with any NPS. Ask on 0..10, or call it `csat`.',
      fix: 'Ask on the scale 0..10',
    },
    uk: {
      off: 'За шкалою {min}..{max} промоутерами й критиками стають інші відповіді: {kpi} не порівняти з жодним NPS. Питайте за 0..10 або назвіть це `csat`.',
      fix: 'Питати за шкалою 0..10',
    },
    ru: {
      off: 'По шкале {min}..{max} промоутерами и критиками становятся другие ответы: {kpi} не сравнить ни с одним NPS. Спрашивайте по 0..10 или назовите это `csat`.',
      fix: 'Спрашивать по шкале 0..10',
    },
  }),
  check(kpi, context) {
    const { metric, scale } = kpi;
    if (metric?.kind !== 'nps' || !scale || (scale.min === 0 && scale.max === 10)) return;
    context.report(
      'off',
      { min: scale.min, max: scale.max, kpi: context.name(kpi) },
      {
        at: scale.at ?? metric.at,
        element: kpi,
        fixes: scale.at && [{ title: context.say('fix', {}), changes: [{ at: scale.at, text: '0..10' }], safe: false }],
      },
    );
  },
});
