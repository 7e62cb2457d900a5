import { defineCatalog } from '@touchline/locale';
import { statementsOf } from '@touchline/model';
import { elementRule } from '../rule.ts';

export const competitorUnassessed = elementRule({
  code: 'competitor-unassessed',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['competitor'] },
  summary: {
    en: 'A competitor has a strength, a weakness or a figure to compare with.',
    uk: 'Конкурент має сильний чи слабкий бік або число, з яким можна порівняти.',
    ru: 'У конкурента есть сильная или слабая сторона либо число, с которым можно сравнить.',
  },
  reason: {
    rows: ['R29', 'R30', 'R47'],
    text: {
      en: 'A name in a list is not an analysis. What customers get there and not here, or the other way round, decides whom they go to; one strength or one figure is a beginning.',
      uk: 'Назва у списку — ще не аналіз. Те, що клієнти мають там і не мають тут, або навпаки, вирішує, до кого вони підуть; один сильний бік або одне число — вже початок.',
      ru: 'Название в списке — ещё не анализ. То, что клиенты имеют там и не имеют здесь, или наоборот, решает, к кому они пойдут; одна сильная сторона или одно число — уже начало.',
    },
  },
  bad: [
    `assessment "Current experience" on 2026-06-30 { competitor "Mono" }
`,
  ],
  good: [
    `assessment "Current experience" on 2026-06-30 {
  competitor "Mono" { strength "Opens an account in ten minutes" }
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'Nothing is said about {competitor} but the name: what do customers get there that they miss here?',
      fix: 'Add a strength, to be filled in',
    },
    uk: {
      lacks: 'Про {competitor} відома лише назва: що клієнти мають там, чого бракує тут?',
      fix: 'Додати сильний бік, щоб заповнити',
    },
    ru: {
      lacks: 'О {competitor} известно лишь название: что клиенты имеют там, чего не хватает здесь?',
      fix: 'Добавить сильную сторону, чтобы заполнить',
    },
  }),
  check(competitor, context) {
    const { results, publicRatings } = competitor;
    const isDescribed = statementsOf(competitor, 'strength', 'weakness', 'note').length > 0;
    if (isDescribed || results?.length || publicRatings?.length || context.isBroken(competitor.source)) return;
    context.report(
      'lacks',
      { competitor: context.name(competitor) },
      {
        at: competitor.nameAt ?? competitor.source,
        element: competitor,
        fixes: [
          {
            title: context.say('fix', {}),
            changes: [],
            additions: [{ to: competitor.id, text: 'strength "…"' }],
            safe: false,
          },
        ],
      },
    );
  },
});
