import { diffModels, readMeanings } from '@touchline/diff';
import { createFileReader, loadProject } from '@touchline/language';
import type { Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

function modelOf(text: string): Model {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return model;
}

/** What a reviewer is told, a line a meaning: its effect, its code and its sentence. */
function told(before: string, after: string): string[] {
  const meanings = readMeanings(diffModels(modelOf(before), modelOf(after)), { language: 'en' });
  return meanings.map(({ effect, code, text }) => `${effect} ${code}: ${text}`.replaceAll('\u00a0', ' '));
}

const personas = 'persona Olena\npersona Petro\n';
const journey = (body: string) => `journey OpenAccount "I open an account" {\n${body}\n}\n`;

describe('a journey', () => {
  test('feelings by persona', () => {
    expect(
      told(
        personas + journey('touchpoint Sign "Signs" feeling 1 as Olena, 3 as Petro'),
        personas + journey('touchpoint Sign "Signs" feeling 1 -> 4 as Olena, 2 as Petro'),
      ),
    ).toEqual([
      'better feeling-raised: “Signs” moved from 1 to 4 for “Olena”.',
      'worse feeling-lowered: “Signs” moved from 3 to 2 for “Petro”.',
    ]);
  });

  test('pains come, go and weigh', () => {
    expect(
      told(
        journey('touchpoint Sign "Signs" { pain "Types twice" high, "Waits" low }'),
        journey('touchpoint Sign "Signs" { pain "Cannot pause", "Waits" critical }'),
      ).sort(),
    ).toEqual([
      'better pain-removed: The pain “Types twice” is gone.',
      'worse pain-added: New pain: “Cannot pause”.',
      'worse pain-worsened: The pain “Waits” weighs more: critical instead of low.',
    ]);
  });

  test('channels and moments of truth', () => {
    expect(
      told(
        journey('touchpoint Sign "Signs" via App, Branch { moment of truth }\ntouchpoint "Pays" { moment of truth }'),
        journey('touchpoint Sign "Signs" via App, Chat'),
      ),
    ).toEqual([
      'worse moment-of-truth-removed: “Signs” is no longer a moment of truth.',
      'worse channel-lost: “Signs” is no longer possible via “Branch”.',
      'better channel-gained: “Signs” is possible via “Chat” as well.',
      'worse moment-of-truth-removed: “Pays” is no longer a moment of truth.',
    ]);
  });

  test('waiting', () => {
    expect(
      told(
        journey('touchpoint Sign "Signs" { backstage "Checks" takes 2 days }'),
        journey('touchpoint Sign "Signs" { backstage "Checks" takes 4 days }'),
      ),
    ).toEqual(['worse wait-longer: “Checks” takes longer: 4 days instead of 2 days.']);
  });

  test('a step that was renamed or moved keeps what it says', () => {
    const before = 'stage Apply { touchpoint "Fills in the form" via App { pain "Types twice" } }\nstage Sign';
    expect(told(journey(before), journey(before.replace('"Fills in the form"', '"Fills in the whole form"')))).toEqual([
      'other element-renamed: “Fills in the form” is called “Fills in the whole form” now (touchpoint).',
    ]);
    expect(
      told(
        journey(before),
        journey('stage Apply\nstage Sign { touchpoint "Fills in the form" via App { pain "Types twice" } }'),
      ),
    ).toEqual(['other element-moved: “Fills in the form” has moved to “Sign”.']);
  });

  test('steps in another order', () => {
    expect(told(journey('step "A"\nstep "B"\nstep "C"'), journey('step "C"\nstep "A"\nstep "B"'))).toEqual([
      'other element-reordered: “C” comes at another point.',
    ]);
  });

  test('what a to-be journey copies is said once', () => {
    const toBe = 'journey Future to-be of OpenAccount { change Sign { feeling 5 } }\n';
    const text = (pain: string) => journey(`touchpoint Sign "Signs" feeling 2 { pain "${pain}" }\ntouchpoint "Pays"`);
    expect(told(text('Types twice') + toBe, text('Cannot stop') + toBe).sort()).toEqual([
      'better pain-removed: The pain “Types twice” is gone.',
      'worse pain-added: New pain: “Cannot stop”.',
    ]);
  });
});

describe('measurement', () => {
  const kpi = (body: string) => `kpi Nps "NPS" {\n  metric nps of rating scale 0..10\n  ${body}\n}\n`;

  test.each([
    ['target 45', 'target 40', 'worse target-lowered: The target of “NPS” is lowered from 45 to 40.'],
    ['target 45', 'target 50', 'better target-raised: The target of “NPS” is more ambitious: 50 instead of 45.'],
    ['target 45', '', 'worse target-removed: “NPS” has lost its target 45.'],
    ['baseline 31', 'baseline 28', 'other baseline-changed: The baseline of “NPS” is 28 instead of 31.'],
  ])('%s to %s', (before, after, sentence) => {
    expect(told(kpi(before), kpi(after))).toEqual([sentence]);
  });

  test('a target is due later', () => {
    expect(told(kpi('target 45 by 2027-06-30'), kpi('target 45 by 2027-12-31'))).toEqual([
      'worse target-later: The target of “NPS” is due later: 31 Dec 2027 instead of 30 Jun 2027.',
    ]);
  });

  test('lower is better', () => {
    const churn = (target: string) => `kpi Churn { metric churn  target ${target} }\n`;
    expect(told(churn('3%'), churn('5%'))).toEqual([
      'worse target-lowered: The target of “Churn” is lowered from 3% to 5%.',
    ]);
  });

  test('which way is better is told by the target where nobody says it', () => {
    const wait = (target: string) => `kpi Wait "Days to the account" { baseline 9 days  target ${target} }\n`;
    expect(told(wait('3 days'), wait('5 days'))).toEqual([
      'worse target-lowered: The target of “Days to the account” is lowered from 3 days to 5 days.',
    ]);
    expect(told(wait('3 days'), wait('10 days'))).toEqual([
      'worse target-lowered: The target of “Days to the account” is lowered from 3 days to 10 days.',
    ]);
  });

  test('another definition', () => {
    expect(
      told(
        'kpi C { metric csat of score scale 1..5 top-2-box }\n',
        'kpi C { metric csat of score scale 1..5 top-1-box }\n',
      ),
    ).toEqual(['other definition-changed: “C” is computed otherwise: values before and after cannot be compared.']);
  });

  test('evidence, measures and owners are lost', () => {
    const text = (body: string) => `kpi Nps "NPS"\n${journey(`touchpoint Sign "Signs" {\n${body}\n}`)}`;
    expect(
      told(text('pain "Waits" evidence "Calls"\nmeasured by Nps\nowner "Sales"'), text('pain "Waits"')).sort(),
    ).toEqual([
      'worse evidence-lost: “Waits” has lost its evidence.',
      'worse measure-lost: “Signs” is no longer measured by “NPS”.',
      'worse owner-lost: “Signs” has lost its owner, “Sales”.',
    ]);
  });
});

describe('the plan', () => {
  test('slips, is dropped, loses an initiative', () => {
    const text = (body: string) => `initiative Prefill "Prefill forms" {\n${body}\n}\n`;
    expect(told(text('schedule 2026-09-01 .. 2026-12-15'), text('schedule 2026-09-01 .. 2027-03-31'))).toEqual([
      'worse plan-slipped: “Prefill forms” ends later: 31 Mar 2027 instead of 15 Dec 2026.',
    ]);
    expect(told(text('status planned'), text('status dropped'))).toEqual([
      'worse initiative-dropped: “Prefill forms” is dropped instead of planned.',
    ]);
    expect(told(text('status planned'), '')).toEqual([
      'worse initiative-removed: The initiative “Prefill forms” is no longer in the plan.',
    ]);
  });
});

test('layout, comments, spellings and order mean nothing', () => {
  expect(
    told(
      'kpi A { baseline 40_000  target 50000 }\ngoal "G" { supports X, Y }\nobjective X\nobjective Y\n',
      '// New layout\nobjective Y\nobjective X\ngoal "G" {\n  supports Y, X\n}\nkpi A {\n  target 50_000\n  baseline 40000\n}\n',
    ),
  ).toEqual([]);
});
