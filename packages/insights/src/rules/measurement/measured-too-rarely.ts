import { defineCatalog, formatDate, formatModelRhythm } from '@touchline/locale';
import type { TimeUnit } from '@touchline/model';
import { baselineOf } from '../../kpi/metric.ts';
import { secondsOf } from '../../quantity.ts';
import { elementRule } from '../rule.ts';

export const measuredTooRarely = elementRule({
  code: 'measured-too-rarely',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004'],
  reach: { elements: ['kpi'] },
  summary: {
    en: 'A KPI is measured at least once between its baseline and its target.',
    uk: 'Показник вимірюють принаймні раз між базовим значенням і терміном цілі.',
    ru: 'Показатель измеряют хотя бы раз между базовым значением и сроком цели.',
  },
  reason: {
    rows: ['R31', 'R35'],
    sources: ['iso-10004'],
    text: {
      en: 'A target of three months with a survey once a year is never looked at on the way, and when it is due there is no value to judge it by. Whoever wants to steer needs two or three readings before the end.',
      uk: 'Ціль на три місяці при опитуванні раз на рік дорогою ніхто не перевірить, а коли настане термін, не буде значення, щоб її оцінити. Щоб керувати, потрібні два-три вимірювання до кінця.',
      ru: 'Цель на три месяца при опросе раз в год по дороге никто не проверит, а когда настанет срок, не будет значения, чтобы её оценить. Чтобы управлять, нужны два-три измерения до конца.',
    },
  },
  bad: [
    `kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-06-30
  target 70% by 2026-09-30
  measured every year
}
`,
  ],
  good: [
    `kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-06-30
  target 70% by 2026-09-30
  measured every month
}
kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026
  target 45 by 2027
  measured every year
}
`,
  ],
  messages: defineCatalog({
    en: {
      rare: '{kpi} is due {by}, but measured {rhythm}: after the baseline of {on} no value comes in before the target is due.',
      fix: 'Measure {rhythm}',
    },
    uk: {
      rare: '{kpi}: термін цілі — {by}, а вимірюють {rhythm}. Після базового значення ({on}) жодне нове не надійде вчасно.',
      fix: 'Вимірювати {rhythm}',
    },
    ru: {
      rare: '{kpi}: срок цели — {by}, а измеряют {rhythm}. После базового значения ({on}) ни одно новое не поступит вовремя.',
      fix: 'Измерять {rhythm}',
    },
  }),
  check(kpi, context) {
    const { measured } = kpi;
    const start = baselineOf(kpi)?.on;
    if (!measured?.unit || !start) return;
    const period = (measured.count ?? 1) * secondsOf(measured.unit);
    for (const { by } of kpi.targets ?? []) {
      // Coarse dates stand for their whole period; a wave may come in some weeks early.
      const span = by && (Date.parse(by.to) - Date.parse(start.from)) / 1000;
      if (!by || span === undefined || span <= 0 || period * 0.9 <= span) continue;
      const show = (rhythm: Parameters<typeof formatModelRhythm>[1]) => formatModelRhythm(context.language, rhythm);
      const fitting = RHYTHMS.find((unit) => secondsOf(unit) * 2 <= span);
      context.report(
        'rare',
        {
          kpi: context.name(kpi),
          by: formatDate(context.language, by),
          on: formatDate(context.language, start),
          rhythm: show(measured),
        },
        {
          at: measured.at ?? kpi.nameAt ?? kpi.source,
          element: kpi,
          fixes: measured.at &&
            fitting && [
              {
                title: context.say('fix', { rhythm: show({ count: 1, unit: fitting }) }),
                changes: [{ at: measured.at, text: `measured every ${fitting}` }],
                safe: false,
              },
            ],
        },
      );
      return;
    }
  },
});

/** From the rarest on: at least two readings have to fit between baseline and target. */
const RHYTHMS = ['year', 'quarter', 'month', 'week', 'day'] as const satisfies readonly TimeUnit[];
