import { lockedPath, missingPath, tooLarge } from '../file-problems.ts';
import { type Files, MAX_FILE_BYTES } from '../ports.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import {
  FILE_KIND_REQUEST,
  FILE_LIST_REQUEST,
  FILE_READ_REQUEST,
  type KindAnswer,
  type ListAnswer,
  type ReadAnswer,
  type Refusal,
} from './protocol.ts';

/** Sends a request of the protocol and gives what the editor answers. */
export type Ask = (request: string, question: { readonly uri: string }) => Promise<unknown>;

/** Milliseconds after which a file is given up, so that one slow provider does not hold up the others' files. */
const PATIENCE = 30_000;

/**
 * The files of the editor; `uriOf` is the address of a path. An editor that does not know the requests has no files. Links
 * cannot be seen through: every path is its own real one.
 */
export function clientFiles(ask: Ask, uriOf: (path: string) => string): Files {
  const answerTo = async <T extends object>(request: string, path: string): Promise<T | Problem> => {
    const answer = await withPatience(ask(request, { uri: uriOf(path) }));
    if (typeof answer !== 'object' || answer === null) return unavailable(path);
    return 'refused' in answer ? refusedAs((answer as Refusal).refused, path) : (answer as T);
  };
  const orUndefined = <T>(answer: T | Problem): T | undefined | Problem =>
    isProblem(answer) && answer.code === 'path-missing' ? undefined : answer;

  const kind: Files['kind'] = async (path) => {
    const answer = orUndefined(await answerTo<Exclude<KindAnswer, Refusal>>(FILE_KIND_REQUEST, path));
    if (answer === undefined || isProblem(answer)) return answer;
    return answer.kind === 'file' || answer.kind === 'folder' ? answer.kind : undefined;
  };

  return {
    kind,
    real: async (path) => path,
    read: async (path) => {
      const answer = await answerTo<Exclude<ReadAnswer, Refusal>>(FILE_READ_REQUEST, path);
      if (isProblem(answer)) return answer;
      const { base64 } = answer;
      if (typeof base64 !== 'string') return unavailable(path);
      const size = Math.floor((base64.length / 4) * 3);
      return size > MAX_FILE_BYTES + 2 ? tooLarge(path, size) : (bytesOf(base64) ?? unavailable(path));
    },
    list: async (folder) => {
      const answer = await answerTo<Exclude<ListAnswer, Refusal>>(FILE_LIST_REQUEST, folder);
      if (isProblem(answer)) return answer;
      if (!Array.isArray(answer.entries)) return unavailable(folder);
      return answer.entries.filter(({ name }) => typeof name === 'string' && isPlainName(name));
    },
  };
}

/** What has an error or takes too long is an empty answer. */
function withPatience(answer: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    const settle = (value: unknown): void => {
      clearTimeout(timer);
      resolve(value);
    };
    answer.then(settle, () => settle({ refused: 'missing' } satisfies Refusal));
  });
}

function refusedAs(refused: Refusal['refused'], path: string): Problem {
  if (refused === 'missing') return missingPath(path);
  if (refused === 'locked') return lockedPath(path);
  return refused === 'too-large' ? tooLarge(path, MAX_FILE_BYTES + 1) : unavailable(path);
}

function unavailable(path: string): Problem {
  return problem('editor-refused', path);
}

/** An entry lies in its folder: a name that leads elsewhere is none. */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\]/.test(name);
}

function bytesOf(base64: string): Uint8Array | undefined {
  let characters: string;
  try {
    characters = atob(base64);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
