import type { Language } from '@touchline/locale';
import { isProblem, type Problem, resolvePath } from '@touchline/project';
import { EXTRAS, type Extra, extraFile } from '@touchline/project/new-project';
import { nodeFiles } from '@touchline/project/node';
import { messages } from './messages.ts';

/** Files besides the strategy that are there already, and what a person adds to them by hand. */
export type PartsThere = ReadonlyMap<Extra, { readonly name: string; readonly text: string }>;

/** Those of a folder; `inRepository` is the way to it from the root of its repository. */
export async function partsThere(target: string, inRepository: string): Promise<PartsThere | Problem> {
  const found = new Map<Extra, { name: string; text: string }>();
  for (const extra of EXTRAS) {
    const file = extraFile(extra, inRepository);
    const kind = await nodeFiles.kind(resolvePath(target, file.name));
    if (isProblem(kind)) return kind;
    if (kind !== undefined) found.set(extra, file);
  }
  return found;
}

/** What to add by hand, file by file, each under its path. */
export function byHand(
  parts: readonly Extra[],
  there: PartsThere,
  language: Language,
  shown: (name: string) => string,
): string {
  return parts
    .flatMap((part) => there.get(part) ?? [])
    .map(({ name, text }) => `${messages.text(language, 'by-hand', { name: shown(name) })}\n\n${text}\n`)
    .join('');
}
