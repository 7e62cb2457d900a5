import { expect, test } from 'vitest';
import { checkCatalog } from '../check.ts';
import { projectProblems } from './index.ts';

test('problems of projects are said in every language', () => {
  expect(checkCatalog(projectProblems)).toEqual([]);
});
