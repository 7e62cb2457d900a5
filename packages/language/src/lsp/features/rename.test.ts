import { TextDocument } from 'langium';
import { afterEach, expect, test } from 'vitest';
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

type Texts = Record<string, string>;

const capabilities = {
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** The texts after a renaming at the cursor, in the first file; or why it is refused. */
async function renamed(source: string, newName: string, onDisk: Texts = {}): Promise<Texts | string> {
  const { text, cursors } = marked(source);
  editor = await editorWith({ 'a.cx': text }, onDisk, { capabilities });
  const texts: Texts = { 'a.cx': text, ...onDisk };
  try {
    const edit = await editor.request<WorkspaceEdit | null>('textDocument/rename', {
      textDocument: { uri: uriOfFile('a.cx') },
      position: cursors[0],
      newName,
    });
    return applied(texts, edit);
  } catch (error) {
    return (error as Error).message;
  }
}

function applied(texts: Texts, edit: WorkspaceEdit | null): Texts {
  const result = { ...texts };
  for (const { textDocument, edits } of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
    const file = Object.keys(texts).find((name) => uriOfFile(name) === textDocument.uri) ?? '';
    const document = TextDocument.create(textDocument.uri, 'cx', 0, texts[file] ?? '');
    result[file] = TextDocument.applyEdits(document, edits as { range: Range; newText: string }[]);
  }
  return result;
}

test('a name changes in every file, and titles stay', async () => {
  const onDisk = { 'j.cx': 'journey J "Home" { touchpoint "A" via "Mobile app", App }\n' };
  expect(await renamed('channel A<|>pp "Mobile app"\n', 'Застосунок', onDisk)).toEqual({
    'a.cx': 'channel Застосунок "Mobile app"\n',
    'j.cx': 'journey J "Home" { touchpoint "A" via "Mobile app", Застосунок }\n',
  });
});

test('a title changes where it is declared and where it is referred to, with its quotes escaped', async () => {
  const onDisk = { 'j.cx': 'journey J "Home" { touchpoint "A" via "mobile  app", App }\n' };
  expect(await renamed('channel App "Mob<|>ile app"\n', 'The "new" app \\o/', onDisk)).toEqual({
    'a.cx': 'channel App "The \\"new\\" app \\\\o/"\n',
    'j.cx': 'journey J "Home" { touchpoint "A" via "The \\"new\\" app \\\\o/", App }\n',
  });
});

test('each segment of a path changes for itself', async () => {
  const onDisk = {
    'j.cx': 'journey J "Home" { stage Apply "Apply now" { touchpoint Fill "Fills" { pain "Slow" } } }\n',
    'to-be.cx': 'journey N "New" to-be of J { change Apply.Fill { remove pain "Slow" } }\n',
  };
  expect(await renamed('initiative "X" { improves J.App<|>ly.Fill }\n', 'Order', onDisk)).toEqual({
    'a.cx': 'initiative "X" { improves J.Order.Fill }\n',
    'j.cx': onDisk['j.cx'].replace('stage Apply', 'stage Order'),
    'to-be.cx': onDisk['to-be.cx'].replace('Apply.', 'Order.'),
  });
});

test('a statement changes with what addresses and removes it', async () => {
  const onDisk = {
    'to-be.cx': 'journey N "New" to-be of J { change Fill { remove pain "Slow" } }\n',
    'plan.cx': 'initiative "X" { addresses "slow" }\n',
  };
  const source = 'journey J "Home" { touchpoint Fill "Fills" { pain "Sl<|>ow" accept pain-without-evidence } }\n';
  const after = await renamed(source, 'Too slow', onDisk);
  expect(after).toEqual({
    'a.cx': 'journey J "Home" { touchpoint Fill "Fills" { pain "Too slow" accept pain-without-evidence } }\n',
    'to-be.cx': onDisk['to-be.cx'].replace('Slow', 'Too slow'),
    'plan.cx': 'initiative "X" { addresses "Too slow" }\n',
  });
});

test('the name of something without a title changes in quotes, too', async () => {
  expect(
    await renamed('team Bra<|>nches\njourney J "J" { step "A" owner "branches" { owner Branches } }\n', 'Shops'),
  ).toEqual({
    'a.cx': 'team Shops\njourney J "J" { step "A" owner "Shops" { owner Shops } }\n',
  });
});

test('a title that nothing declares changes everywhere', async () => {
  const onDisk = { 'b.cx': 'journey K "K" { touchpoint "B" via "phone" owner "Phone" }\n' };
  expect(await renamed('journey J "J" { touchpoint "A" via "Pho<|>ne" }\n', 'Hotline', onDisk)).toEqual({
    'a.cx': 'journey J "J" { touchpoint "A" via "Hotline" }\n',
    'b.cx': 'journey K "K" { touchpoint "B" via "Hotline" owner "Hotline" }\n',
  });
});

test('equal titles keep their numbers right', async () => {
  const source =
    'journey J "J" { stage S { step "Waits", "Wai<|>ts", "Waits" } }\ninitiative "X" { improves J.S."Waits~2", J.S."Waits~3" }\n';
  expect(await renamed(source, 'Queues')).toEqual({
    'a.cx':
      'journey J "J" { stage S { step "Waits", "Queues", "Waits" } }\ninitiative "X" { improves J.S."Queues", J.S."Waits~2" }\n',
  });
});

test('a keyword is a name like any other', async () => {
  expect(await renamed('channel A<|>pp\njourney J "J" { step "A" via App owner "B" }\n', 'owner')).toEqual({
    'a.cx': 'channel owner\njourney J "J" { step "A" via owner owner "B" }\n',
  });
});

test('letters beyond the basic plane stand in titles, with Windows line breaks and tabs', async () => {
  expect(
    await renamed(
      'channel App "\u{1F4F1} M<|>obile"\r\n\tjourney J "J" { step "A" via "\u{1F4F1} Mobile" }\r\n',
      '\u{1F680}',
    ),
  ).toEqual({
    'a.cx': 'channel App "\u{1F680}"\r\n\tjourney J "J" { step "A" via "\u{1F680}" }\r\n',
  });
});

test.each([
  ['channel A<|>pp\n', 'two words', /two words cannot be a name/],
  ['channel A<|>pp\n', 'unknown', /cannot be a name/],
  ['channel A<|>pp\n', '1st', /cannot be a name/],
  ['channel A<|>pp\n', '', /cannot be a name/],
  ['channel A<|>pp\n', 'App via', /cannot be a name/],
  ['channel App "Mob<|>ile"\n', '  ', /needs at least one word/],
  ['channel App "Mob<|>ile"\n', 'a\nb', /one line/],
  ['channel A<|>pp\nchannel Web\n', 'Web', /Web is taken in a\.cx:2/],
  ['channel A<|>pp\nteam Web\n', 'Web', /Web is taken in a\.cx:2/],
  ['journey J "J" { stage A<|>pply { step "x" } stage Use { step "y" } }\n', 'Use', /Use is taken in a\.cx:1/],
  [
    'journey J "J" { step Pay "P" }\njourney K "K" { step W<|>ait "W" step "B" then Wait }\ninitiative "X" { improves Pay }\n',
    'Pay',
    /With Pay, Pay in a\.cx:3 would no longer mean Pay/,
  ],
  ['journey J "J" { touchpoint "A" via "Pho<|>ne", "Mail" }\n', 'mail', /both would become one/],
  ['channel Mail\njourney J "J" { touchpoint "A" via "Pho<|>ne" }\n', 'Mail', /would no longer mean Phone/],
])('%s cannot become %s', async (source, newName, message) => {
  expect(await renamed(source, newName)).toMatch(message);
});

test('documents that are open are named with their version, others without', async () => {
  const { text, cursors } = marked('channel A<|>pp\n');
  const other = { 'j.cx': 'journey J "Home" { touchpoint "A" via App }\n' };
  editor = await editorWith({ 'a.cx': text }, other, { capabilities });
  const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri: uriOfFile('a.cx') },
    position: cursors[0],
    newName: 'Web',
  });
  const changes = edit.documentChanges as TextDocumentEdit[];
  expect(changes.map(({ textDocument }) => textDocument)).toEqual([
    { uri: uriOfFile('a.cx'), version: 1 },
    { uri: uriOfFile('j.cx'), version: null },
  ]);
});

test('a project that uses this one follows', async () => {
  const onDisk = {
    'shared/touchline.config.json': '{}',
    'shared/company.cx': 'channel App "Mobile app"\n',
    'bank/touchline.config.json': '{ "uses": ["../shared"] }',
  };
  const { text, cursors } = marked('journey J "Home" { touchpoint "Pays" via A<|>pp }\n');
  editor = await editorWith({ 'bank/a.cx': text }, onDisk, { capabilities });
  const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri: uriOfFile('bank/a.cx') },
    position: cursors[0],
    newName: 'Web',
  });
  expect(applied({ ...onDisk, 'bank/a.cx': text }, edit)).toMatchObject({
    'bank/a.cx': 'journey J "Home" { touchpoint "Pays" via Web }\n',
    'shared/company.cx': 'channel Web "Mobile app"\n',
  });
});

test.each([
  ['channel App "Mob<|>ile"', 'Mobile', 'Mobile'],
  ['channel A<|>pp "Mobile"', 'App', 'App'],
  ['channel App "A \\"<|>B\\""', 'A \\"B\\"', 'A "B"'],
  ['journey J "J" { touchpoint "A" via "Pho<|>ne" }', 'Phone', 'Phone'],
  ['chan<|>nel App', undefined, undefined],
  ['journey J "J" { step "A" { accept step-with<|>out-owner } }', undefined, undefined],
  ['journey J "J" { step "A" { doing "Someth<|>ing" } }', undefined, undefined],
  ['strategy S "S" { maturity FiveLe<|>vels from regular }', undefined, undefined],
])('%s is prepared', async (source, shown, placeholder) => {
  const { text, cursors } = marked(source);
  editor = await editorWith({ 'a.cx': text }, {}, { capabilities });
  const found = await editor.request<{ range: Range; placeholder: string } | null>('textDocument/prepareRename', {
    textDocument: { uri: uriOfFile('a.cx') },
    position: cursors[0],
  });
  const at = (range: Range): string => text.slice(range.start.character, range.end.character);
  expect(found ? at(found.range) : undefined).toBe(shown);
  expect(found?.placeholder).toBe(placeholder);
});
