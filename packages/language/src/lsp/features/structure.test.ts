import { afterEach, describe, expect, test } from 'vitest';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';
import { LEGEND } from './semantic-tokens/legend.ts';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
const textDocument = { uri: uriOfFile('a.cx') };

async function ask<R>(
  text: string,
  method: string,
  more: object = {},
  onDisk: Record<string, string> = {},
): Promise<R> {
  editor = await editorWith({ 'a.cx': text }, onDisk, { capabilities });
  return editor.request<R>(method, { textDocument, ...more });
}

function within(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

const bank = `strategy S "Bank" {
  goal Loyalty "Owners stay"
}
journey J "I open an account" {
  stage Apply "Apply" {
    touchpoint Fill "Fills in" via App {
      pain "Twice" { opportunity "Prefill" }
    }
    any order {
      step "Waits", "Calls"
    }
  }
}
journey N "New" to-be of J {
  change Apply.Fill {
    pain "Still slow"
  }
  add to Apply step "Signs"
}
`;

describe('outline', () => {
  test('holds declarations, statements others refer to, groups and changes', async () => {
    const shown = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
      symbols.flatMap(({ name, detail, selectionRange, children }) => [
        `${'  '.repeat(depth)}${name} (${detail ?? ''}) ${within(bank, selectionRange)}`,
        ...shown(children ?? [], depth + 1),
      ]);
    expect(shown(await ask<DocumentSymbol[]>(bank, 'textDocument/documentSymbol'))).toMatchInlineSnapshot(`
      [
        "Bank (strategy S) S",
        "  Owners stay (goal Loyalty) Loyalty",
        "I open an account (journey J) J",
        "  Apply (stage Apply) Apply",
        "    Fills in (touchpoint Fill) Fill",
        "      Twice (pain) "Twice" { opportunity "Prefill" }",
        "        Prefill (opportunity) "Prefill"",
        "    any order () a",
        "      Waits (step) "Waits"",
        "      Calls (step) "Calls"",
        "New (journey N) N",
        "  change Apply.Fill () Apply.Fill",
        "    Still slow (pain) "Still slow"",
        "  Signs (step) "Signs"",
      ]
    `);
  });

  test('is a list for editors that know no tree', async () => {
    editor = await editorWith({ 'a.cx': bank });
    const found = await editor.request<{ name: string; containerName?: string }[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(found.slice(0, 2).map(({ name, containerName }) => [name, containerName])).toEqual([
      ['Bank', undefined],
      ['Owners stay', 'Bank'],
    ]);
  });
});

test('elements of the workspace are found by a few letters of their names and titles', async () => {
  editor = await editorWith(
    { 'a.cx': bank },
    { 'b.cx': 'channel Застосунок "Мобільний застосунок"\nteam Onboarding\n' },
  );
  const names = async (query: string): Promise<string[]> =>
    ((await editor?.request<WorkspaceSymbol[]>('workspace/symbol', { query })) ?? []).map(({ name }) => name);
  expect(await names('fills')).toEqual(['Fills in']);
  expect(await names('fl')).toEqual(['Fills in', 'Prefill']);
  expect(await names('МОБ')).toEqual(['Мобільний застосунок']);
  expect(await names('onb')).toEqual(['Onboarding']);
  expect(await names('nothing like it')).toEqual([]);
  expect((await names('')).length).toBeGreaterThan(10);
});

describe('folding', () => {
  const folds = async (text: string): Promise<string[]> =>
    (await ask<FoldingRange[]>(text, 'textDocument/foldingRange')).map(
      ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`,
    );

  test('blocks, comments, texts and regions fold', async () => {
    const text = `// one
// two
channel App

// #region customers
/*
 * long
 */
persona A {
  note """
    One.
    Two.
  """
}
// #endregion
journey J "{ // no" { step "A" {
  pain "x" } }
`;
    expect(await folds(text)).toEqual(['0-1 comment', '4-14 region', '5-7 comment', '8-12', '9-12', '15-16', '15-16']);
  });

  test('a text with errors and Windows line breaks folds as before', async () => {
    expect(await folds('journey J {\r\n  stage A {\r\n    stpe "x"\r\n  }\r\n  step\r\n}\r\n')).toEqual(['0-4', '1-2']);
    expect(await folds('}}{')).toEqual([]);
    expect(await folds('')).toEqual([]);
  });
});

test('a selection grows from the word to the file', async () => {
  const { text, cursors } = marked(
    'journey J "J" {\n  step "A b" {\n    pain "Tw<|>ice", "Slow"\n    owner X\n  }\n}\n',
  );
  const [found] = await ask<SelectionRange[]>(text, 'textDocument/selectionRange', { positions: cursors });
  const shown: string[] = [];
  for (let at: SelectionRange | undefined = found; at; at = at.parent) shown.push(within(text, at.range));
  expect(shown).toEqual([
    'Twice',
    '"Twice"',
    'pain "Twice", "Slow"',
    'pain "Twice", "Slow"\n    owner X',
    'step "A b" {\n    pain "Twice", "Slow"\n    owner X\n  }',
    'journey J "J" {\n  step "A b" {\n    pain "Twice", "Slow"\n    owner X\n  }\n}',
    text,
  ]);
});

function decoded(text: string, { data }: SemanticTokens): string[] {
  const lines = text.split('\n');
  const shown: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines_, characters, length, type, modifiers] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += lines_;
    character = lines_ > 0 ? characters : character + characters;
    const names = LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    shown.push(
      [`${(lines[line] ?? '').slice(character, character + length)}: ${LEGEND.tokenTypes[type]}`, ...names].join(' '),
    );
  }
  return shown;
}

describe('semantic tokens', () => {
  const text = `channel App "Mobile app"
journey J "J" for "Anna" {
  touchpoint Fill "Fills" via App, Nowhere measured by K importance high {
    feeling 2 -> 4 "glad" because "Quick"
  }
}
kpi K "K" { target 45% by 2027-06-30  formula K + 2 }
journey N "N" to-be of J { remove Fill }
`;

  test('tell what each word is', async () => {
    const tokens = await ask<SemanticTokens>(text, 'textDocument/semanticTokens/full');
    expect(decoded(text, tokens)).toMatchInlineSnapshot(`
      [
        "channel: keyword",
        "App: channel declaration",
        ""Mobile app": title declaration",
        "journey: keyword",
        "J: journey declaration",
        ""J": title declaration",
        "for: property",
        ""Anna": title free",
        "touchpoint: keyword",
        "Fill: step declaration",
        ""Fills": title declaration",
        "via: property",
        "App: channel",
        "Nowhere: title free",
        "measured: property",
        "by: property",
        "K: kpi",
        "importance: property",
        "high: enumMember",
        "feeling: property",
        "2: number",
        "->: operator",
        "4: number",
        ""glad": string",
        "because: property",
        ""Quick": string",
        "kpi: keyword",
        "K: kpi declaration",
        ""K": title declaration",
        "target: property",
        "45%: number",
        "by: property",
        "2027-06-30: number",
        "formula: property",
        "K: kpi",
        "+: operator",
        "2: number",
        "journey: keyword",
        "N: journey declaration",
        ""N": title declaration",
        "to-be: property",
        "of: property",
        "J: journey",
        "remove: property",
        "Fill: step deprecated",
      ]
    `);
  });

  test('of a range are those of the whole in it; a difference leads from one to the next', async () => {
    const tokens = await ask<SemanticTokens>(text, 'textDocument/semanticTokens/full');
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const some = await editor?.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    const whole = decoded(text, tokens);
    const part = decoded(text, some as SemanticTokens);
    expect(whole.join('\n')).toContain(part.join('\n'));
    expect(part[0]).toBe('touchpoint: keyword');
    const changed = text.replace('Nowhere', 'App');
    await editor?.change(textDocument.uri, 2, changed);
    const delta = await editor?.request<{ edits: { start: number; deleteCount: number; data?: number[] }[] }>(
      'textDocument/semanticTokens/full/delta',
      { textDocument, previousResultId: tokens.resultId },
    );
    const data = [...tokens.data];
    for (const edit of delta?.edits ?? []) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const full = await editor?.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(data).toEqual(full?.data);
    expect(decoded(changed, { data })).toContain('App: channel');
  });
});

test('links lead to pages, to files beside the text and to data files, all inside of the project', async () => {
  const text = `initiative "X" { see "Ticket 101" <https://example.org/T-101> <javascript:alert(1)> <../../etc/passwd> <./img/x.png> </site> }
data D "D" { files "data/nps.csv", "data/*.csv", "../other.csv" }
`;
  const links = await ask<DocumentLink[]>(text, 'textDocument/documentLink');
  expect(links.map(({ range, target, tooltip }) => [within(text, range), target, tooltip])).toEqual([
    ['https://example.org/T-101', 'https://example.org/T-101', 'Ticket 101'],
    ['./img/x.png', uriOfFile('img/x.png'), undefined],
    ['data/nps.csv', uriOfFile('data/nps.csv'), undefined],
  ]);
});
