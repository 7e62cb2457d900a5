import { expect, test } from 'vitest';
import { editorWith, uriOfFile } from '../testing/editor.ts';

const options = { tabSize: 2, insertSpaces: true };
const range = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 99_999 } };
const gone = { name: 'x', kind: 1, uri: 'x', range, selectionRange: range, data: { element: 'x', path: 'nowhere' } };

/** Every question about names and structure. */
const QUESTIONS: Readonly<Record<string, object>> = {
  'textDocument/definition': {},
  'textDocument/implementation': {},
  'textDocument/references': { context: { includeDeclaration: true } },
  'textDocument/documentHighlight': {},
  'textDocument/prepareRename': {},
  'textDocument/linkedEditingRange': {},
  'textDocument/prepareCallHierarchy': {},
  'textDocument/prepareTypeHierarchy': {},
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/full/delta': { previousResultId: 'never heard of' },
  'textDocument/semanticTokens/range': { range },
  'textDocument/documentLink': {},
  'textDocument/formatting': { options },
  'textDocument/rangeFormatting': { range, options },
  'textDocument/onTypeFormatting': { ch: '}', options },
  'callHierarchy/incomingCalls': { item: gone },
  'typeHierarchy/supertypes': { item: gone },
};

const sound = `channel App "\u{1F4F1} app"\r\n\tjourney J "J" {\r\n\ttouchpoint "A \u{1F389}" via App, "Phone" {\r\n\t\tpain """
  Two
  lines
""" { note "x" } } }\r\njourney N "N" to-be of J { change "A \u{1F389}" { remove pain "Two lines" } }\r\n`;

const TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \t\r\n\n',
  sound,
  half: sound.slice(0, sound.length / 2),
  'without its braces': sound.replace(/[{}]/g, ''),
  'with words left out': sound.replace(/ (?:App|J|"J")/g, ''),
  'an open text': 'journey "never ends { step "A',
  'only signs': '}}}{{"""<./ . , ~2 -> `',
  words: 'change add remove include then to-be of via to accept kpi data files',
  'many blocks': 'journey J {'.repeat(200),
};

const POSITIONS = [
  { line: 0, character: 0 },
  { line: 0, character: 9 },
  { line: 1, character: 1 },
  { line: 2, character: 16 },
  { line: 2, character: 17 },
  { line: 2, character: 100_000 },
  { line: 100_000, character: 3 },
  { line: 7, character: 45 },
];

/** Of these a position says nothing. */
const WHOLE: ReadonlySet<string> = new Set([
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/documentLink',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'callHierarchy/incomingCalls',
  'typeHierarchy/supertypes',
]);

test.each(Object.keys(TEXTS))('%s: every question is answered, whatever the place', async (name) => {
  const text = TEXTS[name] ?? '';
  const alone = 'file:///elsewhere/alone.cx';
  const editor = await editorWith({ 'a.cx': text }, { 'b.cx': 'journey K "K" { touchpoint "B" via App }\n' });
  try {
    await editor.open(alone, text);
    for (const uri of [uriOfFile('a.cx'), alone, uriOfFile('missing.cx'), 'untitled:Untitled-1']) {
      const textDocument = { uri };
      for (const [method, more] of Object.entries(QUESTIONS)) {
        for (const position of WHOLE.has(method) ? POSITIONS.slice(0, 1) : POSITIONS) {
          const answer = editor.request(method, { textDocument, position, ...more });
          await expect(answer, `${method} at ${position.line}:${position.character}`).resolves.toBeDefined();
        }
      }
      const selections = editor.request('textDocument/selectionRange', { textDocument, positions: POSITIONS });
      await expect(selections).resolves.toBeDefined();
    }
    // A file that is not read stays unrenamed; no edit is half of one.
    for (const position of POSITIONS) {
      const renamed = editor.request('textDocument/rename', { textDocument: { uri: alone }, position, newName: 'Zz' });
      await renamed.then(
        (edit) => expect(edit).toBeDefined(),
        (error) => expect(error).toMatchObject({ code: -32_803 }),
      );
    }
    const moves = [{ oldUri: uriOfFile('b.cx'), newUri: 'untitled:b' }];
    await expect(editor.request('workspace/willRenameFiles', { files: moves })).resolves.toBeNull();
  } finally {
    editor.stop();
  }
});
