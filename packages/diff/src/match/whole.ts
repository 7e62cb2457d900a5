import type { DiffNode, Tree } from '../tree/diff-node.ts';
import { sameText } from '../tree/properties.ts';

/** Of less than this many elements two may be word for word the same by chance. */
const TELLING = 3;

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** What an element and all that stands in it say, whatever its name is; undefined where that is little. */
function wordForWord(node: DiffNode, tree: Tree): string | undefined {
  let count = 0;
  const said = ({ id, kind, properties }: DiffNode): string => {
    count++;
    const own = Object.keys(properties)
      .filter((key) => key !== 'name')
      .sort()
      .map((key) => `${key}=${sameText(properties[key], lastPart, key)}`);
    const inner = (tree.children.get(id) ?? []).map((child) => said(tree.nodes.get(child) as DiffNode));
    return `${kind}(${[...own, ...inner].join('\n')})`;
  };
  const text = said(node);
  return count < TELLING ? undefined : text;
}

/** Elements of both sides that say the same word for word, where none else of their side does. */
export function samePairs(
  left: readonly DiffNode[],
  right: readonly DiffNode[],
  trees: readonly [Tree, Tree],
): [DiffNode, DiffNode][] {
  if (left.length === 0 || right.length === 0) return [];
  const [ours, theirs] = [onlyOnes(left, trees[0]), onlyOnes(right, trees[1])];
  return [...ours].flatMap(([text, a]): [DiffNode, DiffNode][] => {
    const b = theirs.get(text);
    return a && b ? [[a, b]] : [];
  });
}

function onlyOnes(nodes: readonly DiffNode[], tree: Tree): Map<string, DiffNode | undefined> {
  const found = new Map<string, DiffNode | undefined>();
  for (const node of nodes) {
    const text = wordForWord(node, tree);
    if (text !== undefined) found.set(text, found.has(text) ? undefined : node);
  }
  return found;
}
