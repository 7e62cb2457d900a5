import { defineCatalog, formatModelRhythm } from '@touchline/locale';
import type { Kpi, Rhythm } from '@touchline/model';
import { secondsOf } from '../../quantity.ts';
import { elementRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { scopeOf } from './shared/scopes.ts';

export const strategyWithoutReview = elementRule({
  code: 'strategy-without-review',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'iso-10004', 'ccxp'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A strategy says how often it is reviewed.',
    uk: 'Стратегія каже, як часто її переглядають.',
    ru: 'Стратегия говорит, как часто её пересматривают.',
  },
  reason: {
    rows: ['R2', 'R36'],
    text: {
      en: 'Customers, competitors and laws change, so managing experience is a continuous process. A strategy that nobody has promised to look at again is reviewed when something has gone wrong, which is too late to correct it.',
      uk: 'Клієнти, конкуренти й закони змінюються, тому управління досвідом — безперервний процес. Стратегію, до якої ніхто не обіцяв повернутися, переглядають тоді, коли щось уже пішло не так і виправляти пізно.',
      ru: 'Клиенты, конкуренты и законы меняются, поэтому управление опытом — непрерывный процесс. Стратегию, к которой никто не обещал вернуться, пересматривают тогда, когда что-то уже пошло не так и исправлять поздно.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Stay "Owners stay" { measured by Retention }
}

kpi Retention "Customers who stay a year" { measured every quarter }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  reviewed every quarter
  goal Stay "Owners stay"
}
`,
    `strategy Bank "Small business" {
  goal Stay "Owners stay"
}

review "Third quarter" on 2026-10-05 { next review 2027-01-10 }
`,
  ],
  messages: defineCatalog({
    en: {
      review:
        'The strategy {name} does not say how often it is reviewed. Without a rhythm the review waits until something has gone wrong: say `reviewed every quarter`.',
      fix: 'Review it as often as its KPIs are measured: {rhythm}',
    },
    uk: {
      review:
        'Стратегія {name} не каже, як часто її переглядають. Без ритму перегляд чекає, доки щось піде не так: напишіть `reviewed every quarter`.',
      fix: 'Переглядати так само часто, як вимірюють показники: {rhythm}',
    },
    ru: {
      review:
        'Стратегия {name} не говорит, как часто её пересматривают. Без ритма пересмотр ждёт, пока что-то пойдёт не так: напишите `reviewed every quarter`.',
      fix: 'Пересматривать так же часто, как измеряют показатели: {rhythm}',
    },
  }),
  check(strategy, context) {
    const { reviewCadence } = strategy;
    if ((reviewCadence && !reviewCadence.unknown) || context.isBroken()) return;
    const { goals, kpis } = scopeOf(context.model, strategy);
    if (goals.length === 0 || context.model.reviews.some(({ nextReview }) => nextReview)) return;
    const rhythm = slowest(kpis);
    context.report(
      'review',
      { name: context.name(strategy) },
      {
        at: strategy.nameAt ?? strategy.source,
        element: strategy,
        // A rhythm said to be unknown stands in the text already: a second one would not replace it.
        fixes:
          rhythm && !reviewCadence
            ? [
                adding(
                  context.say('fix', { rhythm: formatModelRhythm(context.language, rhythm) }),
                  `reviewed ${rhythm.spelling}`,
                  strategy.id,
                ),
              ]
            : [],
      },
    );
  },
});

/** The KPIs must have been measured anew between two reviews. */
function slowest(kpis: readonly Kpi[]): Rhythm | undefined {
  const length = ({ count = 1, unit }: Rhythm): number => (unit ? count * secondsOf(unit) : 0);
  const rhythms = kpis.flatMap(({ measured }) => (measured?.unit ? measured : []));
  return rhythms.reduce<Rhythm | undefined>((a, b) => (!a || length(b) > length(a) ? b : a), undefined);
}
