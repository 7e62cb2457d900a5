import type { Severity } from '@touchline/model';
import { expect, test } from 'vitest';
import type { Rule } from '../rules/rule.ts';
import { type RuleSettings, severityOf } from './settings.ts';

/** Only what settings look at. */
const rule = (said: Partial<Rule>): Rule =>
  ({ code: 'r', category: 'practice', severity: 'info', preset: 'strict', ...said }) as Rule;

const advice = rule({});
const asked = rule({ frameworks: ['iso-10004'] });
const wrong = rule({ category: 'correctness', severity: 'error', preset: 'essential' });

test.each<[string, Rule, RuleSettings, Severity | undefined]>([
  ['recommended is the default', advice, {}, undefined],
  ['a preset has what the smaller ones have', advice, { presets: ['all'] }, 'info'],
  ['a framework has its own rules', asked, { presets: ['iso-10004'] }, 'info'],
  ['a framework has no others', advice, { presets: ['iso-10004'] }, undefined],
  ['several presets run what any of them has', asked, { presets: ['essential', 'iso-10004'] }, 'info'],
  ['correctness is on in every preset', wrong, { presets: ['ccxp'] }, 'error'],
  ['a category is switched off as a set', advice, { presets: ['all'], categories: { practice: 'off' } }, undefined],
  ['a category weighs more', advice, { presets: ['all'], categories: { practice: 'warning' } }, 'warning'],
  ['a category does not switch on', advice, { categories: { practice: 'warning' } }, undefined],
  ['a rule alone wins', advice, { categories: { practice: 'off' }, rules: { r: 'warning' } }, 'warning'],
  ['a rule alone is switched off', wrong, { rules: { r: 'off' } }, undefined],
  [
    'a code may be a word that every object knows',
    rule({ code: 'constructor' }),
    { presets: ['all'], rules: {} },
    'info',
  ],
  ['strict may weigh more', rule({ strictSeverity: 'error' }), { presets: ['strict'] }, 'error'],
  ['what changes with the calendar is no error', rule({ dependsOnToday: true }), { rules: { r: 'error' } }, 'warning'],
])('%s', (_, one, settings, severity) => {
  expect(severityOf(one, settings)).toBe(severity);
});
