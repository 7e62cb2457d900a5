import type { ChecklistReport, LifecycleStage } from '@touchline/model';
import { competenciesOf, progressOf } from './progress.ts';

/** The checklist of one stage alone: its items, its next steps and its gates; what people tick belongs to none. */
export function checklistOfStage(
  report: ChecklistReport,
  stage: LifecycleStage,
  language: Parameters<typeof competenciesOf>[1],
): ChecklistReport {
  const stages = report.stages.filter((each) => each.stage === stage);
  const items = stages.flatMap((each) => each.items);
  return {
    ...report,
    progress: progressOf(items),
    stages,
    competencies: competenciesOf(items, language),
    next: report.next.filter((each) => each.stage === stage),
    gates: report.gates.filter((each) => each.stage === stage),
    manual: [],
  };
}
