import type { Language } from '@touchline/locale';
import type {
  ChecklistReport,
  Config,
  DiffChange,
  DiffElement,
  Finding,
  Model,
  ProjectDiff,
  SourceRange,
} from '@touchline/model';
import type { Change } from '../change.ts';
import { diffModels, type ModelDiff } from '../diff.ts';
import { wordsOf } from '../match/similarity.ts';
import { keywordOf } from '../meaning/keywords.ts';
import { type Meaning, type ReadOptions, readMeanings } from '../meaning/read.ts';
import type { DiffNode, Tree } from '../tree/diff-node.ts';
import { placeOf } from './places.ts';
import { breaches } from './policies.ts';

/** One state of a project, checked. */
export interface DiffState {
  readonly model: Model;
  readonly findings: readonly Finding[];
  readonly checklist: ChecklistReport;
  /** Syntax errors by file. */
  readonly broken: ReadonlyMap<string, readonly SourceRange[]>;
}

export interface ProjectDiffOptions {
  readonly language: Language;
  readonly name: string;
  readonly folder: string;
  /** The folder on the earlier side, where it is another one. */
  readonly renamedFrom?: string | undefined;
  readonly settings?: Config['changes'] | undefined;
  readonly only?: 'before' | 'after' | undefined;
  /** The config sets other rules or policies than on the earlier side. */
  readonly rulesChanged?: boolean | undefined;
}

/** What changed in a project, what it means, what the checks say anew, and which policies it breaks. */
export function projectDiff(before: DiffState, after: DiffState, options: ProjectDiffOptions): ProjectDiff {
  const { language, settings, name, folder, renamedFrom, rulesChanged, only } = options;
  const diff = diffModels(before.model, after.model);
  const meanings = readMeanings(diff, { language, severities: settings?.severities });
  return {
    name,
    folder,
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(rulesChanged && { rulesChanged: true }),
    ...(only && { only }),
    ...tell(meanings, diff),
    findings: findingsBetween(before.findings, after.findings, diff),
    checklist: { before: shareOf(before.checklist), after: shareOf(after.checklist) },
    policies: breaches(meanings, before.model, after.model, { language, policies: settings?.policies }),
    unread: [...unread(before, 'before'), ...unread(after, 'after')],
  };
}

/** What a journey says otherwise than another one of the same state, which neither mends findings nor breaks policies. */
export function journeysDiff(
  { checklist, ...state }: DiffState,
  diff: ModelDiff,
  { language, settings, name, folder }: Omit<ProjectDiffOptions, 'only' | 'renamedFrom' | 'rulesChanged'>,
): ProjectDiff {
  const share = shareOf(checklist);
  // Nobody has evidence of what is wanted only.
  const severities = { 'evidence-lost': 'off', ...settings?.severities } as const;
  return {
    name,
    folder,
    ...tellChanges(diff, { language, severities }),
    findings: { fresh: [], fixed: [] },
    checklist: { before: share, after: share },
    policies: [],
    unread: unread(state, 'after'),
  };
}

/** The changes that mean something, in sentences, and the journeys they belong to. */
export function tellChanges(diff: ModelDiff, options: ReadOptions): Pick<ProjectDiff, 'changes' | 'journeys'> {
  return tell(readMeanings(diff, options), diff);
}

function tell(meanings: readonly Meaning[], diff: ModelDiff): Pick<ProjectDiff, 'changes' | 'journeys'> {
  const changes = meanings.map((meaning) => changeOf(meaning, diff));
  return { changes, journeys: journeysOf(changes, diff) };
}

/** A change with its meaning, as reports tell it. */
export function changeOf({ change, severity, code, effect, concern, text }: Meaning, diff: ModelDiff): DiffChange {
  const [tree, node] = change.change === 'removed' ? [diff.before, change.before] : [diff.after, change.after];
  const above = ancestorsOf(node, tree);
  const journey = [...above, node].find(({ kind }) => kind === 'journey');
  return {
    change: change.change,
    code,
    effect,
    concern,
    severity,
    text,
    ...sides(change),
    ...(journey && { journey: journey.id }),
    path: above.filter(({ kind }) => kind !== 'group' && kind !== 'strategy').map(wordsOf),
    ...(change.change === 'changed' && { property: keywordOf(change.property, change.kind) }),
    ...(change.score !== undefined && { score: change.score }),
  };
}

function sides(change: Change): { before?: DiffElement; after?: DiffElement } {
  return {
    ...(change.change !== 'added' && { before: elementOf(change.before) }),
    ...(change.change !== 'removed' && { after: elementOf(change.after) }),
  };
}

function elementOf(node: DiffNode): DiffElement {
  return { id: node.id, kind: node.kind, title: wordsOf(node), at: placeOf(node) };
}

function ancestorsOf(node: DiffNode, tree: Tree): DiffNode[] {
  const above: DiffNode[] = [];
  for (let at = node.parent; at !== undefined; ) {
    const parent = tree.nodes.get(at);
    if (!parent) break;
    above.unshift(parent);
    at = parent.parent;
  }
  return above;
}

/** The journeys that changes belong to, in the order of the changes. */
function journeysOf(changes: readonly DiffChange[], { matching, before, after }: ModelDiff): ProjectDiff['journeys'] {
  const ids = new Map<string, ProjectDiff['journeys'][number]>();
  for (const { journey, change } of changes) {
    if (journey === undefined) continue;
    const isEarlier = change === 'removed';
    const later = isEarlier ? matching.after.get(journey) : journey;
    const earlier = isEarlier ? journey : matching.before.get(journey);
    const node = later === undefined ? before.nodes.get(journey) : after.nodes.get(later);
    if (!node) continue;
    ids.set(later ?? `${journey} before`, {
      ...(earlier !== undefined && { before: earlier }),
      ...(later !== undefined && { after: later }),
      title: wordsOf(node),
    });
  }
  return [...ids.values()];
}

/** Findings of one side only; the same are those of a rule about one element with the same words. */
function findingsBetween(
  before: readonly Finding[],
  after: readonly Finding[],
  { matching }: ModelDiff,
): ProjectDiff['findings'] {
  const key = ({ code, element = '', message }: Finding, idOf: (id: string) => string): string =>
    `${code}\n${idOf(element)}\n${message}`;
  const later = (id: string): string => matching.after.get(id) ?? id;
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const own = key(finding, later);
    left.set(own, [...(left.get(own) ?? []), finding]);
  }
  const fresh = after.filter((finding) => left.get(key(finding, (id) => id))?.pop() === undefined);
  return { fresh, fixed: [...left.values()].flat() };
}

function shareOf({ stages }: ChecklistReport): ProjectDiff['checklist']['before'] {
  const sum = (of: 'done' | 'partly' | 'total'): number => stages.reduce((total, stage) => total + stage[of], 0);
  return { done: sum('done'), partly: sum('partly'), total: sum('total') };
}

function unread({ broken }: Pick<DiffState, 'broken'>, side: 'before' | 'after'): ProjectDiff['unread'] {
  return [...broken].map(([file, places]) => ({ side, file, errors: places.length }));
}
