import { expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { editorWith, uriOfFile } from '../testing/editor.ts';

const source = `channel App "Mobile app"
kpi Nps "Relationship NPS" { unit points  baseline 31  target 45 }
kpi Recommendation "Recommendation"
team T "Onboarding team"
journey J "Opens" { stage Apply { step Fill "Fills in the form" via App measured by Nps, Recommendation owner T } }
initiative I "Prefill" { improves J.Apply.Fill }
initiative K "Other" { depends on I  improves "Fills in the form" }
review "R" on 2026-09-01 { result Nps 38 }
`;

/** The text with its hints in brackets. */
async function hinted(first: number, last: number, commands = false): Promise<string[]> {
  const editor = await editorWith({ 'a.cx': source }, {}, { options: { commands } });
  const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
  const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: uriOfFile('a.cx') },
    range,
  });
  editor.stop();
  const lines = source.split('\n');
  for (const { position, label } of hints.reverse()) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)}[${label}]${line.slice(position.character)}`;
  }
  return lines.map((line) => line.replace(/\u00A0/g, ' '));
}

test('titles of what names alone do not tell, attainment behind targets, units of results', async () => {
  const lines = await hinted(0, 8);
  expect(lines[1]).toBe('kpi Nps "Relationship NPS" { unit points  baseline 31  target 45[50% · not due yet] }');
  expect(lines[5]).toBe('initiative I "Prefill" { improves J.Apply.Fill }');
  expect(lines[6]).toBe('initiative K "Other" { depends on I[Prefill]  improves "Fills in the form" }');
  expect(lines[7]).toBe('review "R" on 2026-09-01 { result Nps 38[points] }');
});

test('an editor that shows lines above declarations has the attainment there', async () => {
  const lines = await hinted(0, 8, true);
  expect(lines[1]).toBe(source.split('\n')[1]);
  expect(lines[7]).toContain('[points]');
});

test('owners and channels go by their names, and so does what its title repeats', async () => {
  const lines = await hinted(0, 8);
  expect(lines[4]).toBe(source.split('\n')[4]);
});

test('only the lines that are seen have hints', async () => {
  const lines = await hinted(0, 1);
  expect(lines[6]).toBe(source.split('\n')[6]);
});
