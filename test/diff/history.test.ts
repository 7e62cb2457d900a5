import { type History, type HistoryOptions, historyOf, type Revision } from '@touchline/diff';
import { createFileReader, loadProject } from '@touchline/language';
import type { Model } from '@touchline/model';
import { expect, test } from 'vitest';

const reader = createFileReader();

function modelOf(text: string): Model {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return model;
}

const kpi = (name: string, target: number): string =>
  `kpi ${name} "Relationship ${name}" { metric nps of rating scale 0..10  target ${target} by 2027-06-30 }\n`;

/** What a state is made from: its text or why it cannot be read, and what it came from. */
interface Commit {
  readonly text: string | { readonly not: 'broken' | 'missing' };
  readonly parents: readonly string[];
  readonly isCut?: boolean;
}

/** The history of these commits by name, newest first, and which of them were read. */
async function follow(
  commits: Readonly<Record<string, Commit>>,
  id: string | undefined,
  options: Partial<HistoryOptions> = {},
): Promise<{ history: History; read: string[]; told: string[][] }> {
  const revisions = Object.entries(commits).map(
    ([hash, { parents, isCut }]): Revision => ({
      commit: { hash, date: '2026-03-01T10:00:00Z', author: 'Olena', subject: hash },
      parents,
      ...(isCut && { isCut }),
    }),
  );
  const read: string[] = [];
  const load = async (hash = '') => {
    read.push(hash);
    const text = commits[hash]?.text ?? '';
    return typeof text === 'string' ? modelOf(text) : text.not;
  };
  const asked = { language: 'en', older: 'limit', ...(id !== undefined && { of: () => id }), ...options } as const;
  const history = await historyOf(revisions, load, asked);
  if (!history) throw new Error('No state can be read.');
  const told = history.entries.map(({ commit, changes }) => [commit?.hash ?? '', ...changes.map(({ code }) => code)]);
  return { history, read, told };
}

test('nothing older than the element is read', async () => {
  const { told, read, history } = await follow(
    {
      c4: { text: kpi('Nps', 45) + kpi('Ces', 5), parents: ['c3'] },
      c3: { text: kpi('Nps', 40) + kpi('Ces', 5), parents: ['c2'] },
      c2: { text: kpi('Ces', 5), parents: ['c1'] },
      c1: { text: kpi('Ces', 4), parents: [] },
    },
    'Nps',
  );
  expect(told).toEqual([
    ['c4', 'target-raised'],
    ['c3', 'element-added'],
  ]);
  expect([history.end, read]).toEqual(['added', ['c4', 'c3', 'c2']]);
});

test('two lines of history are each compared with what they came from', async () => {
  const { told } = await follow(
    {
      merge: { text: kpi('Nps', 45) + kpi('Ces', 6), parents: ['ours', 'theirs'] },
      theirs: { text: kpi('Nps', 40) + kpi('Ces', 6), parents: ['base'] },
      ours: { text: kpi('Nps', 45) + kpi('Ces', 5), parents: ['base'] },
      base: { text: kpi('Nps', 40) + kpi('Ces', 5), parents: [] },
    },
    undefined,
  );
  expect(told).toEqual([
    ['theirs', 'target-raised'],
    ['ours', 'target-raised'],
  ]);
});

test('an element that came by one side of a merge is followed there', async () => {
  const { told, history } = await follow(
    {
      merge: { text: kpi('Nps', 45) + kpi('Ces', 6), parents: ['ours', 'theirs'] },
      theirs: { text: kpi('Nps', 45), parents: ['base'] },
      ours: { text: kpi('Nps', 40) + kpi('Ces', 6), parents: ['base'] },
      base: { text: kpi('Nps', 40), parents: [] },
    },
    'Ces',
  );
  expect([told, history.end]).toEqual([[['ours', 'element-added']], 'added']);
});

test('what the history does not know ends it and adds nothing', async () => {
  const older = { text: kpi('Nps', 40), parents: ['gone'] };
  const now = { text: kpi('Nps', 45), parents: ['c1'] };
  const cut = await follow({ c2: now, c1: { ...older, isCut: true } }, 'Nps');
  expect([cut.told.length, cut.history.end]).toEqual([1, 'shallow']);
  const missing = await follow({ c2: now, c1: { text: { not: 'missing' }, parents: [] } }, 'Nps');
  expect([missing.told.length, missing.history.end]).toEqual([0, 'missing']);
});

test('a state that cannot be read is passed over, the first one too', async () => {
  const broken = { text: { not: 'broken' } } as const;
  const { told, history } = await follow(
    {
      c4: { ...broken, parents: ['c3'] },
      c3: { text: kpi('Nps', 45), parents: ['c2'] },
      c2: { ...broken, parents: ['c1'] },
      c1: { text: kpi('Nps', 40), parents: [] },
    },
    'Nps',
  );
  expect(told).toEqual([
    ['c3', 'target-raised'],
    ['c1', 'element-added'],
  ]);
  expect(history.unread.map(({ hash }) => hash).sort()).toEqual(['c2', 'c4']);
});

test('changes carry the ids of today, and no more are told than are wanted', async () => {
  const commits = {
    c3: { text: kpi('Nps', 45) + kpi('Ces', 6), parents: ['c2'] },
    c2: { text: kpi('Old', 45).replace('Relationship Old', 'Relationship Nps') + kpi('Ces', 6), parents: ['c1'] },
    c1: { text: kpi('Old', 40).replace('Relationship Old', 'Relationship Nps') + kpi('Ces', 5), parents: [] },
  };
  const { history } = await follow(commits, undefined);
  const raised = history.entries.at(-1)?.changes.map(({ elements }) => elements.join()) ?? [];
  expect(raised.sort()).toEqual(['Ces', 'Nps']);
  const one = await follow(commits, undefined, { most: 1 });
  expect([one.told.flat().length, one.history.end]).toEqual([2, 'limit']);
});
