import { type Journey, labelOf, type Stage, type ViewFilter } from '@touchline/model';
import { type Column, columnsOf } from '../map/columns.ts';

/** Neighbouring columns of one innermost stage. `stages` are the stages around them, outermost first. */
export interface Section {
  readonly stages: readonly Stage[];
  readonly columns: readonly Column[];
}

/** The columns of a journey map cut at the borders of stages, in the order of the text. */
export function sectionsOf(journey: Journey, filter?: ViewFilter): Section[] {
  const sections: { stages: readonly Stage[]; columns: Column[] }[] = [];
  for (const column of columnsOf(journey, filter).columns) {
    const last = sections.at(-1);
    if (last !== undefined && last.stages.at(-1) === column.stages.at(-1)) last.columns.push(column);
    else sections.push({ stages: column.stages, columns: [column] });
  }
  return sections;
}

/** `First payments › First month`; empty for steps that stand in no stage. */
export function sectionTitle({ stages }: Section): string {
  return stages.map(labelOf).join(' › ');
}
