import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const scaleTooCoarse = elementRule({
  code: 'scale-too-coarse',
  category: 'practice',
  severity: 'info',
  preset: 'all',
  reach: { elements: ['kpi'] },
  summary: {
    en: 'A rating that is averaged has at least five points.',
    uk: 'Оцінка, яку усереднюють, має щонайменше п’ять поділок.',
    ru: 'Оценка, которую усредняют, имеет как минимум пять делений.',
  },
  reason: {
    rows: ['R23', 'R31'],
    sources: ['preston-colman-2000'],
    text: {
      en: 'With two to four answers to choose from, ratings are less reliable and tell less than with five or more; the average hardly moves while much changes below it. Thumbs up or down are fine when their share is reported, not their average.',
      uk: 'Коли вибирати лише з двох — чотирьох відповідей, оцінки менш надійні й кажуть менше, ніж із п’яти і більше; середнє майже не рухається, хоча під ним багато змінюється. «Подобається — не подобається» годиться, якщо подають частку, а не середнє.',
      ru: 'Когда выбирать лишь из двух — четырёх ответов, оценки менее надёжны и говорят меньше, чем из пяти и более; среднее почти не движется, хотя под ним многое меняется. «Нравится — не нравится» годится, если подают долю, а не среднее.',
    },
  },
  bad: [
    `kpi Effort "Effort" {
  metric ces of effort scale 1..3
  higher is better
}
`,
  ],
  good: [
    `kpi Effort "Effort" {
  metric ces of effort scale 1..7
  higher is better
}
kpi Thumbs "Helpful answers" { metric csat of thumb scale 0..1 top-1-box }
`,
  ],
  messages: defineCatalog({
    en: {
      coarse:
        'An average of {points|# answer|# answers} to choose from hardly moves: ask on five points or more, or report the share of the best (`top-1-box`).',
    },
    uk: {
      coarse:
        'Середнє з {points|# відповіді|# відповідей|# відповідей} на вибір майже не рухається: питайте за шкалою з п’яти й більше або подавайте частку найкращих (`top-1-box`).',
    },
    ru: {
      coarse:
        'Среднее из {points|# ответа|# ответов|# ответов} на выбор почти не движется: спрашивайте по шкале из пяти и более или подавайте долю лучших (`top-1-box`).',
    },
  }),
  check(kpi, context) {
    const { metric, scale } = kpi;
    const isAverage = metric && ['csat', 'ces', 'mean'].includes(metric.kind);
    if (!scale || !isAverage || metric.topBox !== undefined || metric.bottomBox !== undefined) return;
    const points = scale.max - scale.min + 1;
    if (points < 5) context.report('coarse', { points }, { at: scale.at ?? metric.at, element: kpi });
  },
});
