import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalog, checkText, isRowId } from '@touchline/locale';
import { describe, expect, test } from 'vitest';
import { externalRules } from './external/index.ts';
import { rules } from './index.ts';

test('every file of a rule is in the table under its own code', () => {
  const frame = ['index.ts', 'rule.ts', 'graph.ts'];
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
  const topics = folders.filter((entry) => entry.isDirectory() && entry.name !== 'external');
  const files = ['', ...topics.map(({ name }) => name)].flatMap((topic) =>
    readdirSync(join(import.meta.dirname, topic), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts') && !frame.includes(entry.name))
      .map(({ name }) => name),
  );
  expect(files.sort()).toEqual(rules.map(({ code }) => `${code}.ts`).sort());
});

test('no two rules share a code', () => {
  const codes = [...rules, ...externalRules].map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
  for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

describe.each([...rules, ...externalRules])('$code', (rule) => {
  test('is described in three languages, with rows of the concepts', () => {
    expect([...checkText(rule.summary), ...checkText(rule.reason.text)]).toEqual([]);
    expect(rule.reason.rows.length).toBeGreaterThan(0);
    expect(rule.reason.rows.filter((row) => !isRowId(row))).toEqual([]);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
});

describe.each(rules)('$code', (rule) => {
  test('speaks three languages', () => {
    expect(checkCatalog(rule.messages)).toEqual([]);
  });

  test('is on in every preset when it is about correctness, and only then', () => {
    expect(rule.preset === 'essential').toBe(rule.category === 'correctness');
  });

  test('is never an error when it depends on today', () => {
    if (rule.dependsOnToday) expect([rule.severity, rule.strictSeverity]).not.toContain('error');
  });

  test('names who advises it when it is about practice', () => {
    if (rule.category === 'practice') expect(rule.reason.sources?.length).toBeGreaterThan(0);
  });

  test('is an error only when it is about correctness, or in strict presets', () => {
    if (rule.category !== 'correctness') expect(rule.severity).not.toBe('error');
  });
});
