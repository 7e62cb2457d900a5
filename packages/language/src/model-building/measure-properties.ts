import { ClaimMeasure, type Expression, MetricKind, type SourceRange } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import { choice } from './choices.ts';
import type { FileContext } from './file-context.ts';
import { parseNumber } from './quantities.ts';
import type { Fields, Sheet } from './sheet.ts';
import { say } from './statements.ts';
import { amount, date, scale, value } from './values.ts';

/** Reads a property of KPIs, data, assessments, reviews and claims; false for any other. */
export function measureProperty(context: FileContext, sheet: Sheet, node: ast.Property): boolean {
  switch (node.$type) {
    case 'MetricProperty':
      metric(context, sheet, node);
      return true;
    case 'FromProperty':
      sheet.add('from', context.mention(node.data, 'from', sheet.symbol));
      if (node.date?.name) sheet.one('dateColumn', node.date.name, 'date', context.range(node.date));
      return true;
    case 'SplitProperty':
      sheet.add('splitBy', ...node.columns.map((column) => column.name).filter((name) => name !== undefined));
      return true;
    case 'TableProperty':
      sheet.one('table', node.table, 'table', context.range(node));
      if (node.system) sheet.fields['tableOf'] = context.mention(node.system, 'table', sheet.symbol);
      return true;
    case 'BaselineProperty': {
      const read = node.value && value(context, node.value);
      const on = node.on && date(context, node.on);
      if (read) sheet.add('baselines', { value: read, ...(on && { on }), at: context.range(node) });
      return true;
    }
    case 'AlertProperty': {
      const read = node.value && value(context, node.value);
      if (read) sheet.add('alerts', { side: node.side, value: read, at: context.range(node) });
      return true;
    }
    case 'ResultProperty':
      result(context, sheet, node);
      return true;
    case 'ComplaintsProperty':
      for (const item of node.items) complaints(context, sheet, item);
      return true;
    case 'RatingProperty':
      rating(context, sheet, node);
      return true;
    case 'FitProperty':
      fit(context, sheet, node);
      return true;
    case 'ConcernsProperty':
      for (const item of node.items) concern(context, sheet, item);
      return true;
    case 'ClaimConditionProperty':
      condition(context, sheet, node);
      return true;
    default:
      return false;
  }
}

function column(context: FileContext, node: ast.Column): Expression {
  const at = context.range(node);
  const text = node.$cstNode?.text.startsWith('"');
  if (node.unknown) return { op: 'value', value: { type: 'unknown', spelling: 'unknown', at }, at };
  return text ? { op: 'text', text: node.name, at } : { op: 'column', column: node.name, at };
}

function metric(context: FileContext, sheet: Sheet, node: ast.MetricProperty): void {
  const at = context.range(node);
  if (node.scale) sheet.one('scale', scale(context, node.scale), 'scale', context.range(node.scale));
  if (node.method === 'unknown') {
    sheet.unknown('metric', 'metric', at);
    return;
  }
  const kind = choice(context, node.method, MetricKind.options, 'metric', context.rangeOf(node, 'method'));
  if (!kind) {
    sheet.one('metric', undefined, 'metric', at);
    return;
  }
  const fields: Fields = { kind };
  if (node.rank !== undefined) fields['percentile'] = parseNumber(node.rank);
  if (node.duration) fields['measure'] = 'duration';
  if (node.column) fields['of'] = column(context, node.column);
  if (node.base) fields['to'] = column(context, node.base);
  if (node.from && node.to) fields['between'] = [column(context, node.from), column(context, node.to)];
  if (node.box !== undefined) box(context, fields, node.box, context.rangeOf(node, 'box'));
  fields['at'] = at;
  sheet.one('metric', fields, 'metric', at);
}

/** `top-2-box`, `bottom-1-box`. */
function box(context: FileContext, fields: Fields, word: string, at: SourceRange): void {
  const found = /^(top|bottom)-([1-9]\d*)-box$/.exec(word);
  if (found) fields[found[1] === 'top' ? 'topBox' : 'bottomBox'] = Number(found[2]);
  else choice(context, word, ['top-1-box', 'top-2-box', 'top-3-box', 'bottom-2-box'], 'metric', at);
}

function result(context: FileContext, sheet: Sheet, node: ast.ResultProperty): void {
  const read = node.value && value(context, node.value);
  const fields: Fields = { kpi: context.mention(node.kpi, 'result', sheet.symbol) };
  if (read) fields['value'] = read;
  context.trailing(sheet, node.properties, fields, 'result');
  fields['at'] = context.range(node);
  if (read) sheet.add('results', fields);
}

function complaints(context: FileContext, sheet: Sheet, node: ast.ComplaintItem): void {
  const count = node.count && value(context, node.count);
  say(context, sheet, 'complaints', {
    text: node.text ?? '',
    unknown: node.text === undefined && count?.type === 'unknown',
    at: context.range(node),
    fields: count ? { value: count } : {},
    properties: node.properties,
  });
}

function rating(context: FileContext, sheet: Sheet, node: ast.RatingProperty): void {
  const read = node.value && value(context, node.value);
  if (!read) return;
  const fields: Fields = { title: node.text, value: read };
  context.trailing(sheet, node.properties, fields, 'rating');
  fields['at'] = context.range(node);
  sheet.add('publicRatings', fields);
}

function fit(context: FileContext, sheet: Sheet, node: ast.FitProperty): void {
  const read = node.value && value(context, node.value);
  const ends = node.scale && scale(context, node.scale);
  const fields: Fields = {
    ...(read && { value: read }),
    ...(ends && { scale: ends }),
    ...(node.text !== undefined && { text: node.text }),
  };
  context.trailing(sheet, node.properties, fields, 'fit');
  fields['at'] = context.range(node);
  sheet.add('fitWithStrategy', fields);
}

function concern(context: FileContext, sheet: Sheet, node: ast.Concern): void {
  const [word] = node.kpi?.path ?? [];
  const measure = node.subject ?? (node.kpi?.path.length === 1 ? word : undefined);
  if (ClaimMeasure.options.some((option) => option === measure)) sheet.add('concerns', measure);
  else if (node.kpi) sheet.add('concernsKpis', context.mention(node.kpi, 'concerns', sheet.symbol));
}

/** `when retention +5 pp`: points and percent are different things, so nothing else will do. */
function condition(context: FileContext, sheet: Sheet, node: ast.ClaimConditionProperty): void {
  const at = context.range(node);
  choice(context, node.measure, ['retention'], 'when', context.rangeOf(node, 'measure'));
  const change = node.change && amount(context, node.change);
  if (change && change.type !== 'points' && change.type !== 'percent') {
    context.error(context.range(node.change), 'wrong-value', {
      keyword: 'when retention',
      wanted: { values: ['points', 'percent'] },
      text: change.spelling,
    });
    return;
  }
  sheet.one('whenRetention', change, 'when', at);
}
