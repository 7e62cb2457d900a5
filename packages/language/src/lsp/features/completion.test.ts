import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

const read = (name: string): string => readFileSync(new URL(`./completion/fixtures/${name}`, import.meta.url), 'utf8');

interface Case {
  readonly name: string;
  readonly text: string;
  readonly offers: readonly string[];
  readonly never: readonly string[];
  readonly nothing: boolean;
}

/** `=== name`, a text with a cursor, then what is offered there and what never is. */
function casesOf(fixture: string): Case[] {
  return fixture
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      const list = (word: string): string[] =>
        lines.filter((line) => line.startsWith(`${word}: `)).flatMap((line) => line.slice(word.length + 2).split('; '));
      const text = lines.filter((line) => !/^(?:offers: |never: |offers none$)/.test(line)).join('\n');
      return {
        name,
        text: `${text}\n`,
        offers: list('offers'),
        never: list('never'),
        nothing: lines.includes('offers none'),
      };
    });
}

const cases = casesOf(read('positions.txt'));
const document = uriOfFile('case.cx');
let editor: TestEditor;
let version = 1;

beforeAll(async () => {
  const onDisk = {
    'data/nps/2026.csv': 'answered_on,rating,"Customer segment"\n2026-01-01,9,smb\n',
    'img/form.png': 'png',
    '../secret.csv': 'a,b\n',
  };
  editor = await editorWith({ 'project.cx': read('project.cx'), 'case.cx': '' }, onDisk);
});

afterAll(() => editor.stop());

async function completed(source: string, context?: object): Promise<{ text: string; items: CompletionItem[] }> {
  const { text, cursors } = marked(source);
  version++;
  await editor.change(document, version, text);
  const params = { textDocument: { uri: document }, position: cursors[0], context };
  const { items } = await editor.request<CompletionList>('textDocument/completion', params);
  return { text, items };
}

const insertedBy = ({ textEdit }: CompletionItem): string => textEdit?.newText.trim() ?? '';

test('the fixture has the positions it promises, each with something to look for', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  for (const each of cases) expect(each.nothing || each.offers.length > 0, each.name).toBe(true);
});

test.each(cases)('offers at $name', async ({ text, offers, never, nothing }) => {
  const { items } = await completed(text);
  const offered = items.map(insertedBy);
  if (nothing) expect(offered).toEqual([]);
  expect(offered).toEqual(expect.arrayContaining([...offers]));
  expect(offered.filter((each) => never.includes(each))).toEqual([]);
});
