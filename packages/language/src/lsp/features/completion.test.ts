import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { createCxTextParser } from '../../parsing/parse.ts';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';
import { WRITTEN } from './completion/usual-order.ts';

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

/** Another editor: with the project and the text of a fixture, in a language, with abilities of its own. */
async function completedIn(source: string, options: Parameters<typeof editorWith>[2], project = read('project.cx')) {
  const { text, cursors } = marked(source);
  const other = await editorWith({ 'project.cx': project, 'case.cx': text }, { 'data/nps/2026.csv': 'a,b\n' }, options);
  const params = { textDocument: { uri: document }, position: cursors[0] };
  const list = await other.request<CompletionList>('textDocument/completion', params);
  return { text, list, other };
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

test('paths of data are those of the project, also in a folder of it', async () => {
  const offered = async (source: string): Promise<string[]> => {
    const { text, cursors } = marked(source);
    const below = await editorWith(
      { 'touchline.config.json': '{}', 'kpis/nps.cx': text },
      { 'touchline.config.json': '{}', 'data/nps.csv': 'day,rating\n', [`long/${'a'.repeat(200)}.csv`]: 'a\n' },
    );
    const params = { textDocument: { uri: uriOfFile('kpis/nps.cx') }, position: cursors[0] };
    const { items } = await below.request<CompletionList>('textDocument/completion', params);
    await below.stop();
    return items.map(insertedBy);
  };
  expect(await offered('data D { files "<|>" }\n')).toContain('"data/nps.csv"');
  for (const files of ['data/nps.csv', 'data/*.csv', 'd*a/*p*.c*'])
    expect(await offered(`data D { files "${files}" }\nkpi K { metric nps of <|> from D }\n`)).toContain('rating');
  for (const files of ['data/*x.csv', '*.csv', `long/${'*a'.repeat(40)}*b.csv`])
    expect(await offered(`data D { files "${files}" }\nkpi K { metric nps of <|> from D }\n`)).not.toContain('rating');
});

test('the whole quoted text is replaced, of a path only the segment', async () => {
  const title = await completed('journey X { touchpoint "A" via "Mob<|>ile" feeling 3 "x" }\n');
  expect(title.items[0]?.textEdit).toMatchObject({
    newText: 'App',
    range: { start: { character: 31 }, end: { character: 39 } },
  });
  const open = await completed('journey X { touchpoint "A" via "Mob<|> feeling 3 "x" }\n');
  expect(open.items[0]?.textEdit).toMatchObject({
    newText: 'App',
    range: { start: { character: 31 }, end: { character: 35 } },
  });
  const path = await completed('initiative I { improves Open.Ap<|>p }\n');
  expect(path.items[0]?.textEdit).toMatchObject({
    newText: 'Apply',
    range: { start: { character: 29 }, end: { character: 32 } },
  });
});

test('an element is found by its title and says what it is and where it stands', async () => {
  const { items } = await completed('initiative I { improves <|> }\n');
  const fill = items.find((item) => insertedBy(item) === 'Fill');
  expect(fill).toMatchObject({ detail: 'Fills in the form · step', labelDetails: { description: 'project.cx' } });
  expect(fill?.filterText).toContain('Fills in the form');
});

test('what lies near comes before what lies far, and single values before the rest', async () => {
  const { items } = await completed('journey X {\n  step "One" { then <|> }\n  step Two\n}\n');
  const offered = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(insertedBy);
  expect(offered.indexOf('Two')).toBeLessThan(offered.indexOf('Fill'));
  expect(offered.at(-1)).toBe('unknown');
});

test.each([
  ['persona P {\n  <|>\n}\n', ['of', 'role', 'quote', 'job']],
  ['journey X "T" as-is <|>\n', ['for', 'scenario', 'starts when']],
  ['journey X {\n  touchpoint "A" {\n    <|>\n  }\n}\n', ['via', 'feeling', 'doing', 'thinking']],
  ['kpi K {\n  <|>\n}\n', ['question', 'metric', 'from']],
  ['<|>\n', ['journey', 'strategy', 'goal']],
])('at %j comes first what people write there', async (source, first) => {
  const { items } = await completed(source);
  const keywords = items.filter(({ kind }) => kind === CompletionItemKind.Keyword).map(({ label }) => label);
  expect(keywords.slice(0, first.length)).toEqual(first);
  const common = ['note', 'see', 'accept'].map((each) => keywords.indexOf(each)).filter((at) => at >= 0);
  for (const at of common) expect(at).toBeGreaterThan(keywords.length - 12);
});

test.each(Object.entries(WRITTEN))('what is usual in %s can be written there', async (rule, usual) => {
  const word = { CxFile: '', DataSource: 'data', Step: 'touchpoint' }[rule] ?? rule.toLowerCase();
  const offered = new Set<string>();
  for (const source of rule === 'CxFile' ? ['<|>\n'] : [`${word} X {\n  <|>\n}\n`, `${word} X <|>\n`]) {
    for (const { label } of (
      await completed(rule === 'Step' || rule === 'Stage' ? `journey J {\n${source}}\n` : source)
    ).items)
      offered.add(label);
  }
  expect(usual.filter((each) => !offered.has(each))).toEqual([]);
});

test('an editor with the commands of VS Code asks on behind a word that needs more', async () => {
  const source = 'journey X {\n  touchpoint "A" v<|>\n}\n';
  const withCommands = await completedIn(source, { options: { trusted: true, commands: true } });
  withCommands.other.stop();
  const plain = await completedIn(source, {});
  plain.other.stop();
  const via = ({ items }: CompletionList) => items.find(({ label }) => label === 'via');
  expect(via(withCommands.list)?.command?.command).toBe('editor.action.triggerSuggest');
  expect(via(plain.list)?.command).toBeUndefined();
});

test('a blank brings what must follow, and nothing that only might', async () => {
  const blank = { triggerKind: 2, triggerCharacter: ' ' };
  const channels = await completed('journey X { touchpoint "A" via <|> }\n', blank);
  expect(channels.items.map(insertedBy)).toContain('App');
  for (const source of [
    'journey X { touchpoint "A" <|> }\n',
    'journey X {\n  <|>\n}\n',
    'journey X { doing "a <|>" }\n',
  ]) {
    expect((await completed(source, blank)).items).toEqual([]);
  }
});

test('documentation comes when it is asked for: of words, elements and rules, in the language of the reader', async () => {
  const capabilities = {
    textDocument: { completion: { completionItem: { documentationFormat: ['markdown' as const] } } },
  };
  const { list, other } = await completedIn('journey X {\n  <|>\n}\n', { locale: 'uk', capabilities });
  const pain = list.items.find(({ label }) => label === 'pain');
  expect(pain?.detail).toBe('больова точка');
  expect(pain?.documentation).toBeUndefined();
  const resolved = await other.request<CompletionItem>('completionItem/resolve', pain);
  expect(resolved.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Докладніше') });
  other.stop();

  const { items } = await completed('initiative I { improves <|> }\n');
  const element = await editor.request<CompletionItem>(
    'completionItem/resolve',
    items.find(({ label }) => label === 'Fill'),
  );
  expect(element.documentation).toMatchObject({ value: expect.stringContaining('Pains: Types the same data twice') });
  const rules = await completed('accept <|>\n');
  const rule = await editor.request<CompletionItem>(
    'completionItem/resolve',
    rules.items.find(({ label }) => label === 'cycle'),
  );
  expect(rule.documentation).toMatchObject({ value: expect.stringContaining('https://touchline.dev/rules/cycle') });
});

test('lists are capped, incomplete then, and keep what fits what was written', async () => {
  const channels = Array.from({ length: 250 }, (_, i) => `channel C${i} "Way ${i}"`).join('\n');
  const all = await completedIn('journey X { via <|> }\n', {}, channels);
  expect(all.list).toMatchObject({ isIncomplete: true, items: { length: 200 } });
  all.other.stop();
  const written = await completedIn('journey X { via C24<|> }\n', {}, channels);
  expect(written.list.items.map(insertedBy)).toEqual(expect.arrayContaining(['C24', 'C249']));
  written.other.stop();
});

describe('blocks', () => {
  const snippets = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
  const places = ['<|>', 'journey X {\n  <|>\n}', 'journey X {\n  stage A {\n    <|>\n  }\n}'];

  test.each(places)('at %j are sound as they stand', async (place) => {
    const { text, list, other } = await completedIn(`${place}\n`, {});
    other.stop();
    const blocks = list.items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(block.insertTextFormat).toBeUndefined();
      const whole = text.replace(/^( *)(?=\n|$)/m, (indent) => indent + insertedBy(block));
      expect(
        createCxTextParser()
          .parse(whole)
          .problems.map(({ code }) => code),
        block.label,
      ).toEqual([]);
    }
  });

  test('have places to fill in where the editor knows them', async () => {
    const { list, other } = await completedIn('journey X {\n  <|>\n}\n', { capabilities: snippets });
    other.stop();
    const block = list.items.find(({ label }) => label === 'touchpoint …');
    expect(block).toMatchObject({ insertTextFormat: 2, labelDetails: { description: 'with its block' } });
    expect(insertedBy(block as CompletionItem)).toContain(
      'pain "$\u007B7:What stands in the way}" $\u007B8|low,medium,high,critical|}',
    );
  });
});

test('in a workspace that is not trusted no files are looked at', async () => {
  const source = 'data D { files "<|>" }\n';
  const trusted = await completedIn(source, {});
  const untrusted = await completedIn(source, { options: { trusted: false } });
  expect([trusted.list.items.length > 0, untrusted.list.items.length]).toEqual([true, 0]);
  trusted.other.stop();
  untrusted.other.stop();
});
