import type { Journey, Reference, Stage, Statement, Step } from '@touchline/model';
import { statementKind } from '../../../model-building/statements.ts';
import { isName } from '../../../printing/spelling.ts';
import { quotedTitle } from '../../../scoping/open-reference.ts';
import { type DeclaredSymbol, type Segment, segmentsOfSymbol } from '../../../scoping/symbols.ts';
import { locate } from '../../../workspace/tree.ts';
import type { Option } from '../../reading/place.ts';
import type { Frame } from '../../reading/reader.ts';
import { type Asked, rulesAround } from './proposal.ts';

export interface EditTarget {
  readonly symbol: DeclaredSymbol;
  readonly path: readonly Segment[];
}

/** The parts of the journey that a to-be journey starts from, each by the shortest path that means it alone. */
export function* editTargets(
  { view }: Asked,
  scope: DeclaredSymbol | undefined,
  before: readonly Segment[],
): Generator<EditTarget> {
  const { links, index } = view.checked;
  const base = baseOf(view, scope);
  const journey = base && index.get(links.idOf(base));
  if (!base || journey?.kind !== 'journey') return;
  const walk = function* (symbol: DeclaredSymbol, path: readonly Segment[]): Generator<EditTarget> {
    for (const child of symbol.children) {
      const [segment] = segmentsOfSymbol(child);
      if (!segment || (child.kind !== 'stage' && child.kind !== 'step')) continue;
      const full = [...path, segment];
      const spelled = full
        .map((_, i) => full.slice(full.length - 1 - i))
        .find((tail) => leadsTo(journey, [...before, ...tail], links.idOf(child)));
      if (spelled) yield { symbol: child, path: spelled };
      yield* walk(child, full);
    }
  };
  for (let at: DeclaredSymbol | undefined = base; at; at = links.baseOf(at)) yield* walk(at, []);
}

function leadsTo(journey: Journey, path: readonly Segment[], id: string): boolean {
  const found = locate(journey, path);
  const [only] = found;
  return found.length === 1 && (only?.node.id === id || only?.node.origin?.of === id);
}

function baseOf(view: Asked['view'], scope: DeclaredSymbol | undefined): DeclaredSymbol | undefined {
  let at = scope;
  while (at?.parent && at.kind !== 'journey') at = at.parent;
  return at && view.checked.links.baseOf(at);
}

/** Words of `remove` and the field of the model whose items they remove. */
const FIELDS: Readonly<Record<string, keyof Step>> = {
  via: 'via',
  owner: 'owners',
  lead: 'leads',
  consults: 'consults',
  informs: 'informs',
  uses: 'uses',
  evidence: 'evidence',
  'measured by': 'measuredBy',
};

/** What `remove pain` and the like may remove from the element that is changed, as it is spelled; undefined where parts of the journey are removed. */
export function removable({ view, place }: Asked, option: Option): string[] | undefined {
  const removal = frameOf(option.at.frame, 'Removal');
  if (!removal) return [...rulesAround(option)].includes('TitleReference') ? [] : undefined;
  const words = place.tokens.slice(removal.start + 1, place.count).map(({ image }) => image);
  const property = /^(?:churn risk|measured by|[a-z-]+)/.exec(words.join(' '))?.[0];
  if (property === undefined) return undefined;
  const element = changedElement(view, place.tokens[removal.start]?.startOffset ?? 0);
  if (!element) return [];
  const field = FIELDS[property];
  if (field) {
    const references = ((element as Step)[field] as readonly Reference[] | undefined) ?? [];
    return references.map(({ text, free }) => (free || !isName(text) ? quotedTitle(text) : text));
  }
  const kind = statementKind(property.split(' ')[0] ?? '');
  return (element.statements ?? [])
    .filter((each: Statement) => each.kind === kind)
    .map(({ text }) => quotedTitle(text));
}

function frameOf(frame: Frame | undefined, rule: string): Frame | undefined {
  for (let at = frame; at; at = at.parent) if (at.rule === rule) return at;
  return undefined;
}

/** The element of the base that the `change` block around an offset changes; the whole base outside of one. */
function changedElement(view: Asked['view'], offset: number): Journey | Stage | Step | undefined {
  const { links, index } = view.checked;
  const top = view.fragment.symbols
    .flatMap((symbol) => [symbol, ...symbol.children])
    .find(({ kind, source }) => {
      const { start, end } = view.offsetsOf(source);
      return kind === 'journey' && start <= offset && offset <= end;
    });
  const base = top && links.baseOf(top);
  const changes = view.fragment.references.filter(
    ({ want, at }) => want.keyword === 'change' && view.offsetsOf(at).end <= offset,
  );
  const nearest = changes.at(-1);
  const target = nearest && links.target(nearest);
  const element = index.get(target ? links.idOf(target) : base ? links.idOf(base) : '');
  return element?.kind === 'journey' || element?.kind === 'stage' || element?.kind === 'step' ? element : undefined;
}
