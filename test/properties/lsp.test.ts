import { titleKey } from '@touchline/model';
import * as fc from 'fast-check';
import { TextDocument } from 'langium';
import { expect, test } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  Location,
  Position,
  Range,
  SemanticTokens,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../../packages/language/src/lsp/testing/editor.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { errorsOf, parser, read } from './reading.ts';

type Texts = Record<string, string>;

const projects = draws(1200).map((draw): Texts => printModel(arbitraryModel(draw).model, parser));
const capabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

async function withEditor<T>(texts: Texts, act: (editor: TestEditor) => Promise<T>): Promise<T> {
  const [first, ...others] = Object.keys(texts).sort();
  const named = (files: string[]): Texts => Object.fromEntries(files.map((file) => [file, texts[file] ?? '']));
  const editor = await editorWith(named(first === undefined ? [] : [first]), named(others), { capabilities });
  try {
    return await act(editor);
  } finally {
    editor.stop();
  }
}

const documentOf = (text: string) => TextDocument.create('memory:text', 'cx', 0, text);

/** Places of words and of texts on one line, some of which name something. */
function placesIn(text: string, picks?: readonly number[]): Position[] {
  const found = text.matchAll(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)+"|[\p{L}_][\p{L}\p{M}\p{N}_]*/gu);
  const words = [...found].filter(([word]) => !word.startsWith('"""')).map(({ index }) => index);
  const document = documentOf(text);
  const chosen = picks && words.length > 0 ? picks.map((pick) => words[pick % words.length] ?? 0) : words;
  return chosen.map((offset) => document.positionAt(offset + 1));
}

function appliedTo(texts: Texts, edit: WorkspaceEdit | null): Texts {
  const after = { ...texts };
  for (const { textDocument, edits } of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
    const file = Object.keys(texts).find((name) => uriOfFile(name) === textDocument.uri) ?? '';
    after[file] = TextDocument.applyEdits(documentOf(texts[file] ?? ''), edits as { range: Range; newText: string }[]);
  }
  return after;
}

const firstOf = (texts: Texts): string => Object.keys(texts).sort()[0] ?? '';

test('what leads to a declaration is among the references to it', async () => {
  let followed = 0;
  await fc.assert(
    fc.asyncProperty(projects, async (texts) => {
      const file = firstOf(texts);
      const uri = uriOfFile(file);
      await withEditor(texts, async (editor) => {
        for (const position of placesIn(texts[file] ?? '')) {
          const at = { textDocument: { uri }, position };
          const [definition] = (await editor.request<Location[] | null>('textDocument/definition', at)) ?? [];
          // On a declaration it leads to itself, to the name beside a title.
          if (!definition || (definition.uri === uri && definition.range.start.line === position.line)) continue;
          const references = await editor.request<Location[] | null>('textDocument/references', {
            textDocument: { uri: definition.uri },
            position: definition.range.start,
            context: { includeDeclaration: false },
          });
          expect(references?.some((each) => each.uri === uri && holds(each.range, position))).toBe(true);
          followed++;
        }
      });
    }),
    { numRuns: 12 },
  );
  expect(followed).toBeGreaterThan(20);
});

function holds({ start, end }: Range, { line, character }: Position): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  return after && (line < end.line || (line === end.line && character <= end.character));
}

test('a renaming changes names and nothing else, and can be taken back', async () => {
  let renamings = 0;
  await fc.assert(
    fc.asyncProperty(projects, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), async (texts, picks) => {
      const file = firstOf(texts);
      for (const position of placesIn(texts[file] ?? '', picks)) {
        const at = { textDocument: { uri: uriOfFile(file) }, position };
        const there = await withEditor(texts, async (editor) => {
          const prepared = await editor.request<{ placeholder: string } | null>('textDocument/prepareRename', at);
          const edit = prepared && (await renamed(editor, { ...at, newName: 'Zzyzx9' }));
          return edit && { old: prepared.placeholder, texts: appliedTo(texts, edit) };
        });
        if (!there) continue;
        renamings++;
        expect(errorsOf(read(there.texts), there.texts)).toEqual(errorsOf(read(texts), texts));
        expect(shapeOf(there.texts)).toEqual(shapeOf(texts));
        const back = await withEditor(there.texts, (editor) => renamed(editor, { ...at, newName: there.old }));
        // References may spell a title in other letters or with other blanks than its declaration.
        if (back) expect(folded(appliedTo(there.texts, back))).toEqual(folded(texts));
      }
    }),
    { numRuns: 8 },
  );
  expect(renamings).toBeGreaterThan(10);
});

/** The edits; nothing when it is refused. */
async function renamed(editor: TestEditor, params: object): Promise<WorkspaceEdit | null> {
  try {
    return await editor.request<WorkspaceEdit | null>('textDocument/rename', params);
  } catch {
    return null;
  }
}

const folded = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, titleKey(text)]));

/** The model without its words: which elements there are, what they hold and what is said of them. */
function shapeOf(texts: Texts): unknown {
  const { implicit, ...model } = read(texts).model;
  const shape: unknown = JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (['at', 'source', 'nameAt', 'ruleAt', 'keywordAt', 'fromAt'].includes(key)) return undefined;
      return typeof value === 'string' ? '…' : value;
    }),
  );
  return { shape, implicit: implicit.length };
}

test('outline, folds and colours hold together', async () => {
  await fc.assert(
    fc.asyncProperty(projects, fc.nat(), async (texts, pick) => {
      const file = firstOf(texts);
      const text = texts[file] ?? '';
      const textDocument = { uri: uriOfFile(file) };
      await withEditor(texts, async (editor) => {
        nests(await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument }));
        const lines = documentOf(text).lineCount;
        for (const fold of await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument })) {
          expect(fold.startLine).toBeLessThan(fold.endLine);
          expect(fold.endLine).toBeLessThan(lines);
        }
        const full = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
        expectApart(full.data);
        // One line less, and the difference leads to what the whole is then.
        const kept = text
          .split('\n')
          .toSpliced(pick % lines, 1)
          .join('\n');
        await editor.change(textDocument.uri, 2, kept);
        const { edits = [] } = await editor.request<{
          edits?: { start: number; deleteCount: number; data?: number[] }[];
        }>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: full.resultId });
        const data = [...full.data];
        for (const { start, deleteCount, data: put = [] } of edits) data.splice(start, deleteCount, ...put);
        const again = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
        expect(data).toEqual(again.data);
        expectApart(data);
      });
    }),
    { numRuns: 15 },
  );
});

function nests(symbols: readonly DocumentSymbol[], around?: Range): void {
  for (const { range, selectionRange, children, name } of symbols) {
    expect(name.trim()).not.toBe('');
    expect(holds(range, selectionRange.start) && holds(range, selectionRange.end)).toBe(true);
    if (around) expect(holds(around, range.start) && holds(around, range.end)).toBe(true);
    nests(children ?? [], range);
  }
}

/** Tokens come one behind the other. */
function expectApart(data: readonly number[]): void {
  let end = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(i, i + 3);
    expect(length).toBeGreaterThan(0);
    expect(lines > 0 || i === 0 || characters >= end).toBe(true);
    end = length;
  }
}
