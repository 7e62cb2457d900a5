import { allElements, flowOf, indexModel, type Journey, labelOf, type Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { createFileReader, loadProject, type ProjectFile } from './load-project.ts';

const reader = createFileReader();
const settings = { language: 'en' } as const;

function model(...texts: string[]): Model {
  const files = texts.map((text, index): ProjectFile => ({ path: `${'abc'[index]}.cx`, text }));
  const loaded = loadProject(files, settings, { reader });
  expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return loaded.model;
}

function idsOf(of: Model): string[] {
  return [...allElements(of)].map(({ element }) => element.id);
}

/** The flow of a journey as lines `a > b, c`. */
function flow(of: Model, id: string): string[] {
  const found = flowOf(indexModel(of).get(id) as Journey);
  return found.nodes.map((node) => {
    const next = found.next(node).map(({ to, branch }) => `${labelOf(to)}${branch?.share ? ` ${branch.share}%` : ''}`);
    return `${labelOf(node)} > ${next.join(', ')}`;
  });
}

const base = `
journey Buy {
  stage Shop {
    touchpoint Choose "Chooses" { then Pay 60% when "it fits"  then Leave 40%  pain "Slow" high  pain "Dull" }
    touchpoint Pay "Pays" via App
    step Leave exit
  }
}`;

describe('ids', () => {
  test('are the same when files are split, merged or ordered anew', () => {
    const goal = 'goal G "Grow"';
    const step = 'journey J { step "Pays" }';
    const together = idsOf(model(`${goal}\n${step}`));
    expect(idsOf(model(step, goal)).toSorted()).toEqual(together.toSorted());
    expect(together).toEqual(['G', 'J', 'J.pays']);
  });

  test('number equal titles apart, across files, too', () => {
    const ids = idsOf(model('study "Talks"\nstudy "Talks"', 'study "Talks" { note "the third" }'));
    expect(ids).toEqual(['study:talks', 'study:talks~2', 'study:talks~3', 'study:talks~3.note:the-third']);
  });

  test('that are numbered apart leave references where they lead', () => {
    const found = model('journey "A 2"', 'journey "A: 2" { step B { details "A 2" }  step "C" { then B } }');
    expect(idsOf(found)).toEqual(['journey:a-2', 'journey:a-2~2', 'journey:a-2~2.B', 'journey:a-2~2.c']);
    expect(found.journeys[1]?.children).toMatchObject([
      { details: [{ id: 'journey:a-2' }] },
      { flow: [{ to: { id: 'journey:a-2~2.B' } }] },
    ]);
  });

  test('of steps do not change when they move into a group', () => {
    expect(idsOf(model('journey J { any order { step "A" } }'))).toContain('J.a');
  });

  test('are unique', () => {
    const ids = idsOf(
      model(
        `${base}\njourney Buy2 to-be of Buy { add to Shop step "Chooses", "Pays" }\njourney B { include Buy  include Buy }`,
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what belongs to a strategy', () => {
  test('is what stands in it; with one strategy, what stands outside as well', () => {
    const one = model('strategy S { goal Inside }\ngoal Outside\nchannel App');
    expect(one.goals.map(({ id, strategy }) => [id, strategy])).toEqual([
      ['S.Inside', 'S'],
      ['Outside', 'S'],
    ]);
    expect(one.channels[0]).not.toHaveProperty('strategy');
    const two = model('strategy S { goal Inside }\nstrategy T\ngoal Outside');
    expect(two.goals.map(({ strategy }) => strategy)).toEqual(['S', undefined]);
  });
});

describe('a to-be journey', () => {
  test('replaces what it says plainly and keeps the rest', () => {
    const found = model(`${base}\njourney Buy2 to-be of Buy { change Choose { pain "New"  feeling 4 } }`);
    expect(indexModel(found).get('Buy2.Shop.Choose')).toMatchObject({
      title: 'Chooses',
      feelings: [{ score: 4 }],
      statements: [{ kind: 'pain', text: 'New', id: 'Buy2.Shop.Choose.pain:new', origin: { how: 'changed' } }],
      origin: { of: 'Buy.Shop.Choose', how: 'changed', through: 'to-be' },
    });
  });

  test('leads through what is added after a step, which inherits its lines but those to exits', () => {
    const found = model(`${base}\njourney Buy2 to-be of Buy { add to Shop after Choose step "Compares" }`);
    expect(flow(found, 'Buy2')).toEqual([
      'Chooses > Compares, Leave 40%',
      'Compares > Pays 60%',
      'Pays > ',
      'Leave > ',
    ]);
  });

  test('leads to what is added before a step instead of to the step', () => {
    const found = model(`${base}\njourney Buy2 to-be of Buy { add to Shop before Pay step "Logs in" }`);
    expect(flow(found, 'Buy2')).toEqual(['Chooses > Logs in 60%, Leave 40%', 'Logs in > Pays', 'Pays > ', 'Leave > ']);
  });

  test('loses the lines to a step it removes', () => {
    const found = model(`${base}\njourney Buy2 to-be of Buy { remove Shop.Leave }`);
    expect(flow(found, 'Buy2')).toEqual(['Chooses > Pays 60%', 'Pays > ']);
    expect(flow(found, 'Buy')).toEqual(['Chooses > Pays 60%, Leave 40%', 'Pays > ', 'Leave > ']);
  });

  test('may start from a to-be journey, across files', () => {
    const later = 'journey Buy3 to-be of Buy2 { change Added { feeling 5 }  remove Pay }';
    const sooner = 'journey Buy2 to-be of Buy { add to Shop step Added { then Pay } }';
    const found = model(later, base, sooner);
    expect(idsOf(found).filter((id) => id.startsWith('Buy3.Shop.') && !id.includes(':'))).toEqual([
      'Buy3.Shop.Choose',
      'Buy3.Shop.Leave',
      'Buy3.Shop.Added',
    ]);
    expect(indexModel(found).get('Buy3.Shop.Added')).toMatchObject({
      feelings: [{ score: 5 }],
      origin: { of: 'Buy2.Shop.Added', how: 'changed' },
    });
  });

  test('is changed in the order of the text', () => {
    const found = model(
      `${base}\njourney Buy2 to-be of Buy { add to Shop before Pay step "Logs in"  remove Pay  change "Logs in" { feeling 5 } }`,
    );
    expect(flow(found, 'Buy2')).toEqual(['Chooses > Logs in 60%, Leave 40%', 'Logs in > ', 'Leave > ']);
    expect(indexModel(found).get('Buy2.Shop.logs-in')).toMatchObject({
      feelings: [{ score: 5 }],
      origin: { how: 'added' },
    });
  });

  test('takes over the frame and says its own', () => {
    const found = model(
      'journey A for "A traveller" { scale -2..2  scenario "By train"  reviewed 2026-01-01 }\njourney B to-be of A { scenario "By bus" }',
    );
    expect(found.journeys[1]).toMatchObject({
      for: [{ text: 'A traveller' }],
      scale: { min: -2, max: 2 },
      statements: [{ kind: 'scenario', text: 'By bus' }],
    });
    expect(found.journeys[1]).not.toHaveProperty('reviewed');
  });

  test('declares what its change blocks say', () => {
    const found = model(
      `${base}\njourney Buy2 to-be of Buy { change Pay { pain Late "Arrives late" } }\ninitiative I { addresses "Arrives late", Late }`,
    );
    expect(found.initiatives[0]?.addresses?.map(({ id }) => id)).toEqual(['Buy2.Shop.Pay.Late', 'Buy2.Shop.Pay.Late']);
  });
});

describe('projects that use others', () => {
  const used = [[{ path: '../shared/s.cx', text: 'channel App "Mobile app"\ngoal G { supports Nowhere }' }]];

  test('see them, while nothing is reported about them', () => {
    const own = [{ path: 'a.cx', text: 'journey J { touchpoint T via "mobile app" }' }];
    const { model: found, problems } = loadProject(own, settings, { reader, used });
    expect(problems).toEqual([]);
    expect(found.files).toEqual(['a.cx']);
    expect(found.journeys[0]?.children[0]).toMatchObject({ via: [{ id: 'App' }] });
  });

  test('prefer their own', () => {
    const own = [{ path: 'a.cx', text: 'channel Phone "Mobile app"\njourney J { touchpoint T via "Mobile app" }' }];
    const { model: found } = loadProject(own, settings, { reader, used });
    expect(found.journeys[0]?.children[0]).toMatchObject({ via: [{ id: 'Phone' }] });
  });
});

describe('fragments', () => {
  const texts: Record<string, string[]> = {
    'a.cx': [base, 'journey Buy { stage Shop { step Pay } }', '', 'strategy S { goal Inside }'],
    'b.cx': ['journey Buy2 to-be of Buy { change Pay { feeling 4 } }', 'goal G { supports Nothing }', 'channel App'],
    'c.cx': ['initiative I { improves Shop.Pay  supports G }', 'goal G', 'journey Buy', 'study "Talks"'],
    'd.cx': ['persona P like Q', 'persona Q { job "Rest" }', 'study "Talks"', 'journey { broken'],
  };

  test('give the same model and problems as texts read anew, whatever was assembled of them before', () => {
    const current = new Map(Object.keys(texts).map((path) => [path, '']));
    const kept = new Map([...current].map(([path, text]) => [path, reader.read({ path, text })]));
    for (let turn = 0; turn < 48; turn++) {
      const path = `${'abcd'[(turn * 7) % 4]}.cx`;
      const choices = texts[path] ?? [];
      const text = choices[(turn * 5 + (turn >> 2)) % choices.length] ?? '';
      current.set(path, text);
      kept.set(path, reader.read({ path, text }));
      const incremental = assemble([...kept.values()].toReversed(), settings);
      const full = assemble(
        [...current].map(([file, content]) => reader.read({ path: file, text: content })),
        settings,
      );
      expect(incremental).toEqual(full);
    }
  });
});
