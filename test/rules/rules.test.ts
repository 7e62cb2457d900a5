import { check, externalRules, type RuleDescription, rules } from '@touchline/insights';
import { createFileReader, createTextFormatter, loadProject } from '@touchline/language';
import type { Finding, Fix } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../packages/language/src/edits/edit.ts';
import { editableTexts } from '../../packages/language/src/edits/project.ts';
import { quickFix } from '../../packages/language/src/edits/quick-fixes.ts';

const reader = createFileReader();
const asOf = '2026-11-01';
/** What the findings of a text are, with every rule, from language and rules together. */
function findings(text: string): Finding[] {
  const { model, problems } = loadProject([{ path: 'example.cx', text }], { language: 'en' }, { reader });
  return [...problems, ...check(model, { asOf, language: 'en', config: { presets: ['all'] } })];
}

/** Codes of what is certainly wrong, and of the rule itself: an example is short and leaves other things out. */
function codes(text: string, code: string): string[] {
  const wrong = findings(text).filter((finding) => finding.category === 'correctness' || finding.code === code);
  return [...new Set(wrong.map((finding) => finding.code))];
}

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
    expect(codes(text, code)).toEqual([code]);
  });

  test.each(rule.good.map((text) => [text]))('has nothing to say about\n%s', (text) => {
    expect(codes(text, code)).toEqual([]);
  });

  test('each of its fixes puts its finding right and keeps the text in form', () => {
    const fixes = rule.bad.flatMap((text) => {
      const own = findings(text).filter((finding) => finding.code === code);
      return own.flatMap(({ fixes = [], element, message }) => fixes.map((fix) => ({ text, fix, element, message })));
    });
    expect(fixes.length > 0).toBe(rule.fixable === true);
    for (const { text, fix, element, message } of fixes) {
      const fixed = afterFix(text, fix);
      const left = findings(fixed).filter((finding) => finding.code === code && finding.element === element);
      expect(left.map((finding) => finding.message)).not.toContain(message);
      const wrong = codes(fixed, code).filter((other) => other !== code && other !== 'placeholder-text');
      if (fix.additions) expect(wrong).toEqual([]);
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
