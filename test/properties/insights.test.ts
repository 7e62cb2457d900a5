import { buildChecklist, buildInsights, type CheckOptions, check } from '@touchline/insights';
import { LANGUAGES } from '@touchline/locale';
import { ChecklistReport, Finding, InsightsReport, Preset, type SourceRange } from '@touchline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, type Edited } from '../../packages/language/src/edits/edit.ts';
import { type EditableProject, editableTexts } from '../../packages/language/src/edits/project.ts';
import { fixAll, quickFix, quickFixesFor } from '../../packages/language/src/edits/quick-fixes.ts';
import { render } from '../../packages/language/src/printing/lines.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { toBeOf } from './arbitraries/to-be.ts';
import { filesOf, parser, read } from './reading.ts';

type Texts = Record<string, string>;

/** Projects as text, most of them with a journey that starts from another one. */
const projects = draws(2500).map((draw): Texts => {
  const generated = arbitraryModel(draw);
  const toBe = toBeOf(generated);
  return { ...printModel(generated.model, parser), ...(toBe && { 'to-be.cx': render(toBe.lines) }) };
});
const days = fc.constantFrom('2020-02-29', '2026-10-01', '2031-12-31');
const languages = fc.constantFrom(...LANGUAGES);
const everything: CheckOptions['config'] = { presets: Preset.options };

function isInside(texts: Texts, { file, line, column, endLine, endColumn }: SourceRange): boolean {
  const lines = texts[file]?.split('\n') ?? [];
  const holds = (row: number, character: number): boolean =>
    row >= 1 && character >= 1 && character <= (lines[row - 1]?.length ?? -1) + 1;
  return holds(line, column) && holds(endLine, endColumn) && (line < endLine || column <= endColumn);
}

test('rules never fail, say the same each time, and point into the texts', () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(projects, days, languages, (texts, asOf, language) => {
      const { model } = read(texts);
      const options: CheckOptions = { asOf, language, config: everything };
      const findings = check(model, options);
      for (const finding of findings) {
        told.add(finding.code);
        expect(Finding.parse(finding)).toEqual(finding);
        expect(finding.message).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
        const places = [finding.at, ...(finding.related ?? []).map(({ at }) => at)];
        const changed = (finding.fixes ?? []).flatMap(({ changes }) => changes.map(({ at }) => at));
        for (const at of [...places, ...changed]) {
          if (!isInside(texts, at)) throw new Error(`${finding.code} points to ${JSON.stringify(at)}`);
        }
      }
      expect(check(read(texts).model, options)).toEqual(findings);
    }),
    { numRuns: 100 },
  );
  expect(told.size).toBeGreaterThan(60);
});

test('what is computed never fails, says the same each time, and is as its schema says', () => {
  fc.assert(
    fc.property(projects, days, languages, (texts, asOf, language) => {
      const { model } = read(texts);
      const again = read(texts).model;
      const options = { asOf, language };
      const checklist = buildChecklist(model, options);
      expect(ChecklistReport.parse(checklist)).toEqual(checklist);
      expect(buildChecklist(again, options)).toEqual(checklist);
      const insights = buildInsights(model, options);
      expect(InsightsReport.parse(insights)).toEqual(insights);
      expect(buildInsights(again, options)).toEqual(insights);
      // A number that is none becomes null on its way.
      expect(JSON.parse(JSON.stringify({ checklist, insights }))).toEqual({ checklist, insights });
    }),
    { numRuns: 100 },
  );
});

test('what is offered to put a finding right can be done, alone and together, and leaves a text that can be read', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(projects, (texts) => {
      const project = editableTexts(filesOf(texts), { language: 'en' }, parser);
      const options: CheckOptions = { asOf: '2026-10-01', language: 'en', config: everything };
      const findings = check(project.model, options).filter(({ fixes }) => fixes?.length);
      for (const finding of findings.slice(0, 12)) {
        for (const { request, title } of quickFixesFor(project, finding)) {
          if (request.do !== 'fix') continue;
          reads(project, texts, quickFix(project, request), `${finding.code}: ${title}`);
          done.set(finding.code, (done.get(finding.code) ?? 0) + 1);
        }
      }
      for (const code of new Set(findings.map((finding) => finding.code))) {
        reads(project, texts, fixAll(project, findings, code), `all of ${code}`);
      }
    }),
    { numRuns: 30 },
  );
  expect(done.size).toBeGreaterThan(20);
});

function reads(project: EditableProject, texts: Texts, edited: Edited, what: string): void {
  if ('refused' in edited) throw new Error(`${what} is refused: ${edited.refused.message}`);
  for (const [file, edits] of Map.groupBy(edited.edits, (edit) => edit.file)) {
    const { problems } = project.parser.parse(applyChanges(texts[file] ?? '', edits));
    if (problems.length > 0) throw new Error(`${what} leaves ${JSON.stringify(problems[0])}`);
  }
}
