import type { Network, State } from './network.ts';
import { grammarNetwork, type Reading } from './reader.ts';

/** What stands for a token where only the grammar matters. */
const EXAMPLES: Readonly<Record<string, string>> = {
  STRING: '"x"',
  WORD: 'Zz',
  ID: 'Zz',
  NUMBER: '1',
  PERCENTAGE: '1%',
  POINTS: '1 pp',
  MONEY: '1 EUR',
  DURATION: '1 day',
  DATE: '2027-01-01',
  BACKTICK: '`x`',
  LINK: '<./x>',
  TAG: '#x',
  BOX: '[ ]',
  HYPHENATED: 'z-z',
};

interface Path {
  readonly cost: number;
  readonly text: readonly string[];
}

let paths: ReadonlyMap<State, Path> | undefined;

/** The shortest text with which a reading, and everything around it, comes to an end. */
export function shortestEnd({ state, frame }: Reading): string {
  paths ??= shortestPaths(grammarNetwork());
  const parts = [...(paths.get(state)?.text ?? [])];
  for (let at = frame; at.back && at.parent; at = at.parent) parts.push(...(paths.get(at.back)?.text ?? []));
  return parts.join(' ');
}

/** From every state to the end of its rule, found by making the paths shorter until none can be. */
function shortestPaths(grammar: Network): ReadonlyMap<State, Path> {
  const found = new Map<State, Path>();
  // Paths grow from the ends of rules, so the states near them come first.
  const states = [...grammar.states()].reverse();
  for (const { end } of grammar.nets()) found.set(end, { cost: 0, text: [] });
  for (let changed = true; changed; ) {
    changed = false;
    for (const state of states) {
      for (const path of pathsFrom(grammar, state, found)) {
        if (path.cost >= (found.get(state)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        found.set(state, path);
        changed = true;
      }
    }
  }
  return found;
}

function* pathsFrom(grammar: Network, state: State, found: ReadonlyMap<State, Path>): Generator<Path> {
  for (const next of state.silent) {
    const path = found.get(next);
    if (path) yield path;
  }
  for (const arc of state.arcs) {
    const rest = found.get(arc.to);
    const own = 'call' in arc ? found.get(grammar.net(arc.call).start) : tokenPath(arc.token, arc.isKeyword);
    if (rest && own) yield { cost: own.cost + rest.cost, text: [...own.text, ...rest.text] };
  }
}

/** `unknown` says less than an example; line tokens never stand within a line. */
function tokenPath(token: string, isKeyword: boolean): Path | undefined {
  if (isKeyword) return { cost: token === 'unknown' ? 4 : 1, text: [token] };
  const example = EXAMPLES[token];
  return example === undefined ? undefined : { cost: 1, text: [example] };
}
