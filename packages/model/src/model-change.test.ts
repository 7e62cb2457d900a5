import { expect, test } from 'vitest';
import { emptyModel, type Model } from './model.ts';
import { listAfter, listChange, modelAfter, modelChange } from './model-change.ts';

const at = { file: 'a.cx', line: 1, column: 1, endLine: 1, endColumn: 9 };
const channel = (id: string, title = id): Model['channels'][number] => ({
  kind: 'channel',
  id,
  name: id,
  title,
  source: at,
});
const withChannels = (...channels: Model['channels']): Model => ({
  ...emptyModel({ language: 'en' }),
  files: ['a.cx'],
  channels,
});

test.each([
  ['the same', 'abc', 'abc'],
  ['one more', 'ab', 'axb'],
  ['one less', 'aab', 'ab'],
  ['another', 'abc', 'axc'],
  ['another order', 'abc', 'bca'],
  ['all gone', 'abc', ''],
  ['all new', '', 'abc'],
  ['twice the same', 'aa', 'aaa'],
])('a list with %s comes from the one before', (_, from, to) => {
  const change = listChange([...from], [...to]);
  expect(change === undefined).toBe(from === to);
  expect(change ? listAfter([...from], change) : [...from]).toEqual([...to]);
});

test('only what differs is in a change, and the rest stays the same object', () => {
  const before = withChannels(channel('App'), channel('Branch'), channel('Phone'));
  const now = withChannels(channel('App'), channel('Branch', 'Branch in town'), channel('Phone'));
  const change = modelChange(before, now);
  expect(change).toEqual({ lists: { channels: { at: 1, remove: 1, insert: [channel('Branch', 'Branch in town')] } } });
  const after = modelAfter(before, JSON.parse(JSON.stringify(change)));
  expect(after).toEqual(now);
  expect(after.channels[0]).toBe(before.channels[0]);
  expect(after.journeys).toBe(before.journeys);
});

test('a project with another name or scale is told', () => {
  const before = withChannels();
  const now = { ...before, project: { language: 'uk', name: 'Банк' } } as const;
  expect(modelAfter(before, modelChange(before, now))).toEqual(now);
});
