import { AstUtils, GrammarAST } from 'langium';
import { CxGrammar } from '../generated/grammar.ts';
import { openingWords } from './statements.ts';

/** The words of the language by what they do, each list in alphabetical order; a word may be in several. */
export interface LanguageWords {
  /** Open a declaration: `journey`, `stage`, `loyalty programme`. */
  readonly declarations: readonly string[];
  /** Open a property, in full: `owner`, `measured by`, `moment of truth`. */
  readonly properties: readonly string[];
  /** Values of closed lists: `awareness`, `two-way`, `in-progress`. */
  readonly values: readonly string[];
  /** All of the above and what joins them: `by`, `when`, `and`. */
  readonly all: readonly string[];
}

/** The words of the language, read off its grammar. */
export function languageWords(): LanguageWords {
  const grammar = CxGrammar();
  const declarations = new Set(['any order', 'parallel']);
  const properties = new Set<string>();
  const values = new Set<string>();
  const all = new Set<string>();
  for (const rule of grammar.rules) {
    if (!GrammarAST.isAbstractParserRule(rule)) continue;
    for (const { value } of AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword)) {
      if (/^[a-z]/.test(value)) all.add(value);
    }
    if (!GrammarAST.isParserRule(rule) || rule.fragment) continue;
    for (const assignment of AstUtils.streamAllContents(rule).filter(GrammarAST.isAssignment)) {
      if (closedLists.has(assignment.feature)) addWords(assignment.terminal, values);
    }
    const type = rule.returnType?.ref?.name ?? '';
    if (isProperty(type)) for (const words of openings(rule.definition)) properties.add(words);
    else if (isDeclaration(rule.returnType?.ref))
      for (const words of openings(rule.definition)) declarations.add(words);
  }
  const sorted = (words: Set<string>): string[] => [...words].sort();
  return {
    declarations: sorted(declarations),
    properties: sorted(properties),
    values: sorted(values),
    all: sorted(all),
  };
}

/** Fields of the syntax tree that hold a word of a closed list. */
const closedLists: ReadonlySet<string> = new Set([
  'values',
  'level',
  'state',
  'action',
  'method',
  'area',
  'subject',
  'topic',
  'side',
]);

function isProperty(type: string): boolean {
  return type.endsWith('Property');
}

function isDeclaration(type: GrammarAST.AbstractType | undefined): boolean {
  return (
    type !== undefined &&
    GrammarAST.isInterface(type) &&
    type.superTypes.some(({ $refText }) => $refText === 'Declaration')
  );
}

/** The keywords with which a rule opens; several when the first is one of several. */
function openings(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(openings);
  const first = GrammarAST.isGroup(element) ? element.elements[0] : element;
  if (first && GrammarAST.isAlternatives(first)) return first.elements.flatMap(openings);
  if (first && GrammarAST.isAssignment(first) && GrammarAST.isAlternatives(first.terminal)) {
    const joined = GrammarAST.isGroup(element) ? joiningWords(element.elements.slice(1)) : '';
    return first.terminal.elements.flatMap(openings).map((word) => word + joined);
  }
  const words = openingWords(element);
  return words ? [words] : [];
}

function joiningWords(elements: readonly GrammarAST.AbstractElement[]): string {
  const words: string[] = [];
  for (const element of elements) {
    if (!GrammarAST.isKeyword(element) || !/^[a-z]/.test(element.value)) break;
    words.push(` ${element.value}`);
  }
  return words.join('');
}

function addWords(element: GrammarAST.AbstractElement, words: Set<string>): void {
  if (GrammarAST.isKeyword(element) && /^[a-z]/.test(element.value)) words.add(element.value);
  if (GrammarAST.isAlternatives(element)) for (const each of element.elements) addWords(each, words);
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  if (rule && GrammarAST.isParserRule(rule) && rule.dataType === 'string') addWords(rule.definition, words);
}
