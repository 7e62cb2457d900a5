import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rules } from '@touchline/insights';
import { Config } from '@touchline/model';
import { expect, test } from 'vitest';
import { CONFIG_SCHEMA, generate } from './generate-config-schema.ts';

const text = await readFile(join(dirname(import.meta.dirname), CONFIG_SCHEMA), 'utf8');
const schema = JSON.parse(text);

test('the schema is the one the code makes', async () => {
  expect(text).toBe((await generate()).files[CONFIG_SCHEMA]);
});

test('it describes every property in a sentence and allows no other', () => {
  expect(Object.keys(schema.properties)).toEqual(Object.keys(Config.shape));
  for (const property of Object.values<{ description: string }>(schema.properties))
    expect(property.description).toMatch(/\.$/);
  expect(schema.additionalProperties).toBe(false);
  expect(schema).not.toHaveProperty('required');
});

test('it knows the code of every rule that can be set', () => {
  expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map(({ code }) => code).sort());
  expect(schema.properties.rules.additionalProperties.enum).toEqual(['error', 'warning', 'info', 'off']);
});
