import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const syntaxes = join(import.meta.dirname, '../syntaxes');
const ours: Readonly<Record<string, string>> = {
  'source.cx': 'cx.tmLanguage.json',
  'markdown.cx.codeblock': 'cx.markdown.tmLanguage.json',
};
/** Enough of a Markdown grammar to inject into: headings, and code of other languages. */
const MARKDOWN = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.heading.markdown', match: '^#.*$' },
    { name: 'markup.fenced_code.other', begin: '^```\\w+$', end: '^```$' },
  ],
});

let markdown: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (content) => new oniguruma.OnigString(content),
    }),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.cx.codeblock'] : []),
    loadGrammar: async (scope) => {
      const file = ours[scope];
      const text = file === undefined ? MARKDOWN : await readFile(join(syntaxes, file), 'utf8');
      return textmate.parseRawGrammar(text, 'grammar.json');
    },
  });
  const loaded = await registry.loadGrammar('text.html.markdown');
  if (!loaded) throw new Error('The grammar was not loaded.');
  markdown = loaded;
});

/** For each line the scopes of its first word. */
function scopesOf(lines: readonly string[]): string[][] {
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
    state = ruleStack;
    const word = tokens.find(({ startIndex, endIndex }) => line.slice(startIndex, endIndex).trim() !== '');
    return word?.scopes ?? [];
  });
}

test('a block of cx in Markdown is coloured as cx, and ends where it ends', () => {
  const [, inside, nested, , after] = scopesOf(['```cx', 'journey "Home" {', '  step "Sits"', '```', '# Heading']);
  expect(inside).toEqual(expect.arrayContaining(['meta.embedded.block.cx']));
  expect(inside?.at(-1)).toMatch(/^keyword\.|^storage\./);
  expect(nested?.at(-1)).toMatch(/^keyword\.|^storage\./);
  expect(after).toEqual(['text.html.markdown', 'markup.heading.markdown']);
});

test('a text that is not closed in the block does not colour what follows it', () => {
  const [, , after] = scopesOf(['~~~ CX', 'journey "Home', '~~~', '# Heading']);
  expect(after).not.toContain('meta.embedded.block.cx');
});

test('other blocks are left alone', () => {
  for (const fence of ['```cxx', '```js']) {
    const [, inside] = scopesOf([fence, 'journey "Home" {', '```']);
    expect(inside).toContain('markup.fenced_code.other');
  }
});
