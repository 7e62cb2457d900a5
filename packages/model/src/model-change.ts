import equal from 'fast-deep-equal';
import type { Model } from './model.ts';

/** What is different in a list: from `at` on, `remove` items gave way to others. */
export interface ListChange<T> {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly T[];
}

/** The lists of a model that differ, by name. */
type ListChanges = {
  readonly [Name in keyof Model]?: Model[Name] extends readonly (infer T)[] ? ListChange<T> : never;
};

/** How one model comes from another: what travels with a keystroke instead of a whole strategy. */
export interface ModelChange {
  readonly project?: Model['project'];
  readonly lists: ListChanges;
}

/** What is different in a list, when anything is. Equal is what would be equal as JSON. */
export function listChange<T>(before: readonly T[], now: readonly T[]): ListChange<T> | undefined {
  const shorter = Math.min(before.length, now.length);
  let at = 0;
  while (at < shorter && equal(before[at], now[at])) at++;
  if (at === before.length && at === now.length) return undefined;
  let same = 0;
  while (same < shorter - at && equal(before.at(-1 - same), now.at(-1 - same))) same++;
  return { at, remove: before.length - same - at, insert: now.slice(at, now.length - same) };
}

/** The list after a change of it; what did not change is the same object. */
export function listAfter<T>(before: readonly T[], { at, remove, insert }: ListChange<T>): T[] {
  return before.toSpliced(at, remove, ...insert);
}

export function modelChange(before: Model, now: Model): ModelChange {
  const lists = Object.fromEntries(
    listsOf(now).flatMap((name) => {
      const change = listChange<unknown>(before[name], now[name]);
      return change ? [[name, change]] : [];
    }),
  );
  return { ...(!equal(before.project, now.project) && { project: now.project }), lists };
}

/** The model after a change; declarations that did not change are the same objects. */
export function modelAfter(before: Model, { project, lists }: ModelChange): Model {
  const changed = Object.entries(lists as Record<string, ListChange<unknown>>).map(([name, change]) => {
    const list = before[name as ListName];
    return [name, listAfter<unknown>(list, change)];
  });
  return { ...before, ...(project && { project }), ...Object.fromEntries(changed) };
}

type ListName = { [Name in keyof Model]: Model[Name] extends readonly unknown[] ? Name : never }[keyof Model];

function listsOf(model: Model): ListName[] {
  return (Object.keys(model) as (keyof Model)[]).filter((name): name is ListName => Array.isArray(model[name]));
}
