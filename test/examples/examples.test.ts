import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path/posix';
import { check } from '@touchline/insights';
import { createTextFormatter, loadProject } from '@touchline/language';
import { Config, emptyModel, Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const formatter = createTextFormatter();

/** Real projects that must stay without a remark. */
const projects = [
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
  'test/fixtures/small-business-bank-ru',
];

function load(folder: string) {
  const at = join(root, folder);
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cx'))
    .sort()
    .map((path) => ({ path: relative(at, join(at, path)), text: readFileSync(join(at, path), 'utf8') }));
  const config = Config.parse(JSON.parse(readFileSync(join(at, 'touchline.config.json'), 'utf8')));
  return { files, config, ...loadProject(files, config) };
}

describe.each(projects)('%s', (folder) => {
  const { files, config, model, problems } = load(folder);

  test('passes every check of its config, on the day its config names', () => {
    expect(config.asOf).toBeDefined();
    const findings = check(model, { asOf: config.asOf ?? '', language: config.language, config });
    expect([...problems, ...findings]).toEqual([]);
  });

  test('is in form', () => {
    for (const { path, text } of files)
      expect({ path, form: formatter.format(text) }).toEqual({ path, form: { text } });
  });

  test('is a model that survives JSON', () => {
    const data: unknown = JSON.parse(JSON.stringify(model));
    expect(Model.parse(data)).toEqual(data);
  });

  test('accepts a finding only with a reason', () => {
    const accepted = JSON.stringify(model).match(/"accepts":\[.*?\]/g) ?? [];
    for (const text of accepted) expect(text).toContain('"because"');
  });
});

test('the bank shows every kind of declaration', () => {
  const { model } = load('examples/small-business-bank');
  const lists = Object.entries(emptyModel({ language: 'en' })).filter(([, value]) => Array.isArray(value));
  const missing = lists.map(([name]) => name).filter((name) => (model[name as keyof Model] as unknown[]).length === 0);
  expect(missing.filter((name) => name !== 'implicit')).toEqual([]);
});

test('the bank has the size of a real strategy', () => {
  const { model } = load('examples/small-business-bank');
  expect(model.journeys.length).toBeGreaterThanOrEqual(3);
  expect(model.segments.length).toBeGreaterThanOrEqual(2);
  expect(model.kpis.length).toBeGreaterThanOrEqual(12);
  expect(model.progress.flatMap(({ stages }) => stages ?? []).length).toBe(7);
  const disciplines = new Set(model.initiatives.map(({ discipline }) => discipline));
  expect([...disciplines].sort()).toEqual(['cem', 'crm', 'service']);
  const rewards = model.loyaltyProgrammes.flatMap(({ rewards = [] }) => rewards.map(({ rewardKind }) => rewardKind));
  expect(rewards).toContain('discount');
  expect(rewards).toContain('assistance');
});

test('the bank keeps every claim of its source, with source and grade', () => {
  const { model } = load('examples/small-business-bank');
  const concerns = new Set(model.claims.flatMap((claim) => claim.concerns ?? []));
  for (const measure of [
    'retention-cost-ratio',
    'profit',
    'existing-customer-spend',
    'crisis-recovery',
    'price-premium',
    'impulse-purchase',
  ])
    expect(concerns).toContain(measure);
  for (const claim of model.claims) {
    expect(claim.grade).toBeDefined();
    expect(claim.statements?.some(({ kind }) => kind === 'source')).toBe(true);
  }
});

test('the journey in Russian says what the journey in English says', () => {
  const shape = (folder: string, name: string) => {
    const journey = load(folder).model.journeys.find((one) => one.name === name);
    const outline = (item: object): unknown =>
      Object.fromEntries(
        Object.entries(item)
          .filter(([key]) => ['kind', 'phase', 'moment', 'children', 'feelings', 'statements', 'talks'].includes(key))
          .map(([key, value]) => {
            if (key === 'children') return [key, (value as object[]).map(outline)];
            if (key === 'feelings') return [key, (value as { score?: number }[]).map(({ score }) => score)];
            if (key === 'statements') return [key, (value as { kind: string }[]).map(({ kind }) => kind)];
            return [key, key === 'moment' ? (value as { mark: string }).mark : value];
          }),
      );
    return journey && outline(journey);
  };
  expect(shape('test/fixtures/small-business-bank-ru', 'ОткрываюСчёт')).toEqual(
    shape('examples/small-business-bank', 'OpenAccount'),
  );
});
