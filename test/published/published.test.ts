import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { check } from '@touchline/insights';
import { createTextFormatter, loadProject } from '@touchline/language';
import { Config } from '@touchline/model';
import { expect, test } from 'vitest';

const formatter = createTextFormatter();

/**
 * Maps and strategies that others published, transcribed with what they say and nothing more, and what a consultant
 * would raise first about each. A map on its own says what it says: nothing is missing in it.
 */
const published: readonly (readonly [project: string, expected: readonly string[]])[] = [
  ['mobile-plan', []],
  ['va-outpatient', []],
  ['restaurant', []],
  ['saas', ['15 owners-without-lead']],
  ['progress-housing', []],
  ['housing-standards', ['10 commitment-without-measure']],
  [
    'brighton',
    ['6 strategy-without-review', '12 qualitative-goal-without-proof', '13 goal-without-kpi', '19 kpi-incomplete'],
  ],
  [
    'reading-council',
    [
      '3 strategy-without-review',
      '10 goal-without-kpi',
      '15 theme-supports-nothing',
      '26 initiative-without-goal',
      '26 initiative-without-owner',
    ],
  ],
  [
    'rmit',
    [
      '3 strategy-without-review',
      '10 goal-without-target',
      '15 kpi-incomplete',
      '24 review-without-decision',
      '28 initiative-without-owner',
    ],
  ],
];

test.each(published)('%s', (project, expected) => {
  const folder = join(import.meta.dirname, project);
  const paths = readdirSync(folder).filter((name) => name.endsWith('.cx'));
  const files = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const config = Config.parse(JSON.parse(readFileSync(join(folder, 'touchline.config.json'), 'utf8')));
  const { model, problems } = loadProject(files, config);
  expect(problems).toEqual([]);
  const findings = check(model, { asOf: config.asOf ?? '', language: config.language, config });
  expect(findings.map(({ code, at }) => `${at.line} ${code}`)).toEqual(expected);
  for (const { path, text } of files) expect({ path, form: formatter.format(text) }).toEqual({ path, form: { text } });
});
