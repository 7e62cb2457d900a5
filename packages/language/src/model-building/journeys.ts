import { type JourneyItem, joinId, Segments } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import type { FileContext } from './file-context.ts';
import { segmentsOf } from './file-context.ts';
import type { AddEdit, ChangeEdit, Edit, RemovedItem } from './fragment.ts';
import { open } from './opening.ts';
import { referenceField } from './references.ts';
import { Sheet } from './sheet.ts';
import { statementKind } from './statements.ts';

/**
 * Reads what a journey says. A `to-be of` journey gives edits instead of children: its own properties are edits of the
 * journey itself, plain steps are additions at its end.
 */
export function journeyBody(context: FileContext, sheet: Sheet, node: ast.Journey): Edit[] | undefined {
  const toBe = node.properties.some((found) => found.$type === 'ReferenceProperty' && found.keyword === 'to-be');
  if (!toBe) {
    for (const found of node.properties) context.property(sheet, found);
    sheet.fields['children'] = items(context, sheet, node.members);
    return undefined;
  }
  const edits: Edit[] = [];
  const journey = changeOf(context, sheet, node, undefined, edits, sheet);
  sheet.fields['children'] = [];
  return [journey, ...edits];
}

/** Stages, steps, groups and inclusions inside a journey, a stage or a group. */
function items(context: FileContext, owner: Sheet, members: readonly ast.Declaration[]): JourneyItem[] {
  const found: JourneyItem[] = [];
  let contact = false;
  for (const member of members) {
    switch (member.$type) {
      case 'Stage':
        found.push(stage(context, owner, member));
        break;
      case 'Step': {
        const step = member as ast.Step;
        // A listed step is what the step before it is.
        if (!step.listed) contact = step.keyword === 'touchpoint';
        found.push(stepOf(context, owner, step, contact));
        break;
      }
      case 'StepGroup':
        found.push(group(context, owner, member as ast.StepGroup));
        break;
      case 'Include':
        if ((member as ast.Include).journey) found.push(inclusion(context, owner, member as ast.Include));
        break;
      case 'Change':
      case 'Addition': {
        const keyword = member.$type === 'Change' ? 'change' : 'add';
        context.error(context.range(member), 'not-a-to-be', { keyword });
      }
    }
  }
  return found;
}

function stage(context: FileContext, owner: Sheet, node: ast.Declaration): JourneyItem {
  const sheet = open(context, node, 'stage', owner.symbol, owner.segments, true);
  owner.symbol.children.push(sheet.symbol);
  for (const found of node.properties) context.property(sheet, found);
  sheet.fields['children'] = items(context, sheet, node.members);
  return sheet.fields as unknown as JourneyItem;
}

function stepOf(context: FileContext, owner: Sheet, node: ast.Step, contact: boolean): JourneyItem {
  const sheet = open(context, node, 'step', owner.symbol, owner.segments, true);
  owner.symbol.children.push(sheet.symbol);
  sheet.fields['contact'] = contact;
  for (const found of node.properties) context.property(sheet, found);
  // Only edits of to-be journeys can stand here.
  items(context, sheet, node.members);
  return sheet.fields as unknown as JourneyItem;
}

/** A group has no name: its steps belong to the stage around it, so moving a step into a group keeps its id. */
function group(context: FileContext, owner: Sheet, node: ast.StepGroup): JourneyItem {
  const mode = node.keyword === 'parallel' ? 'parallel' : 'any-order';
  const id = joinId(owner.id, owner.segments.unique(mode));
  return { kind: 'group', id, mode, source: context.range(node), children: items(context, owner, node.members) };
}

function inclusion(context: FileContext, owner: Sheet, node: ast.Include): JourneyItem {
  const journey = context.mention(node.journey, 'include', owner.symbol);
  const [last] = segmentsOf(node.journey).slice(-1);
  const id = joinId(owner.id, owner.segments.unique(`include:${last?.text ?? ''}`));
  return { kind: 'inclusion', id, journey, source: context.range(node), children: [] };
}

/** What a `change` block, or a to-be journey for itself, says of one element. Nested edits go to `edits`. */
function changeOf(
  context: FileContext,
  journey: Sheet,
  node: ast.Journey | ast.Change,
  inside: ChangeEdit | undefined,
  edits: Edit[],
  says: Sheet,
): ChangeEdit {
  const adds = new Sheet(context, says.symbol, {}, says.segments);
  const removes: RemovedItem[] = [];
  const change: ChangeEdit = {
    op: 'change',
    target: node.$type === 'Change' ? context.target(node.target) : undefined,
    inside,
    says: says.fields,
    adds: adds.fields,
    removes,
    symbols: says === journey ? [] : says.symbol.children,
    at: context.range(node),
    nameAt: node.$type === 'Change' ? context.range(node.target) : says.symbol.at,
  };
  const container = node.$type === 'Change' ? change : undefined;
  const plain: ast.Declaration[] = [];
  // Edits hold in the order of the text, which knows no difference between properties and members.
  for (const part of [...node.properties, ...node.members].sort(byPlace)) {
    if (part.$type === 'AddProperty') {
      if (part.added) context.property(adds, part.added);
    } else if (part.$type === 'RemoveProperty') {
      removed(context, part, change, removes, edits);
    } else if (part.$type === 'Change') {
      edits.push(...nestedChange(context, journey, part as ast.Change, container));
    } else if (part.$type === 'Addition') {
      edits.push(addition(context, journey, part as ast.Addition, container));
    } else if (isMember(part)) {
      plain.push(part);
    } else {
      context.property(says, part);
    }
  }
  if (plain.length > 0) edits.push(added(context, journey, plain, { inside: container, at: context.range(node) }));
  return change;
}

function byPlace(a: ast.Property | ast.Declaration, b: ast.Property | ast.Declaration): number {
  return (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0);
}

function isMember(part: ast.Property | ast.Declaration): part is ast.Declaration {
  return 'members' in part;
}

function nestedChange(context: FileContext, journey: Sheet, node: ast.Change, inside: ChangeEdit | undefined): Edit[] {
  // Without a target there was a syntax error, and nothing can be said of anything.
  if (!node.target?.path.length) return [];
  const edits: Edit[] = [];
  const { symbol } = journey;
  const place: DeclaredSymbol = { ...symbol, kind: 'step', parent: symbol, depth: symbol.depth + 1, children: [] };
  const change = changeOf(context, journey, node, inside, edits, new Sheet(context, place, {}, new Segments()));
  // What the block declares is declared in the to-be journey; its place follows from the target.
  symbol.children.push(...place.children);
  return [change, ...edits];
}

function addition(context: FileContext, journey: Sheet, node: ast.Addition, inside: ChangeEdit | undefined): AddEdit {
  return added(context, journey, node.members, {
    inside,
    container: node.container && context.target(node.container),
    position: node.position as AddEdit['position'],
    anchor: node.anchor && context.target(node.anchor),
    at: context.range(node),
  });
}

/** Added elements are declared in the to-be journey; their ids follow from where they are added. */
function added(
  context: FileContext,
  journey: Sheet,
  members: readonly ast.Declaration[],
  where: Pick<AddEdit, 'inside' | 'at'> & Partial<AddEdit>,
): AddEdit {
  const before = journey.symbol.children.length;
  const found = items(context, journey, members);
  return {
    op: 'add',
    inside: where.inside,
    container: where.container,
    position: where.position,
    anchor: where.anchor,
    items: found,
    symbols: journey.symbol.children.slice(before),
    at: where.at,
  };
}

/** `remove Apply.Sign` removes elements, `remove pain "…"` and `remove via App` items of the element at hand. */
function removed(
  context: FileContext,
  node: ast.RemoveProperty,
  inside: ChangeEdit,
  removes: RemovedItem[],
  edits: Edit[],
): void {
  for (const item of node.items) {
    const at = context.range(item);
    if (node.kind === undefined) {
      const target = context.target(item);
      const edit = { op: 'remove', inside: inside.target && inside, at } as const;
      if (target) edits.push({ ...edit, target });
      continue;
    }
    const word = node.kind.split(' ')[0] ?? '';
    const field = referenceField('step', word)?.field ?? (word === 'then' ? 'flow' : undefined);
    const segments = segmentsOf(item);
    const text = segments.map((segment) => segment.text).join('.');
    if (field) removes.push({ keyword: node.kind, field, text, last: segments.at(-1), at });
    else if (word === 'feeling')
      removes.push({ keyword: node.kind, field: 'feelings', text, last: segments.at(-1), at });
    else removes.push({ keyword: node.kind, statement: statementKind(word), text, last: segments.at(-1), at });
  }
}
