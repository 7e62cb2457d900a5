export { systemClock } from '../clock.ts';
export { nodeFiles, toPath } from './files.ts';
export { nodeGit } from './git.ts';
export { writeAtomically } from './write.ts';
