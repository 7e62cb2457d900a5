import { TextDocument } from 'langium';
import { afterEach, describe, expect, test } from 'vitest';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

const options = { tabSize: 2, insertSpaces: true };

async function applied(text: string, method: string, more: object): Promise<string> {
  editor = await editorWith({ 'a.cx': text });
  const textDocument = { uri: uriOfFile('a.cx') };
  const edits = await editor.request<TextEdit[] | null>(`textDocument/${method}`, { textDocument, options, ...more });
  return TextDocument.applyEdits(TextDocument.create('', 'cx', 0, text), edits ?? []);
}

describe('formatting a range', () => {
  const formatted = (source: string): Promise<string> => {
    const { text, ranges } = marked(source);
    return applied(text, 'rangeFormatting', { range: ranges[0] });
  };

  test('touches the lines of the range alone', async () => {
    const source = 'journey   J "J" {\nstep   "A"\n<[   step   "B"\n      pain   "x"]>\nstep   "C"\n}\n';
    expect(await formatted(source)).toBe('journey   J "J" {\nstep   "A"\n  step "B" pain "x"\nstep   "C"\n}\n');
  });

  test('of everything is formatting the whole, with the line breaks of the file', async () => {
    expect(await formatted('<[journey   J "J" {\r\n\tstep "A"\r\n\r\n\r\n  step "B"}]>\r\n')).toBe(
      'journey J "J" {\r\n  step "A"\r\n\r\n  step "B"\r\n}\r\n',
    );
  });

  test('leaves a text with errors alone', async () => {
    const source = 'journey   J {\n<[ stpe   "A"]>\n';
    expect(await formatted(source)).toBe(marked(source).text);
  });
});

describe('indenting while typing', () => {
  const typed = async (source: string, ch: string): Promise<string> => {
    const { text, cursors } = marked(source);
    const result = await applied(text, 'onTypeFormatting', { position: cursors[0], ch });
    editor?.stop();
    return result;
  };

  test('a new line stands in its block, a closing brace under its opening line', async () => {
    expect(await typed('journey J {\n  stage A {\n<|>\n', '\n')).toBe('journey J {\n  stage A {\n    \n');
    expect(await typed('journey J {\n  stage A {\n    }<|>\n', '}')).toBe('journey J {\n  stage A {\n  }\n');
    expect(await typed('journey J {\r\n\t<|>}\r\n', '\n')).toBe('journey J {\r\n}\r\n');
    expect(await typed('journey J "{" { // {\n<|>step', '\n')).toBe('journey J "{" { // {\n  step');
  });

  test('comments and texts over several lines stay as they are', async () => {
    for (const source of [
      'journey J {\n  note """\n<|>text\n  """\n}\n',
      'journey J { /*\n<|>more */ }\n',
      '}<|>',
      'step "A" }<|>',
    ]) {
      expect(await typed(source, source.includes('\n') ? '\n' : '}')).toBe(marked(source).text);
    }
  });
});

describe('renaming files', () => {
  const files = {
    'kpis.cx': 'data D "D" { files "data/nps/*.csv", "data/nps/all.csv", "other/x.csv" }\n',
    'journeys/j.cx':
      'journey J "J" { step "A" { see "Form" <../img/form.png>  see <./notes.md>  see <https://example.org> } }\n',
  };
  const after = async (moves: [from: string, to: string][]): Promise<Record<string, string>> => {
    editor = await editorWith({ 'kpis.cx': files['kpis.cx'] }, { 'journeys/j.cx': files['journeys/j.cx'] });
    const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: moves.map(([from, to]) => ({ oldUri: uriOfFile(from), newUri: uriOfFile(to) })),
    });
    const changed = Object.entries(files).flatMap(([name, text]) => {
      const edits = edit?.changes?.[uriOfFile(name)];
      return edits ? [[name, TextDocument.applyEdits(TextDocument.create('', 'cx', 0, text), edits)]] : [];
    });
    return Object.fromEntries(changed);
  };

  test.each<[string, [string, string][], Record<string, string>]>([
    [
      'a folder of data',
      [['data/nps', 'data/survey']],
      { 'kpis.cx': files['kpis.cx'].replaceAll('data/nps', 'data/survey') },
    ],
    [
      'a data file',
      [['data/nps/all.csv', 'all data.csv']],
      { 'kpis.cx': files['kpis.cx'].replace('data/nps/all.csv', 'all data.csv') },
    ],
    [
      'a picture',
      [['img/form.png', 'journeys/form.png']],
      { 'journeys/j.cx': files['journeys/j.cx'].replace('../img/form', './form') },
    ],
    [
      'the file with the links',
      [['journeys/j.cx', 'j.cx']],
      { 'journeys/j.cx': files['journeys/j.cx'].replace('../img', './img').replace('./notes', './journeys/notes') },
    ],
    ['the folder of both', [['journeys', 'maps']], {}],
    ['something else', [['readme.md', 'README.md']], {}],
  ])('%s', async (_, moves, expected) => {
    expect(await after(moves)).toEqual(expected);
  });
});
