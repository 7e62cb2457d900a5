import { type Attributes, type Child, element, fragment, type Markup } from '../svg/markup.ts';

/** What every drawing takes that can be clicked. */
export interface Hooks {
  /**
   * Write `data-id` (the id of the element in the model) and an accessible name on everything that has an identity, for
   * clicks that lead to the text and for editing in the picture. Default: false, the picture is for reading only.
   */
  readonly ids?: boolean | undefined;
}

/**
 * The attributes of a group that leads to an element of the text; none where hooks are off.
 *
 * @param name the accessible name; absent where a `title` stands first in the group.
 */
export function hook(ids: boolean, id: string | undefined, name?: string): Attributes {
  return ids && id !== undefined && id !== '' ? { 'data-id': id, role: 'group', 'aria-label': name } : {};
}

/** The children in a group when there are attributes for it, else as they are. */
export function hooked(attributes: Attributes, ...children: Child[]): Markup {
  return Object.keys(attributes).length > 0 ? element('g', attributes, ...children) : fragment(...children);
}
