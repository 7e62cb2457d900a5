import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { createCxServices } from '../packages/language/src/cx-module.ts';
import type { CxFile, Declaration } from '../packages/language/src/generated/ast.ts';
import { generate } from './generate-textmate.ts';

let grammar: IGrammar;
const parser = createCxServices().Cx.parser.LangiumParser;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const [path = '', text = ''] = Object.entries((await generate()).files)[0] ?? [];
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (content) => new oniguruma.OnigString(content),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(text, path),
  });
  const loaded = await registry.loadGrammar('source.cx');
  if (!loaded) throw new Error('The grammar was not loaded.');
  grammar = loaded;
});

/** Each token that is not blank with its innermost scope, without the language's own suffix. */
function scopesOf(...lines: string[]): [string, string][] {
  const tokens: [string, string][] = [];
  let state = textmate.INITIAL;
  for (const line of lines) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const text = line.slice(startIndex, endIndex);
      if (text.trim()) tokens.push([text.trim(), (scopes.at(-1) ?? '').replace(/\.cx$/, '')]);
    }
  }
  return tokens;
}

const folder = join(import.meta.dirname, '..');
const files = globSync(['examples/**/*.cx', 'packages/language/src/parsing/fixtures/*.cx'], { cwd: folder });

interface Leaf {
  readonly text: string;
  readonly offset: number;
  readonly hidden: boolean;
}

function leavesOf(node: Declaration['$cstNode']): Leaf[] {
  if (!node) return [];
  return 'content' in node ? (node.content as (typeof node)[]).flatMap(leavesOf) : [node];
}

function declarations(declaration: Declaration): Declaration[] {
  return [declaration, ...declaration.members.flatMap(declarations)];
}

/** The innermost scope of every sign of a text. */
function scopesBySign(text: string): string[] {
  const scopes: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const innermost = token.scopes.findLast((scope) => !scope.startsWith('constant.character.escape')) ?? '';
      for (let sign = token.startIndex; sign < Math.min(token.endIndex, line.length); sign++) scopes.push(innermost);
    }
    scopes.push('end of line');
  }
  return scopes;
}

describe('highlighting', () => {
  it.each(files.sort())('agrees with the parser on texts, names and comments of %s', async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    const { value } = parser.parse<CxFile>(text);
    const scopes = scopesBySign(text);
    const wrong: string[] = [];
    const check = (leaf: Leaf | undefined, prefix: string): void => {
      if (leaf && !scopes[leaf.offset]?.startsWith(prefix)) wrong.push(`${leaf.text} is ${scopes[leaf.offset]}`);
    };
    for (const leaf of leavesOf(value.$cstNode)) {
      if (leaf.text.startsWith('"')) check(leaf, 'string.quoted');
      if (leaf.hidden) check(leaf, 'comment');
    }
    const names = value.members.flatMap(declarations).filter(({ name }) => name !== undefined);
    for (const { name, $cstNode } of names) {
      check(
        leavesOf($cstNode).find(({ text: word }) => word === name),
        'entity.name.type',
      );
    }
    expect(wrong).toEqual([]);
  });

  it('tells declarations, names, properties and values apart', () => {
    expect(scopesOf('stage Discover "Finds us" phase awareness {').filter(([text]) => !text.includes('"'))).toEqual([
      ['stage', 'keyword.control'],
      ['Discover', 'entity.name.type'],
      ['Finds us', 'string.quoted.double'],
      ['phase', 'keyword.other.property'],
      ['awareness', 'constant.other.enumeration'],
      ['{', 'source'],
    ]);
    expect(scopesOf('loyalty programme Partners "Club"')[0]).toEqual(['loyalty programme', 'storage.type']);
    expect(scopesOf('channel App { kind app  talks two-way  owner Onboarding }')).toEqual([
      ['channel', 'storage.type'],
      ['App', 'entity.name.type'],
      ['{', 'source'],
      ['kind', 'keyword.other.property'],
      ['app', 'constant.other.enumeration'],
      ['talks', 'keyword.other.property'],
      ['two-way', 'constant.other.enumeration'],
      ['owner', 'keyword.other.property'],
      ['Onboarding', 'variable.other.reference'],
      ['}', 'source'],
    ]);
  });

  it('colours a keyword that is a name as a name', () => {
    expect(scopesOf('stage purchase "Buys"').slice(0, 2)).toEqual([
      ['stage', 'keyword.control'],
      ['purchase', 'entity.name.type'],
    ]);
    expect(scopesOf('  step Apply.step')[0]).toEqual(['step', 'keyword.control']);
  });

  it.each([
    ['2026-09-01', 'constant.numeric.date'],
    ['2027-Q2', 'constant.numeric.date'],
    ['40_000 EUR', 'constant.numeric.money'],
    ['1 h 30 min', 'constant.numeric.duration'],
    ['10 working days', 'constant.numeric.duration'],
    ['62%', 'constant.numeric.share'],
    ['6 pp', 'constant.numeric.share'],
    ['2.5', 'constant.numeric'],
    ['unknown', 'constant.language.unknown'],
    ['<https://example.org/plan>', 'markup.underline.link'],
    ['<./img/form.png>', 'markup.underline.link'],
    ['#onboarding', 'entity.name.tag'],
    ['`Customer segment`', 'variable.other.column'],
    ['// a comment', 'comment.line.double-slash'],
    ['обов’язок', 'variable.other.reference'],
    ['顧客', 'variable.other.reference'],
    ['stagecoach', 'variable.other.reference'],
    ['->', 'keyword.operator'],
    ['[x]', 'constant.language.checkbox'],
  ])('colours %s as %s', (text, scope) => {
    expect(scopesOf(text)[0]).toEqual([text, scope]);
  });

  it('keeps texts and comments together over lines, and a text without its quote in its line', () => {
    expect(scopesOf('note """', 'stage "x"', '"""', 'owner A').slice(-2)).toEqual([
      ['owner', 'keyword.other.property'],
      ['A', 'variable.other.reference'],
    ]);
    expect(scopesOf('/* stage', 'step */ team T')[2]).toEqual(['step', 'comment.block']);
    expect(scopesOf('vision "open', 'team T').slice(-2)).toEqual([
      ['team', 'storage.type'],
      ['T', 'entity.name.type'],
    ]);
  });

  it('is committed as it is generated', async () => {
    for (const [path, text] of Object.entries((await generate()).files)) {
      expect(await readFile(join(import.meta.dirname, '..', path), 'utf8')).toBe(text);
    }
  });
});
