import type { Language } from '@touchline/locale';
import { type Journey, labelOf, type Model, nearestWord, titleKey, type View, ViewKind } from '@touchline/model';
import { UsageError } from './exit.ts';
import { messages } from './messages.ts';

/** Finds a view or a journey by id, name or title; a kind of picture by its word. */
export function viewNamed(wanted: string, model: Model, language: Language): View | ViewKind {
  const key = titleKey(wanted);
  const isWanted = ({ id, name, title }: View | Journey): boolean =>
    id === wanted || name === wanted || (title !== undefined && titleKey(title) === key);
  const view = model.views.find(isWanted);
  if (view) return view;
  const journey = model.journeys.find(isWanted);
  if (journey) return mapOf(journey);
  const kind = ViewKind.safeParse(wanted);
  if (kind.success) return kind.data;
  const names = [...[...model.views, ...model.journeys].map(labelOf), ...ViewKind.options];
  const suggestion = nearestWord(wanted, names);
  throw new UsageError(
    suggestion
      ? messages.text(language, 'no-view-suggestion', { name: wanted, suggestion })
      : messages.text(language, 'no-view', { name: wanted, names: names.join(', ') }),
  );
}

/** The map of a journey that no view declares. */
export function mapOf({ id, name, title, source }: Journey): View {
  const of = [{ text: name ?? title ?? id, id, at: source }];
  return { kind: 'view', id: `view:${id}`, title: title ?? name ?? id, source, of, viewKind: 'map' };
}
