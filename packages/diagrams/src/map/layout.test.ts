import type { Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { bank, bankMeasurements } from '../fixtures/bank.ts';
import { journey, modelOf, persona, step } from '../fixtures/build.ts';
import { japanese, many, ukrainian } from '../fixtures/languages.ts';
import { long, rich, sparse, toBe } from '../fixtures/rich.ts';
import { monotoneAt, type Point } from '../svg/path.ts';
import { contentOfMap } from './content-map.ts';
import { overlap } from './geometry.ts';
import { layoutMap, type MapLayout } from './layout.ts';
import type { JourneyMapOptions } from './options.ts';
import { lanesOnSheets, pagesOf } from './pages.ts';

function layout(model: Model, at = 0, options: Partial<JourneyMapOptions> = {}): MapLayout {
  return layoutMap(contentOfMap(model, model.journeys[at]?.id ?? '', { language: 'en', ...options }));
}

const names = [
  'Олександра-Вікторія Мирославська-Довженко, власниця пекарні',
  'Петро Найвищенко',
  'Констянтин-Володимир Неперевершенко',
  'Марія',
  'Представниця громадської організації',
  'Бухгалтер на аутсорсингу',
];
/** The first two feel the same, and so do others at the end. */
const SCORES = [
  [3, 3, 2, 4, 1, 5],
  [2, 2, 3, 4, 2, 3],
  [4, 4, 3, 2, 4, 3],
];

function sixPersonas(): Model {
  const steps = SCORES.map((scores, at) =>
    step(`Крок ${at}`, { feeling: scores.map((score, who) => ({ score, word: `слово ${score}`, as: `P${who}` })) }),
  );
  return modelOf({
    language: 'uk',
    personas: names.map((title, who) => persona(`P${who}`, title)),
    journeys: [journey('Відкриваю рахунок', steps, { for: names.map((_, who) => `P${who}`) })],
  });
}

const everything: [string, () => MapLayout][] = [
  ['bank', () => layout(bank(), 0, { measurements: bankMeasurements })],
  ['rich', () => layout(rich())],
  ['to-be', () => layout(toBe(), 1)],
  ['long words', () => layout(long())],
  ['Ukrainian', () => layout(ukrainian(), 0, { language: 'uk' })],
  ['Japanese', () => layout(japanese())],
  ['six personas', () => layout(sixPersonas(), 0, { language: 'uk' })],
  ['sixty touchpoints', () => layout(many(60))],
  ...sparse().journeys.map((each, at): [string, () => MapLayout] => [each.title ?? '', () => layout(sparse(), at)]),
];

/** Points along a drawn cubic, read from its path: what a reader sees, not what the layout meant. */
function pointsOn(path: string): Point[] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points: Point[] = [];
  let [x0 = 0, y0 = 0] = numbers;
  for (let at = 2; at + 5 < numbers.length; at += 6) {
    const [x1, y1, x2, y2, x3, y3] = numbers.slice(at, at + 6) as [number, number, number, number, number, number];
    for (let t = 0; t <= 1; t += 1 / 64) {
      const s = 1 - t;
      const mix = (a: number, b: number, c: number, d: number) =>
        s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
      points.push({ x: mix(x0, x1, x2, x3), y: mix(y0, y1, y2, y3) });
    }
    [x0, y0] = [x3, y3];
  }
  return points;
}

describe.each(everything)('the map of %s', (_, make) => {
  const map = make();

  test('keeps every text inside its cell and every cell inside its lane', () => {
    const lanes = new Map(map.lanes.map((lane) => [lane.lane, lane]));
    for (const { lane, box, items, head } of map.cells) {
      const row = lanes.get(lane);
      expect(box.y).toBeGreaterThanOrEqual(row?.y ?? Number.NaN);
      const top = head === undefined ? 0 : head.height;
      for (const item of items) {
        expect(box.y + top + item.y + item.height).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
        expect(item.text?.width ?? 0).toBeLessThanOrEqual(item.width);
        expect(box.x + (item.text?.width ?? 0)).toBeLessThanOrEqual(map.width);
      }
      if (head === undefined) continue;
      expect(box.y + head.height).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
      expect(head.titleX + head.title.width).toBeLessThanOrEqual(box.width);
      for (const chip of head.chips) expect(chip.x + chip.width).toBeLessThanOrEqual(box.width);
    }
  });

  test('stacks its lanes without gaps but the line of visibility, every second one tinted', () => {
    map.lanes.forEach((lane, at) => {
      const before = map.lanes[at - 1];
      const end = before === undefined ? map.top : before.y + before.height;
      expect([0, 26]).toContain(Math.round(lane.y - end));
      expect(lane.tinted).toBe(at % 2 === 0);
      expect(lane.name.height + 16).toBeLessThanOrEqual(lane.height);
    });
  });

  test('keeps words clear of each other, of points and of the curves', { timeout: 90_000 }, () => {
    const { labels = [], marks = [], lines = [], chips = [] } = map.feeling ?? {};
    labels.forEach(({ box }, at) => {
      for (const other of labels.slice(at + 1)) expect(overlap(box, other.box)).toBe(false);
      for (const chip of chips) expect(overlap(box, chip.box)).toBe(false);
      for (const { x, y, radius } of marks) {
        expect(overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(false);
      }
      for (const { path, role } of lines) {
        if (role === 'as-is') continue;
        for (const { x, y } of pointsOn(path)) {
          const inside = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
          expect(inside, `${path} at ${x}, ${y}`).toBe(false);
        }
      }
    });
  });

  test('keeps title and legend apart and inside', () => {
    const titleRight = 24 + Math.max(map.title.width, map.context.width);
    for (const { x, y } of map.legend) expect(x >= titleRight || y > map.contextY + map.context.height).toBe(true);
    expect(titleRight).toBeLessThanOrEqual(map.width);
  });
});

test('the names of six personas stand behind the last point, in the order of their feelings, whole on hover', () => {
  const { feeling, width } = layout(sixPersonas(), 0, { language: 'uk' });
  const ends = feeling?.labels.filter(({ role }) => role === 'persona') ?? [];
  expect(ends.map(({ persona: who }) => who).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  const last = Math.max(...(feeling?.marks.map(({ x }) => x) ?? []));
  for (const { box, block, persona: who } of ends) {
    expect(box.x).toBeGreaterThan(last);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(feeling?.height ?? 0);
    expect(block.full ?? block.lines.join(' ').replaceAll('- ', '-')).toBe(names[who]?.split(',')[0]);
  }
  const order = [...ends].sort((a, b) => a.box.y - b.box.y).map(({ persona: who }) => SCORES[2]?.[who] ?? 0);
  expect(order).toEqual([...order].sort((a, b) => b - a));
});

describe('layout', () => {
  test('hides lanes without content and shows those a view asks for, in its order', () => {
    expect(layout(bank()).lanes.map(({ lane }) => lane)).toEqual([
      'touchpoint',
      'doing',
      'feeling',
      'thinking',
      'pain',
      'opportunity',
      'kpi',
      'backstage',
    ]);
    expect(layout(bank(), 0, { lanes: ['kpi', 'channel', 'risk'] }).lanes.map(({ lane }) => lane)).toEqual([
      'touchpoint',
      'kpi',
      'channel',
    ]);
  });

  test('gives equal columns of 206 pixels, stages over theirs', () => {
    const map = layout(bank());
    expect(map.width).toBe(134 + 7 * 206 + 22);
    expect(map.stages.map(({ box }) => box.x)).toEqual([134, 134 + 2 * 206, 134 + 5 * 206, 134 + 6 * 206]);
  });

  test('puts what a stage says above what its touchpoints say', () => {
    const map = layout(rich());
    const purpose = map.cells.find(({ stage, lane }) => stage === 0 && lane === 'note');
    const offer = map.cells.find(({ column, lane }) => column === 0 && lane === 'note');
    const [said] = purpose?.items ?? [];
    expect((offer?.box.y ?? 0) - (purpose?.box.y ?? 0)).toBeGreaterThanOrEqual(said?.height ?? Number.NaN);
  });

  test('draws the line of visibility above the first lane behind it', () => {
    const map = layout(rich());
    const backstage = map.lanes.find(({ lane }) => lane === 'backstage');
    const frontstage = map.lanes.find(({ lane }) => lane === 'frontstage');
    expect(map.visibility).toBeGreaterThan((frontstage?.y ?? 0) + (frontstage?.height ?? 0));
    expect(map.visibility).toBeLessThan(backstage?.y ?? 0);
    expect(layout(toBe()).visibility).toBeUndefined();
  });

  test('the curve passes its points', () => {
    const map = layout(bank());
    const main = map.feeling?.lines.find(({ role }) => role === 'main');
    for (const mark of map.feeling?.marks.filter(({ role }) => role === 'main') ?? []) {
      const near = pointsOn(main?.path ?? '').some(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < 2);
      expect(near, `${mark.x}, ${mark.y}`).toBe(true);
    }
    expect(monotoneAt([], 0)).toBeUndefined();
  });

  test('lifts and the journey a to-be starts from draw curves of their own', () => {
    const roles = (map: MapLayout) => new Set(map.feeling?.lines.map(({ role }) => role));
    expect(roles(layout(bank()))).toContain('improved');
    expect(roles(layout(toBe(), 1))).toContain('as-is');
    expect(roles(layout(toBe(), 0))).toEqual(new Set(['main']));
  });

  test('sixty touchpoints have a column each', () => {
    expect(layout(many(60)).width).toBeGreaterThan(60 * 206);
  });
});

describe('pages', () => {
  const content = contentOfMap(many(23), 'Many', { language: 'en' });

  test('break at the borders of stages', () => {
    expect(pagesOf(content, 8).map(({ first, last }) => [first, last])).toEqual([
      [0, 7],
      [8, 14],
      [15, 22],
    ]);
    expect(pagesOf(content, 10).map(({ first, last }) => [first, last])).toEqual([
      [0, 9],
      [10, 14],
      [15, 22],
    ]);
  });

  test('cut a stage that is wider than a page', () => {
    const one = modelOf({
      journeys: [
        journey(
          'J',
          Array.from({ length: 9 }, (_, at) => step(`S${at}`)),
          { name: 'J' },
        ),
      ],
    });
    expect(pagesOf(contentOfMap(one, 'J', { language: 'en' }), 6).map(({ first, last }) => [first, last])).toEqual([
      [0, 4],
      [5, 8],
    ]);
  });

  test('are about equally full', () => {
    const sizes = pagesOf(contentOfMap(many(13), 'Many', { language: 'en' }), 6).map(
      ({ first, last }) => last - first + 1,
    );
    expect(sizes).toEqual([5, 5, 3]);
  });

  test('share the lanes of a tall map, with the touchpoints on every sheet', () => {
    const heights = [
      { lane: 'touchpoint', height: 100 },
      { lane: 'doing', height: 100 },
      { lane: 'feeling', height: 300 },
      { lane: 'pain', height: 200 },
      { lane: 'note', height: 200 },
    ] as const;
    expect(lanesOnSheets(heights, 100, 1000)).toEqual([['touchpoint', 'doing', 'feeling', 'pain', 'note']]);
    expect(lanesOnSheets(heights, 100, 700)).toEqual([
      ['touchpoint', 'doing', 'feeling'],
      ['touchpoint', 'pain', 'note'],
    ]);
  });

  test('give a lane taller than a sheet one of its own', () => {
    const heights = [
      { lane: 'touchpoint', height: 100 },
      { lane: 'pain', height: 900 },
      { lane: 'note', height: 100 },
    ] as const;
    expect(lanesOnSheets(heights, 100, 500)).toEqual([
      ['touchpoint', 'pain'],
      ['touchpoint', 'note'],
    ]);
  });

  test('repeat the header and carry the curve on from the page before', () => {
    const map = layoutMap(content, { first: 5, last: 9, page: 2, pages: 4 });
    expect(map.title.lines).toEqual(['A journey of 23 touchpoints']);
    expect(map.context.lines.join()).toContain('2 of 4');
    expect(map.stages.map(({ name }) => name)).toEqual([['Stage 2']]);
    expect(map.feeling?.marks.map(({ column }) => column)).toEqual([5, 6, 7, 8, 9]);
    expect(map.feeling?.marks[0]?.x).toBe(235);
    const [start] = pointsOn(map.feeling?.lines[0]?.path ?? '');
    expect(start?.x).toBeLessThan(0);
  });

  test('say that a stage goes on', () => {
    const map = layoutMap(content, { first: 2, last: 4, page: 2, pages: 2 });
    expect(map.stages[0]).toMatchObject({ name: ['Stage 1 (continued)'], notchLeft: true });
  });
});
