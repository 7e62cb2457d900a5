export { systemClock } from './clock.ts';
export { checkRuleCodes, type ReadConfig, readConfig } from './config.ts';
export type { ConfigPath, ConfigText, Place } from './config-text.ts';
export { confinedFiles } from './confined.ts';
export { type AskedProject, type Discovery, discoverProjects } from './discover.ts';
export { matcherOf } from './globs.ts';
export { fixedClock, type MemoryFolder, memoryFiles } from './memory.ts';
export { folderOf, isWithin, nameOf, pathFrom, relativePath, resolvePath } from './paths.ts';
export {
  type Clock,
  type Commit,
  type Entry,
  type Files,
  type Git,
  type HistoryQuery,
  type Kind,
  MAX_FILE_BYTES,
} from './ports.ts';
export { isProblem, type Problem, type ProblemCode, problem } from './problem.ts';
export { type LoadedProject, type LoadOptions, loadProject, type Project, projectFolderOf } from './project.ts';
export { decodeText, encodeText, lineBreakOf, readText, type SourceText } from './text.ts';
