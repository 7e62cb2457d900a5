import { readdirSync, readFileSync } from 'node:fs';
import { memoryFiles } from '@touchline/project';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodeLens, type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { buildFragment } from '../../model-building/build-fragment.ts';
import type { OpenReference } from '../../scoping/open-reference.ts';
import { placeAt } from '../reading/place.ts';
import { shortestEnd } from '../reading/shortest.ts';
import { cxServices, cxTextParser } from '../services.ts';
import { TestEditor } from '../testing/editor.ts';

const examples = new URL('../../../../../examples/', import.meta.url);
const uriOf = (name: string): string => encodeURI(`file:///strategy/${name}`);

function textsOf(example: string): Readonly<Record<string, string>> {
  const folder = new URL(`${example}/`, examples);
  const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  const wanted = names.filter((name) => /\.(?:cx|json)$/.test(name)).sort();
  return Object.fromEntries(wanted.map((name) => [name, readFileSync(new URL(encodeURI(name), folder), 'utf8')]));
}

interface Position {
  readonly line: number;
  readonly character: number;
}

class Text {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (const { index } of text.matchAll(/\n/g)) this.#starts.push(index + 1);
  }

  offset({ line, character }: Position): number {
    return (this.#starts[line] ?? this.text.length) + character;
  }

  position(offset: number): Position {
    const line = this.#starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - (this.#starts[line] ?? 0) };
  }

  with({ textEdit }: CompletionItem): string {
    if (!textEdit || !('range' in textEdit)) throw new Error('An item says what it replaces.');
    const { range, newText } = textEdit;
    return this.text.slice(0, this.offset(range.start)) + newText + this.text.slice(this.offset(range.end));
  }
}

/** An editor with an example, and what it is offered at a place of one of the files. */
class Example {
  readonly texts: Readonly<Record<string, string>>;
  readonly #editor: TestEditor;
  #version = 1;

  constructor(name: string) {
    this.texts = textsOf(name);
    const files = Object.fromEntries(Object.entries(this.texts).map(([file, text]) => [`/strategy/${file}`, text]));
    this.#editor = new TestEditor({ files: memoryFiles({ files }), folders: ['/strategy'] });
  }

  get names(): string[] {
    return Object.keys(this.texts).filter((name) => name.endsWith('.cx'));
  }

  async start(): Promise<void> {
    await this.#editor.start('en', {}, { commands: true });
    for (const name of this.names) await this.#editor.open(uriOf(name), this.texts[name] ?? '');
  }

  /** Without waiting for diagnostics: questions come after the changes before them. */
  async offered(name: string, text: Text, offset: number): Promise<readonly CompletionItem[]> {
    const uri = uriOf(name);
    await this.#editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ text: text.text }],
    });
    const params = { textDocument: { uri }, position: text.position(offset) };
    const { items } = await this.#editor.request<CompletionList>('textDocument/completion', params);
    return items;
  }

  async answers(name: string, text: Text, offset: number): Promise<void> {
    await this.offered(name, text, offset);
    const textDocument = { uri: uriOf(name) };
    const position = text.position(offset);
    const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    await this.#editor.request('textDocument/hover', { textDocument, position });
    await this.#editor.request('textDocument/signatureHelp', { textDocument, position });
    await this.#editor.request('textDocument/inlayHint', { textDocument, range });
    const lenses = await this.#editor.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    for (const lens of lenses) await this.#editor.request('codeLens/resolve', lens);
  }

  stop(): void {
    this.#editor.stop();
  }
}

function rangeOf(text: Text, { at }: OpenReference): { start: number; end: number } {
  return {
    start: text.offset({ line: at.line - 1, character: at.column - 1 }),
    end: text.offset({ line: at.endLine - 1, character: at.endColumn - 1 }),
  };
}

describe.each(['small-business-bank', 'telecom-self-service', 'va-transition'])('in %s', (name) => {
  test('every reference that is taken away is offered in its place', { timeout: 240_000 }, async () => {
    const example = new Example(name);
    await example.start();
    const missing: string[] = [];
    for (const file of example.names) {
      const original = new Text(example.texts[file] ?? '');
      const fragment = buildFragment(cxTextParser().parse(original.text).file, file);
      const seen = new Set<string>();
      const mentions = (reference: OpenReference): number =>
        [...Object.values(example.texts)].reduce((sum, text) => sum + text.split(reference.text).length - 1, 0);
      for (const reference of fragment.references) {
        const { start, end } = rangeOf(original, reference);
        const written = original.text.slice(start, end);
        const key = `${reference.want.keyword} ${written} ${reference.scope?.parent?.id}`;
        // A title that stands nowhere else is gone with its only mention.
        if (seen.has(key) || mentions(reference) < 2) continue;
        seen.add(key);
        const [last = written] =
          /[^.]*$/.exec(written.replace(/"[^"]*"/g, (title) => title.replaceAll('.', '\u0000'))) ?? [];
        const from = end - last.length;
        const without = new Text(original.text.slice(0, from) + original.text.slice(end));
        const items = await example.offered(file, without, from);
        const wanted = written.slice(from - start);
        const plain = wanted.replace(/^"|"$/g, '');
        const found = items.some(
          ({ textEdit, filterText }) => textEdit?.newText === wanted || filterText?.includes(plain),
        );
        if (!found) missing.push(`${file}:${reference.at.line} ${reference.want.keyword} ${written}`);
      }
    }
    example.stop();
    expect(missing).toEqual([]);
  });

  test('a word or name that is offered can be finished without an error of syntax', { timeout: 240_000 }, async () => {
    const example = new Example(name);
    await example.start();
    const places = example.names.flatMap((file) => {
      const { tokens } = cxServices().parser.Lexer.tokenize(example.texts[file] ?? '');
      return tokens.map(({ startOffset }) => ({ file, index: startOffset }));
    });
    const wrong: string[] = [];
    let tried = 0;
    const property = fc.asyncProperty(fc.constantFrom(...places), fc.nat(), async ({ file, index }, chosen) => {
      // As it is being written: what stands behind the place is not there yet.
      const text = new Text((example.texts[file] ?? '').slice(0, index));
      const items = await example.offered(file, text, index);
      const fitting = items.filter(({ kind }) => kind !== undefined && INSERTED.has(kind));
      const item = fitting[chosen % Math.max(1, fitting.length)];
      if (!item) return;
      tried++;
      if (!canBeFinished(text.with(item))) wrong.push(`${file}:${text.position(index).line + 1} ${item.label}`);
    });
    await fc.assert(property, { numRuns: 150 });
    example.stop();
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  test('a text with a piece missing gets answers everywhere', { timeout: 240_000 }, async () => {
    const example = new Example(name);
    await example.start();
    const spot = fc.tuple(fc.constantFrom(...example.names), fc.nat(), fc.nat(400), fc.nat());
    const property = fc.asyncProperty(spot, async ([file, start, length, place]) => {
      const all = example.texts[file] ?? '';
      const from = start % all.length;
      const text = new Text(all.slice(0, from) + all.slice(from + length));
      await example.answers(file, text, place % (text.text.length + 1));
    });
    await fc.assert(property, { numRuns: 60 });
    example.stop();
  });
});

const INSERTED: ReadonlySet<CompletionItemKind> = new Set([
  CompletionItemKind.Keyword,
  CompletionItemKind.EnumMember,
  CompletionItemKind.Reference,
  CompletionItemKind.Interface,
  CompletionItemKind.Unit,
  CompletionItemKind.Method,
]);

/** Whether something that may follow makes a text of it that the parser takes without a word. */
function canBeFinished(text: string): boolean {
  const place = placeAt(`${text} `, text.length + 1);
  const ends = new Set(place?.readings.map((reading) => shortestEnd(reading)));
  // What the layout tells to be closed above is not closed here.
  const isError = ({ code }: { code: string }): boolean => code !== 'syntax-missing-closing-brace';
  return [...ends].some((end) => !cxTextParser().parse(`${text} ${end}\n`).problems.some(isError));
}
