import { buildChecklist } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import {
  allElements,
  type Finding,
  type Model,
  type ModelIndex,
  type Severity,
  type SourceRange,
} from '@touchline/model';
import type { ProblemCounts, ProjectOverview } from '../lsp/protocol.ts';
import { elementsOf, type Frame } from './elements.ts';

export interface OverviewInput {
  readonly model: Model;
  readonly index: ModelIndex;
  readonly findings: readonly Finding[];
  /** The day that counts as today, ISO 8601. */
  readonly asOf: string;
  readonly broken: boolean;
  /** Address of the project's folder. */
  readonly folder: string;
  /** Address of a file from its name in the model. */
  readonly uriOf: (file: string) => string;
  /** Of what is said beside the titles. */
  readonly language: Language;
}

/** Where a project stands, in one look: its problems, its checklist, and on request what it consists of. */
export function overviewOf(input: OverviewInput, elements: boolean): ProjectOverview {
  const { model, findings, asOf, broken, folder, language } = input;
  const many = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const title = model.project.name ?? (model.strategies.length === 1 ? model.strategies[0]?.title : undefined);
  return {
    folder,
    ...(title !== undefined && { title }),
    broken,
    problems: { errors: many('error'), warnings: many('warning'), infos: many('info') },
    ...(model.strategies.length > 0 && { checklist: progressOf(model, asOf, language) }),
    ...(elements && { elements: elementsOf(frameOf(input)) }),
  };
}

/** The numbers at the head of the checklist. */
function progressOf(model: Model, asOf: string, language: Language): ProjectOverview['checklist'] & {} {
  const { stages, progress } = buildChecklist(model, { asOf, language });
  return {
    done: stages.reduce((sum, { done }) => sum + done, 0),
    total: stages.reduce((sum, { total }) => sum + total, 0),
    share: progress.share,
  };
}

function frameOf({ model, index, findings, asOf, uriOf, language }: OverviewInput): Frame {
  const problems = problemsByElement(findings, model, index);
  return { model, asOf, uriOf, language, problemsOf: (element) => problems.get(element) };
}

/** What is found about each element and everything in it. */
function problemsByElement(findings: readonly Finding[], model: Model, index: ModelIndex): Map<string, ProblemCounts> {
  const counts = new Map<string, ProblemCounts>();
  for (const { element, severity, at } of findings) {
    if (severity === 'info') continue;
    let id = element ?? elementAt(model, at);
    for (; id !== undefined; id = index.parentOf(id)?.id) {
      const { errors, warnings } = counts.get(id) ?? { errors: 0, warnings: 0 };
      counts.set(id, severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 });
    }
  }
  return counts;
}

/** The innermost element whose text holds a place. An element follows the one it stands in, so the last one is it. */
function elementAt(model: Model, at: SourceRange): string | undefined {
  let found: string | undefined;
  for (const { element } of allElements(model)) {
    const source = 'source' in element ? element.source : undefined;
    const isCopy = 'origin' in element && element.origin?.how === 'kept';
    if (source && !isCopy && holds(source, at)) found = element.id;
  }
  return found;
}

function holds(source: SourceRange, at: SourceRange): boolean {
  if (source.file !== at.file) return false;
  const starts = source.line < at.line || (source.line === at.line && source.column <= at.column);
  const ends = source.endLine > at.line || (source.endLine === at.line && source.endColumn >= at.column);
  return starts && ends;
}
