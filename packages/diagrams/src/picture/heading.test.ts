import { expect, test } from 'vitest';
import { kpi, modelOf, number } from '../fixtures/build.ts';
import { kpiBoardSvg } from '../kpi-board/svg.ts';
import { readerOf } from '../reading/reader.ts';

const board = (name?: string) => {
  const model = modelOf({ kpis: [kpi('Nps', 'NPS', number(31), number(45))] });
  const project = { ...model.project, ...(name !== undefined && { name }) };
  return kpiBoardSvg(readerOf({ ...model, project }, 'en'), { asOf: '2026-11-01' });
};
const lines = (svg: string) =>
  [...svg.matchAll(/<text class="(?:title|context)"[^>]*>([^<]*)/gu)].map(([, text]) =>
    text?.replaceAll('\u00a0', ' '),
  );

test('a picture of a project without a name is called what it shows, once', () => {
  expect(lines(board())).toEqual(['KPI board', 'as of 1 Nov 2026']);
});

test('with a name the line below says what the picture shows', () => {
  expect(lines(board('Bank'))).toEqual(['Bank', 'KPI board · as of 1 Nov 2026']);
});
