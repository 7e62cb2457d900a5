import { allRules } from '@touchline/insights';
import {
  glossaryRow,
  hasLabel,
  isKeyword,
  keywordEntry,
  type Language,
  label,
  labelOr,
  type RowId,
} from '@touchline/locale';
import { type Element, labelOf, statementsOf } from '@touchline/model';
import type { MarkupContent } from 'vscode-languageserver';
import packageJson from '../../../../package.json' with { type: 'json' };
import type { DocumentView } from '../../document-view.ts';
import type { FeatureServer } from '../../feature.ts';
import type { Fact } from './fact.ts';
import { Facts } from './facts.ts';
import { type Markup, markupFor } from './markup.ts';
import { hoverWords } from './words.ts';

/** What something in the text is about: a word of the language, an element of the model, or a rule. */
export type About = { readonly keyword: string } | { readonly element: string } | { readonly rule: string };

/** As many items of a list as are shown; the rest is counted. */
const MOST = 6;

/** The documentation of what completion proposes. */
export function documentationOf(server: FeatureServer, view: DocumentView, about: About): MarkupContent | undefined {
  const formats = server.client().textDocument?.completion?.completionItem?.documentationFormat;
  return describe(view, about, server.language(), markupFor(formats));
}

/** What there is to know about a word of the language, an element or a rule; undefined when there is nothing. */
export function describe(
  view: DocumentView,
  about: About,
  language: Language,
  markup: Markup,
): MarkupContent | undefined {
  if ('keyword' in about) return describeKeyword(about.keyword, language, markup);
  if ('rule' in about) return describeRule(view, about.rule, language, markup);
  const element = view.checked.index.get(about.element);
  return element && describeElement(view, element, language, markup);
}

function describeKeyword(word: string, language: Language, markup: Markup): MarkupContent | undefined {
  if (!isKeyword(word)) return undefined;
  const { term, meaning, rows } = keywordEntry(word);
  return markup.content([
    headed(word, term[language], markup),
    markup.text(meaning[language]),
    sourcesOf(rows, language, markup),
    markup.link(hoverWords.text(language, 'more'), `${packageJson.homepage}/language`),
  ]);
}

/** A word of the language and what the field calls it, unless that is the same word. */
function headed(word: string, term: string, markup: Markup): string {
  const code = markup.code(word);
  return word === term ? code : `${code} ${markup.text(term)}`;
}

/** Where a concept comes from, each source once with what it calls it. */
function sourcesOf(rows: readonly RowId[], language: Language, markup: Markup): string | undefined {
  const sources = new Map<string, string[]>();
  for (const { source, term } of rows.map((id) => glossaryRow(id)))
    sources.set(source.name, [...(sources.get(source.name) ?? []), term[language]]);
  if (sources.size === 0) return undefined;
  const lines = [...sources].map(([source, terms]) =>
    markup.text(hoverWords.text(language, 'source', { source, row: terms.join('; ') })),
  );
  return markup.list(lines);
}

function describeRule(view: DocumentView, code: string, language: Language, markup: Markup): MarkupContent | undefined {
  const rule = allRules(view.project.config).find((each) => each.code === code);
  if (!rule) return undefined;
  const page = rule.category === 'custom' ? rule.see : `${packageJson.homepage}/rules/${code}`;
  return markup.content([
    `${markup.code(code)} ${markup.text(rule.summary[language])}`,
    rule.reason.text[language] === '' ? undefined : markup.text(rule.reason.text[language]),
    sourcesOf(rule.reason.rows, language, markup),
    page === undefined ? undefined : markup.link(hoverWords.text(language, 'more'), page),
  ]);
}

function describeElement(view: DocumentView, element: Element, language: Language, markup: Markup): MarkupContent {
  const facts = new Facts(view.checked, language).of(element);
  const notes = 'statements' in element ? statementsOf(element, 'note').map(({ text }) => markup.text(text)) : [];
  return markup.content([
    `${markup.text(kindOf(element, language))} ${markup.strong(labelOf(element as Parameters<typeof labelOf>[0]))}`,
    ...notes,
    facts.length > 0 ? markup.list(facts.map((fact) => factLine(fact, language, markup))) : undefined,
  ]);
}

function kindOf(element: Element, language: Language): string {
  if (element.kind === 'step' && element.contact) return label(language, 'elementKind', 'touchpoint');
  const kind = element.kind ?? 'checklist';
  return labelOr(language, hasLabel('elementKind', kind) ? 'elementKind' : 'statementKind', kind);
}

function factLine({ word, values }: Fact, language: Language, markup: Markup): string {
  const shown = values.slice(0, MOST).map((value) => markup.text(value));
  if (values.length > MOST) shown.push(markup.text(`+${values.length - MOST}`));
  const said = shown.join('; ');
  return word === undefined ? said : `${markup.text(hoverWords.messages[language][word])}: ${said}`;
}
