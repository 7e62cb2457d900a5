import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journeyMapSvg } from '../packages/diagrams/src/index.ts';
import { loadProject } from '../packages/language/src/index.ts';
import { Config } from '../packages/model/src/index.ts';
import type { Generated } from './generate.ts';

const example = join(import.meta.dirname, '../examples/small-business-bank');

/** The pictures of the documentation that are drawn, from the bank of the examples; beside them lie those of the editor. */
export function generate(): Generated {
  const files = readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cx'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(example, path), 'utf8') }));
  const config = Config.parse(JSON.parse(readFileSync(join(example, 'touchline.config.json'), 'utf8')));
  const { model } = loadProject(files, config);
  const map = journeyMapSvg(model, 'OpenAccount', {
    language: 'en',
    theme: 'auto',
    asOf: '2026-11-01',
    lanes: ['doing', 'feeling', 'thinking', 'pain', 'opportunity', 'kpi', 'backstage'],
  });
  return { files: { 'docs/images/open-account.svg': map } };
}
