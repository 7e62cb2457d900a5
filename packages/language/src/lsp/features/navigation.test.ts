import { afterEach, expect, test } from 'vitest';
import type { DocumentHighlight, Location, LocationLink, Range } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

const linkSupport = { textDocument: { definition: { linkSupport: true } } };

const text = (source: string, range: Range): string => {
  const lines = source.split('\n');
  const { start, end } = range;
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  return [(lines[start.line] ?? '').slice(start.character), '…'].join('');
};

/** What the request leads to, as `file: text`. */
async function leads(
  method: string,
  files: Record<string, string>,
  onDisk: Record<string, string> = {},
  more: object = {},
): Promise<string[]> {
  const read = Object.fromEntries(Object.entries(files).map(([name, source]) => [name, marked(source)]));
  const open = Object.fromEntries(Object.entries(read).map(([name, { text }]) => [name, text]));
  const [file, at] = Object.entries(read).find(([, { cursors }]) => cursors.length > 0) ?? [];
  editor = await editorWith(open, onDisk);
  const locations = await editor.request<Location[] | null>(`textDocument/${method}`, {
    textDocument: { uri: uriOfFile(file ?? '') },
    position: at?.cursors[0],
    ...more,
  });
  const all: Record<string, string> = { ...onDisk, ...open };
  return (locations ?? []).map(({ uri, range }) => {
    const name = Object.keys(all).find((each) => uriOfFile(each) === uri) ?? uri;
    return `${name}: ${text(all[name] ?? '', range)}`;
  });
}

const company = 'channel App "Mobile app"\nteam Onboarding\n';
const journey = `journey Open "I open an account" {
  stage Apply {
    touchpoint Fill "Fills in the form" via App { pain "Types the same data twice" }
    touchpoint "Waits" then Fill
  }
}
`;

test('a name leads to its declaration in another file, with the whole of both', async () => {
  const source = marked('journey J "Home" { touchpoint "Pays" via <[A<|>pp]> }\n');
  editor = await editorWith({ 'a.cx': source.text }, { 'company.cx': company }, { capabilities: linkSupport });
  const links = await editor.request<LocationLink[]>('textDocument/definition', {
    textDocument: { uri: uriOfFile('a.cx') },
    position: source.cursors[0],
  });
  expect(links).toEqual([
    {
      originSelectionRange: source.ranges[0],
      targetUri: uriOfFile('company.cx'),
      targetRange: { start: { line: 0, character: 0 }, end: { line: 0, character: 24 } },
      targetSelectionRange: { start: { line: 0, character: 8 }, end: { line: 0, character: 11 } },
    },
  ]);
});

test.each([
  ['initiative "X" { improves O<|>pen.Apply.Fill }', 'j.cx: Open'],
  ['initiative "X" { improves Open.App<|>ly.Fill }', 'j.cx: Apply'],
  ['initiative "X" { improves Open.Apply.Fill<|> }', 'j.cx: Fill'],
  ['initiative "X" { improves Open.Apply."Wai<|>ts" }', 'j.cx: "Waits"'],
  ['initiative "X" { addresses "Types the <|>same data twice" }', 'j.cx: "Types the same data twice"'],
  ['journey New "New" to-be of Open { change Apply.F<|>ill { feeling 4 } }', 'j.cx: Fill'],
  ['journey New "New" to-be of Open { change App<|>ly.Fill { feeling 4 } }', 'j.cx: Apply'],
  [
    'journey New "New" to-be of Open { change Fill { remove pain "Types the same <|>data twice" } }',
    'j.cx: "Types the same data twice"',
  ],
  ['journey New "New" to-be of Open { change Fill { remove via A<|>pp } }', 'company.cx: App'],
  ['journey New "New" to-be of Open { remove Apply."W<|>aits" }', 'j.cx: "Waits"'],
  ['journey New "New" to-be of Open { add to Apply after F<|>ill step "Gets it" }', 'j.cx: Fill'],
  ['journey New "New" to-be of Open\ninitiative "X" { improves New.Ap<|>ply }', 'j.cx: Apply'],
  ['journey New "New" to-be of Open\njourney Next "Next" to-be of New { change F<|>ill { feeling 4 } }', 'j.cx: Fill'],
  ['journey In "In" { include Op<|>en }', 'j.cx: Open'],
  ['journey In "In" { touchpoint "A" via "Mobile <|>app" }', 'company.cx: App'],
  ['journey In "In" { touchpoint "A" owner "Onboard<|>ing" }', 'company.cx: Onboarding'],
  ['strategy S "S" { goal G "Goal" }\ninitiative "X" { supports S.<|>G }', 'a.cx: G'],
])('%s', async (source, target) => {
  const found = await leads('definition', { 'a.cx': source }, { 'j.cx': journey, 'company.cx': company });
  expect(found).toEqual([target]);
});

test.each([
  'chan<|>nel App',
  'channel App { accept ste<|>p-without-owner because "Later" }',
  'journey J "Home" { touchpoint "Pays" via Nowh<|>ere }',
  'journey J "Home" { touchpoint "Pays" <|>   }',
  'kpi K "K" { metric csat of sco<|>re scale 1..5 }',
  '<|>',
])('%s leads nowhere', async (source) => {
  expect(await leads('definition', { 'a.cx': source })).toEqual([]);
});

test('a reference that may mean several things leads to all of them', async () => {
  const found = await leads('definition', {
    'a.cx': 'journey A "A" { step "Waits" }\njourney B "B" { step "Waits" }\ninitiative "X" { improves "Wa<|>its" }\n',
  });
  expect(found).toEqual(['a.cx: "Waits"', 'a.cx: "Waits"']);
});

test('a title that nothing declares leads to its other mentions', async () => {
  const found = await leads('definition', {
    'a.cx': 'journey A "A" { touchpoint "B" via "Pho<|>ne" }\n',
    'b.cx': 'journey C "C" { touchpoint "D" via "phone" }\n',
  });
  expect(found).toEqual(['b.cx: "phone"']);
});

test('references are found in every file, open or not, in paths and after remove', async () => {
  const onDisk = {
    'plan.cx': 'initiative "X" { improves Open.Apply.Fill }\n',
    'to-be.cx': 'journey New "New" to-be of Open { change Apply."Fills in the form" { via App } }\n',
    'company.cx': company,
  };
  const source = journey.replace('stage Apply', 'stage Ap<|>ply');
  const context = { context: { includeDeclaration: true } };
  expect(await leads('references', { 'j.cx': source }, onDisk, context)).toEqual([
    'j.cx: Apply',
    'plan.cx: Apply',
    'to-be.cx: Apply',
  ]);
  editor?.stop();
  const fill = journey.replace('Fill "Fills', 'F<|>ill "Fills');
  expect(await leads('references', { 'j.cx': fill }, onDisk, { context: { includeDeclaration: false } })).toEqual([
    'j.cx: Fill',
    'plan.cx: Fill',
    'to-be.cx: "Fills in the form"',
  ]);
});

test('references are found in a project that uses this one', async () => {
  const onDisk = {
    'shared/touchline.config.json': '{}',
    'shared/company.cx': company,
    'bank/touchline.config.json': '{ "uses": ["../shared"] }',
  };
  const source = marked('journey J "Home" { touchpoint "Pays" via A<|>pp }\n');
  editor = await editorWith({ 'bank/a.cx': source.text }, onDisk);
  const request = (uri: string, position: unknown) =>
    editor?.request<Location[]>('textDocument/references', {
      textDocument: { uri },
      position,
      context: { includeDeclaration: true },
    });
  const both = [uriOfFile('bank/a.cx'), uriOfFile('shared/company.cx')];
  const fromUse = await request(uriOfFile('bank/a.cx'), source.cursors[0]);
  expect(fromUse?.map(({ uri }) => uri).sort()).toEqual(both);
  await editor.open(uriOfFile('shared/company.cx'), company);
  const fromHome = await request(uriOfFile('shared/company.cx'), { line: 0, character: 9 });
  expect(fromHome?.map(({ uri }) => uri).sort()).toEqual(both);
});

test('highlights tell where something is declared or changed from where it is read', async () => {
  const source = marked(`${journey}initiative "X" { improves Open.Apply.F<|>ill }
journey New "New" to-be of Open { change Fill { feeling 4 } }
`);
  editor = await editorWith({ 'a.cx': source.text }, { 'company.cx': company });
  const found = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', {
    textDocument: { uri: uriOfFile('a.cx') },
    position: source.cursors[0],
  });
  expect(found.map(({ range, kind }) => [text(source.text, range), range.start.line, kind])).toEqual([
    ['Fill', 2, 3],
    ['"Fills in the form"', 2, 3],
    ['Fill', 3, 2],
    ['Fill', 6, 2],
    ['Fill', 7, 3],
  ]);
});

test('what stands today leads to the blocks that change it', async () => {
  const found = await leads('implementation', {
    'j.cx': journey.replace('Fill "Fills', 'Fi<|>ll "Fills'),
    'to-be.cx': 'journey New "New" to-be of Open { change Apply.Fill { feeling 4 } remove Apply."Waits" }\n',
  });
  expect(found).toEqual(['to-be.cx: change Apply.Fill { feeling 4 }']);
});

test('a journey leads to the journeys that start from it', async () => {
  const found = await leads('implementation', {
    'j.cx': journey.replace('Open "I open', 'Op<|>en "I open'),
    'to-be.cx': 'journey New "New" to-be of Open { remove Apply }\n',
  });
  expect(found).toEqual(['to-be.cx: journey New "New" to-be of Open { remove Apply }']);
});

test('a name of this file alone may be typed at all its places at once', async () => {
  const ranges = async (source: string): Promise<string[] | undefined> => {
    const { text: plain, cursors } = marked(source);
    editor?.stop();
    editor = await editorWith({ 'a.cx': plain }, { 'b.cx': 'initiative "X" { improves Shared }\n' });
    const found = await editor.request<{ ranges: Range[] } | null>('textDocument/linkedEditingRange', {
      textDocument: { uri: uriOfFile('a.cx') },
      position: cursors[0],
    });
    return found?.ranges.map((range) => text(plain, range));
  };
  expect(await ranges('channel Дода<|>ток\njourney J "J" { step "A" via Додаток }\n')).toEqual(['Додаток', 'Додаток']);
  expect(await ranges('channel A<|>pp\njourney J "J" { step "A" via "App" }\n')).toBeUndefined();
  expect(await ranges('journey Sha<|>red "J" { step "A" }\ninitiative "Y" { improves Shared }\n')).toBeUndefined();
  expect(await ranges('channel Al<|>one\n')).toBeUndefined();
});
