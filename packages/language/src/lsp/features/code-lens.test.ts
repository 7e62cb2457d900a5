import { expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { editorWith, uriOfFile } from '../testing/editor.ts';

const source = `channel App
kpi Nps { baseline 31  target 45 }
kpi Other
journey J "Opens" { step "A" via App measured by Nps }
review "R" on 2026-09-01 { result Nps 38 }
`;
const uri = uriOfFile('a.cx');

test('declarations say who refers to them, journeys open their map, KPIs say where they stand', async () => {
  const editor = await editorWith({ 'a.cx': source }, {}, { options: { commands: true } });
  const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(lenses.every(({ command }) => command === undefined)).toBe(true);
  const resolved = await Promise.all(lenses.map((lens) => editor.request<CodeLens>('codeLens/resolve', lens)));
  expect(resolved.map(({ command, range }) => `${range.start.line} ${command?.title} ${command?.command}`)).toEqual([
    '0 1 reference touchline.showReferences',
    '1 not due yet · 50% touchline.openMap',
    '1 2 references touchline.showReferences',
    '2 no target touchline.openMap',
    '3 Open map touchline.openMap',
  ]);
  expect(resolved[4]?.command?.arguments).toEqual([uri, 'J']);
  const [address, , locations] = resolved[0]?.command?.arguments ?? [];
  expect(address).toBe(uri);
  expect(locations).toEqual([{ uri, range: { start: { line: 3, character: 33 }, end: { line: 3, character: 36 } } }]);
  editor.stop();
});

test('an editor that runs no commands is shown none', async () => {
  const editor = await editorWith({ 'a.cx': source });
  expect(await editor.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
  editor.stop();
});

test('a lens for what was renamed meanwhile does nothing', async () => {
  const editor = await editorWith({ 'a.cx': source }, {}, { options: { commands: true } });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const lens = { range, data: { uri, element: 'Gone', says: 'references' } };
  expect(await editor.request('codeLens/resolve', lens)).toMatchObject({ command: { title: '', command: '' } });
  editor.stop();
});
