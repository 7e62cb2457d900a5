import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';

const source = `strategy Bank "Banking" { maturity FiveLevels from proactive to anticipatory by 2027-12-31 }
segment Small "Small firms"
system Crm "CRM" { kind crm  holds "Contacts" }
theme "Know them" { uses Survey }
system Survey "Survey tool" { kind survey }
kpi Idle "Clicks" { metric count }
economics Now "2026" for Small { retention 80%  margin 18 EUR per month  discount rate 10% }
loyalty programme Club "Club" for Small {
  reward "Discount" kind discount cost 100 EUR per year
  reward "Early access" kind access cost 300 EUR per year
}
claim Five "Keeping costs five times less" { grade folklore  concerns retention-cost-ratio  range 5..10 }
`;
let editor: TestEditor;

beforeAll(async () => {
  const capabilities = { textDocument: { hover: { contentFormat: ['plaintext' as const] } } };
  editor = await editorWith({ 'a.cx': source }, {}, { capabilities });
});
afterAll(() => editor.stop());

async function hoverOn(words: string): Promise<string> {
  const before = source.slice(0, source.indexOf(words) + 1).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const params = { textDocument: { uri: uriOfFile('a.cx') }, position };
  const hover = await editor.request<Hover | null>('textDocument/hover', params);
  return ((hover?.contents as MarkupContent | undefined)?.value ?? '').replace(/\u00A0/g, ' ');
}

test.each([
  ['Bank "Banking"', ['Maturity: ', 'claimed is “Proactive', 'Still to be met: ']],
  ['Now "2026"', ['576 EUR with the first margin after a year, 792 EUR with', '+5 points', 'Still missing: ']],
  ['Small "Small firms"', ['Value of a customer: 576 EUR']],
  ['Crm "CRM"', ['Holds: Contacts', 'Nothing uses what it holds.']],
  ['Idle "Clicks"', ['Nothing uses this KPI']],
  ['Club "Club"', ['25%', 'bought']],
  ['Five "Keeping', ['Grade: folklore']],
])('%s tells what follows from it', async (words, expected) => {
  const said = await hoverOn(words);
  for (const part of expected) expect(said).toContain(part);
});
