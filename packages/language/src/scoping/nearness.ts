import type { DeclaredSymbol } from './symbols.ts';

/** Candidates below one top-level declaration, those that share the innermost enclosing element first. */
export function* byNearness(
  candidates: readonly DeclaredSymbol[],
  scope: DeclaredSymbol,
): Generator<readonly DeclaredSymbol[]> {
  if (candidates.length === 0) return;
  const levels = new Map<number, DeclaredSymbol[]>();
  for (const symbol of candidates) {
    const shared = sharedDepth(symbol.parent, scope);
    // Direct children of the shared element come before what lies deeper in it.
    const level = shared * 2 + (symbol.depth === shared + 1 ? 1 : 0);
    const list = levels.get(level);
    if (list) list.push(symbol);
    else levels.set(level, [symbol]);
  }
  for (const level of [...levels.keys()].sort((a, b) => b - a)) yield levels.get(level) ?? [];
}

/** Depth of the innermost element around both. */
function sharedDepth(a: DeclaredSymbol | undefined, b: DeclaredSymbol): number {
  let left = a;
  let right: DeclaredSymbol | undefined = b;
  while (left && right && left !== right) {
    if (left.depth > right.depth) left = left.parent;
    else if (right.depth > left.depth) right = right.parent;
    else {
      left = left.parent;
      right = right.parent;
    }
  }
  return left && right ? left.depth : -1;
}

/** Whether one letter more, less or other, or two neighbours swapped, makes the texts equal. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a !== b ? false : a.length > 0;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
