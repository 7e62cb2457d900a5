import { type Language, words } from '@touchline/locale';
import { indexModel, labelOf, type Model, type ModelIndex, type Reference, titleKey } from '@touchline/model';

/** What references are called: the title of what they lead to, else their own text. */
export interface Names {
  readonly index: ModelIndex;
  of(reference: Reference): string;
  all(references: readonly Reference[] | undefined): string[];
}

// The index of a model lives as long as the model does: maps of one model share it.
const known = new WeakMap<Model, ModelIndex>();

export function namesIn(model: Model, language: Language): Names {
  const found = known.get(model) ?? indexModel(model);
  known.set(model, found);
  const of = (reference: Reference): string => {
    if (reference.unknown) return words.text(language, 'not-known-yet');
    const element = reference.id === undefined ? undefined : found.get(reference.id);
    return element === undefined ? reference.text : labelOf(element as Parameters<typeof labelOf>[0]);
  };
  return { index: found, of, all: (references) => (references ?? []).map(of) };
}

/** The same for mentions of one element: its id, else its title as titles compare. */
export function keyOf(reference: Reference): string {
  return reference.id ?? titleKey(reference.text);
}

/** Whether one of the references leads to one of the wanted elements. */
export function mentions(references: readonly Reference[] | undefined, wanted: readonly Reference[]): boolean {
  const keys = new Set(wanted.map(keyOf));
  return (references ?? []).some((reference) => keys.has(keyOf(reference)));
}
