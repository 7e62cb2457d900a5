import type { DeclarationList, SourceRange } from '@touchline/model';
import { AstUtils } from 'langium';
import { isReference, isStep, isThenProperty } from '../generated/ast.ts';
import type { ElementKind } from '../scoping/kinds.ts';
import { type OpenReference, spelledPath } from '../scoping/open-reference.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import { homeOf, putDeclaration } from './homes.ts';
import { put } from './intents/add-step.ts';
import { partsOf } from './places.ts';
import type { EditableProject } from './project.ts';
import { Refusal } from './refusal.ts';
import type { Expected, Revision } from './revision.ts';
import { addMember, linesOf } from './structure.ts';
import { declarationOf } from './written.ts';

/** What can be declared in a line: its list in the model, its type in the syntax tree. */
const DECLARABLE = {
  persona: ['personas', 'Persona'],
  segment: ['segments', 'Segment'],
  team: ['teams', 'Team'],
  partner: ['partners', 'Partner'],
  system: ['systems', 'System'],
  channel: ['channels', 'Channel'],
  service: ['services', 'Service'],
  event: ['events', 'Event'],
  kpi: ['kpis', 'Kpi'],
  data: ['data', 'DataSource'],
  goal: ['goals', 'Goal'],
  objective: ['objectives', 'Objective'],
  theme: ['themes', 'Theme'],
  commitment: ['commitments', 'Commitment'],
  initiative: ['initiatives', 'Initiative'],
  rollout: ['rollouts', 'Rollout'],
  study: ['studies', 'Study'],
  insight: ['insights', 'Insight'],
  claim: ['claims', 'Claim'],
  journey: ['journeys', 'Journey'],
} as const satisfies Record<string, readonly [DeclarationList, string]>;

type Declarable = keyof typeof DECLARABLE;
export type Creatable = Declarable | 'stage' | 'step';

/** What a path may declare inside of what its first parts lead to, likely kinds first. */
const INSIDE: Partial<Record<ElementKind, readonly Creatable[]>> = {
  journey: ['stage', 'step'],
  stage: ['step', 'stage'],
  strategy: ['goal', 'objective', 'theme', 'commitment'],
};

const isDeclarable = (kind: string): kind is Declarable => kind in DECLARABLE;

/** As many kinds as a menu lists; what takes anything is left to its author. */
const MAX_KINDS = 5;

function referenceAt(project: EditableProject, at: SourceRange): OpenReference | undefined {
  return project
    .fragmentOf(at.file)
    ?.references.find((each) => each.at.line === at.line && each.at.column === at.column);
}

/** What a reference that leads nowhere may be declared as. */
export function missingAt(
  project: EditableProject,
  at: SourceRange,
): { readonly name: string; readonly kinds: readonly Creatable[] } | undefined {
  const reference = referenceAt(project, at);
  if (reference === undefined) return undefined;
  const { kinds, keyword } = reference.want;
  if (reference.path.length > 1) {
    const around = containerOf(project, reference);
    const inside = INSIDE[around?.kind ?? 'step']?.filter((kind) => kinds.includes(kind)) ?? [];
    return inside.length === 0 ? undefined : { name: spelledPath(reference.path.slice(-1)), kinds: inside };
  }
  const possible: Creatable[] = keyword === 'then' ? ['step'] : kinds.filter(isDeclarable);
  return possible.length > MAX_KINDS + 3
    ? undefined
    : { name: spelledPath(reference.path), kinds: possible.slice(0, MAX_KINDS) };
}

/** What the parts of a path before its last one lead to, where that is declared in this project. */
function containerOf({ links, files }: EditableProject, { scope, path }: OpenReference): DeclaredSymbol | undefined {
  const found = links.container(scope, path.slice(0, -1));
  return found && files.includes(found.at.file) ? found : undefined;
}

/** Behind a path, as the last of what the path leads to. */
function createInside(revision: Revision, reference: OpenReference, kind: Creatable): Expected {
  const { project } = revision;
  const around = containerOf(project, reference);
  if (around === undefined) throw new Refusal('not-possible');
  const { page, node } = declarationOf(revision, revision.element(project.links.idOf(around)));
  const word = kind === 'step' ? (partsOf(node).findLast(isStep)?.keyword ?? kind) : kind;
  const lines = linesOf(`${word} ${spelledPath(reference.path.slice(-1))}`);
  if (kind === 'step' || kind === 'stage') put(revision, project.links.idOf(around), undefined, lines);
  else addMember(revision, page, node, 'last', lines);
  return {};
}

/**
 * Declares it in the file where its kind lives; a step behind the one that leads there; what a path misses inside of what
 * the path leads to.
 */
export function createMissing(revision: Revision, at: SourceRange, kind: Creatable): Expected {
  const reference = referenceAt(revision.project, at);
  if (reference === undefined) throw new Refusal('not-possible');
  if (reference.path.length > 1) return createInside(revision, reference, kind);
  const name = spelledPath(reference.path);
  if (kind === 'stage') throw new Refusal('not-possible');
  if (kind === 'step') {
    const { page, node } = revision.find(at, isReference);
    const then = AstUtils.getContainerOfType(node, isThenProperty);
    const step = AstUtils.getContainerOfType(then, isStep);
    if (!step?.$container) throw new Refusal('not-possible');
    addMember(revision, page, step.$container, { after: step }, linesOf(`${step.keyword ?? 'step'} ${name}`));
    return {};
  }
  const [list, type] = DECLARABLE[kind];
  const page = revision.page(homeOf(revision, list, at.file));
  putDeclaration(revision, page, type, linesOf(`${kind} ${name}`));
  return {};
}
