import { joinAnd, type Language } from '@touchline/locale';
import { type Element, indexModel, labelOf, type Model, type ModelIndex, type Reference } from '@touchline/model';
import { words } from './messages.ts';

/** A model with what every picture of it needs: lookup, the language of its words. Made once, shared by all pictures. */
export interface Reader {
  readonly model: Model;
  readonly language: Language;
  readonly index: ModelIndex;
}

/** @param language of labels and formats; default: the project's. */
export function readerOf(model: Model, language: Language = model.project.language): Reader {
  return { model, language, index: indexModel(model) };
}

/** What a person calls the element that is mentioned: its title, or the words of the mention itself. */
export function nameOf(reader: Reader, reference: Reference): string {
  if (reference.unknown) return words.text(reader.language, 'unknown');
  const element = reference.id === undefined ? undefined : reader.index.get(reference.id);
  return element === undefined || isUntitled(element) ? reference.text : labelOf(element);
}

export function namesOf(reader: Reader, references: readonly Reference[] | undefined): string[] {
  return (references ?? []).map((reference) => nameOf(reader, reference));
}

/** `A, B and C`; empty when nothing is mentioned. */
export function listOf(reader: Reader, references: readonly Reference[] | undefined): string {
  return references === undefined || references.length === 0
    ? ''
    : joinAnd(reader.language, namesOf(reader, references));
}

function isUntitled(element: Element): boolean {
  return element.kind === 'group' || element.kind === 'inclusion';
}
