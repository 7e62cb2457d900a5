export { createTextFormatter, type Formatted, type TextFormatter } from './formatting/format.ts';
export { type HistoryQuestion, projectHistory } from './history/project-history.ts';
export type { Fragment } from './model-building/fragment.ts';
export { syntaxText } from './parsing/messages.ts';
export { type CxTextParser, createCxTextParser, type ParsedCx } from './parsing/parse.ts';
export type { SyntaxProblem } from './parsing/problem.ts';
export { printModel } from './printing/print-model.ts';
export { type Problem, toFinding } from './problems.ts';
export { type Assembled, assemble, type ProjectSettings } from './workspace/assemble.ts';
export {
  createFileReader,
  type FileReader,
  type LoadedProject,
  type LoadOptions,
  loadProject,
  type ProjectFile,
} from './workspace/load-project.ts';
