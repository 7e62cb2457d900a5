import { check, externalRules, type RuleDescription, rules } from '@touchline/insights';
import { createFileReader, createTextFormatter, loadProject } from '@touchline/language';
import type { Finding, Fix } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../packages/language/src/edits/edit.ts';
import { editableTexts } from '../../packages/language/src/edits/project.ts';
import { quickFix } from '../../packages/language/src/edits/quick-fixes.ts';

const reader = createFileReader();
const asOf = '2026-11-01';
/** What the findings of a text are, in all presets, from language and rules together. */
function findings(text: string): Finding[] {
  const { model, problems } = loadProject([{ path: 'example.cx', text }], { language: 'en' }, { reader });
  return [...problems, ...check(model, { asOf, language: 'en', config: { presets: ['strict'] } })];
}

const codes = (text: string): string[] => [...new Set(findings(text).map(({ code }) => code))];

const formatter = createTextFormatter();

/** The text after a fix, as the editor applies it. */
function afterFix(text: string, fix: Fix): string {
  const edited = quickFix(editableTexts([{ path: 'example.cx', text }]), { do: 'fix', fix });
  if ('refused' in edited) throw new Error(edited.refused.message);
  return applyChanges(text, edited.edits);
}

function isInForm(text: string): boolean {
  const formatted = formatter.format(text);
  return 'text' in formatted && formatted.text === text;
}

const all: readonly RuleDescription[] = [...externalRules, ...rules];

describe.each(all.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test.each(rule.bad.map((text) => [text]))('reports\n%s', (text) => {
    expect(codes(text)).toEqual([code]);
  });

  test.each(rule.good.map((text) => [text]))('has nothing to say about\n%s', (text) => {
    expect(findings(text)).toEqual([]);
  });

  test('each of its fixes leaves nothing to report and keeps the text in form', () => {
    const fixes = rule.bad.flatMap((text) =>
      findings(text).flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ text, fix }))),
    );
    expect(fixes.length > 0).toBe(rule.fixable === true);
    for (const { text, fix } of fixes) {
      const fixed = afterFix(text, fix);
      expect(codes(fixed)).not.toContain(code);
      if (isInForm(text)) expect(isInForm(fixed)).toBe(true);
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
