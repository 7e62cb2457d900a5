import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assistantTools } from '@touchline/language/assistant';
import { expect, test } from 'vitest';
import { TOOLS } from './tool-names.ts';

interface DeclaredTool {
  readonly name: string;
  readonly modelDescription: string;
  readonly inputSchema: {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly required: readonly string[];
  };
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  contributes: { languageModelTools: readonly DeclaredTool[] };
};
const declared = manifest.contributes.languageModelTools;

test('the editor offers every tool of the server, and no other', () => {
  expect([...TOOLS]).toEqual(assistantTools.map(({ name }) => name));
  expect(declared.map(({ name }) => name)).toEqual(TOOLS.map((name) => `touchline_${name}`));
});

test.each(assistantTools)('$name is declared as the server describes it, with the project beside its input', (tool) => {
  const { modelDescription, inputSchema } = declared.find(({ name }) => name === `touchline_${tool.name}`) ?? {};
  const { project, ...properties } = inputSchema?.properties ?? {};
  expect(modelDescription).toBe(tool.description);
  expect(project).toMatchObject({ type: 'string' });
  expect({ ...inputSchema, properties }).toEqual(tool.inputSchema);
});
