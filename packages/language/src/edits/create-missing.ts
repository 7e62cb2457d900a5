import type { DeclarationList, SourceRange } from '@touchline/model';
import { AstUtils } from 'langium';
import { isReference, isStep, isThenProperty } from '../generated/ast.ts';
import { type OpenReference, spelledPath } from '../scoping/open-reference.ts';
import { homeOf, putDeclaration } from './homes.ts';
import type { EditableProject } from './project.ts';
import { Refusal } from './refusal.ts';
import type { Expected, Revision } from './revision.ts';
import { addMember, linesOf } from './structure.ts';

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
export type Creatable = Declarable | 'step';

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
  if (reference?.path.length !== 1) return undefined;
  const { kinds, keyword } = reference.want;
  const possible: Creatable[] = keyword === 'then' ? ['step'] : kinds.filter(isDeclarable);
  return possible.length > MAX_KINDS + 3
    ? undefined
    : { name: spelledPath(reference.path), kinds: possible.slice(0, MAX_KINDS) };
}

/** Declares it in the file where its kind lives; a step behind the one that leads there. */
export function createMissing(revision: Revision, at: SourceRange, kind: Creatable): Expected {
  const reference = referenceAt(revision.project, at);
  if (reference?.path.length !== 1) throw new Refusal('not-possible');
  const name = spelledPath(reference.path);
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
