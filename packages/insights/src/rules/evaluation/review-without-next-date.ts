import { defineCatalog, formatDate } from '@touchline/locale';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';
import { dayAfter, lastReview } from './shared/cadence.ts';

export const reviewWithoutNextDate = projectRule({
  code: 'review-without-next-date',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'iso-10004'],
  reach: 'project',
  summary: {
    en: 'The last review says when the next one is.',
    uk: 'Останній перегляд каже, коли наступний.',
    ru: 'Последний пересмотр говорит, когда следующий.',
  },
  reason: {
    rows: ['R36', 'R38'],
    text: {
      en: 'Improvement is continuous where the next look is agreed before the room is left. A rhythm on the strategy is the intention; a day is the appointment.',
      uk: 'Удосконалення постійне там, де про наступний перегляд домовляються, ще не вийшовши з кімнати. Ритм у стратегії — це намір, день — це зустріч.',
      ru: 'Совершенствование постоянно там, где о следующем пересмотре договариваются, ещё не выйдя из комнаты. Ритм в стратегии — это намерение, день — это встреча.',
    },
  },
  bad: [
    `strategy Bank "Small-business banking" { reviewed every quarter }
review "Second quarter" on 2026-07-05 { next review 2026-10-05 }
review "Third quarter" on 2026-10-05 {
  external development "New KYC rule"
}
`,
  ],
  good: [
    `strategy Bank "Small-business banking" { reviewed every quarter }
review "Second quarter" on 2026-07-05
review "Third quarter" on 2026-10-05 { next review 2027-01-10 }
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: '{review} does not say when the next review is: add `next review …`, or it will not take place.',
      fix: 'Next review on {on}, as the strategy says',
    },
    uk: {
      lacks: '{review} не каже, коли наступний перегляд: додайте `next review …`, інакше його не буде.',
      fix: 'Наступний перегляд {on}, як каже стратегія',
    },
    ru: {
      lacks: '{review} не говорит, когда следующий пересмотр: добавьте `next review …`, иначе его не будет.',
      fix: 'Следующий пересмотр {on}, как говорит стратегия',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const review = lastReview(model, undefined);
    if (!review || review.nextReview || context.isBroken(review.source)) return;
    const strategy = model.strategies.find(({ id }) => id === review.strategy) ?? model.strategies[0];
    const rhythm = strategy?.reviewCadence;
    const next = rhythm && review.on?.precision === 'day' ? dayAfter(review.on.to, rhythm) : undefined;
    const isUnknown = review.unknowns?.includes('nextReview') === true;
    context.report(
      'lacks',
      { review: context.name(review) },
      {
        at: placeOf(review),
        element: review,
        fixes:
          next && !isUnknown
            ? [
                {
                  title: context.say('fix', { on: formatDate(context.language, next) }),
                  changes: [],
                  additions: [{ to: review.id, text: `next review ${next}` }],
                  safe: false,
                },
              ]
            : [],
      },
    );
  },
});
