import { declarations, type Element, type Model, type Reference } from '@touchline/model';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { elementAtMention, elementOf, itemOf } from '../hierarchy.ts';

/**
 * The tree of goals: above an element stands what it supports, builds on or is measured for; below it, what supports it:
 * objectives, goals, KPIs, themes, initiatives.
 */
export const typeHierarchy: Feature = {
  capabilities: { typeHierarchyProvider: true },
  register: (server) => {
    const { typeHierarchy: requests } = server.connection.languages;
    requests.onPrepare(({ textDocument, position }, token) =>
      server.answer(textDocument.uri, token, (view) => {
        const element = elementAtMention(view, view.offsetAt(position));
        if (!element || !aims(view.checked.model).some(({ id }) => id === element.id)) return null;
        return [itemOf(server, view.project, view.path, element)];
      }),
    );
    const related = (find: (view: DocumentView, element: Element) => Iterable<Element>) => async (data: unknown) => {
      const found = await elementOf(server, data);
      return found ? itemsOf(server, found.view, find(found.view, found.element)) : null;
    };
    const [above, below] = [related(supertypes), related(subtypes)];
    requests.onSupertypes(({ item }, token) => server.answerAll(token, () => above(item.data)));
    requests.onSubtypes(({ item }, token) => server.answerAll(token, () => below(item.data)));
  },
};

function itemsOf(server: FeatureServer, view: DocumentView, elements: Iterable<Element>) {
  return [...new Set(elements)].map((element) => itemOf(server, view.project, view.path, element));
}

type Aim = Element & {
  readonly buildsOn?: Reference[];
  readonly supports?: Reference[];
  readonly measuredBy?: Reference[];
  readonly effects?: readonly { readonly kpi: Reference }[];
};

/** What belongs to the tree: everything that serves something else, or is served. */
const KINDS: ReadonlySet<string> = new Set([
  ...['strategy', 'objective', 'goal', 'principle', 'commitment', 'theme', 'ritual', 'kpi', 'initiative'],
  'loyalty-programme',
]);

function aims(model: Model): Aim[] {
  return [...declarations(model)].filter(({ kind }) => KINDS.has(kind)) as Aim[];
}

/** What an element says it serves. */
function servedBy(aim: Aim): Reference[] {
  return [...(aim.buildsOn ?? []), ...(aim.supports ?? []), ...(aim.effects ?? []).map(({ kpi }) => kpi)];
}

function* supertypes({ checked: { index, model } }: DocumentView, element: Element): Generator<Element> {
  for (const { id } of servedBy(element as Aim)) {
    const target = id === undefined ? undefined : index.get(id);
    if (target) yield target;
  }
  if (element.kind !== 'kpi') return;
  // A KPI stands below what it measures.
  for (const aim of aims(model)) if (aim.measuredBy?.some(({ id }) => id === element.id)) yield aim;
}

function* subtypes({ checked: { index, model } }: DocumentView, element: Element): Generator<Element> {
  for (const { id } of (element as Aim).measuredBy ?? []) {
    const kpi = id === undefined ? undefined : index.get(id);
    if (kpi) yield kpi;
  }
  for (const aim of aims(model)) if (servedBy(aim).some(({ id }) => id === element.id)) yield aim;
}
