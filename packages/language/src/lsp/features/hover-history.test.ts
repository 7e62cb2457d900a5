import { type Commit, type Git, memoryFiles } from '@touchline/project';
import { expect, onTestFinished, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';

const kpi = (target: number): string =>
  `kpi Nps "Relationship NPS" { metric nps of rating scale 0..10  target ${target} by 2027-06-30 }\n`;
const step = (feeling: number): string => `journey J "Way" { touchpoint Sign "Signs" via Branch feeling ${feeling} }\n`;

/** A repository whose commits hold one file each, newest first; counts what it is asked. */
function repository(texts: readonly string[]): Git & { asked: number } {
  const commits = texts.map((_, index): Commit => {
    const date = `2026-03-${String(20 - index)}T10:00:00+02:00`;
    const parents = index + 1 < texts.length ? [`c${index + 1}`] : [];
    return { hash: `c${index}`, date, author: 'Olena', subject: 'Next', parents };
  });
  const git = {
    asked: 0,
    root: async () => '/strategy',
    commit: async () => {
      git.asked++;
      return 'c0';
    },
    mergeBase: async () => 'c0',
    mainBranch: async () => 'main',
    snapshot: async (_folder: string, at: { readonly commit: string } | 'index') => {
      const text = texts[at === 'index' ? 0 : Number(at.commit.slice(1))] ?? '';
      return memoryFiles({ files: { '/strategy/touchline.config.json': '{}', '/strategy/a.cx': text } });
    },
    history: async () => commits,
  };
  return git;
}

const source = step(4) + kpi(40);

async function opened(git: Git, options = {}): Promise<TestEditor> {
  const editor = await editorWith({ 'a.cx': source }, {}, { git, options });
  onTestFinished(() => editor.stop());
  return editor;
}

async function hoverOn(editor: TestEditor, words: string): Promise<string> {
  const before = source.slice(0, source.indexOf(words) + 1).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const params = { textDocument: { uri: uriOfFile('a.cx') }, position };
  const hover = await editor.request<Hover | null>('textDocument/hover', params);
  return ((hover?.contents as MarkupContent | undefined)?.value ?? '').replace(/\u00A0/g, ' ');
}

test('the first hover does not wait for the history, a later one has it', async () => {
  const editor = await opened(repository([step(4) + kpi(40), step(4) + kpi(45), step(1) + kpi(45)]));
  const first = await hoverOn(editor, 'Nps "');
  expect(first).toContain('Relationship NPS');
  expect(first).not.toContain('What changed when');
  await expect.poll(() => hoverOn(editor, 'Nps "')).toContain('What changed when');
  expect(await hoverOn(editor, 'Nps "')).toContain('▼ 20 Mar 2026, Olena: The target of “Relationship NPS” is');
  expect(await hoverOn(editor, 'Sign "')).toContain('▲ 19 Mar 2026, Olena: “Signs” moved from 1 to 4.');
  expect(await hoverOn(editor, 'Sign "')).not.toContain('Relationship NPS');
});

test('git is asked once for many hovers, and never in a workspace that is not trusted', async () => {
  const git = repository([source, step(1) + kpi(45)]);
  const untrusted = await opened(git, { trusted: false });
  for (let count = 0; count < 3; count++) await hoverOn(untrusted, 'Nps "');
  expect(git.asked).toBe(0);
  const trusted = await opened(git);
  await expect.poll(() => hoverOn(trusted, 'Nps "')).toContain('What changed when');
  for (let count = 0; count < 3; count++) await hoverOn(trusted, 'Sign "');
  expect(git.asked).toBe(1);
});
