import type { Change } from './change.ts';
import type { DiffNode, Json, Tree } from './tree/diff-node.ts';
import { isTransparent } from './tree/tree.ts';

/** What an element of a tree is to be, while changes are applied. */
interface Draft {
  kind: string;
  segment: string;
  parent: Draft | undefined;
  properties: Record<string, Json>;
  copy: boolean;
  /** Properties whose mentions are under the ids of the later model already. */
  later: Set<string>;
}

/** A tree without the elements behind it, in a form that can be compared: by id, what each says and stands behind. */
export type PlainTree = ReadonlyMap<string, Pick<DiffNode, 'kind' | 'parent' | 'segment' | 'behind' | 'properties'>>;

/**
 * The later tree from the earlier one and what is different. Shows that changes tell the whole difference; `invert` of them
 * leads back.
 */
export function applyChanges(tree: Tree, changes: readonly Change[]): PlainTree {
  const drafts = new Map<string, Draft>();
  const laterIds = new Map<string, Draft>();
  for (const node of tree.nodes.values()) {
    const parent = node.parent === undefined ? undefined : drafts.get(node.parent);
    const { kind, segment, copy } = node;
    drafts.set(node.id, { kind, segment, parent, copy, properties: { ...node.properties }, later: new Set() });
  }
  const order = new Map<Draft | undefined, Draft[]>();
  for (const [parent, ids] of tree.children) {
    const ordered = ids.filter((id) => tree.nodes.get(id)?.behind !== undefined);
    order.set(
      parent === undefined ? undefined : drafts.get(parent),
      ordered.flatMap((id) => drafts.get(id) ?? []),
    );
  }
  const known = (node: DiffNode): Draft => drafts.get(node.id) as Draft;

  for (const change of changes) {
    if (change.change === 'added') {
      const { kind, segment, copy, properties } = change.after;
      const later = new Set(Object.keys(properties));
      laterIds.set(change.after.id, { kind, segment, copy, parent: undefined, properties: { ...properties }, later });
    } else if (change.change !== 'removed') laterIds.set(change.after.id, known(change.before));
  }
  const taken = (draft: Draft): void => {
    for (const siblings of order.values()) {
      const at = siblings.indexOf(draft);
      if (at >= 0) siblings.splice(at, 1);
    }
  };
  const gone = new Set<Draft>();
  for (const change of changes) {
    if (change.change === 'removed') {
      gone.add(known(change.before));
      taken(known(change.before));
    } else if (change.change === 'moved') taken(known(change.before));
    else if (change.change === 'renamed') rename(known(change.before), change.after);
    else if (change.change === 'changed') {
      const { properties, later } = known(change.before);
      later.add(change.property);
      if (change.into === undefined) delete properties[change.property];
      else properties[change.property] = change.into;
    }
  }
  // Ids of the later model that no change names are what they were, but for renamed parents: resolved on demand.
  const byLaterId = (id: string): Draft | undefined => laterIds.get(id) ?? unchanged(id);
  const unchanged = (id: string): Draft | undefined => {
    const ids = idsOf([...drafts.values()].filter((draft) => !gone.has(draft)));
    return [...ids].find(([, own]) => own === id)?.[0];
  };
  for (const change of changes) {
    if (change.change !== 'added' && change.change !== 'moved') continue;
    const { after } = change;
    const draft = laterIds.get(after.id) as Draft;
    draft.parent = after.parent === undefined ? undefined : byLaterId(after.parent);
  }
  placeAll(
    changes.flatMap((change) => {
      if ((change.change !== 'added' && change.change !== 'moved') || !change.after.behind) return [];
      const { behind } = change.after;
      const draft = laterIds.get(change.after.id) as Draft;
      return [{ draft, behind: behind === 'first' ? undefined : byLaterId(behind.id) }];
    }),
    order,
  );
  const all = new Set([...drafts.values(), ...laterIds.values()]);
  const left = [...all].filter((draft) => !gone.has(draft));
  const ids = idsOf(left);
  const idAfter = (id: string): string => {
    const draft = drafts.get(id);
    return (draft && ids.get(draft)) ?? id;
  };
  for (const draft of left) {
    for (const [key, value] of Object.entries(draft.properties)) {
      if (!draft.later.has(key)) draft.properties[key] = withIds(value, idAfter);
    }
  }
  return plainTree(left, order);
}

/** Behind what each is to stand; what is to stand behind one that is not in its place yet waits for it. */
function placeAll(
  waiting: readonly { readonly draft: Draft; readonly behind: Draft | undefined }[],
  order: Map<Draft | undefined, Draft[]>,
): void {
  const pending = new Set(waiting.map(({ draft }) => draft));
  let left = waiting;
  while (left.length > 0) {
    const ready = left.filter(({ behind }) => behind === undefined || !pending.has(behind));
    if (ready.length === 0) throw new Error('Elements stand behind each other in a circle');
    for (const { draft, behind } of ready) {
      const siblings = order.get(draft.parent) ?? [];
      order.set(draft.parent, siblings);
      siblings.splice(behind === undefined ? 0 : siblings.indexOf(behind) + 1, 0, draft);
      pending.delete(draft);
    }
    left = left.filter((one) => !ready.includes(one));
  }
}

function withIds(value: Json, idOf: (id: string) => string): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withIds(item, idOf));
  const object = value as Readonly<Record<string, Json>>;
  if (typeof object['$ref'] === 'string') return { $ref: idOf(object['$ref']) };
  return Object.fromEntries(Object.entries(object).map(([key, part]) => [key, withIds(part, idOf)]));
}

function rename(draft: Draft, { segment, properties }: DiffNode): void {
  draft.segment = segment;
  for (const key of ['title', 'name', 'text']) {
    const value = properties[key];
    if (value === undefined) delete draft.properties[key];
    else draft.properties[key] = value;
  }
}

function idsOf(drafts: readonly Draft[]): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const idOf = (draft: Draft): string => {
    const known = ids.get(draft);
    if (known !== undefined) return known;
    let scope = draft.parent;
    while (scope && isTransparent(scope)) scope = scope.parent;
    const id = scope ? `${idOf(scope)}.${draft.segment}` : draft.segment;
    ids.set(draft, id);
    return id;
  };
  for (const draft of drafts) idOf(draft);
  return ids;
}

function plainTree(drafts: readonly Draft[], order: ReadonlyMap<Draft | undefined, readonly Draft[]>): PlainTree {
  const ids = idsOf(drafts);
  const behind = new Map<Draft, DiffNode['behind']>();
  for (const siblings of order.values()) {
    siblings.forEach((draft, at) => {
      const before = siblings[at - 1];
      behind.set(draft, before ? { id: ids.get(before) as string } : 'first');
    });
  }
  return new Map(
    drafts.map((draft) => {
      const stands = behind.get(draft);
      const { kind, segment, parent, properties } = draft;
      const id = ids.get(draft) as string;
      return [
        id,
        {
          kind,
          segment,
          properties,
          ...(parent && { parent: ids.get(parent) as string }),
          ...(stands && { behind: stands }),
        },
      ];
    }),
  );
}

/** The tree of a model in the form that `applyChanges` gives. */
export function plainTreeOf(tree: Tree): PlainTree {
  return new Map(
    [...tree.nodes].map(([id, { kind, segment, properties, parent, behind }]) => [
      id,
      { kind, segment, properties, ...(parent !== undefined && { parent }), ...(behind && { behind }) },
    ]),
  );
}

/** What leads back: added is removed, before is after. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map((change): Change => {
    const { kind, score, inherited } = change;
    const common = { kind, ...(score !== undefined && { score }), ...(inherited && { inherited }) };
    if (change.change === 'added' || change.change === 'removed') {
      const within = change.within === undefined ? {} : { within: change.within };
      return change.change === 'added'
        ? { ...common, ...within, change: 'removed', before: change.after }
        : { ...common, ...within, change: 'added', after: change.before };
    }
    const swapped = { ...common, before: change.after, after: change.before };
    if (change.change === 'renamed') return { ...swapped, change: 'renamed', ...(change.silent && { silent: true }) };
    if (change.change === 'moved') return { ...swapped, change: 'moved', to: change.to };
    const { property, from, into } = change;
    return {
      ...swapped,
      change: 'changed',
      property,
      ...(into !== undefined && { from: into }),
      ...(from !== undefined && { into: from }),
    };
  });
}
