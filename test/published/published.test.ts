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
  // A target of a promise counts from the day it is made: what misses it is told without a date.
  ['airport-train', ['5 kpi-incomplete', '6 missed-kpi-without-correction']],
  ['tax-office', ['9 kpi-incomplete', '10 missed-kpi-without-correction']],
  ['city-council', ['3 strategy-without-goal', '31 initiative-without-owner']],
  [
    'transit',
    [
      '6 segment-without-criteria',
      '7 segment-without-approach',
      '16 risk-unanswered',
      '18 goal-without-target',
      '19 goal-without-kpi',
      '43 pain-unanswered',
      '48 pain-unanswered',
      '53 initiative-without-owner',
    ],
  ],
  [
    'energy',
    [
      '3 strategy-without-review',
      '5 horizon-over',
      '7 goal-without-initiative',
      '7 goal-without-target',
      '22 kpi-incomplete',
      '46 review-without-decision',
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
