import { Config } from '@touchline/model';
import { expect, test } from 'vitest';
import { ruleTable } from './rule-table.ts';

const own = { every: 'kpi', require: { owner: true }, message: 'Say who owns {name}.' };

function row(code: string, config: object) {
  return ruleTable(Config.parse(config), 'en').find((each) => each.code === code);
}

test('what is certainly wrong is always on', () => {
  expect(row('cycle', {})).toMatchObject({ severity: 'error', because: 'always', acceptable: true });
  expect(row('unresolved-reference', {})).toMatchObject({ severity: 'error', because: 'always', acceptable: false });
});

test('a preset, a category or the rule itself decides on the others', () => {
  const code = 'kpi-incomplete';
  expect(row(code, { presets: ['essential'] })).toMatchObject({ severity: 'off', because: 'preset' });
  const usual = row(code, {});
  expect(usual).toMatchObject({ because: 'preset', presets: expect.arrayContaining(['recommended', 'all']) });
  const category = usual?.category ?? '';
  expect(row(code, { categories: { [category]: 'info' } })).toMatchObject({ severity: 'info', because: 'category' });
  expect(row(code, { categories: { [category]: 'off' } })).toMatchObject({ severity: 'off', because: 'category' });
  expect(row(code, { presets: ['essential'], categories: { [category]: 'info' } })?.because).toBe('preset');
  expect(row(code, { rules: { [code]: 'off' } })).toMatchObject({ severity: 'off', because: 'rule' });
});

test('rules of the team come last and are on', () => {
  const table = ruleTable(Config.parse({ presets: ['essential'], customRules: { owned: own } }), 'uk');
  expect(table.at(-1)).toMatchObject({
    code: 'owned',
    category: 'custom',
    severity: 'warning',
    because: 'always',
    summary: 'Say who owns ‹name›.',
  });
});
