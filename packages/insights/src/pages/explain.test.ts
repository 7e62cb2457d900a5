import { LANGUAGES } from '@touchline/locale';
import { expect, test } from 'vitest';
import { explainRule, ruleCodes } from './explain.ts';
import { ruleIndexPage } from './index-page.ts';

test('every rule explains itself in every language, its examples untouched', () => {
  for (const code of ruleCodes()) {
    for (const language of LANGUAGES) {
      const page = explainRule(code, language) ?? '';
      expect(page).toMatch(new RegExp(`^# ${code}\n`));
      expect(page.match(/^```cx$/gm)?.length).toBeGreaterThan(1);
      expect(page).not.toMatch(/undefined|\{[a-z]+\}/);
    }
  }
});

test('the index leads to every page', () => {
  for (const code of ruleCodes()) expect(ruleIndexPage()).toContain(`[${code}](${code}.md)`);
});

test('an unknown code has no page', () => {
  expect(explainRule('no-such-rule', 'en')).toBeUndefined();
});
