import { buildChecklist, type CheckOptions, check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { Finding } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

function findings(text: string, options: Partial<CheckOptions> = {}, scale?: { min: number; max: number }): Finding[] {
  const settings = {
    language: 'en' as const,
    ...(scale && { scale: { ...scale, spelling: `${scale.min}..${scale.max}` } }),
  };
  const { model, problems, broken } = loadProject([{ path: 'edge.cx', text }], settings, { reader });
  // Correctness alone: what such short texts leave out is not what is looked at here.
  const config = { presets: ['essential' as const], ...options.config };
  return [...problems, ...check(model, { asOf: '2026-11-01', language: 'en', broken, ...options, config })];
}

const codes = (...of: Parameters<typeof findings>): string[] => findings(...of).map(({ code }) => code);

describe('dates', () => {
  test('only an order that is certainly wrong is reported', () => {
    expect(codes('kpi A { baseline 1 on 2027-Q2  target 2 by 2027-06 }')).toEqual([]);
    expect(codes('kpi A { baseline 1 on 2027-Q3  target 2 by 2027-06 }')).toEqual(['dates-out-of-order']);
    expect(codes('review "R" on 2026 { next review 2026-03-01 }')).toEqual([]);
  });

  test('a baseline of the second round may follow the target of the first', () => {
    const text = `kpi A {
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  baseline 44 on 2027-07-31
  target 60 by 2028-06-30
}
`;
    expect(codes(text)).toEqual([]);
  });

  test('a year that reaches beyond the horizon is not certainly after it', () => {
    const strategy = (by: string) => `strategy S "S" { horizon 2026-07-01 .. 2027-06-30  goal "G" { by ${by} } }`;
    expect(codes(strategy('2027'))).toEqual([]);
    expect(codes(strategy('2027-Q3'))).toEqual(['ends-after-horizon']);
  });

  test('what stands outside belongs to the only strategy', () => {
    const text = 'strategy S "S" { horizon 2026 .. 2027 }\nkpi A { baseline 1  target 2 by 2028-06-30 }\n';
    expect(codes(text)).toEqual(['ends-after-horizon']);
  });

  test('a stage before an event counts down, one after it counts up', () => {
    const stage = (timing: string) => `journey "J" { stage "S" ${timing} End }\nevent End "End"\n`;
    expect(codes(stage('from 12 months to 4 months before'))).toEqual([]);
    expect(codes(stage('from 4 months to 12 months before'))).toEqual(['dates-out-of-order']);
    expect(codes(stage('from 4 weeks to 2 days after'))).toEqual(['dates-out-of-order']);
  });
});

describe('scales of feelings', () => {
  const map = (rest: string, feeling: number) => `journey "J" ${rest}{ step "Waits" feeling ${feeling} }`;

  test('the journey says its own, else its strategy, else the project, else it is 1..5', () => {
    expect(codes(map('', 5))).toEqual([]);
    expect(codes(map('', 0))).toEqual(['value-outside-scale']);
    expect(codes(map('', 0), {}, { min: 0, max: 10 })).toEqual([]);
    expect(codes(`strategy S "S" { scale -2..2 }\n${map('', -2)}`, {}, { min: 0, max: 10 })).toEqual([]);
    expect(codes('journey "J" { scale 0..10  step "Waits" feeling 10 }')).toEqual([]);
  });

  test('both ends of a change are looked at', () => {
    expect(codes('journey "J" { step "Waits" feeling 2 -> 7 }')).toEqual(['value-outside-scale']);
  });
});

describe('copies', () => {
  test('what a to-be journey inherits is reported once, what it changes is its own', () => {
    const asIs = 'journey A "A" { step Wait "Waits" feeling 9  step Pay "Pays" feeling 3 }\n';
    expect(codes(`${asIs}journey B "B" to-be of A { change Pay { feeling 4 } }`)).toEqual(['value-outside-scale']);
    const changed = findings(`${asIs}journey B "B" to-be of A { change Pay { feeling 8 } }`);
    expect(changed.map(({ at }) => at.line)).toEqual([1, 2]);
  });

  test('an acceptance counts once, however often its element is copied', () => {
    const text = `journey A "A" {
  step Wait "Waits" feeling 9 { accept value-outside-scale because "Off the scale, she said" }
}
journey B "B" to-be of A
`;
    expect(codes(text)).toEqual([]);
  });
});

describe('acceptances', () => {
  const worse = 'kpi A { metric nps  baseline 31  target 28 }';

  test('at the top of a file they hold for the project', () => {
    expect(codes(`accept target-worse-than-baseline because "Known"\n${worse}\n`)).toEqual([]);
    expect(codes('accept target-worse-than-baseline because "Known"\n')).toEqual(['unused-acceptance']);
  });

  test('in a strategy they hold for what belongs to it, inside and outside of its braces', () => {
    expect(codes(`strategy S "S" { accept target-worse-than-baseline because "Known" }\n${worse}\n`)).toEqual([]);
  });

  test('one elsewhere does not help', () => {
    const text = `team T "T" { accept target-worse-than-baseline because "Known" }\n${worse}\n`;
    expect(codes(text).sort()).toEqual(['target-worse-than-baseline', 'unused-acceptance']);
  });

  test('an expired one goes on silencing: a date alone never makes an error', () => {
    const text = worse.replace(' }', '  accept target-worse-than-baseline because "Known" until 2026-10-31 }');
    expect(codes(text, { asOf: '2026-10-31' })).toEqual([]);
    expect(findings(text).map(({ code, severity }) => [code, severity])).toEqual([['expired-acceptance', 'warning']]);
    const config = { rules: { 'expired-acceptance': 'error' as const } };
    expect(findings(text, { config })[0]?.severity).toBe('warning');
  });

  test('a journey that starts from another one takes its acceptances over, and they are told once', () => {
    const journey = (level: string): string => `journey Fault "Fault" {
  touchpoint Report "Reports" {
    accept pain-unanswered because "Next year"
    pain "Explains it twice" ${level} { leads to "Hangs up" }
  }
}
initiative "Something" { supports "Calls" }
goal "Calls"
journey Healed to-be of Fault { change Report { feeling 4 } }
`;
    const config = { presets: ['essential' as const], rules: { 'pain-unanswered': 'warning' as const } };
    expect(codes(journey('high'), { config })).toEqual([]);
    expect(codes(journey('low'), { config })).toEqual(['unused-acceptance']);
  });

  test('of a rule that is off it cannot be told whether one is of use', () => {
    const text = 'kpi A { metric nps  baseline 31  target 45  accept target-worse-than-baseline because "Known" }';
    expect(codes(text)).toEqual(['unused-acceptance']);
    expect(codes(text, { config: { rules: { 'target-worse-than-baseline': 'off' } } })).toEqual([]);
  });

  test('broken references cannot be accepted', () => {
    const found = findings('goal "G" { measured by X  accept unresolved-reference because "Later" }');
    expect(found.map(({ code }) => code).sort()).toEqual(['unknown-rule', 'unresolved-reference']);
    expect(found.find(({ code }) => code === 'unknown-rule')?.message).toMatch(/cannot be accepted/);
  });
});

describe('quantities', () => {
  test('a plain number is read in the unit of its KPI', () => {
    expect(codes('kpi A { unit EUR  baseline 40  target 30 }')).toEqual([]);
  });

  test('money in another currency does not fit', () => {
    expect(codes('kpi A { baseline 40 EUR  target 30 USD }')).toEqual(['unit-mismatch']);
  });

  test('durations in different words are compared by their length', () => {
    expect(codes('kpi A { metric aht  baseline 60 min  target 1 h }')).toEqual(['target-equals-baseline']);
    expect(codes('kpi A { metric aht  baseline 50 min  target 1 h }')).toEqual(['target-worse-than-baseline']);
  });

  test('what nobody knows fits everywhere', () => {
    expect(codes('kpi A { metric retention  baseline unknown  target 90% }')).toEqual([]);
  });

  test('NRR may be above 100%, GRR may not', () => {
    expect(codes('kpi A { metric nrr  target 120% }')).toEqual([]);
    expect(codes('kpi A { metric grr  target 120% }')).toEqual(['value-outside-scale']);
  });

  test('names and titles in any script', () => {
    const [found] = findings('kpi Лояльність "Рекомендація" { metric nps  baseline 31  target 28 }');
    expect(found).toMatchObject({ code: 'target-worse-than-baseline', element: 'Лояльність' });
    expect(found?.message).toContain('“Рекомендація”');
  });
});

describe('flow', () => {
  test('a circle nobody enters is reported once, at its first step', () => {
    const text = `journey "J" {
  step A "A" { then D }
  step B "B" { then C }
  step C "C" { then B }
  step D "D"
}
`;
    expect(findings(text).map(({ code, at }) => [code, at.line])).toEqual([['unreachable-step', 3]]);
  });

  test('conditional branches may overlap', () => {
    const text =
      'journey "J" { step A "A" { then B 70% when "ready"  then C 60% when "in a hurry" }  step B "B"  step C "C" }';
    expect(codes(text)).toEqual([]);
  });

  test('three thirds are not more than everybody', () => {
    const text = `journey "J" {
  step A "A" { then B 33.3%  then C 33.3%  then D 33.4% }
  step B "B"  step C "C"  step D "D"
}
`;
    expect(codes(text)).toEqual([]);
  });
});

describe('cycles', () => {
  test('journeys that contain each other', () => {
    expect(codes('journey A "A" { stage "S" { details B } }\njourney B "B" { include A }\n')).toEqual(['cycle']);
  });

  test('formulas, personas and to-be journeys', () => {
    expect(codes('kpi A { formula B * 2 }\nkpi B { formula A / 2 }\n')).toEqual(['cycle']);
    expect(codes('persona A "A" like B\npersona B "B" like A\n')).toEqual(['cycle']);
    expect(codes('journey A "A" to-be of B\njourney B "B" to-be of A\n')).toEqual(['cycle']);
  });
});

describe('after a syntax error', () => {
  test('nothing is missed that may stand in what could not be read', () => {
    const map = (scale: string) =>
      `journey "J" {\n  ${scale}\n  step "Waits" feeling -2\n  step "Pays" feeling -1\n}\n`;
    expect(codes(map('scale -2..2'))).toEqual([]);
    expect(codes(map('scal -2..2'))).not.toContain('value-outside-scale');
    expect(codes('kpi A { metric csat of score scale 1..5 top2box }')).not.toContain('metric-incomplete');
  });

  test('what contradicts itself is still reported', () => {
    const text = 'journey "J" { tuochpoint "Pays" }\nkpi A { metric nps  baseline 31  target 28 }\n';
    expect(codes(text)).toContain('target-worse-than-baseline');
  });
});

test('projects that are used are known, but nothing is said about them', () => {
  const files = [{ path: 'goals.cx', text: 'goal "G" { measured by Nps }\n' }];
  const used = [[{ path: '../shared/kpis.cx', text: 'kpi Nps { metric nps  baseline 31  target 28 }\n' }]];
  const { model, problems } = loadProject(files, { language: 'en' }, { reader, used });
  expect([...problems, ...check(model, { asOf: '2026-11-01', language: 'en' })]).toEqual([]);
  const kpis = buildChecklist(model, { asOf: '2026-11-01', language: 'en' }).stages.flatMap(({ items }) => items);
  expect(kpis.find(({ id }) => id === 'CK20')?.places).toEqual([]);
});

test('half a `today … becomes` is a mistake of the text', () => {
  expect(codes('journey "J" { step "A" { today "Two forms" } }')).toEqual(['syntax']);
});
