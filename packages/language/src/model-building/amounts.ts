import type { Value } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { FileContext } from './file-context.ts';
import type { Sheet } from './sheet.ts';
import { asPeriod, dateOrPeriod, rhythm, value } from './values.ts';

interface AmountField {
  readonly field: string;
  readonly types: readonly Value['type'][];
  /** The field can say `unknown` itself. */
  readonly unknown?: true;
  readonly plain?: true;
}

const ANY: readonly Value['type'][] = ['number', 'percent', 'points', 'money', 'duration', 'range', 'unknown'];
const COUNT: readonly Value['type'][] = ['number', 'range', 'unknown'];
const MONEY: readonly Value['type'][] = ['money', 'range', 'unknown'];

const AMOUNTS: Readonly<Record<string, AmountField>> = {
  takes: { field: 'takes', types: ['duration', 'range'] },
  lasts: { field: 'lasts', types: ['duration', 'range'] },
  lifts: { field: 'liftsTo', types: ['number'], plain: true },
  planning: { field: 'planningCycle', types: ['number'], plain: true },
  size: { field: 'size', types: COUNT, unknown: true },
  value: { field: 'value', types: ANY, unknown: true },
  sample: { field: 'sample', types: COUNT, unknown: true },
  responses: { field: 'responses', types: COUNT, unknown: true },
  invited: { field: 'invited', types: COUNT, unknown: true },
  population: { field: 'population', types: COUNT, unknown: true },
  budget: { field: 'budget', types: MONEY, unknown: true },
  cost: { field: 'cost', types: MONEY, unknown: true },
  range: { field: 'range', types: ANY },
};

const ECONOMICS: Readonly<Record<string, AmountField>> = {
  customers: { field: 'customers', types: COUNT },
  retention: { field: 'retention', types: ['percent', 'range', 'unknown'] },
  margin: { field: 'margin', types: ['money', 'percent', 'range', 'unknown'] },
  acquisition: { field: 'acquisitionCost', types: MONEY },
  'retention cost': { field: 'retentionCost', types: MONEY },
  discount: { field: 'discountRate', types: ['percent', 'range', 'unknown'] },
};

const SPELLED_AMOUNTS: Readonly<Record<string, string>> = {
  lifts: 'lifts to',
  planning: 'planning cycle',
  acquisition: 'acquisition cost',
  discount: 'discount rate',
};

export function amountProperty(context: FileContext, sheet: Sheet, node: ast.AmountProperty): void {
  const at = context.range(node);
  const keyword = SPELLED_AMOUNTS[node.keyword] ?? node.keyword;
  const input = sheet.kind === 'economics' ? ECONOMICS[node.keyword] : undefined;
  const found = input ?? AMOUNTS[node.keyword];
  if (!found) throw new Error(`No field for the amount of "${node.keyword}" on ${sheet.kind}`);
  if (node.reference) {
    const kpi = context.mention(node.reference, 'amount', sheet.symbol);
    sheet.one(found.field, { kpi, at }, keyword, at);
    return;
  }
  const read = node.value && value(context, node.value);
  if (!read) {
    sheet.one(found.field, undefined, keyword, at);
    return;
  }
  if (read.type === 'unknown' && !found.types.includes('unknown') && !(sheet.statement && found.field === 'takes')) {
    sheet.unknown(found.field, keyword, at);
    return;
  }
  if (read.type !== 'unknown' && !found.types.includes(read.type)) {
    context.error(context.range(node.value as ast.Value), 'wrong-value', {
      keyword,
      wanted: { values: found.types.filter((type) => type !== 'unknown') },
      text: read.spelling,
    });
    sheet.one(found.field, undefined, keyword, at);
    return;
  }
  if (input) {
    sheet.one(found.field, { value: read, at }, keyword, at);
    return;
  }
  if (found.field === 'range' && read.type !== 'range') {
    sheet.one('value', read, keyword, at);
    return;
  }
  sheet.one(found.field, found.plain && read.type === 'number' ? read.value : read, keyword, at);
}

const DATES: Readonly<Record<string, string>> = { next: 'nextReview' };
/** Fields that hold a stretch of time; a date alone is its whole period there. */
const PERIODS = new Set(['horizon', 'schedule']);

export function dateProperty(context: FileContext, sheet: Sheet, node: ast.DateProperty): void {
  const at = context.range(node);
  const field = DATES[node.keyword] ?? node.keyword;
  const keyword = node.keyword === 'next' ? 'next review' : node.keyword;
  const read = node.date && dateOrPeriod(context, node.date);
  if (read?.type === 'unknown') {
    sheet.unknown(field, keyword, at);
    return;
  }
  if (!read) {
    sheet.one(field, undefined, keyword, at);
    return;
  }
  if (PERIODS.has(field)) {
    sheet.one(field, asPeriod(read), keyword, at);
    return;
  }
  if (read.type === 'period') {
    context.error(at, 'wrong-value', { keyword, wanted: { values: ['date'] }, text: read.spelling });
    sheet.one(field, undefined, keyword, at);
    return;
  }
  sheet.one(field, read, keyword, at);
}

export function rhythmProperty(context: FileContext, sheet: Sheet, node: ast.RhythmProperty): void {
  const at = context.range(node);
  const keyword = node.keyword === 'every' ? 'every' : `${node.keyword} every`;
  const field = { measured: 'measured', every: 'rhythm' }[node.keyword];
  const read = rhythm(context, node.interval ?? '', keyword, at);
  sheet.one(field ?? (sheet.kind === 'strategy' ? 'reviewCadence' : 'reviewed'), read, keyword, at);
}
