import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';

export const reviewWithoutDecision = elementRule({
  code: 'review-without-decision',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: { elements: ['review'] },
  summary: {
    en: 'A review with results ends in a decision, be it to keep on.',
    uk: 'Перегляд із результатами завершується рішенням, хай і лишити все як є.',
    ru: 'Пересмотр с результатами завершается решением, пусть и оставить всё как есть.',
  },
  reason: {
    rows: ['R35', 'R36'],
    text: {
      en: 'Evaluation leads to corrections. A review that only lists numbers leaves everybody to conclude for themselves; a year later nobody knows whether things went on because they worked. Keeping on is a decision too.',
      uk: 'Оцінка веде до коригувань. Перегляд, що лише перелічує числа, лишає висновки кожному; за рік ніхто не знатиме, чи справи йшли далі тому, що це спрацювало. Продовжувати — теж рішення.',
      ru: 'Оценка ведёт к корректировкам. Пересмотр, который лишь перечисляет числа, оставляет выводы каждому; через год никто не узнает, шли ли дела дальше потому, что это сработало. Продолжать — тоже решение.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
initiative OnePage "One-page form" {
  status in-progress
  expected effect RelationshipNps +5
}
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
initiative OnePage "One-page form" { status in-progress }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 36
  decided keep OnePage because "It moves as planned"
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks:
        '{review} lists {count|# result|# results} and decides nothing. Say what follows: `decided keep`, `adjust`, `stop` or `start`, and why.',
      keep: 'Keep {initiative}, with a reason to be written',
      adjust: 'Adjust {initiative}, with a reason to be written',
    },
    uk: {
      lacks:
        '{review}: {count|# результат|# результати|# результатів}, а рішення немає. Скажіть, що з цього випливає: `decided keep`, `adjust`, `stop` чи `start`, і чому.',
      keep: 'Лишити: {initiative}, з причиною, яку треба дописати',
      adjust: 'Змінити: {initiative}, з причиною, яку треба дописати',
    },
    ru: {
      lacks:
        '{review}: {count|# результат|# результата|# результатов}, а решения нет. Скажите, что из этого следует: `decided keep`, `adjust`, `stop` или `start`, и почему.',
      keep: 'Оставить: {initiative}, с причиной, которую надо дописать',
      adjust: 'Изменить: {initiative}, с причиной, которую надо дописать',
    },
  }),
  check(review, context) {
    const results = (review.results ?? []).filter(({ value }) => value.type !== 'unknown');
    if (results.length === 0 || review.decisions?.length || context.isBroken(review.source)) return;
    const measured = new Set(results.map(({ kpi }) => kpi.id));
    // A target missed without a decision is told by a rule of its own.
    const { kpiStatuses } = context.facts();
    if (results.some(({ kpi }) => kpi.id !== undefined && kpiStatuses.get(kpi.id)?.status === 'missed')) return;
    const moved = context
      .facts()
      .initiatives.find(
        ({ effects, status }) => status === 'in-progress' && effects?.some(({ kpi }) => measured.has(kpi.id)),
      );
    const what = moved && spelledName(moved);
    context.report(
      'lacks',
      { review: context.name(review), count: results.length },
      {
        at: review.nameAt ?? review.source,
        element: review,
        fixes:
          moved && what
            ? (['keep', 'adjust'] as const).map((action) => ({
                title: context.say(action, { initiative: context.name(moved) }),
                changes: [],
                additions: [{ to: review.id, text: `decided ${action} ${what} because "…"` }],
                safe: false,
              }))
            : [],
      },
    );
  },
});
