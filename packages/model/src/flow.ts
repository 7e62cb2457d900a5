import type { Branch, Journey, JourneyItem, Stage, Step } from './journey.ts';

/** What a customer goes through: a step, or a stage of which no steps are said. */
export type FlowNode = Step | Stage;

/** One way from a node to the next. */
export interface FlowLine {
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** The `then` line that says so; absent where the order of the text does. */
  readonly branch?: Branch;
}

export interface Flow {
  /** Every node, in the order of the text. */
  readonly nodes: readonly FlowNode[];
  /** Where a customer may begin: the first node; all of them where a group without a sequence comes first. */
  readonly entries: readonly FlowNode[];
  /** Whether any `then` is said; without one the text order alone holds. */
  readonly branches: boolean;
  /** The ways out of a node. */
  next(node: FlowNode): readonly FlowLine[];
  /** Every node a customer can come to. */
  reachable(): ReadonlySet<FlowNode>;
}

/**
 * Where customers go in a journey. The order of the text is the flow, with these rules: it never leads into an exit
 * step and ends there; a `then` switches it off for its step (for a stage: for what leaves the stage); the members of
 * `any order` and `parallel` all follow what comes before and all lead to what comes after. `then` to a stage leads to
 * its first step. A line to nothing is left out.
 */
export function flowOf(journey: Journey): Flow {
  const flow = new FlowBuilder(journey);
  return {
    nodes: flow.nodes,
    entries: flow.entries,
    branches: flow.branches,
    next: (node) => flow.lines.get(node) ?? [],
    reachable: () => reachable(flow),
  };
}

/** What may come before a node: another one, or the beginning of the journey. */
type Before = FlowNode | 'start';

class FlowBuilder {
  readonly nodes: FlowNode[] = [];
  readonly entries: FlowNode[] = [];
  readonly lines = new Map<FlowNode, FlowLine[]>();
  branches = false;
  /** `then` lines, drawn when every node is known. */
  readonly #said: { from: FlowNode; branch: Branch }[] = [];
  readonly #items = new Map<string, FlowNode>();

  constructor(journey: Journey) {
    this.#walk(journey.children, ['start']);
    for (const { from, branch } of this.#said) {
      const target = branch.to.id === undefined ? undefined : this.#items.get(branch.to.id);
      for (const to of target ? firstNodes([target]) : []) this.#line({ from, to, branch });
    }
  }

  /** Goes through items that follow `before`; returns what the next item follows. */
  #walk(items: readonly JourneyItem[], before: readonly Before[]): readonly Before[] {
    let last = before;
    for (const item of items) last = this.#item(item, last);
    return last;
  }

  #item(item: JourneyItem, before: readonly Before[]): readonly Before[] {
    if (item.kind === 'inclusion') return this.#walk(item.children, before);
    if (item.kind === 'group') {
      const members = item.children.filter((member) => !isExit(member));
      for (const exit of item.children.filter(isExit)) this.#item(exit, before);
      const after = new Set(members.flatMap((member) => this.#item(member, before)));
      return members.length > 0 ? [...after] : before;
    }
    this.#items.set(item.id, item);
    const follows = item.exit ? [] : before;
    const left = isNode(item) ? this.#node(item, follows) : this.#walk((item as Stage).children, follows);
    if (item.flow) {
      this.branches = true;
      for (const from of left) {
        if (from !== 'start') for (const branch of item.flow) this.#said.push({ from, branch });
      }
    }
    if (item.exit) return before;
    return item.flow ? [] : left;
  }

  #node(node: FlowNode, before: readonly Before[]): readonly Before[] {
    this.nodes.push(node);
    for (const from of before) {
      if (from === 'start') this.entries.push(node);
      else this.#line({ from, to: node });
    }
    return [node];
  }

  #line(line: FlowLine): void {
    const lines = this.lines.get(line.from);
    if (lines) lines.push(line);
    else this.lines.set(line.from, [line]);
  }
}

function isExit(item: JourneyItem): boolean {
  return (item.kind === 'step' || item.kind === 'stage') && item.exit === true;
}

function isNode(item: Step | Stage): boolean {
  return item.kind === 'step' || !holdsNode(item.children);
}

function holdsNode(items: readonly JourneyItem[]): boolean {
  return items.some((item) => item.kind === 'step' || item.kind === 'stage' || holdsNode(item.children));
}

/** Where one comes to by entering items in the order of the text; what is named itself may be an exit. */
function firstNodes(items: readonly JourneyItem[], named = true): FlowNode[] {
  for (const item of items) {
    if (!named && isExit(item)) continue;
    if (item.kind === 'group') {
      const first = item.children.flatMap((member) => firstNodes([member], false));
      if (first.length > 0) return first;
    } else if (item.kind === 'inclusion') {
      const first = firstNodes(item.children, false);
      if (first.length > 0) return first;
    } else if (isNode(item)) {
      return [item];
    } else {
      const first = firstNodes((item as Stage).children, false);
      if (first.length > 0) return first;
    }
  }
  return [];
}

function reachable({ entries, lines }: FlowBuilder): ReadonlySet<FlowNode> {
  const seen = new Set<FlowNode>(entries);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const node of seen) for (const { to } of lines.get(node) ?? []) seen.add(to);
  return seen;
}
