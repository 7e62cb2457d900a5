import { DECLARATION_LISTS, type Declaration, type Model, type SourceRange } from '@touchline/model';

/**
 * Whether a place is in a file of the project itself. Elements of projects it uses stand in the same lists, but their
 * findings and their progress are their own. A model without files (built by hand) is taken as a whole.
 */
export function isOwnPlace({ files }: Model): (place: SourceRange) => boolean {
  const own = new Set(files);
  return ({ file }) => own.size === 0 || own.has(file);
}

/** The model without what other projects declare; the model itself when it uses none. */
export function ownPart(model: Model): Model {
  const isOwn = isOwnPlace(model);
  const isWhole = DECLARATION_LISTS.every((list) => model[list].every(({ source }) => isOwn(source)));
  if (isWhole) return model;
  const lists = DECLARATION_LISTS.map((list) => {
    const declared: readonly Declaration[] = model[list];
    return [list, declared.filter(({ source }) => isOwn(source))];
  });
  return { ...model, ...Object.fromEntries(lists) };
}
