import type { SourceRange, Statement, StatementKind, Value } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import { REFERABLE_STATEMENTS } from '../scoping/kinds.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import type { FileContext } from './file-context.ts';
import { parseNumber } from './quantities.ts';
import { type Fields, Sheet } from './sheet.ts';

/** Where the first word of a property is not its statement's kind already. */
const KIND_OF_WORD: Readonly<Record<string, StatementKind>> = {
  churn: 'churn-risk',
  leads: 'leads-to',
  aligned: 'aligned-to',
  value: 'value-proposition',
  external: 'external-development',
  internal: 'internal-development',
  varies: 'varies-by',
  starts: 'starts-when',
  ends: 'ends-when',
  succeeds: 'succeeds-when',
  achieved: 'achieved-when',
  expected: 'expected-effect',
};

export function statementKind(word: string): StatementKind {
  return KIND_OF_WORD[word] ?? (word as StatementKind);
}

/** What a statement is made of besides its own properties. */
export interface Said {
  readonly name?: string | undefined;
  readonly text: string;
  readonly unknown?: boolean;
  readonly at: SourceRange;
  readonly fields?: Fields;
  readonly properties?: readonly ast.Property[];
}

/** Adds a statement to an element (or to the statement whose block it stands in). */
export function say(context: FileContext, owner: Sheet, kind: StatementKind, said: Said): void {
  const id = owner.statementId(kind, said.name, said.unknown ? '' : said.text);
  const fields: Fields = { kind, id, text: said.unknown ? '' : said.text, ...said.fields };
  if (said.name !== undefined) fields['name'] = said.name.normalize('NFC');
  if (said.unknown) fields['unknown'] = true;
  fields['at'] = said.at;
  const referable = !said.unknown && (said.name !== undefined || REFERABLE_STATEMENTS.has(kind));
  const nested = said.properties?.length ?? 0;
  if (referable || nested > 0) {
    const symbol: DeclaredSymbol = {
      id,
      kind,
      name: said.name?.normalize('NFC'),
      title: said.unknown ? undefined : said.text,
      parent: owner.symbol,
      depth: owner.symbol.depth + 1,
      at: said.at,
      source: said.at,
      children: [],
    };
    const sheet = new Sheet(context, symbol, fields);
    for (const node of said.properties ?? []) context.property(sheet, node);
    // What stands in the block of an unknown pain can be referred to all the same.
    if (referable || symbol.children.length > 0) owner.symbol.children.push(symbol);
  }
  owner.add('statements', fields as unknown as Statement);
}

/** The items of a property whose values are statements. */
export function textItems(
  context: FileContext,
  owner: Sheet,
  kind: StatementKind,
  items: readonly ast.TextItem[],
  more?: Fields,
): void {
  for (const item of items) {
    const fields: Fields = { ...more };
    if (item.level !== undefined) fields[isFulfilment(item.level) ? 'category' : 'level'] = item.level;
    if (item.share !== undefined) {
      fields['value'] = percentage(context, item, item.share);
    }
    say(context, owner, kind, {
      name: item.name,
      text: item.text ?? '',
      unknown: item.unknown,
      at: context.range(item),
      fields,
      properties: item.properties,
    });
  }
}

function isFulfilment(level: string): boolean {
  return level === 'met' || level === 'partly' || level === 'unmet';
}

function percentage(context: FileContext, item: ast.TextItem, literal: string): Value {
  const at = context.rangeOf(item, 'share');
  if (literal === 'unknown') return { type: 'unknown', spelling: literal, at };
  return { type: 'percent', value: shareOf(literal), spelling: literal, at };
}

/** `62%` as 62. */
export function shareOf(literal: string): number {
  return parseNumber(literal.replace(/[%\s]/g, ''));
}
