import { check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { Finding } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

function findings(text: string, asOf = '2026-11-01'): Finding[] {
  const loaded = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  const { model, problems, broken } = loaded;
  const found = check(model, { asOf, language: 'en', config: { presets: ['all'] }, broken });
  return [...problems, ...found];
}

const codes = (text: string, asOf?: string): string[] => findings(text, asOf).map(({ code }) => code);

describe('how many answered', () => {
  const wave = (n: number, more = ''): string[] =>
    codes(`kpi A { metric csat of score scale 1..5 top-2-box }
review "R" on 2026-10-05 { result A 60% responses ${n} ${more} }
`).filter((code) => code.endsWith('-base'));

  test.each([
    [29, ['low-base']],
    [30, []],
  ])('%i', (n, expected) => {
    expect(wave(n)).toEqual(expected);
  });

  test('half of all customers are enough, however few', () => {
    expect(wave(12, 'invited 20 population 24')).toEqual([]);
    expect(wave(11, 'invited 20 population 24')).toEqual(['low-base']);
  });
});

describe('a target that was missed', () => {
  const missed = (result: string): string[] =>
    codes(`kpi A {
  metric nps
  baseline 31 on 2026-01-31
  target 45 by 2026-09-30
}
review "R" on 2026-10-05 { result A ${result} }
`);

  test('by more than chance needs a decision', () => {
    expect(missed('36 responses 1_200')).toContain('missed-kpi-without-correction');
    expect(missed('36')).toContain('missed-kpi-without-correction');
  });

  test('by less may as well have been met', () => {
    expect(missed('41 responses 300')).not.toContain('missed-kpi-without-correction');
  });

  test('is said once, not again of the review', () => {
    expect(missed('36')).not.toContain('review-without-decision');
  });
});

describe('values that come from data', () => {
  const late = (source: string): string[] =>
    codes(`data Calls { held in "Contact centre" }
kpi A {
  metric fcr of contact
  ${source}
  baseline 60% on 2026-01-31
  target 75% by 2026-08-31
  measured every month
}
kpi B {
  metric share of solved
  ${source}
  baseline 60% on 2026-01-31
  target 75% by 2027-08-31
  measured every month
}
`);

  test('are not asked for in the text', () => {
    const found = late('from Calls');
    expect(found).not.toContain('due-kpi-without-result');
    expect(found).not.toContain('stale-measurement');
  });

  test('others are', () => {
    const found = late('');
    expect(found).toContain('due-kpi-without-result');
    expect(found).toContain('stale-measurement');
  });
});

test('a target that became due this month is waited for', () => {
  const text = 'kpi A {\n  metric nps\n  baseline 31 on 2026-01-31\n  target 45 by 2026-10-15\n}\n';
  expect(codes(text)).not.toContain('due-kpi-without-result');
  expect(codes(text, '2026-12-01')).toContain('due-kpi-without-result');
});

test('what all KPIs lack is said once', () => {
  const kpi = (name: string) => `kpi ${name} { metric nps  baseline 31 on 2026-01-31  target 45 by 2027-09-30 }\n`;
  const found = findings(['A', 'B', 'C', 'D', 'E'].map(kpi).join('')).filter(({ code }) => code === 'kpi-incomplete');
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('None of the 5 KPIs')]);
});

test('nothing is missed where it may stand in what could not be read', () => {
  const kpi = (line: string) => `kpi A {
  metric nps of rating scale 0..10
  target 45 by 2027-09-30
  ${line}
}
`;
  expect(codes(kpi(''))).toContain('kpi-incomplete');
  expect(codes(kpi('bazeline 31 on 2026-01-31'))).not.toContain('kpi-incomplete');
});

describe('moments of truth', () => {
  const measured = (journey: string): string[] =>
    codes(`kpi A { metric ces of effort scale 1..7  higher is better  target 6 by 2027-09-30 }
service Sign "Signing" { measured by A }
${journey}`).filter((code) => code === 'moment-of-truth-without-kpi');

  test('are measured by their stage or their service as well', () => {
    expect(measured('journey "J" { step "S" { moment of truth } }')).toHaveLength(1);
    expect(measured('journey "J" { stage "T" { measured by A  step "S" { moment of truth } } }')).toEqual([]);
    expect(measured('journey "J" { step "S" { moment of truth  uses Sign } }')).toEqual([]);
    expect(measured('journey "J" { stage "T" { moment of truth  step "S" { measured by A } } }')).toEqual([]);
  });

  test('copies of a to-be journey are not asked again', () => {
    const text = `journey J "J" { step S "S" { moment of truth } }
journey K to-be of J { change S { feeling 4 } }
`;
    expect(measured(text)).toHaveLength(1);
  });
});

test('a map with marks and names alone hears nothing of measurement', () => {
  const text = `journey "Flying to New York" for "Richard" {
  touchpoint "Checks in" via Web { moment of truth because "Make or break"  measured by Nps }
  touchpoint "Lands" { moment of truth }
}
kpi Nps "NPS"
`;
  expect(codes(text).filter((code) => code.startsWith('kpi-') || code.startsWith('moment-'))).toEqual([]);
});

describe('a KPI that gets worse', () => {
  const text = (said: string, ...results: [on: string, value: string][]) =>
    `kpi K "K" { ${said} }\n${results
      .map(([on, value]) => `review "${on}" on ${on} { result K ${value}  decided keep Plan because "In time" }\n`)
      .join('')}initiative Plan "Plan"\n`;
  const twice: [string, string][] = [
    ['2025-06-30', '63%'],
    ['2026-06-30', '60%'],
  ];

  test.each([
    ['from its baseline on, as its target tells', 'baseline 67% on 2024-06-30  target 75%', twice, 1],
    ['from a baseline without a date', 'baseline 67%  target 75%', twice, 1],
    ['from its baseline on, as its alert tells', 'baseline 67%  alert below 40%', twice, 1],
    ['where nothing tells which way is better', 'baseline 67%', twice, 0],
    ['where the fall is wanted', 'baseline 67%  target 40%', twice, 0],
    ['only once', 'baseline 63% on 2025-06-30  target 75%', twice, 0],
    ['until a later baseline', 'baseline 58% on 2026-09-30  target 75%', twice, 0],
  ])('%s', (_, said, results, count) => {
    expect(codes(text(said, ...results)).filter((code) => code === 'kpi-getting-worse')).toHaveLength(count);
  });
});
