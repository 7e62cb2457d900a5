import type { Value } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { FileContext } from './file-context.ts';
import type { Fields, Sheet } from './sheet.ts';
import { say, shareOf } from './statements.ts';
import { amount, date, value } from './values.ts';

/** Reads a property that only journeys, stages, steps (and targets of KPIs and goals) have; false for any other. */
export function journeyProperty(context: FileContext, sheet: Sheet, node: ast.Property): boolean {
  switch (node.$type) {
    case 'FeelingProperty':
      for (const item of node.items) sheet.add('feelings', feeling(context, sheet, item));
      return true;
    case 'ThenProperty':
      for (const item of node.items) sheet.add('flow', branch(context, sheet, item));
      return true;
    case 'MomentProperty':
      moment(context, sheet, node);
      return true;
    case 'BecomesProperty':
      becomes(context, sheet, node);
      return true;
    case 'PeriodProperty':
      timing(context, sheet, node);
      return true;
    case 'TargetProperty':
      target(context, sheet, node);
      return true;
    default:
      return false;
  }
}

function feeling(context: FileContext, sheet: Sheet, node: ast.Feeling): Fields {
  const fields: Fields = {};
  const score = node.from && number(context, node.from, 'feeling');
  const later = node.to && number(context, node.to, 'feeling');
  if (score !== undefined) fields['score'] = score;
  if (later !== undefined) fields['becomes'] = later;
  if (node.word !== undefined) fields['word'] = node.word;
  if (node.unknown) fields['unknown'] = true;
  context.trailing(sheet, node.properties, fields, 'feeling');
  fields['at'] = context.range(node);
  return fields;
}

/** A plain number; anything with a unit is reported. */
function number(context: FileContext, node: ast.Amount, keyword: string): number | undefined {
  const read = amount(context, node);
  if (!read || read.type === 'number') return read?.value;
  context.error(context.range(node), 'wrong-value', { keyword, wanted: { values: ['number'] }, text: read.spelling });
  return undefined;
}

function branch(context: FileContext, sheet: Sheet, node: ast.Branch): Fields {
  const fields: Fields = { to: context.mention(node.target, 'then line', sheet.symbol) };
  if (node.share !== undefined) fields['share'] = shareOf(node.share);
  context.trailing(sheet, node.properties, fields, 'branch');
  fields['at'] = context.range(node);
  return fields;
}

const MARKS: Readonly<Record<string, string>> = { moment: 'moment-of-truth', key: 'key-moment', peak: 'peak' };

function moment(context: FileContext, sheet: Sheet, node: ast.MomentProperty): void {
  const at = context.range(node);
  const fields = context.trailing(sheet, node.properties, { mark: MARKS[node.keyword] ?? node.keyword }, 'moment');
  fields['at'] = at;
  sheet.one('moment', fields, String(fields['mark']).replaceAll('-', ' '), at);
}

/** `today "…" becomes "…"`: two statements, one after the other; what trails holds for both. Half-typed, one is missing. */
function becomes(context: FileContext, sheet: Sheet, node: ast.BecomesProperty): void {
  const shared = context.trailing(sheet, node.properties, {}, 'becomes');
  for (const kind of ['today', 'becomes'] as const) {
    const text: string | undefined = node[kind];
    if (text !== undefined) say(context, sheet, kind, { text, at: context.rangeOf(node, kind), fields: shared });
  }
}

function timing(context: FileContext, sheet: Sheet, node: ast.PeriodProperty): void {
  const at = context.range(node);
  const event = node.event ?? node.fromEvent;
  const relation = node.side ?? node.fromSide;
  if (!event || !relation) {
    context.error(at, 'needs-event', {});
    return;
  }
  const from = duration(context, node.from, 'from');
  const to = node.to && duration(context, node.to, 'to');
  const own = node.event && node.fromEvent;
  sheet.one(
    'timing',
    {
      ...(from && { from }),
      ...(to && { to }),
      relation,
      event: context.mention(event, 'event', sheet.symbol),
      ...(own && node.fromSide && { fromRelation: node.fromSide }),
      ...(own && node.fromEvent && { fromEvent: context.mention(node.fromEvent, 'event', sheet.symbol) }),
      at,
    },
    'from',
    at,
  );
}

function duration(context: FileContext, node: ast.Amount, keyword: string): Value | undefined {
  const read = amount(context, node);
  if (!read || read.type === 'duration') return read;
  context.error(context.range(node), 'wrong-value', { keyword, wanted: { values: ['duration'] }, text: read.spelling });
  return undefined;
}

/** `target` and `hold` of stages, KPIs and goals, `standard` of commitments. */
function target(context: FileContext, sheet: Sheet, node: ast.TargetProperty): void {
  const at = context.range(node);
  const read = node.value && value(context, node.value);
  const by = node.by && date(context, node.by);
  const within = node.within && duration(context, node.within, 'within');
  const rest = { ...(within && { within }), ...(by && { by }) };
  if (node.keyword === 'standard') {
    sheet.add('standards', { ...(read && { share: read }), ...rest, at });
    return;
  }
  const hold = node.keyword === 'hold';
  if (sheet.kind === 'goal') {
    sheet.one(hold ? 'hold' : 'target', read, node.keyword, at);
    if (by) sheet.one('by', by, 'by', at);
    if (within) sheet.one('within', within, 'within', at);
    return;
  }
  if (!read) return;
  const kpi = node.kpi && context.mention(node.kpi, 'target', sheet.symbol);
  sheet.add('targets', {
    ...(kpi && { kpi }),
    value: read,
    ...(hold && { hold }),
    ...rest,
    ...(!hold && !kpi && { keywordAt: context.rangeOf(node, 'keyword') }),
    at,
  });
}
