import { MAX_FILE_BYTES } from './ports.ts';
import { type Problem, problem } from './problem.ts';

/** What every implementation of `Files` says in the same words. */
export function missingPath(path: string): Problem {
  return problem('path-missing', path, 'There is no such file or folder.', 'Check the spelling, or where you stand.');
}

export function lockedPath(path: string): Problem {
  return problem('unreadable', path, 'It may not be read.', 'Change its permissions, or exclude it in the config.');
}

export function loopedLink(path: string): Problem {
  return problem('link-loop', path, 'The link leads back to itself.', 'Remove the link, or let it lead elsewhere.');
}

export function tooLarge(path: string, bytes: number): Problem {
  const size = Math.round(bytes / (1024 * 1024));
  const limit = MAX_FILE_BYTES / (1024 * 1024);
  const message = `The file is too large: ${size} MB, the limit is ${limit} MB.`;
  return problem('file-too-large', path, message, 'Split it into several files, or exclude it in the config.');
}
