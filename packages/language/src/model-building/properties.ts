import type { Link, SourceRange, StatementKind, Value } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { ExpectationName } from '../scoping/kinds.ts';
import { choiceProperty } from './choices.ts';
import { expression } from './expressions.ts';
import type { FileContext } from './file-context.ts';
import { journeyProperty } from './journey-properties.ts';
import { measureProperty } from './measure-properties.ts';
import { planProperty } from './plan-properties.ts';
import type { Fields, Sheet } from './sheet.ts';
import { say, statementKind, textItems } from './statements.ts';
import { asPeriod, date, dateOrPeriod, rhythm, scale, value } from './values.ts';

/** Reads one property of a declaration, of a statement, or of an item that something trails. */
export function property(context: FileContext, sheet: Sheet, node: ast.Property): void {
  switch (node.$type) {
    case 'TextProperty':
      textProperty(context, sheet, node);
      return;
    case 'ReferenceProperty':
      referenceProperty(context, sheet, node);
      return;
    case 'ChoiceProperty':
      choiceProperty(context, sheet, node);
      return;
    case 'FlagProperty':
      flag(context, sheet, node);
      return;
    case 'AmountProperty':
      amountProperty(context, sheet, node);
      return;
    case 'DateProperty':
      dateProperty(context, sheet, node);
      return;
    case 'RhythmProperty':
      rhythmProperty(context, sheet, node);
      return;
    case 'ConditionProperty':
      conditionProperty(context, sheet, node);
      return;
    case 'LinkProperty':
      sheet.add('links', link(context, node));
      return;
    case 'TagProperty':
      sheet.add('tags', node.tag);
      return;
    case 'AcceptProperty':
      sheet.add('accepts', acceptance(context, node));
      return;
    case 'ScaleProperty':
      sheet.one('scale', node.scale && scale(context, node.scale), 'scale', context.range(node));
      return;
    case 'AddProperty':
    case 'RemoveProperty': {
      // Edits of to-be journeys are read by whoever reads the journey; anywhere else they change nothing.
      const keyword = node.keyword;
      context.error(context.range(node), 'not-a-to-be', { keyword });
      return;
    }
    default:
      if (!journeyProperty(context, sheet, node) && !measureProperty(context, sheet, node)) {
        planProperty(context, sheet, node);
      }
  }
}

/** The properties of an item that is no element itself (a feeling, a result): their fields alone. */
export function trailing(
  context: FileContext,
  owner: Sheet,
  properties: readonly ast.Property[],
  fields: Fields,
  kind: string,
): Fields {
  const item = owner.item(fields, kind);
  for (const node of properties) property(context, item, node);
  return fields;
}

function textProperty(context: FileContext, sheet: Sheet, node: ast.TextProperty): void {
  const at = context.range(node);
  const texts = () => node.items.map((item) => item.text ?? '').filter((text) => text !== '');
  switch (node.keyword) {
    case 'because':
      // Declarations may say it several times and at length: there it is a statement of its own.
      if (sheet.isItem || sheet.kind === 'insight') {
        oneText(context, sheet, node, 'because');
        return;
      }
      break;
    case 'files':
      sheet.add('files', ...texts());
      return;
    case 'supplied':
      for (const item of node.items) for (const found of item.properties) property(context, sheet, found);
      if (texts().length > 0) sheet.add('suppliedBy', ...texts());
      return;
    case 'whenever':
      if (sheet.kind !== 'ritual') break;
      sheet.one('rhythm', { whenever: texts().join(', '), spelling: context.spelling(node), at }, 'whenever', at);
      return;
  }
  textItems(context, sheet, statementKind(node.keyword), node.items);
}

function oneText(context: FileContext, sheet: Sheet, node: ast.TextProperty, field: string): void {
  for (const item of node.items) {
    const at = context.range(item);
    if (item.unknown) sheet.unknown(field, node.keyword, at);
    else sheet.one(field, item.text, node.keyword, at);
  }
}

interface ReferenceField {
  readonly field: string;
  readonly wants: ExpectationName;
  readonly one?: true;
}

const many = (field: string, wants: ExpectationName): ReferenceField => ({ field, wants });

const REFERENCES: Readonly<Record<string, ReferenceField>> = {
  owner: many('owners', 'owner'),
  lead: many('leads', 'lead'),
  consults: many('consults', 'consults'),
  informs: many('informs', 'informs'),
  evidence: many('evidence', 'evidence'),
  uses: many('uses', 'uses'),
  via: many('via', 'via'),
  for: many('for', 'for'),
  as: many('as', 'as'),
  by: many('by', 'by'),
  about: many('about', 'about'),
  based: many('basedOn', 'based on'),
  supports: many('supports', 'supports'),
  addresses: many('addresses', 'addresses'),
  improves: many('improves', 'improves'),
  measured: many('measuredBy', 'measured by'),
  judged: many('judgedBy', 'judged by'),
  held: many('heldIn', 'held in'),
  connected: many('connectedTo', 'connected to'),
  builds: many('buildsOn', 'builds on'),
  may: many('mayDrive', 'may drive'),
  reported: many('reportedTo', 'reported to'),
  in: many('in', 'in'),
  depends: many('dependsOn', 'depends on'),
  only: many('onlyFor', 'only for'),
  details: many('details', 'details'),
  of: many('of', 'persona of'),
  like: { field: 'like', wants: 'like', one: true },
  'to-be': { field: 'toBeOf', wants: 'to-be of', one: true },
};

/** The words of `REFERENCES`, where one element or item gives them a meaning of their own. */
const OWN_REFERENCES: Readonly<Record<string, ReferenceField>> = {
  'view of': many('of', 'view'),
  'quote by': many('by', 'quote by'),
  'decision for': many('for', 'decided for'),
};

export function referenceField(kind: string, keyword: string): ReferenceField | undefined {
  return OWN_REFERENCES[`${kind} ${keyword}`] ?? REFERENCES[keyword];
}

function referenceProperty(context: FileContext, sheet: Sheet, node: ast.ReferenceProperty): void {
  const keyword = node.keyword.toLowerCase().replace(/^line_/, '');
  const found = referenceField(sheet.itemKind ?? sheet.kind, keyword);
  if (!found) throw new Error(`No field for the references of "${keyword}" on ${sheet.kind}`);
  const references = node.items.map((item) => context.mention(item, found.wants, sheet.symbol));
  if (found.one) {
    const at = context.range(node);
    if (found.field === 'toBeOf') sheet.one('state', 'to-be', 'to-be of', at);
    if (references[0]) sheet.one(found.field, references[0], keyword, at);
  } else if (sheet.kind === 'view' && found.field === 'for') {
    sheet.add('onlyFor', ...references);
  } else if (references.length > 0) {
    sheet.add(found.field, ...references);
  }
}

function flag(context: FileContext, sheet: Sheet, node: ast.FlagProperty): void {
  const at = context.range(node);
  switch (node.keyword) {
    case 'as-is':
    case 'research':
      sheet.one('state', node.keyword, node.keyword, at);
      return;
    case 'direct':
    case 'indirect':
      sheet.one('directness', node.keyword, node.keyword, at);
      return;
    case 'higher':
    case 'lower':
      sheet.one('direction', node.keyword, `${node.keyword} is better`, at);
      return;
    case 'to':
      sheet.one('category', 'competitor', 'to competitor', at);
      return;
    case 'only':
      sheet.one('momentsOfTruth', true, 'only moments of truth', at);
      return;
    default:
      sheet.one(node.keyword, true, node.keyword, at);
      return;
  }
}

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

function amountProperty(context: FileContext, sheet: Sheet, node: ast.AmountProperty): void {
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

function dateProperty(context: FileContext, sheet: Sheet, node: ast.DateProperty): void {
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

function rhythmProperty(context: FileContext, sheet: Sheet, node: ast.RhythmProperty): void {
  const at = context.range(node);
  const keyword = node.keyword === 'every' ? 'every' : `${node.keyword} every`;
  const field = { measured: 'measured', every: 'rhythm' }[node.keyword];
  const read = rhythm(context, node.interval ?? '', keyword, at);
  sheet.one(field ?? (sheet.kind === 'strategy' ? 'reviewCadence' : 'reviewed'), read, keyword, at);
}

/** Where a condition goes that is more than a text. */
const CONDITIONS: Readonly<Record<string, string>> = {
  starts: 'startsWhen',
  ends: 'endsWhen',
  succeeds: 'succeedsWhen',
  achieved: 'achievedWhen',
};

function conditionProperty(context: FileContext, sheet: Sheet, node: ast.ConditionProperty): void {
  const at = context.range(node);
  if (node.keyword === 'formula' || node.keyword === 'only') {
    const names = node.keyword === 'only' ? 'columns' : ({ wanted: 'formula' } as const);
    const read = node.conditions[0] && expression(context, node.conditions[0], names, sheet.symbol);
    const [field, keyword] = node.keyword === 'only' ? ['where', 'only where'] : ['formula', 'formula'];
    sheet.one(field as string, read, keyword as string, at);
    return;
  }
  for (const condition of node.conditions) {
    if (node.keyword === 'when') {
      when(context, sheet, condition, at);
    } else if (condition.$type === 'TextLiteral' || condition.$type === 'Unknown') {
      const unknown = condition.$type === 'Unknown';
      const text = condition.$type === 'TextLiteral' ? condition.text : '';
      say(context, sheet, statementKind(node.keyword) as StatementKind, {
        text,
        unknown,
        at: context.range(condition),
      });
    } else {
      const read = expression(context, condition, { wanted: 'condition' }, sheet.symbol);
      if (read) sheet.add(CONDITIONS[node.keyword] ?? node.keyword, read);
    }
  }
}

function when(context: FileContext, sheet: Sheet, condition: ast.Expression, at: SourceRange): void {
  if (condition.$type === 'Unknown') {
    sheet.unknown('when', 'when', at);
    return;
  }
  if (condition.$type === 'TextLiteral') {
    sheet.one('when', condition.text, 'when', at);
    return;
  }
  sheet.one('when', context.spelling(condition), 'when', at);
  const read = expression(context, condition, { wanted: 'condition' }, sheet.symbol);
  if (read) sheet.fields['condition'] = read;
}

function link(context: FileContext, node: ast.LinkProperty): Link {
  const target = node.link;
  const kind = target.startsWith('/') ? 'site' : target.startsWith('.') ? 'file' : 'web';
  return { target, kind, at: context.range(node) };
}

export function acceptance(context: FileContext, node: ast.AcceptProperty) {
  const until = node.until && date(context, node.until);
  return {
    rule: node.code,
    ...(node.because !== undefined && { because: node.because }),
    ...(until && { until }),
    ruleAt: context.rangeOf(node, 'code'),
    at: context.range(node),
  };
}
