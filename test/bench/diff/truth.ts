import { DECLARATION_LISTS, type Element, type Model } from '@touchline/model';

const HOLDINGS = ['statements', 'children', 'competitors', 'rewards', 'items'] as const;

/** Marks every element with its own id, which stays with it whatever is done to it. */
export function mark(model: Model): void {
  visit(model, (element) => {
    (element as Marked).mark = element.id;
  });
}

type Marked = Element & { mark?: string };

/** Ids of the model that was read from the text of an edited one, by the marks of the edited one. */
export function truthOf(edited: Model, read: Model): Map<string, string> {
  const truth = new Map<string, string>();
  const pair = (marked: readonly Marked[], fresh: readonly Element[]): void => {
    const waiting = new Map<string, Marked[]>();
    for (const element of marked) {
      const key = keyOf(element);
      waiting.set(key, [...(waiting.get(key) ?? []), element]);
    }
    for (const element of fresh) {
      const own = waiting.get(keyOf(element))?.shift();
      if (!own) continue;
      if (own.mark !== undefined) truth.set(own.mark, element.id);
      for (const list of HOLDINGS) pair(listOf(own, list), listOf(element, list));
    }
  };
  for (const list of DECLARATION_LISTS) pair(edited[list], read[list]);
  return truth;
}

function visit(model: Model, look: (element: Element) => void): void {
  const into = (element: Element): void => {
    look(element);
    for (const list of HOLDINGS) for (const inner of listOf(element, list)) into(inner);
  };
  for (const list of DECLARATION_LISTS) for (const declaration of model[list]) into(declaration);
}

function listOf(element: Element, list: (typeof HOLDINGS)[number]): readonly Element[] {
  return (element as Partial<Record<typeof list, Element[]>>)[list] ?? [];
}

/** Siblings that are called the same are told apart by their order. */
function keyOf(element: Element): string {
  const { kind, name, title, text } = element as { kind?: string; name?: string; title?: string; text?: string };
  return [kind, name, title, text].map((part) => part?.replace(/\s+/gu, ' ').trim() ?? '').join('\n');
}
