import type { Diagnostic } from 'vscode-languageserver';

/**
 * Moves what was said about a text to where it stands in the text as it is now, by whole lines: what follows the changed
 * lines moves with them, what stood in them is left out.
 */
export function carried(diagnostics: readonly Diagnostic[], before: string, now: string): Diagnostic[] {
  if (before === now) return [...diagnostics];
  const [old, current] = [before.split('\n'), now.split('\n')];
  const shorter = Math.min(old.length, current.length);
  let same = 0;
  while (same < shorter && old[same] === current[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && old.at(-1 - sameAtEnd) === current.at(-1 - sameAtEnd)) sameAtEnd++;
  const firstAfter = old.length - sameAtEnd;
  const moved = current.length - old.length;
  return diagnostics.flatMap((diagnostic) => {
    const { start, end } = diagnostic.range;
    if (end.line < same) return [diagnostic];
    if (start.line < firstAfter) return [];
    const down = ({ line, character }: typeof start): typeof start => ({ line: line + moved, character });
    return [{ ...diagnostic, range: { start: down(start), end: down(end) } }];
  });
}
