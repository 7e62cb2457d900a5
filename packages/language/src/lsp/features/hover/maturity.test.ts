import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../../testing/editor.ts';

const source = `strategy Bank "Banking" {
  maturity FiveLevels from regular to extended by 2027-12-31 { criterion personalisation partly  criterion own-word met }
}
initiative I "Forecast" { closes delight-measured of ServiceExcellence }
`;
let editor: TestEditor;

beforeAll(async () => {
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown' as const] } } };
  editor = await editorWith({ 'a.cx': source }, {}, { capabilities });
});
afterAll(() => editor.stop());

async function hoverOn(words: string): Promise<string> {
  const before = source.slice(0, source.indexOf(words) + 1).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const textDocument = { uri: uriOfFile('a.cx') };
  const hover = await editor.request<Hover | null>('textDocument/hover', { textDocument, position });
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

test.each([
  ['FiveLevels', ['not Gartner’s own model', '`anticipatory`']],
  ['regular', ['**Regular service**', '2\\/5', '`service-standard`']],
  ['extended', ['**Extended service**', '`personalisation`']],
  ['personalisation', ['**Service is fitted to the single customer**', 'Extended service']],
  ['delight-measured', ['**Delight is measured apart from satisfaction**', 'captures emotion']],
  ['ServiceExcellence', ['ISO 23592', '`core-service`']],
])('%s says what it stands for', async (word, parts) => {
  const text = await hoverOn(word);
  for (const part of parts) expect(text).toContain(part);
});

test('a criterion of the team’s own is explained by nobody', async () => {
  expect(await hoverOn('own-word')).toBe('');
});
