import { check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

/** The codes of what is said about a plan on 1 November 2026. */
function codes(text: string): string[] {
  const { model, broken } = loadProject([{ path: 'plan.cx', text }], { language: 'en' }, { reader });
  const found = check(model, { asOf: '2026-11-01', language: 'en', broken, config: { presets: ['all'] } });
  return found.map(({ code }) => code);
}

test('a roadmap of titles for now, next and later passes without a remark', () => {
  const text = `rollout Now "Now"
rollout Later "Later"
initiative "Sign in with a passkey" in Now { status in-progress }
initiative "Prove identity by app" in Now { status done }
initiative "Wallet" in Later
initiative "Business accounts" in Later
`;
  expect(codes(text)).toEqual([]);
});

describe('dependencies', () => {
  const plan = (own: string, other: string) =>
    `initiative A "A" { ${own} }\ninitiative B "B" { ${other}  depends on A }\n`;

  test.each([
    ['schedule 2026-09-01 .. 2027-01-31', 'schedule 2026-10-01 .. 2026-12-31', ['dependency-not-met']],
    ['schedule 2026-09-01 .. 2027-01-31', 'schedule 2026-10-01 .. 2027-01', []],
    ['schedule 2026-09 .. 2026-Q4', 'schedule 2026-10-01 .. 2026-12-15', []],
    ['schedule 2027-02-01 .. 2027-03-31', 'schedule 2026-10-01 .. 2026-12-31', ['dates-out-of-order']],
    ['schedule 2026-09-01 .. 2027-01-31  status done', 'schedule 2026-10-01 .. 2026-12-31', []],
    ['status dropped', 'status dropped', []],
    ['status dropped', 'status done', ['dependency-not-met']],
    ['status done', 'status in-progress', []],
  ])('on one with %s: %s', (own, other, expected) => {
    expect(codes(plan(own, other)).filter((code) => /dependency|dates/.test(code))).toEqual(expected);
  });

  test('a rollout can be depended on', () => {
    const text = `rollout R "R" { schedule 2026-09-01 .. 2027-01-31 }
initiative B "B" { schedule 2026-10-01 .. 2026-12-31  depends on R }
`;
    expect(codes(text)).toContain('dependency-not-met');
  });
});

describe('time', () => {
  const late = 'initiative A "A" { schedule 2026-06-01 .. 2026-09-30  status in-progress }\n';

  test.each([
    ['', ['overdue-without-decision']],
    ['review "R" on 2026-09-29 { decided keep A because "Soon" }', ['overdue-without-decision']],
    ['review "R" on 2026-10-02 { decided keep A because "Soon" }', []],
    ['review "R" { decided stop A because "Never" }', []],
  ])('a late initiative, and %s', (review, expected) => {
    expect(codes(`${late}${review}\n`).filter((code) => code === 'overdue-without-decision')).toEqual(expected);
  });

  test('a start is missed two weeks after it', () => {
    const planned = (start: string) => codes(`initiative A "A" { schedule ${start} .. 2027-03-31  status planned }`);
    expect(planned('2026-10-17')).toEqual(['overdue-without-decision']);
    expect(planned('2026-10-20')).toEqual([]);
    expect(planned('2026-Q4')).toEqual([]);
  });

  test('a coarse end is over when its whole period is', () => {
    expect(codes('initiative A "A" { schedule 2026-06 .. 2026-Q4  status in-progress }')).toEqual([]);
    expect(codes('initiative A "A" { schedule 2026-06 .. 2026-10  status in-progress }')).toEqual([
      'overdue-without-decision',
    ]);
  });

  test('a single date is when it is to be ready: it may run before', () => {
    expect(codes('initiative A "A" { schedule 2027-03-31  status in-progress 10% }')).toEqual([]);
  });
});

describe('effects', () => {
  const plan = (effect: string, kpi: string) =>
    `initiative A "A" { expected effect K ${effect} }\nkpi K "K" { ${kpi} }\n`;
  const share = 'metric share of solved  higher is better  baseline 40%  target 50% by 2027-12-31';
  const time = 'metric aht of call  baseline 10 min  target 8 min by 2027-12-31';

  test.each([
    ['+10 pp', share, []],
    ['-5 pp', share, ['effect-in-wrong-direction']],
    // Five percent of a share is another number than five points.
    ['+20%', share, []],
    ['-1 min', time, []],
    ['-3 min', time, []],
    ['+1 min', time, ['effect-in-wrong-direction']],
    ['+5', 'unit calls', []],
    // The target, or an alert, tells which way is better.
    ['+5', 'unit calls  baseline 90  target 60', ['effect-in-wrong-direction']],
    ['-5', 'unit calls  baseline 90  target 60', []],
    ['-5', 'unit calls  alert below 40', ['effect-in-wrong-direction']],
    ['-5', 'unit calls  alert below 40  alert above 90', []],
  ])('%s of a KPI with %s', (effect, kpi, expected) => {
    expect(codes(plan(effect, kpi)).filter((code) => code.startsWith('effect'))).toEqual(expected);
  });
});

describe('owners', () => {
  test('the owner of the rollout is enough', () => {
    const text = `strategy S "S" { goal G "G" { hold 3% } }
rollout R "R" { owner "Digital" }
initiative A "A" in R { supports G }
`;
    expect(codes(text)).not.toContain('initiative-without-owner');
  });

  test('without a strategy somebody must own one before the others are asked', () => {
    expect(codes('initiative "A"\ninitiative "B"\n')).toEqual([]);
    expect(codes('initiative "A" { owner "Digital" }\ninitiative "B"\n')).toEqual(['initiative-without-owner']);
  });
});

test('pains of a dropped initiative are left to others only once', () => {
  const text = (pain: string) => `journey J "J" {
  step "Fills in the form" { pain "Types twice" ${pain} }
}
initiative A "A" { addresses "Types twice"  status dropped }
`;
  expect(codes(text('high')).filter((code) => code.includes('pain'))).toEqual(['pain-left-by-dropped-initiative']);
  expect(codes(text('medium')).filter((code) => code.includes('pain'))).toEqual([]);
});
