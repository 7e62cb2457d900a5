import { expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

const config = JSON.stringify({
  name: 'Bank',
  presets: ['essential'],
  rules: { cycle: 'warning' },
  customRules: {
    'owned-kpi': {
      every: 'kpi',
      require: { owner: true },
      message: { en: 'Say who owns {name}.', uk: 'Скажіть, хто відповідає за {name}.' },
      because: 'Numbers without an owner are not read.',
    },
  },
});
const project = () => folder({ 'touchline.config.json': config, 'a.cx': 'kpi Nps "NPS" metric nps\n' });

test('rules are listed with what the project makes of them', async () => {
  const { code, out } = await touchline(project(), ['rules']);
  expect(code).toBe(0);
  expect(out).toMatch(/cycle +warning +config: rules/);
  expect(out).toMatch(/owned-kpi +warning +always\n +Say who owns ‹name›\./);
  expect(out).toMatch(/\d+ of \d+ rules are on in Bank\./);
});

test('as data, of one category or preset', async () => {
  const { out } = await touchline(project(), ['rules', '--format', 'json', '--category', 'custom']);
  const { project: name, rules } = JSON.parse(out);
  expect(name).toBe('Bank');
  expect(rules).toMatchObject([{ code: 'owned-kpi', severity: 'warning', because: 'always', acceptable: true }]);
  const strict = JSON.parse((await touchline(project(), ['rules', '--format', 'json', '--preset', 'strict'])).out);
  const all = JSON.parse((await touchline(project(), ['rules', '--format', 'json'])).out);
  expect(strict.rules.length).toBeGreaterThan(20);
  expect(strict.rules.every(({ presets }: { presets: string[] }) => presets.includes('strict'))).toBe(true);
  expect(all.rules.some(({ severity }: { severity: string }) => severity === 'off')).toBe(true);
});

test('a folder that is not there has no rules of its own', async () => {
  const { code, err } = await touchline(project(), ['rules', 'gone']);
  expect(code).toBe(2);
  expect(err).toContain('gone: There is no such file or folder.');
});

test('as Markdown in the language asked for', async () => {
  const { out } = await touchline(project(), ['rules', '--format', 'md', '--language', 'uk']);
  expect(out).toContain('| правило | вага | чому | виправлення | одним реченням |');
  expect(out).toContain('| `owned-kpi` | попередження | завжди | ✓ | Скажіть, хто відповідає за ‹name›. |');
});

test('a config with a mistake is told, and the rest is listed', async () => {
  const cwd = folder({ 'touchline.config.json': '{ "customRules": { "a": { "every": "kpy" } } }' });
  const { code, out, err } = await touchline(cwd, ['rules']);
  expect(code).toBe(2);
  expect(err).toContain('touchline.config.json:1:36: `customRules.a.every`');
  expect(out).toContain('cycle');
});

test('explain knows the rules of the project one stands in', async () => {
  const { code, out } = await touchline(project(), ['explain', 'owned-kpi']);
  expect(code).toBe(0);
  expect(out).toContain('Numbers without an owner are not read.');
  expect((await touchline(folder({}), ['explain', 'owned-kpi'])).code).toBe(2);
  expect((await touchline(project(), ['explain', 'owned-kp'])).err).toContain('Did you mean "owned-kpi"?');
});

test('findings of a team’s rule are in every format', async () => {
  const cwd = project();
  expect((await touchline(cwd, ['check'])).out).toContain('Say who owns “NPS”.');
  const { out } = await touchline(cwd, ['check', '--format', 'sarif']);
  const [{ tool, results }] = JSON.parse(out).runs;
  expect(tool.driver.rules).toEqual([{ id: 'owned-kpi', shortDescription: { text: 'Say who owns ‹name›.' } }]);
  expect(results).toMatchObject([{ ruleId: 'owned-kpi', level: 'warning' }]);
});
