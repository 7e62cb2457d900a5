import { DECLARATION_LISTS, type Element, type Model } from '@touchline/model';
import type { DiffNode, Tree } from './diff-node.ts';
import { propertiesOf } from './properties.ts';

interface Place {
  readonly parent: DiffNode | undefined;
  /** The id that its own begins with: groups and inclusions lend none. */
  readonly scope: string | undefined;
  readonly behind?: DiffNode['behind'];
}

type Holder = Partial<Record<'statements' | 'children' | 'competitors' | 'rewards' | 'items', readonly Element[]>>;

/**
 * A model as what can differ: every element with what it says and where it stands. The order of steps and stages is part of
 * it, that of files, declarations and statements is not.
 */
export function treeOf(model: Model): Tree {
  const nodes = new Map<string, DiffNode>();
  const children = new Map<string | undefined, string[]>([[undefined, []]]);
  const strategies = new Set(model.strategies.map(({ id }) => id));

  const put = (element: Element, { parent, scope, behind }: Place): DiffNode => {
    const { id } = element;
    const node: DiffNode = {
      id,
      kind: element.kind ?? 'item',
      ...(parent && { parent: parent.id }),
      segment: scope !== undefined && id.startsWith(`${scope}.`) ? id.slice(scope.length + 1) : id,
      ...(behind && { behind }),
      properties: propertiesOf(element),
      copy: 'origin' in element && element.origin?.how === 'kept',
      element,
    };
    nodes.set(id, node);
    const siblings = children.get(parent?.id);
    if (siblings) siblings.push(id);
    else children.set(parent?.id, [id]);
    putContents(element as Holder, node, isTransparent(node) ? scope : id);
    return node;
  };

  const putContents = (holder: Holder, parent: DiffNode, scope: string | undefined): void => {
    for (const list of [holder.statements, holder.competitors, holder.rewards, holder.items]) {
      for (const element of list ?? []) put(element, { parent, scope });
    }
    let last: DiffNode['behind'] = 'first';
    const isLoose = parent.kind === 'group';
    for (const element of holder.children ?? []) {
      const node: DiffNode = put(element, { parent, scope, ...(!isLoose && { behind: last }) });
      last = { id: node.id };
    }
  };

  for (const list of DECLARATION_LISTS) {
    for (const declaration of model[list]) {
      const strategy = 'strategy' in declaration ? declaration.strategy : undefined;
      const inside = strategy !== undefined && strategies.has(strategy) && declaration.id.startsWith(`${strategy}.`);
      put(
        declaration,
        inside ? { parent: nodes.get(strategy), scope: strategy } : { parent: undefined, scope: undefined },
      );
    }
  }
  return { nodes, children };
}

/** What lends its contents no part of their ids. */
export function isTransparent({ kind }: Pick<DiffNode, 'kind'>): boolean {
  return kind === 'group' || kind === 'inclusion' || kind === 'item';
}
