import { type Model, ViewFilter } from '@touchline/model';
import { expect, test } from 'vitest';
import { bank } from '../fixtures/bank.ts';
import { rich } from '../fixtures/rich.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { kpiRows } from '../kpi-board/rows.ts';
import { contentOfMap, lanesWithContent } from '../map/content-map.ts';
import { prioritiesOf } from '../priorities/points.ts';
import { roadmapOf } from '../roadmap/schedule.ts';
import { filterByIds } from './filter.ts';
import { readerOf } from './reader.ts';

test('chosen ids are a filter of the model, nothing chosen is none', () => {
  const filter = filterByIds({ personas: ['Olena'], owners: ['T'], tags: ['x'], momentsOfTruth: true, depth: 1 });
  expect(ViewFilter.parse(filter)).toMatchObject({ for: [{ id: 'Olena' }], momentsOfTruth: true, depth: 1 });
  expect(JSON.stringify(filterByIds({ personas: [], momentsOfTruth: false }))).toBe('{}');
});

test('a map of one persona and of moments of truth only leaves the others out', () => {
  const columns = (ids: Parameters<typeof filterByIds>[0]) =>
    contentOfMap(rich(), rich().journeys[0]?.id ?? '', { language: 'en', filter: filterByIds(ids) });
  const moments = columns({ momentsOfTruth: true });
  expect(moments.columns.length).toBeGreaterThan(0);
  expect(moments.columns.every(({ subject }) => subject.moment?.mark === 'moment-of-truth')).toBe(true);
  expect(columns({ personas: ['Petro'] }).feelings.curves.map(({ persona }) => persona?.id)).toEqual(['Petro']);
});

test.each(['owners', 'tags'] as const)('the plan and the KPIs of others are left out by their %s', (by) => {
  const model = strategyModel();
  const mine = by === 'tags' ? { tags: ['mine'] } : { owners: filterByIds({ owners: ['Me'] }).owners };
  const [initiative, kpi] = [model.initiatives.find(({ schedule }) => schedule), model.kpis[0]];
  const own: Model = {
    ...model,
    initiatives: model.initiatives.map((each) => (each === initiative ? { ...each, ...mine } : each)),
    kpis: model.kpis.map((each) => (each === kpi ? { ...each, ...mine } : each)),
  };
  const filter = filterByIds(by === 'tags' ? { tags: ['mine'] } : { owners: ['Me'] });
  const reader = readerOf(own);
  expect(kpiRows(reader, { filter }).map((row) => row.kpi.id)).toEqual([kpi?.id]);
  expect(roadmapOf(reader, { filter }).lanes.flatMap(({ bars }) => bars.map(({ id }) => id))).toEqual([initiative?.id]);
  const points = prioritiesOf(reader, undefined, filter);
  expect([...points.points, ...points.unweighed].map(({ id }) => id)).toEqual([initiative?.id]);
});

test('the lanes there are do not depend on those a view asks for', () => {
  const id = bank().journeys[0]?.id ?? '';
  const lanes = lanesWithContent(bank(), id, { language: 'en' });
  expect(lanes).toContain('channel');
  expect(lanes).toContain('feeling');
  expect(lanes).not.toContain('risk');
});
