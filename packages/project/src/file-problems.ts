import { MAX_FILE_BYTES } from './ports.ts';
import { type Problem, problem } from './problem.ts';

// What every implementation of `Files` says in the same words.

export function missingPath(path: string): Problem {
  return problem('path-missing', path);
}

export function lockedPath(path: string): Problem {
  return problem('locked', path);
}

export function loopedLink(path: string): Problem {
  return problem('link-loop', path);
}

export function tooLarge(path: string, bytes: number): Problem {
  const megabyte = 1024 * 1024;
  return problem('file-too-large', path, { size: Math.round(bytes / megabyte), limit: MAX_FILE_BYTES / megabyte });
}
