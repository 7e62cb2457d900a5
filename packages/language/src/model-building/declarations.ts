import { type Declaration, type DeclarationList, joinId, type Segments, slug } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import type { FileContext } from './file-context.ts';
import type { Draft, Edit } from './fragment.ts';
import { journeyBody } from './journeys.ts';
import { open } from './opening.ts';
import type { Fields, Sheet } from './sheet.ts';

interface Place {
  readonly list: DeclarationList;
  readonly kind: Declaration['kind'];
}

const PLACES: Readonly<Record<string, Place>> = {
  Strategy: { list: 'strategies', kind: 'strategy' },
  Objective: { list: 'objectives', kind: 'objective' },
  Goal: { list: 'goals', kind: 'goal' },
  Principle: { list: 'principles', kind: 'principle' },
  Commitment: { list: 'commitments', kind: 'commitment' },
  Theme: { list: 'themes', kind: 'theme' },
  Ritual: { list: 'rituals', kind: 'ritual' },
  Segment: { list: 'segments', kind: 'segment' },
  Persona: { list: 'personas', kind: 'persona' },
  Team: { list: 'teams', kind: 'team' },
  Partner: { list: 'partners', kind: 'partner' },
  System: { list: 'systems', kind: 'system' },
  Channel: { list: 'channels', kind: 'channel' },
  Service: { list: 'services', kind: 'service' },
  Event: { list: 'events', kind: 'event' },
  Journey: { list: 'journeys', kind: 'journey' },
  Assessment: { list: 'assessments', kind: 'assessment' },
  Study: { list: 'studies', kind: 'study' },
  Insight: { list: 'insights', kind: 'insight' },
  Claim: { list: 'claims', kind: 'claim' },
  DataSource: { list: 'data', kind: 'data' },
  Kpi: { list: 'kpis', kind: 'kpi' },
  Rollout: { list: 'rollouts', kind: 'rollout' },
  Initiative: { list: 'initiatives', kind: 'initiative' },
  LoyaltyProgramme: { list: 'loyaltyProgrammes', kind: 'loyalty-programme' },
  Economics: { list: 'economics', kind: 'economics' },
  Checklist: { list: 'checklists', kind: 'checklist' },
  Review: { list: 'reviews', kind: 'review' },
  Progress: { list: 'progress', kind: 'progress' },
  View: { list: 'views', kind: 'view' },
};

/** Kinds that belong to a strategy: the one they stand in, or the only one of the project. */
export const OF_STRATEGY: ReadonlySet<DeclarationList> = new Set<DeclarationList>([
  'objectives',
  'goals',
  'principles',
  'commitments',
  'themes',
  'rituals',
  'journeys',
  'assessments',
  'kpis',
  'rollouts',
  'initiatives',
  'loyaltyProgrammes',
  'economics',
  'checklists',
  'reviews',
  'progress',
]);

/** The drafts of a declaration: itself and, for a strategy, what stands inside. */
export function declarationDrafts(
  context: FileContext,
  node: ast.Declaration,
  parent: DeclaredSymbol | undefined,
  segments: Segments,
): Draft[] {
  const place = PLACES[node.$type];
  // After a syntax error a node may be half of something; what it was is reported already.
  if (!place) return [];
  const sheet = open(context, node, place.kind, parent, segments);
  parent?.children.push(sheet.symbol);
  const { fields } = sheet;
  if (parent && OF_STRATEGY.has(place.list)) fields['strategy'] = parent.id;
  let edits: Edit[] | undefined;
  const nested: Draft[] = [];
  if (node.$type === 'Journey') {
    edits = journeyBody(context, sheet, node as ast.Journey);
  } else {
    for (const found of node.properties) context.property(sheet, found);
    members(context, sheet, node, nested);
  }
  if (node.$type === 'Progress') {
    const { strategy } = node as ast.Progress;
    if (strategy) fields['of'] = context.mention(strategy, 'progress of', parent);
  }
  if (node.$type === 'View') viewFilter(fields);
  const draft: Draft = {
    list: place.list,
    declaration: fields as unknown as Declaration,
    symbol: sheet.symbol,
    ...(edits && { edits }),
  };
  return [draft, ...nested];
}

/** What stands inside a declaration that is not a journey. */
function members(context: FileContext, sheet: Sheet, node: ast.Declaration, nested: Draft[]): void {
  for (const member of node.members) {
    switch (member.$type) {
      case 'Competitor':
        sheet.add('competitors', inner(context, sheet, member, 'competitor'));
        break;
      case 'Reward':
        sheet.add('rewards', inner(context, sheet, member, 'reward'));
        break;
      case 'LoyaltyTest':
        sheet.add('tests', loyaltyTest(context, sheet, member));
        break;
      case 'ChecklistItem':
        sheet.add('items', checkItem(context, sheet, member as ast.ChecklistItem));
        break;
      default:
        nested.push(...declarationDrafts(context, member, sheet.symbol, sheet.segments));
    }
  }
  if (node.$type === 'Checklist') sheet.fields['items'] ??= [];
}

function inner(context: FileContext, owner: Sheet, node: ast.Declaration, kind: 'competitor' | 'reward'): Fields {
  const sheet = open(context, node, kind, owner.symbol, owner.segments);
  owner.symbol.children.push(sheet.symbol);
  for (const found of node.properties) context.property(sheet, found);
  return sheet.fields;
}

function loyaltyTest(context: FileContext, owner: Sheet, node: ast.Declaration): Fields {
  const fields: Fields = {
    ...(node.name !== undefined && { name: node.name.normalize('NFC') }),
    text: node.title ?? '',
  };
  const sheet = owner.item(fields, 'loyalty-test');
  for (const found of node.properties) context.property(sheet, found);
  fields['at'] = context.range(node);
  return fields;
}

function checkItem(context: FileContext, owner: Sheet, node: ast.ChecklistItem): Fields {
  const text = node.title ?? node.name ?? '';
  const name = node.title === undefined ? undefined : node.name?.normalize('NFC');
  const id = joinId(owner.id, owner.segments.unique(name ?? `item:${slug(text)}`));
  const fields: Fields = { id, ...(name !== undefined && { name }), text, done: /[xXхХ]/.test(node.box) };
  const sheet = owner.item(fields, 'check-item');
  for (const found of node.properties) context.property(sheet, found);
  fields['at'] = context.range(node);
  return fields;
}

function viewFilter(fields: Fields): void {
  const { momentsOfTruth, onlyFor } = fields;
  delete fields['momentsOfTruth'];
  delete fields['onlyFor'];
  if (momentsOfTruth === undefined && onlyFor === undefined) return;
  fields['only'] = {
    ...(momentsOfTruth !== undefined && { momentsOfTruth }),
    ...(onlyFor !== undefined && { for: onlyFor }),
  };
}
