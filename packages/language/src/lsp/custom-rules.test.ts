import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, CompletionItem, CompletionList, Hover, MarkupContent } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from './testing/editor.ts';

const config = JSON.stringify({
  presets: ['essential'],
  customRules: {
    'owned-initiative': {
      every: 'initiative',
      require: { owner: ['Product'] },
      message: 'Say which of our teams carries {name}.',
      because: 'Only product teams carry work.',
      see: 'https://example.org/a%20b/rules/owned',
    },
  },
});
const text = `accept owned-initiative because "Old"

initiative Prefill "Prefill"
team Product
`;
const uri = uriOfFile('a.cx');
let editor: TestEditor;

beforeAll(async () => {
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown' as const] } } };
  editor = await editorWith({ 'a.cx': text.replace('accept', '// accept') }, {}, { config, capabilities });
});
afterAll(() => editor.stop());

test('a finding of a team’s rule leads to the page the team names, and can be put right', async () => {
  const [diagnostic] = editor.diagnostics(uri);
  expect(diagnostic).toMatchObject({
    code: 'owned-initiative',
    codeDescription: { href: 'https://example.org/a%20b/rules/owned' },
    message: 'Say which of our teams carries “Prefill”.',
  });
  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic?.range,
    context: { diagnostics: [diagnostic] },
  });
  expect(actions.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Write `owner Product`', 'Accept `owned-initiative` here, with a reason']),
  );
});

test('its code is offered where something is accepted, and explained there', async () => {
  await editor.change(uri, 2, text);
  expect(editor.codes(uri)).toEqual([]);
  const at = { textDocument: { uri }, position: { line: 0, character: 7 } };
  const { items } = await editor.request<CompletionList>('textDocument/completion', at);
  const item = items.find(({ label }) => label === 'owned-initiative');
  expect(item?.detail).toBe('Say which of our teams carries ‹name›.');
  const resolved = await editor.request<CompletionItem>('completionItem/resolve', item);
  expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('Only product teams carry work.') });
  const hover = await editor.request<Hover>('textDocument/hover', { ...at, position: { line: 0, character: 10 } });
  const { value } = hover.contents as MarkupContent;
  expect(value).toContain('Only product teams carry work');
  expect(value).toContain('(https://example.org/a%20b/rules/owned)');
});
