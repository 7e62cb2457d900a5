import type { DeclaredSymbol } from '../../../scoping/symbols.ts';
import type { Asked } from './proposal.ts';

/** The innermost element whose text holds the place. */
export function scopeAt({ view, place }: Asked): DeclaredSymbol | undefined {
  let found: DeclaredSymbol | undefined;
  let among: readonly DeclaredSymbol[] = view.fragment.symbols;
  for (;;) {
    const inner = among.find(({ source }) => {
      const { start, end } = view.offsetsOf(source);
      return start < place.word.start && place.word.start <= end;
    });
    if (!inner) return found;
    found = inner;
    among = inner.children;
  }
}
