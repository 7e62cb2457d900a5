import type { EditIntent, Element, ModelIndex, Statement } from '@touchline/model';
import type { PlainWord } from '../say.ts';
import { isMovable, moveBy } from './moves.ts';

/** Something that can be done with what is drawn. */
export type Action =
  | { readonly word: PlainWord; readonly do: 'reveal' }
  | { readonly word: PlainWord; readonly do: 'edit' }
  | { readonly word: PlainWord; readonly do: 'send'; readonly intent: EditIntent }
  | {
      readonly word: PlainWord;
      readonly do: 'ask';
      /** What to ask for. */
      readonly question: PlainWord;
      readonly intent: (text: string) => EditIntent;
    };

/** What can be written in place, and what the text then says. */
export function editableText(
  element: Element | undefined,
): { text: string; intent(text: string): EditIntent } | undefined {
  if (element === undefined) return undefined;
  const { id } = element;
  if (isStatement(element)) {
    return element.unknown
      ? undefined
      : { text: element.text, intent: (text) => ({ do: 'set-text', element: id, text }) };
  }
  if (!('title' in element) || element.title === undefined) return undefined;
  return { text: element.title, intent: (title) => ({ do: 'set-title', element: id, title }) };
}

function isStatement(element: Element): element is Statement {
  return element.kind !== undefined && 'text' in element && 'at' in element && !('source' in element);
}

/** What the menu of an element offers, in its order. */
export function actionsOf(index: ModelIndex, id: string): Action[] {
  const element = index.get(id);
  if (element === undefined) return [];
  const actions: Action[] = [{ word: 'go-to-text', do: 'reveal' }];
  if (editableText(element) !== undefined) actions.push({ word: 'edit-text', do: 'edit' });
  actions.push(...additionsOf(index, element));
  if (isMovable(element)) {
    for (const by of [-1, 1] as const) {
      const intent = moveBy(index, id, by);
      if (intent !== undefined) actions.push({ word: by < 0 ? 'move-left' : 'move-right', do: 'send', intent });
    }
  }
  if (isMovable(element) || isStatement(element))
    actions.push({ word: 'remove', do: 'send', intent: { do: 'remove', element: id } });
  return actions;
}

/** What can be added at a step, a stage, a journey. */
export function additionsOf(index: ModelIndex, element: Element): Action[] {
  const { id } = element;
  const statement = (kind: 'pain' | 'opportunity'): Action => ({
    word: `add-${kind}`,
    do: 'ask',
    question: `new-${kind}`,
    intent: (text) => ({ do: 'add-statement', element: id, kind, text }),
  });
  const touchpoint = (word: PlainWord, parent: string, after?: string): Action => ({
    word,
    do: 'ask',
    question: 'new-touchpoint',
    intent: (title) => ({ do: 'add-step', parent, kind: 'touchpoint', title, ...(after !== undefined && { after }) }),
  });
  const stage = (word: PlainWord, parent: string, after?: string): Action => ({
    word,
    do: 'ask',
    question: 'new-stage',
    intent: (title) => ({ do: 'add-stage', parent, title, ...(after !== undefined && { after }) }),
  });
  const parent = index.parentOf(id);
  switch (element.kind) {
    case 'step':
      return [
        ...(parent === undefined ? [] : [touchpoint('add-touchpoint', parent.id, id)]),
        statement('pain'),
        statement('opportunity'),
      ];
    case 'stage':
      return [
        touchpoint('add-touchpoint-inside', id),
        ...(parent?.kind === 'journey' || parent?.kind === 'stage' ? [stage('add-stage', parent.id, id)] : []),
        stage('add-stage-inside', id),
        statement('pain'),
        statement('opportunity'),
      ];
    case 'journey':
      return [stage('add-first-stage', id), touchpoint('add-touchpoint-inside', id)];
    case 'pain':
      return [statement('opportunity')];
    default:
      return [];
  }
}
