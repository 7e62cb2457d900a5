import { expect, test } from 'vitest';
import type { SignatureHelp } from 'vscode-languageserver';
import { editorWith, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

/** The header line with the part that is being written in brackets. */
async function help(source: string, locale = 'en'): Promise<string | null> {
  const { text, cursors } = marked(source);
  const editor = await editorWith({ 'a.cx': text }, {}, { locale });
  const params = { textDocument: { uri: uriOfFile('a.cx') }, position: cursors[0] };
  const found = await editor.request<SignatureHelp | null>('textDocument/signatureHelp', params);
  editor.stop();
  const [signature] = found?.signatures ?? [];
  if (!found || !signature) return null;
  const active = signature.parameters?.[found.activeParameter ?? -1]?.label;
  if (!Array.isArray(active)) return signature.label;
  const [start, end] = active;
  return `${signature.label.slice(0, start)}[${signature.label.slice(start, end)}]${signature.label.slice(end)}`;
}

test.each([
  ['journey <|>', 'journey [NAME] "title" as-is to-be of JOURNEY for PERSONA owner TEAM …'],
  ['journey X "Ti<|>"', 'journey NAME ["title"] as-is to-be of JOURNEY for PERSONA owner TEAM …'],
  ['journey X "T" for <|>', 'journey NAME "title" as-is to-be of JOURNEY [for PERSONA] owner TEAM …'],
  ['journey X "T" to-be of <|>', 'journey NAME "title" as-is [to-be of JOURNEY] for PERSONA owner TEAM …'],
  ['journey X "T" as-is <|>', 'journey NAME "title" as-is to-be of JOURNEY for PERSONA owner TEAM …'],
  [
    'journey X {\n  touchpoint "A" via <|>\n}',
    'touchpoint NAME "title" [via CHANNEL] feeling 3 "word" for PERSONA owner TEAM exit …',
  ],
  [
    'journey X {\n  step "A" talks <|>\n}',
    'step NAME "title" via CHANNEL feeling 3 "word" for PERSONA owner TEAM exit [talks] …',
  ],
  ['loyalty programme <|>', 'loyalty programme [NAME] "title" for SEGMENT supports GOAL measured by KPI …'],
])('the parts of %j', async (source, expected) => {
  expect(await help(source)).toBe(expected);
});

test.each(['journey X {\n  <|>\n}', 'journey X { owner <|> }', '<|>', 'journey X // <|>'])(
  'none at %j',
  async (source) => {
    expect(await help(source)).toBeNull();
  },
);
