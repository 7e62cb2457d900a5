import { check, externalRules, type RuleDescription, rules } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { Finding, TextChange } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();
const asOf = '2026-11-01';
/** What the findings of a text are, in all presets, from language and rules together. */
function findings(text: string): Finding[] {
  const { model, problems } = loadProject([{ path: 'example.cx', text }], { language: 'en' }, { reader });
  return [...problems, ...check(model, { asOf, language: 'en', config: { presets: ['strict'] } })];
}

const codes = (text: string): string[] => [...new Set(findings(text).map(({ code }) => code))];

/** The text with the changes made, from the last place to the first so that the places stay right. */
function apply(text: string, changes: readonly TextChange[]): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return [...changes]
    .sort((a, b) => b.at.line - a.at.line || b.at.column - a.at.column)
    .reduce(
      (changed, { at, text: put }) =>
        changed.slice(0, offset(at.line, at.column)) + put + changed.slice(offset(at.endLine, at.endColumn)),
      text,
    );
}

const all: readonly RuleDescription[] = [...externalRules, ...rules];

describe.each(all.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test.each(rule.bad.map((text) => [text]))('reports\n%s', (text) => {
    expect(codes(text)).toEqual([code]);
  });

  test.each(rule.good.map((text) => [text]))('has nothing to say about\n%s', (text) => {
    expect(findings(text)).toEqual([]);
  });

  test('each of its fixes leaves nothing to report', () => {
    for (const text of rule.bad) {
      for (const finding of findings(text)) {
        for (const fix of finding.fixes ?? []) expect(codes(apply(text, fix.changes))).not.toContain(code);
      }
    }
  });
});

test('a journey of six lines passes without a single remark', () => {
  const text = `journey "Getting home after a concert" {
  step "Exits the venue" feeling 3
  touchpoint "Opens the app" via App feeling 4
  step "Waits" feeling 2 "anxious"
  touchpoint "Sees the price" { pain "Three times the usual" }
}
`;
  expect(findings(text)).toEqual([]);
});
