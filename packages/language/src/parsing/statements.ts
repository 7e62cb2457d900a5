import { AstUtils, GrammarAST } from 'langium';
import { CxGrammar } from '../generated/grammar.ts';

/** Which words open a statement of which declaration; read off the grammar when the first error asks. */
interface Statements {
  /** By rule: the words that may open a statement in its header line or block. */
  readonly byRule: ReadonlyMap<string, ReadonlySet<string>>;
  /** By rule of a declaration: the words that open it, e.g. `loyalty programme`. */
  readonly keywords: ReadonlyMap<string, string>;
}

export interface Places {
  /** The words that may open a statement where the parser is. */
  readonly allowed: readonly string[];
  /** The keyword of the declaration the parser is in; undefined at the top of a file. */
  readonly owner: string | undefined;
  /** The keywords of the declarations that take the word. */
  readonly places: readonly string[];
}

let statements: Statements | undefined;

/** What may stand in the declaration of a grammar rule, and where else a word may stand. */
export function placesOf(rule: string, word: string): Places {
  statements ??= readGrammar();
  const places: string[] = [];
  for (const [name, words] of statements.byRule) {
    const keyword = statements.keywords.get(name);
    if (keyword && words.has(word)) places.push(keyword);
  }
  return {
    allowed: [...(statements.byRule.get(rule) ?? [])],
    owner: statements.keywords.get(rule),
    places: [...new Set(places)],
  };
}

/** The words of the statement whose items a rule reads: `churn risk` of its items, which have blocks. */
export function statementOfItems(rule: string): string | undefined {
  const readsItems = (node: GrammarAST.Assignment): boolean =>
    node.feature === 'items' && GrammarAST.isRuleCall(node.terminal) && node.terminal.rule.$refText === rule;
  const statement = CxGrammar()
    .rules.filter(GrammarAST.isParserRule)
    .find((each) => AstUtils.streamAllContents(each).filter(GrammarAST.isAssignment).some(readsItems));
  return openingWords(statement?.definition);
}

/** The names of the tokens that may follow a word that opens a statement in a grammar rule. */
export function followersOf(rule: string, word: string): string[] {
  const found = CxGrammar().rules.find((each) => each.name === rule);
  const followers = new Set<string>();
  if (found && GrammarAST.isParserRule(found)) {
    for (const property of propertiesOf(found, new Set())) addFollowers(property, word, followers);
  }
  return [...followers];
}

/** The rules of the properties and members that a rule holds, through its fragments. */
function propertiesOf(rule: GrammarAST.ParserRule, seen: Set<GrammarAST.ParserRule>): Set<GrammarAST.ParserRule> {
  for (const node of AstUtils.streamAllContents(rule).filter(GrammarAST.isRuleCall)) {
    const called = node.rule.ref;
    if (!called || !GrammarAST.isParserRule(called) || seen.has(called)) continue;
    const holder = AstUtils.getContainerOfType(node, GrammarAST.isAssignment)?.feature;
    if (!called.fragment && holder !== 'properties' && holder !== 'members') continue;
    seen.add(called);
    if (called.fragment) propertiesOf(called, seen);
  }
  return seen;
}

/** Adds what follows the word where a rule opens with it. */
function addFollowers(rule: GrammarAST.ParserRule, word: string, followers: Set<string>): void {
  const { definition } = rule;
  if (rule.fragment || !GrammarAST.isGroup(definition)) return;
  const [first, ...rest] = definition.elements;
  if (!first || !firstWords(first).has(word)) return;
  for (const element of rest) if (addFirstTokens(element, followers)) break;
}

function firstWords(element: GrammarAST.AbstractElement): Set<string> {
  const words = new Set<string>();
  addFirstWords(element, words);
  return words;
}

/** Adds the tokens with which the element can begin; true when it must begin with one of them. */
function addFirstTokens(element: GrammarAST.AbstractElement, tokens: Set<string>): boolean {
  const optional = element.cardinality === '?' || element.cardinality === '*';
  if (GrammarAST.isKeyword(element)) tokens.add(element.value);
  else if (GrammarAST.isAssignment(element)) addFirstTokens(element.terminal, tokens);
  else if (GrammarAST.isAlternatives(element)) for (const each of element.elements) addFirstTokens(each, tokens);
  else if (GrammarAST.isGroup(element)) {
    for (const each of element.elements) if (addFirstTokens(each, tokens)) return !optional;
    return false;
  } else if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (rule && GrammarAST.isParserRule(rule)) addFirstTokens(rule.definition, tokens);
    else if (rule) tokens.add(rule.name);
  }
  return !optional;
}

/** The grammar rules of declarations: what has a name or a title in its header line. */
export function headingRules(grammar: GrammarAST.Grammar): string[] {
  const rules = grammar.rules.filter((rule) => {
    const { definition } = rule as GrammarAST.ParserRule;
    return GrammarAST.isGroup(definition) && definition.elements.some(callsHeading);
  });
  return rules.map((rule) => rule.name);
}

let headings: ReadonlySet<string> | undefined;

/** The last words before a name or a title: `step`, `programme`. */
export function headingKeywords(): ReadonlySet<string> {
  headings ??= new Set(
    CxGrammar().rules.flatMap((rule) => {
      const definition = GrammarAST.isParserRule(rule) ? rule.definition : undefined;
      const elements = definition && GrammarAST.isGroup(definition) ? definition.elements : [];
      const word = elements[elements.findIndex(callsHeading) - 1];
      return word ? [...firstWords(word)] : [];
    }),
  );
  return headings;
}

function callsHeading(element: GrammarAST.AbstractElement): boolean {
  return GrammarAST.isRuleCall(element) && element.rule.ref?.name === 'Heading';
}

function readGrammar(): Statements {
  const grammar = CxGrammar();
  const byRule = new Map<string, ReadonlySet<string>>();
  const keywords = new Map<string, string>();
  for (const rule of grammar.rules) {
    if (!GrammarAST.isParserRule(rule)) continue;
    const words = new Set<string>();
    for (const assignment of AstUtils.streamAllContents(rule).filter(GrammarAST.isAssignment)) {
      if (assignment.feature === 'properties' || assignment.feature === 'members')
        addFirstWords(assignment.terminal, words);
    }
    for (const call of AstUtils.streamAllContents(rule).filter(GrammarAST.isRuleCall)) {
      const called = call.rule.ref;
      if (called && GrammarAST.isParserRule(called) && called.fragment) addMembers(called, words, new Set());
    }
    if (words.size === 0) continue;
    byRule.set(rule.name, words);
    const opening = openingWords(rule.definition);
    if (opening) keywords.set(rule.name, opening);
  }
  return { byRule, keywords };
}

function addMembers(fragment: GrammarAST.ParserRule, words: Set<string>, seen: Set<GrammarAST.AbstractRule>): void {
  if (seen.has(fragment)) return;
  seen.add(fragment);
  for (const node of AstUtils.streamAllContents(fragment)) {
    if (GrammarAST.isAssignment(node) && (node.feature === 'properties' || node.feature === 'members')) {
      addFirstWords(node.terminal, words);
    } else if (GrammarAST.isRuleCall(node) && GrammarAST.isParserRule(node.rule.ref) && node.rule.ref.fragment) {
      addMembers(node.rule.ref, words, seen);
    }
  }
}

/** Adds the keywords with which the element can begin; true when it must begin with what was added. */
function addFirstWords(element: GrammarAST.AbstractElement | undefined, words: Set<string>): boolean {
  if (!element) return false;
  const optional = element.cardinality === '?' || element.cardinality === '*';
  if (GrammarAST.isKeyword(element)) {
    if (/^[a-z]/.test(element.value)) words.add(element.value);
  } else if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (rule && GrammarAST.isParserRule(rule)) addFirstWords(rule.definition, words);
  } else if (GrammarAST.isAssignment(element)) {
    addFirstWords(element.terminal, words);
  } else if (GrammarAST.isAlternatives(element)) {
    for (const each of element.elements) addFirstWords(each, words);
  } else if (GrammarAST.isGroup(element)) {
    for (const each of element.elements) if (addFirstWords(each, words)) break;
  }
  return !optional;
}

/** `loyalty programme` of `'loyalty' 'programme' Heading …`; undefined when the rule does not begin with a keyword. */
export function openingWords(element: GrammarAST.AbstractElement | undefined): string | undefined {
  if (!element) return undefined;
  if (GrammarAST.isKeyword(element)) return /^[a-z]/.test(element.value) ? element.value : undefined;
  if (GrammarAST.isAssignment(element)) return openingWords(element.terminal);
  if (GrammarAST.isAlternatives(element)) return openingWords(element.elements[0]);
  if (!GrammarAST.isGroup(element)) return undefined;
  const words: string[] = [];
  for (const each of element.elements) {
    const word = words.length > 0 && !GrammarAST.isKeyword(each) ? undefined : openingWords(each);
    if (!word) break;
    words.push(word);
  }
  return words.length > 0 ? words.join(' ') : undefined;
}
