import { defineCatalog } from '@touchline/locale';
import type { Result, Review } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';

export const reviewWithoutDecision = projectRule({
  code: 'review-without-decision',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
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
    `kpi RelationshipNps "Relationship NPS" { metric nps }
review "Second quarter" on 2026-07-05 { result RelationshipNps 35 }
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
    `kpi RelationshipNps "Relationship NPS" { metric nps }
initiative OnePage "One-page form" { status in-progress }
review "Second quarter" on 2026-07-05 { result RelationshipNps 35 }
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
      severalLack:
        '{count} reviews list results and decide nothing, the last of them {review}. Say there what follows: `decided keep`, `adjust`, `stop` or `start`, and why.',
      keep: 'Keep {initiative}, with a reason to be written',
      adjust: 'Adjust {initiative}, with a reason to be written',
    },
    uk: {
      lacks:
        '{review}: {count|# результат|# результати|# результатів}, а рішення немає. Скажіть, що з цього випливає: `decided keep`, `adjust`, `stop` чи `start`, і чому.',
      severalLack:
        'Перегляди з результатами, але без рішень: {count}, останній — {review}. Скажіть у ньому, що з цього випливає: `decided keep`, `adjust`, `stop` чи `start`, і чому.',
      keep: 'Лишити: {initiative}, з причиною, яку треба дописати',
      adjust: 'Змінити: {initiative}, з причиною, яку треба дописати',
    },
    ru: {
      lacks:
        '{review}: {count|# результат|# результата|# результатов}, а решения нет. Скажите, что из этого следует: `decided keep`, `adjust`, `stop` или `start`, и почему.',
      severalLack:
        'Пересмотры с результатами, но без решений: {count}, последний — {review}. Скажите в нём, что из этого следует: `decided keep`, `adjust`, `stop` или `start`, и почему.',
      keep: 'Оставить: {initiative}, с причиной, которую надо дописать',
      adjust: 'Изменить: {initiative}, с причиной, которую надо дописать',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses, initiatives } = context.facts();
    const isOpen = (review: Review): boolean => {
      if (review.decisions?.length || context.isBroken(review.source)) return false;
      // A target missed without a decision is told by a rule of its own.
      return !known(review).some(({ kpi }) => kpi.id !== undefined && kpiStatuses.get(kpi.id)?.status === 'missed');
    };
    const withResults = model.reviews.filter((each) => known(each).length > 0);
    for (const reviews of Map.groupBy(withResults, ({ strategy }) => strategy).values()) {
      // What was not decided then is over; the newest can still be decided.
      const review = newestOf(reviews);
      if (!review || !isOpen(review)) continue;
      const results = known(review);
      const measured = new Set(results.map(({ kpi }) => kpi.id));
      const moved = initiatives.find(
        ({ effects, status }) => status === 'in-progress' && effects?.some(({ kpi }) => measured.has(kpi.id)),
      );
      const what = moved && spelledName(moved);
      const others = reviews.filter((each) => each !== review && isOpen(each));
      const said = { review: context.name(review), count: others.length > 0 ? others.length + 1 : results.length };
      context.report(others.length > 0 ? 'severalLack' : 'lacks', said, {
        at: placeOf(review),
        element: review,
        related: others.slice(0, 9).map((each) => ({ message: context.name(each), at: placeOf(each) })),
        fixes:
          moved && what
            ? (['keep', 'adjust'] as const).map((action) => ({
                title: context.say(action, { initiative: context.name(moved) }),
                changes: [],
                additions: [{ to: review.id, text: `decided ${action} ${what} because "…"` }],
                safe: false,
              }))
            : [],
      });
    }
  },
});

const known = ({ results }: Review): Result[] => (results ?? []).filter(({ value }) => value.type !== 'unknown');

function newestOf(reviews: readonly Review[]): Review | undefined {
  return reviews.reduce<Review | undefined>(
    (newest, each) => ((each.on?.to ?? '') >= (newest?.on?.to ?? '') ? each : newest),
    undefined,
  );
}
