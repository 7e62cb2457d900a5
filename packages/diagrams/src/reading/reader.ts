import { joinAnd, type Language } from '@touchline/locale';
import type { Model, ModelIndex, Reference } from '@touchline/model';
import { type Names, namesIn } from '../map/names.ts';

/** A model with what every picture of it needs: lookup, the language of its words. Made once, shared by all pictures. */
export interface Reader {
  readonly model: Model;
  readonly language: Language;
  readonly index: ModelIndex;
  readonly names: Names;
}

/** @param language of labels and formats; default: the project's. */
export function readerOf(model: Model, language: Language = model.project.language): Reader {
  const names = namesIn(model, language);
  return { model, language, index: names.index, names };
}

/** What a person calls the element that is mentioned: its title, or the words of the mention itself. */
export function nameOf({ names }: Reader, reference: Reference): string {
  return names.of(reference);
}

export function namesOf({ names }: Reader, references: readonly Reference[] | undefined): string[] {
  return names.all(references);
}

/** `A, B and C`; empty when nothing is mentioned. */
export function listOf(reader: Reader, references: readonly Reference[] | undefined): string {
  return references === undefined || references.length === 0
    ? ''
    : joinAnd(reader.language, namesOf(reader, references));
}
