import { formatDate, formatModelRhythm, formatNumber, formatValue, label, labelOr, words } from '@touchline/locale';
import type { Link, Reference, Statement, StatementKind } from '@touchline/model';
import { nameOf, type Reader } from '../reading/reader.ts';
import type { Fact, Inline, Item } from './document.ts';
import { fact } from './document.ts';
import { messages } from './messages.ts';
import { terms } from './terms.ts';

/** A mention as the report writes it. */
export function mention(reader: Reader, reference: Reference): Inline {
  const text = nameOf(reader, reference);
  return reference.id === undefined ? text : { element: reference.id, text };
}

export function mentions(reader: Reader, references: readonly Reference[] | undefined): Item[] {
  return (references ?? []).map((reference) => ({ content: [mention(reader, reference)] }));
}

/** A sentence of ours; what stands between backticks in it are words of the language. */
export function withCode(text: string): Inline[] {
  const parts = text.split('`');
  // One backtick without another is the user's own.
  if (parts.length % 2 === 0) return [text];
  return parts.flatMap((part, at): Inline[] => (part === '' ? [] : [at % 2 === 1 ? { code: part } : part]));
}

/** Mentions in one line, with commas. */
export function inLine(reader: Reader, references: readonly Reference[] | undefined): Inline[] {
  return (references ?? []).flatMap((reference, at) => [...(at === 0 ? [] : [', ']), mention(reader, reference)]);
}

export function linkInline({ kind, target, title }: Link): Inline {
  if (kind === 'web') return { link: target, text: title ?? target };
  return title === undefined ? { code: target } : `${title} (${target})`;
}

/** The text of a statement with everything said about it, and what its block says below it. */
export function statementItem(reader: Reader, statement: Statement): Item {
  const { language } = reader;
  const text = statement.unknown ? words.text(language, 'not-known-yet') : statement.text;
  const isQuote = statement.kind === 'quote' || statement.kind === 'thinking';
  const content: Inline[] = [isQuote && !statement.unknown ? messages.text(language, 'quoted', { text }) : text];
  const add = (term: string, value: readonly Inline[]): void => {
    if (value.length === 0 || value.every((part) => part === '')) return;
    content.push(' · ', ...(term === '' ? [] : [{ soft: `${term} ` }]), ...value);
  };
  const refs = (term: string, references: readonly Reference[] | undefined) => add(term, inLine(reader, references));
  const said = (code: QualifierCode) => terms.text(language, code);

  if (statement.level) add('', [levelText(reader, statement)]);
  if (statement.category !== undefined) add('', [categoryText(reader, statement)]);
  if (statement.value) add('', [formatValue(language, statement.value)]);
  if (statement.on) add('', [formatDate(language, statement.on)]);
  refs(said('for'), statement.for);
  refs(said('as'), statement.as);
  refs(said('by'), statement.by);
  refs(said('uses'), statement.uses);
  refs(said('about'), statement.about);
  refs(said('based-on'), statement.basedOn);
  if (statement.takes) add('', [words.text(language, 'takes', { duration: formatValue(language, statement.takes) })]);
  if (statement.impact) add('', [label(language, 'impact', statement.impact)]);
  if (statement.effort) add('', [label(language, 'effort', statement.effort)]);
  if (statement.liftsTo !== undefined)
    add('', [words.text(language, 'lifts-to', { score: formatNumber(language, statement.liftsTo) })]);
  add(said('when'), [statement.when ?? '']);
  add(said('because'), [statement.because ?? '']);
  refs(said('measured-by'), statement.measuredBy);
  refs(said('addresses'), statement.addresses);
  refs(said('owner'), statement.owners);
  refs(said('evidence'), statement.evidence);
  if (statement.tags) add('', [{ soft: statement.tags.map((tag) => `#${tag}`).join(' ') }]);
  for (const link of statement.links ?? []) add('', [linkInline(link)]);
  const children = (statement.statements ?? []).map((inner): Item => {
    const item = statementItem(reader, inner);
    return { ...item, content: [{ soft: `${kindText(reader, inner.kind)}: ` }, ...item.content] };
  });
  return { content, ...(children.length > 0 && { children }) };
}

type QualifierCode =
  | ('for' | 'as' | 'by' | 'uses' | 'via' | 'about' | 'addresses' | 'based-on')
  | ('when' | 'because' | 'measured-by' | 'owner' | 'encourages' | 'evidence');

function levelText({ language }: Reader, { kind, level = 'low' }: Statement): string {
  if (kind === 'pain') return label(language, 'painLevel', level);
  return label(language, kind === 'risk' || kind === 'churn-risk' ? 'riskLevel' : 'level', level);
}

function categoryText({ language }: Reader, { kind, category = '' }: Statement): string {
  if (kind === 'churn-risk') return terms.text(language, 'to-competitor');
  const group = kind === 'risk' ? 'riskKind' : kind === 'expects' ? 'fulfilment' : 'context';
  return labelOr(language, group, category);
}

export function kindText({ language }: Reader, kind: StatementKind): string {
  return label(language, 'statementKind', kind);
}

/** Statements by kind, kinds in the order in which they first occur. Notes are left to whoever renders Markdown. */
export function statementFacts(reader: Reader, statements: readonly Statement[] | undefined): Fact[] {
  const groups = new Map<StatementKind, Item[]>();
  for (const statement of statements ?? []) {
    if (statement.kind === 'note') continue;
    const items = groups.get(statement.kind) ?? [];
    items.push(statementItem(reader, statement));
    groups.set(statement.kind, items);
  }
  return [...groups].map(([kind, items]) => ({ term: kindText(reader, kind), items }));
}

type Common = {
  readonly owners?: Reference[] | undefined;
  readonly leads?: Reference[] | undefined;
  readonly consults?: Reference[] | undefined;
  readonly informs?: Reference[] | undefined;
  readonly evidence?: Reference[] | undefined;
  readonly tags?: string[] | undefined;
  readonly links?: Link[] | undefined;
  readonly unknowns?: string[] | undefined;
  readonly reviewed?: Parameters<typeof reviewedText>[1] | undefined;
};

/** What every declaration can say besides statements. */
export function commonFacts(reader: Reader, element: Common): Fact[] {
  const { language } = reader;
  return [
    ...fact(terms.text(language, 'owner'), mentions(reader, element.owners)),
    ...fact(
      words.text(language, 'not-known-yet'),
      (element.unknowns ?? []).map((name) => ({ content: [name] })),
    ),
    ...fact(terms.text(language, 'leads'), mentions(reader, element.leads)),
    ...fact(terms.text(language, 'consults'), mentions(reader, element.consults)),
    ...fact(terms.text(language, 'informs'), mentions(reader, element.informs)),
    ...fact(terms.text(language, 'evidence'), mentions(reader, element.evidence)),
    ...fact(
      terms.text(language, 'links'),
      (element.links ?? []).map((link) => ({ content: [linkInline(link)] })),
    ),
    ...(element.tags === undefined
      ? []
      : [
          {
            term: terms.text(language, 'tags'),
            items: [{ content: [element.tags.map((tag) => `#${tag}`).join(' ')] }],
          },
        ]),
    ...(element.reviewed === undefined
      ? []
      : [{ term: terms.text(language, 'reviewed'), items: [{ content: [reviewedText(reader, element.reviewed)] }] }]),
  ];
}

function reviewedText(
  { language }: Reader,
  reviewed: Parameters<typeof formatModelRhythm>[1] | (Parameters<typeof formatDate>[1] & { type: 'date' }),
): string {
  return 'type' in reviewed ? formatDate(language, reviewed) : formatModelRhythm(language, reviewed);
}

/** An item that is no element of its own, with what its block says below it. */
export function withMore(
  reader: Reader,
  item: Item,
  { statements, ...common }: Omit<Common, 'reviewed' | 'unknowns'> & { readonly statements?: Statement[] | undefined },
): Item {
  const facts = [...statementFacts(reader, statements), ...commonFacts(reader, common)];
  const notes = (statements ?? []).filter(({ kind }) => kind === 'note').map(({ text }): Item => ({ content: [text] }));
  const told = facts.flatMap(({ term, items }) =>
    items.map((each): Item => ({ ...each, content: [{ soft: `${term}: ` }, ...each.content] })),
  );
  const children = [...(item.children ?? []), ...told, ...notes];
  return { ...item, ...(children.length > 0 && { children }) };
}
