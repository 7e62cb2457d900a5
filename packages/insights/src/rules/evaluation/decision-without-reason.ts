import { defineCatalog } from '@touchline/locale';
import { hasEvidence } from '../../evidence.ts';
import { elementRule } from '../rule.ts';

export const decisionWithoutReason = elementRule({
  code: 'decision-without-reason',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['review'] },
  summary: {
    en: 'A decision says why it was taken.',
    uk: 'Рішення каже, чому його ухвалено.',
    ru: 'Решение говорит, почему оно принято.',
  },
  reason: {
    rows: ['R35'],
    text: {
      en: 'In a year the reason is what is left of a review: it tells whether the decision still holds when its cause is gone, and whether a correction worked. Without it the next team decides the same again, or the opposite.',
      uk: 'За рік від перегляду лишається причина: вона каже, чи рішення ще чинне, коли підстави вже немає, і чи спрацювало коригування. Без неї наступна команда вирішить те саме ще раз — або навпаки.',
      ru: 'Через год от пересмотра остаётся причина: она говорит, в силе ли решение, когда основания уже нет, и сработала ли корректировка. Без неё следующая команда решит то же ещё раз — или наоборот.',
    },
  },
  bad: [
    `initiative OnePage "One-page form"
review "Third quarter" on 2026-10-05 { decided stop OnePage }
`,
  ],
  good: [
    `initiative OnePage "One-page form"
review "Third quarter" on 2026-10-05 {
  decided stop OnePage because "The registry will not deliver the data before 2028"
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'Why? The decision about {what} gives no reason: add `because "…"`.',
      fix: 'Add `because`, to be written',
    },
    uk: {
      lacks: 'Чому? Рішення щодо {what} не має причини: додайте `because "…"`.',
      fix: 'Додати `because`, щоб дописати',
    },
    ru: {
      lacks: 'Почему? У решения о {what} нет причины: добавьте `because "…"`.',
      fix: 'Добавить `because`, чтобы дописать',
    },
  }),
  check(review, context) {
    if (context.isBroken(review.source)) return;
    for (const decision of review.decisions ?? []) {
      // To go on as before needs no reason.
      if (decision.action === 'keep' || decision.because || hasEvidence(decision)) continue;
      const { at, what, evidence } = decision;
      const named = context.lookup.declaration(what.id);
      const end = { ...at, line: at.endLine, column: at.endColumn };
      context.report(
        'lacks',
        { what: named ? context.name(named) : context.name({ id: what.text }) },
        {
          at,
          element: review,
          fixes: evidence
            ? []
            : [{ title: context.say('fix', {}), changes: [{ at: end, text: ' because "…"' }], safe: false }],
        },
      );
    }
  },
});
