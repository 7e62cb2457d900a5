import { check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { Finding } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

function findings(text: string, used: { path: string; text: string }[] = []): Finding[] {
  const files = [{ path: 'strategy.cx', text }];
  const settings = { language: 'en' as const };
  const { model, broken } = loadProject(files, settings, { reader, used: used.length > 0 ? [used] : [] });
  return check(model, { asOf: '2026-11-01', language: 'en', broken, config: { presets: ['all'] } });
}

const found = (text: string, code: string): Finding[] => findings(text).filter((finding) => finding.code === code);

describe('a strategy as companies publish them', () => {
  test('a charter of service standards needs no goals, and is told once that nobody measures them', () => {
    const text = `strategy Charter "Our commitments to service" {
  vision "Fostering willing participation."
  commitment "General enquiries" via Phone { standard 80% within 5 min }
  commitment "Electronic returns" { standard 94% within 12 working days }
  commitment "Paper returns" { standard 80% within 50 working days }
  commitment "Complaints" { standard 85% within 15 working days }
}
`;
    const said = findings(text).filter(({ code }) => code !== 'complaints-without-standard');
    expect(said.map(({ code }) => code)).toEqual(['commitment-without-measure']);
    expect(said[0]?.message).toContain('4 commitments have');
  });

  test('standing targets without any date are a way to write', () => {
    const text = `strategy Success "Customer success" {
  goal Stay "Customers stay" { measured by Grr }
  goal Grow "Customers grow" { measured by Nrr }
}
kpi Grr "Gross retention" { metric grr  target 95% }
kpi Nrr "Net retention" { metric nrr  target 130% }
`;
    expect(found(text, 'goal-without-target')).toEqual([]);
  });

  test('themes and goals without links are one finding, not two', () => {
    const text = `strategy Success "Customer success" {
  objective "Customers renew"
  goal Stay "Customers stay"
  goal Grow "Customers grow"
  theme "Playbooks"
  theme "Onboarding"
}
`;
    expect(found(text, 'goal-outside-objectives')).toHaveLength(1);
    expect(found(text, 'theme-supports-nothing')).toEqual([]);
  });

  test('goals of a journey map are not asked for KPIs as long as nothing is measured', () => {
    expect(findings('goal "Owners stay"\ngoal "Opening takes minutes"\n')).toEqual([]);
  });
});

describe('many at once', () => {
  const goals = (count: number): string =>
    `strategy S "S" {\n${Array.from({ length: count }, (_, index) => `  goal "Goal ${index}"\n`).join('')}}\n`;

  test('two goals are told of one by one, three together', () => {
    expect(found(goals(2), 'goal-without-kpi').map(({ at }) => at.line)).toEqual([2, 3]);
    const [all, ...rest] = found(goals(3), 'goal-without-kpi');
    expect(rest).toEqual([]);
    expect(all).toMatchObject({ at: { line: 2 }, element: 'S' });
    expect(all?.message).toMatch(/^3 goals have no KPI, among them “Goal 0”, “Goal 1” and “Goal 2”/);
  });
});

test('one that is accepted is not counted among many, and its acceptance is of use', () => {
  const plain = [1, 2, 3, 4].map((index) => `  goal "Goal ${index}"\n`).join('');
  const accepted = '  goal "Accepted" { accept goal-without-kpi because "Measured from 2027" }\n';
  const said = findings(`strategy S "S" {\n${plain}${accepted}}\n`);
  expect(said.map(({ code }) => code)).not.toContain('unused-acceptance');
  expect(said.find(({ code }) => code === 'goal-without-kpi')?.message).toMatch(/^4 goals/);
});

describe('what leads where', () => {
  test('an objective is reached through goals, and through objectives that build on it', () => {
    const text = (supported: string) => `strategy S "S" {
  objective Base "Base"
  objective Middle "Middle" builds on Base
  objective Other "Other" builds on Base
  goal G "G" { supports H }
  goal H "H" { supports ${supported} }
}
`;
    expect(found(text('Middle, Other'), 'objective-without-goal')).toEqual([]);
    expect(found(text('Middle'), 'objective-without-goal').map(({ element }) => element)).toEqual(['S.Other']);
  });

  test('two strategies are looked at one by one', () => {
    const text = `strategy A "A" {
  objective O "O"
  goal G "G" { supports O }
}
strategy B "B" { goal H "H" }
`;
    expect(found(text, 'goal-outside-objectives')).toEqual([]);
  });

  test('the goals of a project that is used count, and nothing is said about them', () => {
    const used = [{ path: '../group/strategy.cx', text: 'goal Group "The group grows"\n' }];
    const text = 'strategy S "S" {\n  goal Ours "Ours" { supports Group  measured by K }\n}\nkpi K "K"\n';
    expect(findings(text, used).filter(({ at }) => at.file !== 'strategy.cx')).toEqual([]);
  });

  test('nothing is missed where the text could not be read', () => {
    const text = 'strategy S "S" {\n  goal G "G" { mesured by K }\n}\nkpi K "K"\n';
    expect(findings(text).map(({ code }) => code)).not.toContain('goal-without-kpi');
  });
});

describe('benefits', () => {
  const text = (benefit: string, kpi: string) =>
    `strategy S "S" {\n  goal G "G" { expected benefits ${benefit}  measured by K }\n}\nkpi K "K" { ${kpi} }\n`;
  const said = (benefit: string, kpi: string) => found(text(benefit, kpi), 'benefit-without-kpi').length;

  test.each([
    ['satisfaction', 'metric csat of score scale 1..5 top-2-box'],
    ['satisfaction', 'metric ces of effort scale 1..7  lower is better'],
    ['satisfaction', 'metric mean of trust scale 1..5'],
    ['faster-resolution', 'metric fcr of contact'],
    ['faster-resolution', 'metric median duration between "asked" and "answered"  lower is better'],
    ['faster-resolution', 'unit days  baseline 5 days  target 2 days'],
    ['loyalty', 'metric churn of customer'],
    ['revenue', 'metric share of market'],
    ['revenue', 'unit EUR  higher is better'],
    ['lower-cost', 'metric share of solved_alone'],
    ['lower-cost', 'unit EUR  baseline 5  target 4'],
    ['loyalty', 'note "Nobody has said yet what it is."'],
  ])('%s is shown by %s', (benefit, kpi) => {
    expect(said(benefit, kpi)).toBe(0);
  });

  test.each([
    ['satisfaction', 'unit EUR  lower is better'],
    ['faster-resolution', 'metric nps of rating'],
    ['faster-resolution', 'metric median duration between "asked" and "answered"  higher is better'],
    ['loyalty', 'metric aht of call'],
    ['loyalty', 'metric churn of customer  higher is better'],
    ['revenue', 'metric csat of score scale 1..5 top-2-box'],
    ['lower-cost', 'metric nps of rating'],
    ['lower-cost', 'unit EUR  higher is better'],
  ])('%s is not shown by %s', (benefit, kpi) => {
    expect(said(benefit, kpi)).toBe(1);
  });

  test('several benefits of a strategy that nothing shows are one finding', () => {
    const text = `strategy S "S" {
  expected benefits satisfaction, lower-cost, faster-resolution
  goal G "G" { measured by K }
}
kpi K "K" { metric retention of customer }
`;
    const [one, ...rest] = found(text, 'benefit-without-kpi');
    expect(rest).toEqual([]);
    expect(one?.message).toContain('higher satisfaction, lower cost to serve and faster problem resolution');
  });
});

describe('KPIs of the relationship', () => {
  const text = (kpi: string) =>
    `strategy S "S" {\n  goal G "G" { measured by A, B }\n}\nkpi A "A" { metric aht of call }\nkpi B "B" { ${kpi} }\n`;

  test.each([
    ['metric csat of score scale 1..5 top-2-box', 1],
    ['metric csat of score scale 1..5 top-2-box  level relationship', 0],
    ['metric nps of rating', 0],
    ['metric nps of rating  level transaction', 1],
    ['metric mean of trust scale 1..5  captures trust', 0],
    ['note "Nobody has said yet what it is."', 0],
  ])('beside handling time: %s', (kpi, count) => {
    expect(found(text(kpi), 'no-relationship-kpi')).toHaveLength(count);
  });
});

describe('risks of a strategy', () => {
  const plan = 'initiative Prices "Prices for loyalty"\n';
  const text = (risks: string, more = '') => `strategy S "S" {\n  ${risks}\n  goal Stay "Owners stay"\n}\n${more}`;

  test.each([
    ['a serious one, with a plan', text('risk "Rivals" high', plan), 1],
    ['as long as nothing is planned and none is answered', text('risk "Rivals" critical'), 0],
    ['a medium one', text('risk "Rivals" medium', plan), 0],
    ['beside one that is answered', text('risk "Law" low { mitigation "A lawyer" }, "Rivals" high'), 1],
    ['taken up by a theme', text('risk Rivals "Rivals" high\n  theme "Trust" { addresses Rivals }', plan), 0],
    ['taken up by an initiative', text('risk "Rivals" high', 'initiative "Call" { addresses "Rivals" }\n'), 0],
    [
      'taken up by a dropped one',
      text('risk "Rivals" high', `${plan}initiative "Call" { addresses "Rivals"  status dropped }\n`),
      1,
    ],
    ['in the header line', `strategy S "S"\n  risk "Rivals" high\n\n${plan}`, 1],
    ['nobody knows what it is', text('risk unknown', plan), 0],
    ['said to be unknown what is done', text('risk "Rivals" high { mitigation unknown }', plan), 1],
  ])('%s', (_, given, count) => {
    expect(found(given, 'risk-unanswered')).toHaveLength(count);
  });

  test('many without an answer are one finding, which names them', () => {
    const [one, ...others] = found(text('risk "Rivals" high, "Law" high, "Attack" critical', plan), 'risk-unanswered');
    expect(others).toEqual([]);
    expect(one?.message).toContain(
      '3 serious risks of the strategy have no answer, among them “Rivals”, “Law” and “Attack”',
    );
    expect(one?.related).toHaveLength(3);
  });
});

describe('objectives that nothing works for', () => {
  const text = (objectives: string, more = '') => `strategy S "S" {\n${objectives}\n}\nkpi K "K"\nkpi L "L"\n${more}`;
  const measured = 'objective A "A" { measured by K }\nobjective B "B" { measured by L }';

  test.each([
    ['one of two has a theme', text(`${measured}\ntheme T "T" { supports A }`), 1],
    ['one of two has an initiative', text(measured, 'initiative "I" { supports A }\n'), 1],
    [
      'the KPI of the other is moved',
      text(`${measured}\ntheme T "T" { supports A }`, 'initiative "I" { improves L }\n'),
      0,
    ],
    ['nothing is linked', text(`${measured}\ntheme T "T"`), 0],
    [
      'the initiative of the other was dropped',
      text(`${measured}\ntheme T "T" { supports A }`, 'initiative "I" { supports B  status dropped }\n'),
      1,
    ],
    ['the goal of one leaves the other alone', text('objective A "A"\nobjective B "B"\ngoal G "G" { supports A }'), 1],
    [
      'a KPI of its own beside goals is enough',
      text('objective A "A"\nobjective B "B" { measured by L }\ngoal G "G" { supports A }'),
      0,
    ],
  ])('%s', (_, given, count) => {
    expect(found(given, 'objective-without-goal')).toHaveLength(count);
  });
});
