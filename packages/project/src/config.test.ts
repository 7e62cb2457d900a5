import { describe, expect, test } from 'vitest';
import { checkRuleCodes, readConfig } from './config.ts';

const path = '/a/touchline.config.json';

test('every property is read, with comments and trailing commas', () => {
  const { config, problems } = readConfig(
    path,
    `{
      // Our bank.
      "$schema": "./touchline.config.schema.json",
      "name": "Банк",
      "language": "uk",
      "include": ["maps"],
      "exclude": ["maps/old"],
      "presets": ["recommended", "iso-10004"],
      "categories": { "practice": "off" },
      "rules": { "goal-without-kpi": "off" },
      "customRules": { "owned": { "every": "kpi", "require": { "owner": true }, "message": "Say who owns {name}." } },
      "changes": { "policies": { "owner-lost": "error" } },
      "uses": ["../shared"],
      "scale": "-2..2",
      "asOf": "2026-09-30",
      "maxWarnings": 0,
    }`,
  );
  expect(problems).toEqual([]);
  expect(config).toEqual({
    $schema: './touchline.config.schema.json',
    name: 'Банк',
    language: 'uk',
    include: ['maps'],
    exclude: ['maps/old'],
    presets: ['recommended', 'iso-10004'],
    categories: { practice: 'off' },
    rules: { 'goal-without-kpi': 'off' },
    customRules: {
      owned: { every: 'kpi', require: { owner: true }, message: 'Say who owns {name}.', severity: 'warning' },
    },
    changes: { policies: { 'owner-lost': 'error' }, severities: {} },
    uses: ['../shared'],
    scale: { min: -2, max: 2, spelling: '-2..2' },
    asOf: '2026-09-30',
    maxWarnings: 0,
  });
});

test.each(['', '{}', '// nothing yet'])('%j gives the defaults', (text) => {
  expect(readConfig(path, text)).toMatchObject({
    problems: [],
    config: { language: 'en', include: ['**/*.cx'], exclude: [], presets: ['recommended'], rules: {}, uses: [] },
  });
});

test('what is right beside a mistake counts', () => {
  expect(readConfig(path, '{ "language": "xx", "name": "A", "scale": "3..1" }').config).toMatchObject({
    language: 'en',
    name: 'A',
  });
});

test('a misspelled policy is told which one is meant, an unknown one which there are', () => {
  const read = readConfig(path, '{ "changes": { "policies": { "ownr-lost": "off", "constructor": "off" } } }');
  expect(read.problems).toMatchObject([
    { code: 'config-unknown-key-in-similar', parameters: { property: 'changes.policies', similar: 'owner-lost' } },
    { code: 'config-unknown-key-in', parameters: { keys: expect.stringContaining('measure-lost') } },
  ]);
});

test('a misspelled code of a change is told which one is meant', () => {
  const read = readConfig(path, '{ "changes": { "severities": { "feeling-lowerd": "off", "pain-added": "off" } } }');
  expect(read.problems).toMatchObject([
    {
      code: 'config-unknown-key-in-similar',
      parameters: { property: 'changes.severities', key: 'feeling-lowerd', similar: 'feeling-lowered' },
    },
  ]);
});

test('a code that no rule has', () => {
  const read = readConfig(path, '{ "rules": { "goal-without-kpi": "off", "goal-witout-owner": "info", "x": "off" } }');
  expect(checkRuleCodes(read, path, ['goal-without-kpi', 'goal-without-owner'])).toMatchObject([
    { code: 'unknown-rule-similar', column: 41, parameters: { similar: 'goal-without-owner' } },
    { code: 'unknown-rule', column: 70, parameters: { code: 'x' } },
  ]);
});

test('a code of a rule of one’s own can be set, and is not that of another rule', () => {
  const rule = { every: 'kpi', require: { owner: true }, message: 'Say who owns it.' };
  const read = readConfig(
    path,
    JSON.stringify({ rules: { owned: 'info' }, customRules: { owned: rule, cycle: rule } }),
  );
  expect(read.problems).toEqual([]);
  expect(checkRuleCodes(read, path, ['cycle'])).toMatchObject([
    { code: 'config-code-taken', column: 120, parameters: { code: 'cycle' } },
  ]);
});

describe('a rule of one’s own', () => {
  const sound = { every: 'kpi', require: { owner: true }, message: 'x' };
  const problemsOf = (more: object) => {
    const { config, problems } = readConfig(
      path,
      JSON.stringify({ customRules: { sound, odd: { ...sound, ...more } } }),
    );
    expect(Object.keys(config.customRules)).toEqual(['sound']);
    return problems.map(({ code, parameters }) =>
      `${code} ${parameters['property']} ${parameters['similar'] ?? ''}`.trim(),
    );
  };
  test.each<[object, string]>([
    [{ every: 'iniative' }, 'config-choice-similar customRules.odd.every initiative'],
    [{ every: ['kpi', 'gaol'] }, 'config-choice-similar customRules.odd.every[1] goal'],
    [{ require: undefined }, 'config-missing customRules.odd.require'],
    [{ require: { ownr: true } }, 'config-unknown-key-in-similar customRules.odd.require owner'],
    [{ require: { owner: 3 } }, 'config-invalid customRules.odd.require.owner'],
    [{ require: { owner: {} } }, 'config-nothing-asked customRules.odd.require.owner'],
    [{ require: { owner: { oneOf: [] } } }, 'config-empty customRules.odd.require.owner.oneOf'],
    [{ require: { name: { matches: '(?=a)' } } }, 'config-not-a-pattern customRules.odd.require.name.matches'],
    [{ require: { contains: { of: 'paint' } } }, 'config-choice-similar customRules.odd.require.contains.of pain'],
    [
      { require: { contains: [{ of: 'pain', where: { levl: 'high' } }] } },
      'config-unknown-key-in-similar customRules.odd.require.contains[0].where level',
    ],
    [{ message: '{nme}' }, 'config-unknown-blank customRules.odd.message'],
    [{ message: {} }, 'config-no-language customRules.odd.message'],
    [{ see: 'wiki' }, 'config-not-a-link customRules.odd.see'],
    [{ see: 'https://a/)[b](command:c' }, 'config-not-a-link customRules.odd.see'],
    [{ severity: 'eror' }, 'config-choice-similar customRules.odd.severity error'],
    [{ evry: 'kpi' }, 'config-unknown-key-in-similar customRules.odd every'],
    [{ where: { budget: true } }, 'config-not-said-by-kind customRules.odd.where.budget'],
    [
      { require: { contains: { of: 'stage', where: { metric: true } } } },
      'config-not-said-by-kind customRules.odd.require.contains.where.metric',
    ],
    [{ every: 'project' }, 'config-only-counts-of-project customRules.odd'],
  ])('%j', (more, expected) => expect(problemsOf(more)).toEqual([expected]));
});

test('a config of many nested brackets is refused, not read', () => {
  const deep = `{ "name": ${'['.repeat(50_000)}${']'.repeat(50_000)} }`;
  expect(readConfig(path, deep).problems).toMatchObject([{ code: 'config-syntax-deep', line: 1 }]);
});
