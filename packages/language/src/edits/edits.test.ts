import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditIntent, Finding } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { createTextFormatter } from '../formatting/format.ts';
import { createCxTextParser } from '../parsing/parse.ts';
import { createFileReader, loadProject } from '../workspace/load-project.ts';
import { applyChanges, type Edited } from './edit.ts';
import { type Case, casesIn } from './fixtures/cases.ts';
import { editFor } from './intents/index.ts';
import { type EditableProject, editableTexts } from './project.ts';
import { fixAll, quickFix, quickFixesFor } from './quick-fixes.ts';
import { type Refactoring, refactor } from './refactorings/index.ts';

const parser = createCxTextParser();
const reader = createFileReader(parser);
const formatter = createTextFormatter(parser);
const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.cx'));
const cases = fixtures.flatMap((name) => casesIn(name.replace('.cx', ''), readFileSync(join(folder, name), 'utf8')));

const REFACTORINGS = /^(?:extract-journey|pain-to|opportunity-to|copy-to-be|sort-plan|split-by-kind)/;

function answerTo(project: EditableProject, { request, before }: Case): Edited {
  if (request.do === 'quick-fix' || request.do === 'fix-all') {
    const files = [...before].map(([path, text]) => ({ path, text }));
    const findings: readonly Finding[] = loadProject(files, { language: 'en' }, { reader }).problems;
    const { code, title, because } = request as unknown as Record<'code' | 'title' | 'because', string>;
    if (request.do === 'fix-all') return fixAll(project, findings, code);
    const offered = findings.flatMap((finding) => quickFixesFor(project, finding));
    const fix = offered.find((each) => each.title === title);
    if (!fix) throw new Error(`Offered is: ${offered.map((each) => each.title).join(' | ')}`);
    return quickFix(project, fix.request, because);
  }
  if (request.do === 'accept') return quickFix(project, request as never, request['because'] as string | undefined);
  if (REFACTORINGS.test(request.do)) return refactor(project, request as unknown as Refactoring);
  return editFor(project, request as unknown as EditIntent);
}

function textsAfter(before: ReadonlyMap<string, string>, edited: Exclude<Edited, { refused: unknown }>) {
  const texts = new Map([...before, ...(edited.creates ?? []).map(({ file, text }) => [file, text] as const)]);
  for (const [file, text] of before) {
    texts.set(
      file,
      applyChanges(
        text,
        edited.edits.filter((edit) => edit.file === file),
      ),
    );
  }
  return texts;
}

function isInForm(text: string): boolean {
  const formatted = formatter.format(text);
  return 'text' in formatted && formatted.text === text;
}

test.each(cases)('$name', (each) => {
  const project = editableTexts(
    [...each.before].map(([path, text]) => ({ path, text })),
    { language: 'en' },
    parser,
  );
  const edited = answerTo(project, each);
  if ('refused' in edited) {
    expect(edited.refused.code).toBe(each.after);
    return;
  }
  const after = textsAfter(each.before, edited);
  expect(Object.fromEntries(after)).toEqual(
    typeof each.after === 'string' ? each.after : Object.fromEntries(each.after),
  );
  for (const [file, text] of each.before) if (isInForm(text)) expect(isInForm(after.get(file) ?? '')).toBe(true);
});

describe('a text with the line breaks of Windows', () => {
  test('keeps them, and gets the same', () => {
    const text = 'journey J "Home" {\r\n  step "A"\r\n}\r\n';
    const project = editableTexts([{ path: 'a.cx', text }], { language: 'en' }, parser);
    const edited = editFor(project, { do: 'add-statement', element: 'J.a', kind: 'pain', text: 'Slow' });
    if ('refused' in edited) throw new Error(edited.refused.message);
    expect(applyChanges(text, edited.edits)).toBe(
      'journey J "Home" {\r\n  step "A" {\r\n    pain "Slow"\r\n  }\r\n}\r\n',
    );
  });
});

test('an edit is as small as it can be', () => {
  const text = 'journey J "Home" {\n  step "A" feeling 2 "so so"\n  step "B"\n}\n';
  const project = editableTexts([{ path: 'a.cx', text }], { language: 'en' }, parser);
  expect(editFor(project, { do: 'set-feeling', element: 'J.a', feeling: 4 })).toEqual({
    edits: [{ file: 'a.cx', start: 38, end: 39, newText: '4' }],
  });
});

test('what is as it should be is not touched', () => {
  const project = editableTexts(
    [{ path: 'a.cx', text: 'journey J { step A feeling 2 }\n' }],
    { language: 'en' },
    parser,
  );
  expect(editFor(project, { do: 'set-feeling', element: 'J.A', feeling: 2 })).toEqual({ edits: [] });
  expect(editFor(project, { do: 'move', element: 'J.A', parent: 'J', after: null })).toEqual({ edits: [] });
});
