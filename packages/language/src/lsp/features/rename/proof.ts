import type { Language } from '@touchline/locale';
import { type SourceRange, titleKey } from '@touchline/model';
import type { Problem } from '../../../problems.ts';
import { type OpenReference, spelledPath } from '../../../scoping/open-reference.ts';
import { type DeclaredSymbol, labelOfSymbol } from '../../../scoping/symbols.ts';
import type { Links } from '../../../workspace/links.ts';
import type { LiveProject, Outlook } from '../../live-project.ts';
import { messages } from './messages.ts';

/**
 * Why texts with a new name must not replace those of a project, in words; undefined when everything is declared as
 * before, every reference leads where it led, and nothing is wrong that was not. What led nowhere may find a target.
 */
export function objection(
  project: LiveProject,
  texts: ReadonlyMap<string, string>,
  { name, declaredAt }: { readonly name: string; readonly declaredAt: SourceRange | undefined },
  language: Language,
): string | undefined {
  const before = { fragments: [...project.fragments()], links: project.check().links };
  const known = project.outlook(new Map());
  const after = project.outlook(texts);
  const say = (code: 'taken' | 'not-read', at: { file: string; line: number }): string =>
    messages.text(language, code, { name, place: placeOf(at) });
  const wrong = newErrors(known.problems, after.problems);
  const syntax = wrong.find(({ syntax }) => syntax !== undefined);
  if (syntax) return say('not-read', syntax.at);
  const taken = wrong.find(({ code }) => code === 'duplicate-name');
  if (taken) {
    // Of two with one name, the one that is not renamed had it before.
    const [first] = taken.related ?? [];
    return say('taken', first && !isSamePlace(first.at, declaredAt) ? first.at : taken.at);
  }
  return changedMeaning(before, after, name, language) ?? (wrong[0] && say('not-read', wrong[0].at));
}

function isSamePlace(one: SourceRange, other: SourceRange | undefined): boolean {
  return one.file === other?.file && one.line === other.line && one.column === other.column;
}

function placeOf({ file, line }: { file: string; line: number }): string {
  return `${file}:${line}`;
}

/** Errors of a code and file beyond those that were there. */
function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const key = ({ code, at }: Problem): string => `${code} ${at.file}`;
  const left = new Map<string, number>();
  const errors = (list: readonly Problem[]): Problem[] => list.filter(({ severity }) => severity === 'error');
  for (const problem of errors(before)) left.set(key(problem), (left.get(key(problem)) ?? 0) + 1);
  return errors(after).filter((problem) => {
    const count = left.get(key(problem)) ?? 0;
    left.set(key(problem), count - 1);
    return count <= 0;
  });
}

type Linked = Pick<Outlook, 'fragments' | 'links'>;

function changedMeaning(before: Linked, after: Linked, name: string, language: Language): string | undefined {
  const [old, now] = [new Places(before), new Places(after)];
  const files = new Map(after.fragments.map((fragment) => [fragment.file, fragment]));
  const freeAfter = new Map<string, string>();
  const freeBefore = new Map<string, string>();
  for (const fragment of before.fragments) {
    const revised = files.get(fragment.file);
    for (const [i, reference] of fragment.references.entries()) {
      const same = revised?.references[i];
      const was = old.meaningOf(reference);
      const is = same && now.meaningOf(same);
      if (was === undefined) continue;
      if (was.free !== undefined && is?.free !== undefined) {
        // Free titles that were one stay one, and those that were two stay two.
        const merged = (freeBefore.get(is.free) ?? was.free) !== was.free;
        if (merged || (freeAfter.get(was.free) ?? is.free) !== is.free)
          return messages.text(language, 'merged', { name });
        freeBefore.set(is.free, was.free);
        freeAfter.set(was.free, is.free);
      } else if (was.place === undefined || was.place !== is?.place) {
        return messages.text(language, 'captured', {
          name,
          reference: spelledPath(reference.path),
          place: placeOf(reference.at),
          target: was.label,
        });
      }
    }
  }
  return undefined;
}

interface Meaning {
  /** Where its target stands among all that its file declares, and in which copy. */
  readonly place?: string;
  readonly free?: string;
  readonly label: string;
}

/** Names targets in a way that survives renaming: by file and number. */
class Places {
  readonly #links: Links;
  readonly #numbers = new Map<DeclaredSymbol, string>();

  constructor({ links }: Linked) {
    this.#links = links;
    const counts = new Map<string, number>();
    for (const symbol of links.symbols()) {
      const { file } = symbol.at;
      const number = (counts.get(file) ?? 0) + 1;
      counts.set(file, number);
      this.#numbers.set(symbol, `${file}#${number}`);
    }
  }

  meaningOf(reference: OpenReference): Meaning | undefined {
    const symbol = this.#links.target(reference);
    if (symbol) {
      const place = `${this.#numbers.get(symbol)}${this.#copy(reference, symbol)}`;
      return { place, label: labelOfSymbol(symbol) };
    }
    const outcome = this.#links.outcome(reference);
    if (!outcome || !('free' in outcome)) return undefined;
    const text = reference.path[0]?.text ?? '';
    return { free: titleKey(text), label: text };
  }

  /** The to-be journey in whose copy a reference finds its target. */
  #copy(reference: OpenReference, symbol: DeclaredSymbol): string {
    const id = this.#links.targetId(reference);
    if (id === undefined || id === this.#links.idOf(symbol)) return '';
    const holder = this.#links.symbolOf(id.split('.', 1)[0] ?? '');
    return holder ? ` in ${this.#numbers.get(holder)}` : ' copied';
  }
}
