import { diffModels, type ModelDiff, tellChanges } from '@touchline/diff';
import { languageOfTag } from '@touchline/locale';
import { type DiffChange, type Model, placeOf, type Severity, type SourceRange } from '@touchline/model';

/** Where in the text of today something means something else than in an earlier state. */
export interface ChangeMark {
  /** The name or title of the element; of what is gone, what it stood in. */
  readonly at: SourceRange;
  readonly effect: DiffChange['effect'];
  /** What changed, a sentence each. */
  readonly texts: readonly string[];
}

export interface MarkOptions {
  /** BCP 47 tag of the language of the sentences. */
  readonly locale: string;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

const WEIGHT = { other: 0, better: 1, worse: 2 } as const;

/**
 * The marks of what changed between two states of a project, in the order of the text. A line has one mark, of the gravest
 * of its changes.
 */
export function changeMarks(before: Model, after: Model, { locale, severities }: MarkOptions): ChangeMark[] {
  const diff = diffModels(before, after);
  const { changes } = tellChanges(diff, { language: languageOfTag(locale), severities });
  const marks = new Map<string, ChangeMark>();
  for (const change of changes) {
    const at = change.after?.at ?? whereItStood(change, diff);
    if (at === undefined) continue;
    const key = `${at.file}\n${at.line}`;
    const known = marks.get(key) ?? { at, effect: change.effect, texts: [] };
    const effect = WEIGHT[change.effect] > WEIGHT[known.effect] ? change.effect : known.effect;
    marks.set(key, { at: known.at, effect, texts: [...known.texts, change.text] });
  }
  return [...marks.values()].sort(
    ({ at: one }, { at: other }) =>
      (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) || one.line - other.line,
  );
}

/** The nearest thing that something stood in and that is still there. */
function whereItStood({ before }: DiffChange, { matching, before: tree, after }: ModelDiff): SourceRange | undefined {
  for (let id = before && tree.nodes.get(before.id)?.parent; id !== undefined; id = tree.nodes.get(id)?.parent) {
    const later = after.nodes.get(matching.after.get(id) ?? '');
    if (later !== undefined) return placeOf(later.element);
  }
  return undefined;
}
