import type { Acceptance, Link, Reference, Statement, StatementKind } from '@touchline/model';
import type { Line } from './lines.ts';
import type { ReferenceWriter } from './references.ts';
import { plainNumber, quoted } from './spelling.ts';

/** A block is what these are given when they hold more than an item can trail. */
const WITH_BLOCK: ReadonlySet<StatementKind> = new Set<StatementKind>(['pain', 'opportunity', 'churn-risk', 'risk']);
/** These can hold a block, so they stand in one. */
const BLOCK_ONLY: ReadonlySet<StatementKind> = new Set<StatementKind>(['opportunity', 'churn-risk']);

/** Statements as lines, in their order: one a line. */
export function statementLines(statements: readonly Statement[] | undefined, references: ReferenceWriter): Line[] {
  const lines: Line[] = [];
  const list = statements ?? [];
  for (let at = 0; at < list.length; at++) {
    const statement = list[at] as Statement;
    const next = list[at + 1];
    if (statement.origin?.through === 'like') continue;
    if (statement.kind === 'today' && next?.kind === 'becomes') {
      lines.push({ keyword: 'today', rest: `${quoted(statement.text)} becomes ${item(next, references)}` });
      at++;
    } else lines.push(statementLine(statement, references));
  }
  return lines;
}

function statementLine(statement: Statement, references: ReferenceWriter): Line {
  const { kind } = statement;
  const words = kind === 'support-process' ? kind : kind.replaceAll('-', ' ');
  const keyword = kind === 'context' ? `${words} ${statement.category ?? ''}`.trim() : words;
  const block = WITH_BLOCK.has(kind) ? blockOf(statement, references) : [];
  return {
    keyword,
    rest: item(statement, references),
    ...(block.length > 0 && { block }),
    ...(kind !== 'because' && kind !== 'note' && { listed: true }),
    ...(BLOCK_ONLY.has(kind) && { blockOnly: true }),
  };
}

/** The text and what trails it, each word with one value. */
function item(statement: Statement, references: ReferenceWriter): string {
  const parts: string[] = [];
  const each = (word: string, list: readonly Reference[] | undefined): void => {
    for (const reference of list ?? []) parts.push(`${word} ${references.write(reference)}`);
  };
  if (statement.name !== undefined) parts.push(statement.name);
  if (statement.kind === 'complaints' && statement.value) parts.push(statement.value.spelling);
  parts.push(...words(statement));
  if (statement.level) parts.push(statement.level);
  if (statement.kind !== 'complaints' && statement.value) parts.push(statement.value.spelling);
  if (statement.kind === 'expects' && statement.category) parts.push(statement.category);
  if (statement.kind === 'risk' && statement.category) parts.push(`kind ${statement.category}`);
  for (const { target } of statement.links ?? []) parts.push(`<${target}>`);
  if (statement.on) parts.push(`${statement.kind === 'expected-effect' ? 'by' : 'on'} ${statement.on.spelling}`);
  each('about', statement.about);
  each('for', statement.for);
  each('as', statement.as);
  each('by', statement.by);
  each('based on', statement.basedOn);
  if (statement.kind === 'churn-risk' && statement.category) parts.push('to competitor');
  each('uses', statement.uses);
  if (statement.takes) parts.push(`takes ${statement.takes.spelling}`);
  if (statement.impact) parts.push(`impact ${statement.impact}`);
  if (statement.effort) parts.push(`effort ${statement.effort}`);
  if (statement.liftsTo !== undefined) parts.push(`lifts to ${plainNumber(statement.liftsTo)}`);
  parts.push(...conditionWords(statement, references));
  for (const field of statement.unknowns ?? []) parts.push(`${field === 'liftsTo' ? 'lifts to' : field} unknown`);
  if (statement.because !== undefined) parts.push(`because ${quoted(statement.because)}`);
  each('evidence', statement.evidence);
  return parts.join(' ');
}

function words({ kind, text, unknown, links, value }: Statement): string[] {
  if (unknown) return kind === 'complaints' && value ? [] : ['unknown'];
  const linkAlone = (kind === 'see' || kind === 'source') && links !== undefined;
  return text === '' && (linkAlone || kind === 'complaints') ? [] : [quoted(text)];
}

/** `when "…"`, or a measure and its bound. */
export function conditionWords(
  { when, condition }: Pick<Statement, 'when' | 'condition'>,
  references: ReferenceWriter,
): string[] {
  if (condition) return [`when ${references.expression(condition, 'references')}`];
  return when === undefined ? [] : [`when ${quoted(when)}`];
}

function blockOf(statement: Statement, references: ReferenceWriter): Line[] {
  return [
    ...referenceLine('owner', statement.owners, references),
    ...tagLines(statement.tags),
    ...acceptLines(statement.accepts),
    ...referenceLine('measured by', statement.measuredBy, references),
    ...referenceLine('addresses', statement.addresses, references),
    ...statementLines(statement.statements, references),
  ];
}

export function referenceLine(
  keyword: string,
  list: readonly Reference[] | undefined,
  references: ReferenceWriter,
): Line[] {
  return list && list.length > 0 ? [{ keyword, rest: references.list(list) }] : [];
}

export function linkLines(links: readonly Link[] | undefined): Line[] {
  return (links ?? []).map(({ target }) => ({ keyword: '', rest: `<${target}>` }));
}

export function tagLines(tags: readonly string[] | undefined): Line[] {
  return (tags ?? []).map((tag) => ({ keyword: `#${tag}`, rest: '' }));
}

export function acceptLines(accepts: readonly Acceptance[] | undefined): Line[] {
  return (accepts ?? []).map(({ rule, because, until }) => ({
    keyword: 'accept',
    greedy: true,
    rest: [
      rule,
      ...(because === undefined ? [] : [`because ${quoted(because)}`]),
      ...(until ? [`until ${until.spelling}`] : []),
    ].join(' '),
  }));
}
