import { hasLabel, labelOr } from '@touchline/locale';
import { CompletionItemKind } from 'vscode-languageserver';
import { textOf } from '../../../parsing/text.ts';
import type { ElementKind, Expectation } from '../../../scoping/kinds.ts';
import { quotedTitle } from '../../../scoping/open-reference.ts';
import { type DeclaredSymbol, type Segment, segmentsOfSymbol } from '../../../scoping/symbols.ts';
import type { Option } from '../../reading/place.ts';
import { expectationAt } from '../../reading/probe.ts';
import { editTargets, removable } from './edits.ts';
import { type Asked, type Proposal, type Proposals, propertyOf, ruleOf, rulesAround } from './proposal.ts';
import { scopeAt } from './scope.ts';
import { completionWords } from './words.ts';

const REFERENCES: ReadonlySet<string> = new Set(['Reference', 'NameReference', 'KpiReference', 'TitleReference']);

/** Everything that may be referred to at a place, nearest first. */
export function referenceProposals(asked: Asked): Proposals[] {
  const { place, options } = asked;
  if (place.word.kind !== 'word' && place.word.kind !== 'text') return [];
  const wanted = place.word.kind === 'text' ? ['STRING'] : ['WORD', 'STRING'];
  const all = options.filter(
    ({ arc, ...option }) => wanted.includes(arc.token) && REFERENCES.has(ruleOf({ arc, ...option })),
  );
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  const before = pathBefore(asked);
  const edits = all.filter(isEdit);
  for (const option of [...edits.slice(0, 1), ...onePerRule(all.filter((each) => !isEdit(each)))]) {
    for (const proposal of isEdit(option)
      ? editProposals(asked, option, before)
      : plainProposals(asked, option, before)) {
      if (seen.has(proposal.text)) continue;
      seen.add(proposal.text);
      proposals.push(proposal);
    }
  }
  return [{ rank: 1, proposals }];
}

function* onePerRule(options: readonly Option[]): Generator<Option> {
  const seen = new Set<string>();
  for (const option of options) {
    const key = `${propertyOf(option)} ${ruleOf(option)} ${option.at.frame.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield option;
  }
}

/** Whether the reference names a part of the journey that a to-be journey changes. */
function isEdit(option: Option): boolean {
  for (const rule of rulesAround(option)) {
    if (rule === 'Removal') return true;
    if (rule === 'Change' || rule === 'Addition') return !insideMember(option, rule);
    if (rule !== 'Reference' && rule !== 'TitleReference') return false;
  }
  return false;
}

/** In a block, or behind the item that is added, references are ordinary ones. */
function insideMember(option: Option, rule: string): boolean {
  for (let { frame } = option.at, state = option.at.state; frame; ) {
    if (frame.rule === rule) return state.inBlock || frame.said !== undefined;
    if (!frame.back || !frame.parent) return false;
    state = frame.back;
    frame = frame.parent;
  }
  return false;
}

/** The segments of a path before the cursor: `Apply.` */
function pathBefore({ place }: Asked): Segment[] {
  const path: Segment[] = [];
  const { tokens, count } = place;
  for (let i = count - 1; i > 0 && tokens[i]?.tokenType.name === '.'; i -= 2) {
    const image = tokens[i - 1]?.image ?? '';
    path.unshift(
      image.startsWith('"') ? { text: textOf(image), quoted: true } : { text: image.normalize('NFC'), quoted: false },
    );
  }
  return path;
}

function* plainProposals(asked: Asked, option: Option, before: readonly Segment[]): Generator<Proposal> {
  const { view, place } = asked;
  const want = expectationAt(place, option);
  if (!want) return;
  const scope = scopeAt(asked);
  const { links, model } = view.checked;
  const namesOnly = ruleOf(option) === 'NameReference';
  if (before.length > 0) {
    const container = links.container(scope, before);
    if (container) yield* childProposals(asked, container, want);
    return;
  }
  const known = [...links.candidates(scope, want)].map((candidate, index) => ({
    ...candidate,
    index,
    distance: distance(candidate.symbol, scope),
  }));
  known.sort((a, b) => a.distance - b.distance || a.index - b.index);
  for (const { symbol, path } of known) {
    if (!namesOnly || path.every(({ quoted }) => !quoted)) yield elementProposal(asked, symbol, path);
  }
  const { free } = want;
  if (!free || namesOnly) return;
  // What is being written is a free title, too, and nothing to propose.
  const written = textOf(place.text.slice(place.word.start, place.word.end));
  for (const { title, as } of model.implicit) {
    if (as.includes(free) && title !== written) yield freeProposal(asked, title);
  }
}

function* childProposals(asked: Asked, container: DeclaredSymbol, want: Expectation): Generator<Proposal> {
  const { links } = asked.view.checked;
  const kinds = new Set<ElementKind>(want.kinds);
  const leads = (symbol: DeclaredSymbol): boolean => kinds.has(symbol.kind) || symbol.children.some(leads);
  for (let at: DeclaredSymbol | undefined = container; at; at = at.kind === 'journey' ? links.baseOf(at) : undefined) {
    for (const child of at.children) {
      const [segment] = segmentsOfSymbol(child);
      if (segment && leads(child)) yield elementProposal(asked, child, [segment]);
    }
  }
}

function* editProposals(asked: Asked, option: Option, before: readonly Segment[]): Generator<Proposal> {
  const removed = removable(asked, option);
  if (removed) {
    for (const text of removed) yield { label: textOf(text), kind: CompletionItemKind.Text, text, filter: text };
    return;
  }
  for (const { symbol, path } of editTargets(asked, option, before)) yield elementProposal(asked, symbol, path);
}

/** How far an element is: 0 in the same declaration, 1 in the same file, 2 elsewhere. */
function distance(symbol: DeclaredSymbol, scope: DeclaredSymbol | undefined): number {
  if (!scope || symbol.at.file !== scope.at.file) return 2;
  let a = symbol;
  let b = scope;
  while (a.parent) a = a.parent;
  while (b.parent) b = b.parent;
  return a === b ? 0 : 1;
}

const KINDS: Partial<Readonly<Record<ElementKind, CompletionItemKind>>> = {
  persona: CompletionItemKind.Interface,
  segment: CompletionItemKind.Interface,
  kpi: CompletionItemKind.Unit,
  journey: CompletionItemKind.Class,
  stage: CompletionItemKind.Module,
  step: CompletionItemKind.Method,
  event: CompletionItemKind.Event,
  data: CompletionItemKind.Struct,
  team: CompletionItemKind.Interface,
  partner: CompletionItemKind.Interface,
};

function elementProposal({ view, language }: Asked, symbol: DeclaredSymbol, path: readonly Segment[]): Proposal {
  const spelled = path.map(({ text, quoted }) => (quoted ? quotedTitle(text) : text)).join('.');
  const kind = labelOr(language, hasLabel('elementKind', symbol.kind) ? 'elementKind' : 'statementKind', symbol.kind);
  const title = symbol.title !== undefined && symbol.title !== path.at(-1)?.text ? symbol.title : undefined;
  return {
    label: path.length === 1 ? (path[0]?.text ?? spelled) : spelled,
    kind: KINDS[symbol.kind] ?? CompletionItemKind.Reference,
    text: spelled,
    detail: title === undefined ? kind : `${title} · ${kind}`,
    origin: symbol.at.file,
    filter: `${spelled} ${symbol.title ?? ''}`.trim(),
    about: { element: view.checked.links.idOf(symbol) },
  };
}

function freeProposal({ language }: Asked, title: string): Proposal {
  return {
    label: title,
    kind: CompletionItemKind.Text,
    text: quotedTitle(title),
    detail: completionWords.text(language, 'used-here'),
    filter: quotedTitle(title),
  };
}
