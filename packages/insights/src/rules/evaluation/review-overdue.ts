import { defineCatalog, formatDate, formatModelRhythm } from '@touchline/locale';
import { placeOf } from '../measurement/shared/together.ts';
import { elementRule } from '../rule.ts';
import { lastReview, periodOf } from './shared/cadence.ts';

const DAY = 86_400_000;

export const reviewOverdue = elementRule({
  code: 'review-overdue',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  dependsOnToday: true,
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A strategy is reviewed as often as it says, and when the last review said.',
    uk: 'Стратегію переглядають так часто, як вона каже, і тоді, коли сказав останній перегляд.',
    ru: 'Стратегию пересматривают так часто, как она говорит, и тогда, когда сказал последний пересмотр.',
  },
  reason: {
    rows: ['R2', 'R36'],
    text: {
      en: 'Customer experience management is a continuous process. A strategy that promised a review every quarter and had none for three quarters runs on assumptions of the day it was written. Two weeks are allowed after an appointment, half a period after a rhythm; for a strategy never reviewed it counts from the start of its horizon.',
      uk: 'Управління клієнтським досвідом — постійний процес. Стратегія, яка обіцяла щоквартальний перегляд і не мала його три квартали, живе припущеннями дня, коли її написали. Після призначеного дня дано два тижні, після ритму — пів періоду; для стратегії, яку ще не переглядали, рахують від початку горизонту.',
      ru: 'Управление клиентским опытом — постоянный процесс. Стратегия, обещавшая ежеквартальный пересмотр и не имевшая его три квартала, живёт допущениями дня, когда её написали. После назначенного дня дано две недели, после ритма — полпериода; для стратегии, которую ещё не пересматривали, считают от начала горизонта.',
    },
  },
  bad: [
    `strategy Bank "Small-business banking" {
  horizon 2026-01-01 .. 2027-12-31
  reviewed every quarter
}
review "First quarter" on 2026-04-05
`,
    `strategy Bank "Small-business banking"
review "First quarter" on 2026-04-05 { next review 2026-07-05 }
`,
  ],
  good: [
    `strategy Bank "Small-business banking" {
  horizon 2026-01-01 .. 2027-12-31
  reviewed every quarter
}
review "Third quarter" on 2026-10-05 { next review 2027-01-10 }
`,
  ],
  messages: defineCatalog({
    en: {
      appointed:
        'The review set for {next} has not taken place: hold it and write down what it found, or set another day.',
      rhythm:
        '{strategy} is to be reviewed {rhythm}, but the last review was on {on}. Hold one, or say the true rhythm.',
      never: '{strategy} is to be reviewed {rhythm}, but since {on} there has been no review.',
      last: 'The last review.',
    },
    uk: {
      appointed:
        'Перегляд, призначений на {next}, не відбувся: проведіть його й запишіть, що він показав, або призначте інший день.',
      rhythm:
        '{strategy}: переглядати мають {rhythm}, а останній перегляд був {on}. Проведіть перегляд або скажіть справжній ритм.',
      never: '{strategy}: переглядати мають {rhythm}, але від {on} перегляду не було.',
      last: 'Останній перегляд.',
    },
    ru: {
      appointed:
        'Пересмотр, назначенный на {next}, не состоялся: проведите его и запишите, что он показал, или назначьте другой день.',
      rhythm:
        '{strategy}: пересматривать должны {rhythm}, а последний пересмотр был {on}. Проведите пересмотр или скажите настоящий ритм.',
      never: '{strategy}: пересматривать должны {rhythm}, но с {on} пересмотра не было.',
      last: 'Последний пересмотр.',
    },
  }),
  check(strategy, context) {
    if (context.isBroken(strategy.source)) return;
    const today = Date.parse(context.asOf);
    const end = strategy.horizon?.end.to;
    // A strategy that has run out is replaced, not reviewed.
    if (end !== undefined && end < context.asOf) return;
    const last = lastReview(context.facts().model, strategy.id);
    const related = last && [{ message: context.say('last', {}), at: placeOf(last) }];
    const next = last?.nextReview;
    if (next) {
      if (Date.parse(next.to) + 14 * DAY >= today) return;
      const words = { next: formatDate(context.language, next, 'governed') };
      context.report('appointed', words, { at: next.at ?? placeOf(last), element: strategy });
      return;
    }
    const period = periodOf(strategy.reviewCadence);
    const since = last ? last.on : strategy.horizon?.start;
    if (!period || !strategy.reviewCadence || !since || Date.parse(since.to) + 1.5 * period >= today) return;
    context.report(
      last ? 'rhythm' : 'never',
      {
        strategy: context.name(strategy),
        rhythm: formatModelRhythm(context.language, strategy.reviewCadence),
        on: formatDate(context.language, since, last ? 'plain' : 'governed'),
      },
      { at: strategy.reviewCadence.at ?? placeOf(strategy), element: strategy, related },
    );
  },
});
