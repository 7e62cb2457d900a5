import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { hasBaseline, isComputed } from './shared/kpis.ts';
import { reportedResults } from './shared/results.ts';

export const competitorResultWithoutOwn = projectRule({
  code: 'competitor-result-without-own',
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp', 'seven-stages'],
  reach: 'project',
  summary: {
    en: 'A figure of a competitor stands beside one of our own.',
    uk: 'Число конкурента стоїть поруч із власним.',
    ru: 'Число конкурента стоит рядом с собственным.',
  },
  reason: {
    rows: ['R29', 'R30'],
    text: {
      en: 'A benchmark shows a gap, and a gap has two ends. Without a result or a baseline of our own nobody can tell whether the competitor is ahead.',
      uk: 'Порівняння показує розрив, а в розриву два кінці. Без власного результату чи базового значення ніхто не скаже, чи конкурент попереду.',
      ru: 'Сравнение показывает разрыв, а у разрыва два конца. Без собственного результата или базового значения никто не скажет, впереди ли конкурент.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Current experience" on 2026-06-30 { competitor "Mono" { result RelationshipNps 52 } }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Current experience" on 2026-06-30 {
  result RelationshipNps 31
  competitor "Mono" { result RelationshipNps 52 }
}
`,
  ],
  messages: defineCatalog({
    en: {
      alone: '{value} of {competitor} compares with nothing: {kpi} has neither a result nor a baseline of our own.',
    },
    uk: {
      alone: '{value} ({competitor}) нема з чим порівняти: {kpi} не має ні власного результату, ні базового значення.',
    },
    ru: {
      alone:
        '{value} ({competitor}) не с чем сравнить: {kpi} не имеет ни собственного результата, ни базового значения.',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses } = context.facts();
    const own = new Set(reportedResults(model).map(({ kpi }) => kpi));
    for (const competitor of model.assessments.flatMap((assessment) => assessment.competitors ?? [])) {
      for (const { kpi: reference, value, at } of competitor.results ?? []) {
        const kpi = context.lookup.kpi(reference);
        if (!kpi || value.type === 'unknown' || own.has(kpi.id) || kpiStatuses.get(kpi.id)?.latest) continue;
        if (hasBaseline(kpi) || isComputed(kpi) || context.isBroken()) continue;
        context.report(
          'alone',
          { value: context.show(value), competitor: context.name(competitor), kpi: context.name(kpi) },
          { at, element: competitor },
        );
      }
    }
  },
});
