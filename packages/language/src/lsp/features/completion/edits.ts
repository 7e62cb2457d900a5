import type { Journey, Reference, Stage, Statement, Step } from '@touchline/model';
import { statementKind } from '../../../model-building/statements.ts';
import { isName } from '../../../printing/spelling.ts';
import { quotedTitle } from '../../../scoping/open-reference.ts';
import { type DeclaredSymbol, type Segment, segmentsOfSymbol } from '../../../scoping/symbols.ts';
import { locate } from '../../../workspace/tree.ts';
import type { Option } from '../../reading/place.ts';
import type { Frame } from '../../reading/reader.ts';
import { type Asked, rulesAround } from './proposal.ts';
import { scopeAt } from './scope.ts';

export interface EditTarget {
  readonly symbol: DeclaredSymbol;
  readonly path: readonly Segment[];
}

type Changed = Journey | Stage | Step;

/** The parts of what is changed around a place, each by the shortest path that means it alone. */
export function* editTargets(asked: Asked, option: Option, before: readonly Segment[]): Generator<EditTarget> {
  const { links } = asked.view.checked;
  const around = changedAround(asked, option);
  if (!around || around.kind === 'step') return;
  const walk = function* (symbol: DeclaredSymbol, path: readonly Segment[]): Generator<EditTarget> {
    for (const child of symbol.children) {
      const [segment] = segmentsOfSymbol(child);
      if (!segment || (child.kind !== 'stage' && child.kind !== 'step')) continue;
      const full = [...path, segment];
      const spelled = full
        .map((_, i) => full.slice(full.length - 1 - i))
        .find((tail) => leadsTo(around, [...before, ...tail], links.idOf(child)));
      if (spelled) yield { symbol: child, path: spelled };
      yield* walk(child, full);
    }
  };
  for (let at = links.symbolOf(around.id); at; at = links.baseOf(at)) yield* walk(at, []);
}

function leadsTo(container: Journey | Stage, path: readonly Segment[], id: string): boolean {
  const found = locate(container, path);
  const [only] = found;
  return found.length === 1 && (only?.node.id === id || only?.node.origin?.of === id);
}

/** The element of the base that the innermost `change` block around a place changes; the whole base outside of one. */
function changedAround(asked: Asked, { at }: Option): Changed | undefined {
  const { links, index } = asked.view.checked;
  let { state } = at;
  let frame: Frame | undefined = at.frame;
  while (frame && !(frame.rule === 'Change' && state.inBlock)) {
    if (frame.back) state = frame.back;
    frame = frame.parent;
  }
  const target = frame ? targetOf(asked, frame) : baseOf(asked);
  const element = target && index.get(links.idOf(target));
  return element?.kind === 'journey' || element?.kind === 'stage' || element?.kind === 'step' ? element : undefined;
}

/** What the reference behind the word `change` leads to. */
function targetOf({ view, place }: Asked, { start }: Frame): DeclaredSymbol | undefined {
  const offset = place.tokens[start + 1]?.startOffset;
  const reference = view.fragment.references.find(
    ({ want, at }) => want.keyword === 'change' && view.offsetsOf(at).start === offset,
  );
  return reference && view.checked.links.target(reference);
}

function baseOf(asked: Asked): DeclaredSymbol | undefined {
  let at = scopeAt(asked);
  while (at?.parent && at.kind !== 'journey') at = at.parent;
  return at && asked.view.checked.links.baseOf(at);
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

/**
 * What `remove pain` and the like may remove from the element that is changed, as it is spelled; undefined where parts
 * of the journey are removed.
 */
export function removable(asked: Asked, option: Option): string[] | undefined {
  const { place } = asked;
  const removal = frameOf(option.at.frame, 'Removal');
  if (!removal) return [...rulesAround(option)].includes('TitleReference') ? [] : undefined;
  const words = place.tokens.slice(removal.start + 1, place.count).map(({ image }) => image);
  const property = /^(?:churn risk|measured by|[a-z-]+)/.exec(words.join(' '))?.[0];
  if (property === undefined) return undefined;
  const element = changedAround(asked, option);
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
