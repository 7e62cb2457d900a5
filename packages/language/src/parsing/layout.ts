import type { AstNode, CstNode } from 'langium';
import { type CxFile, type Declaration, isStep, isTextItem, type Property } from '../generated/ast.ts';
import type { SyntaxParameters, SyntaxProblem } from './problem.ts';
import { placesOf } from './statements.ts';

/** What has statements of its own: a declaration, or an item of a list with what trails it. */
interface Speaker extends AstNode {
  readonly properties: readonly Property[];
  readonly members?: readonly Declaration[];
}

/**
 * Line breaks mean nothing to the parser, but a reader goes by them: what belongs to a header line or an item stands
 * in its line or is indented deeper. Reports what the parser read differently from the layout, and lists of steps
 * with properties.
 */
export function layoutProblems(file: CxFile): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  for (const property of file.properties) checkProperty(property, problems);
  for (const member of file.members) checkDeclaration(member, problems);
  return problems;
}

function checkDeclaration(declaration: Declaration, problems: SyntaxProblem[]): void {
  checkSpeaker(declaration, declaration.$cstNode, problems);
  checkLists(declaration.members, problems);
  checkSameLine(declaration, problems);
  for (const member of declaration.members) checkDeclaration(member, problems);
}

/**
 * `step "A" opportunity "B"`: what needs a block does not stand in a header line, so the opportunity is that of the stage
 * around. Nobody who reads the line takes it so.
 */
function checkSameLine(declaration: Declaration, problems: SyntaxProblem[]): void {
  if (declaration.members.length === 0 || declaration.properties.length === 0) return;
  const lastOfLine = new Map<number, Declaration>();
  for (const member of declaration.members) {
    if (member.$cstNode) lastOfLine.set(member.$cstNode.range.end.line, member);
  }
  for (const property of declaration.properties) {
    const node = property.$cstNode;
    const member = node && lastOfLine.get(node.range.start.line);
    const start = member?.$cstNode;
    if (!node || !member || !start || start.end > node.offset || start.text.endsWith('}')) continue;
    const word = /^\S+/.exec(node.text)?.[0] ?? '';
    if (!placesOf(member.$type, word).allowed.includes(word)) continue;
    const owner = headline(start.root.fullText, member, start);
    problems.push(problemOver(node, word, 'syntax-layout-block', { word, owner }));
  }
}

function checkSpeaker(speaker: Speaker, start: CstNode | undefined, problems: SyntaxProblem[]): void {
  const outset = start?.range.start;
  for (const property of speaker.properties) {
    const place = property.$cstNode?.range.start;
    if (start && outset && place && place.line > outset.line && place.character <= outset.character) {
      const problem = misread(speaker, start, property);
      if (problem) problems.push(problem);
    }
    checkProperty(property, problems);
  }
}

/** Items trail their words from where the property began; their blocks are checked alike. */
function checkProperty(property: Property, problems: SyntaxProblem[]): void {
  const { items } = property as { items?: readonly (AstNode & { properties?: readonly Property[] })[] };
  for (const item of items ?? []) {
    if (item.properties && item.properties.length > 0) checkSpeaker(item as Speaker, property.$cstNode, problems);
  }
  if ('properties' in property && property.properties.length > 0) {
    checkSpeaker(property as Speaker, property.$cstNode, problems);
  }
}

function misread(speaker: Speaker, start: CstNode, property: Property): SyntaxProblem | undefined {
  const text = start.root.fullText;
  const node = property.$cstNode;
  if (!node || !opensLine(text, node.offset)) return undefined;
  if (node.range.start.character > indentationOf(text, start.offset)) return undefined;
  if (blockOffset(speaker) <= node.offset) return undefined;
  const word = /^\S+/.exec(node.text)?.[0] ?? node.text;
  const owner =
    isTextItem(speaker) || !('members' in speaker) ? undefined : headline(text, speaker as Declaration, start);
  return owner
    ? problemOver(node, word, 'syntax-layout', { word, owner })
    : problemOver(node, word, 'syntax-layout-item', { word });
}

/** Where the block of a declaration or item opens; beyond the end when it has none. */
function blockOffset({ $cstNode }: AstNode): number {
  let children = childrenOf($cstNode);
  // A rule that is one of several wraps the rule that was taken.
  for (let only = children[0]; children.length === 1 && only; only = children[0]) children = childrenOf(only);
  return children.find((child) => child.text === '{')?.offset ?? Number.POSITIVE_INFINITY;
}

function childrenOf(node: CstNode | undefined): readonly CstNode[] {
  return node && 'content' in node ? (node.content as readonly CstNode[]) : [];
}

/** `stage "A"` or `step Pay`, in backticks. */
function headline(text: string, declaration: Declaration, start: CstNode): string {
  const keyword = /^[a-z]+/.exec(text.slice(start.offset, start.offset + 20))?.[0] ?? '';
  return `\`${keyword} ${declaration.name ?? `"${declaration.title ?? ''}"`}\``;
}

function checkLists(members: readonly Declaration[], problems: SyntaxProblem[]): void {
  for (const [index, member] of members.entries()) {
    if (!isStep(member) || member.listed || !isListed(members[index + 1])) continue;
    const property = member.properties[0] ?? member.members[0];
    const node = property?.$cstNode;
    if (node) problems.push(problemOver(node, /^\S+/.exec(node.text)?.[0] ?? '', 'syntax-listed-properties'));
  }
}

function isListed(declaration: Declaration | undefined): boolean {
  return declaration !== undefined && isStep(declaration) && declaration.listed;
}

function problemOver(
  node: CstNode,
  word: string,
  code: SyntaxProblem['code'],
  parameters: SyntaxParameters = {},
): SyntaxProblem {
  const { start } = node.range;
  const end = { line: start.line, character: start.character + word.length };
  return { code, parameters, offset: node.offset, length: word.length, range: { start, end } };
}

function opensLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** Blanks before the first sign of the line. */
export function indentationOf(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.length - line.trimStart().length;
}
