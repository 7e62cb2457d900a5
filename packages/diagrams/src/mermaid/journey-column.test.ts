// @vitest-environment jsdom
import type { Journey } from '@touchline/model';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { readerOf } from '../reading/reader.ts';
import { escapeActor } from './escape.ts';
import { journeyMermaid } from './journey.ts';
import { cutRows, journeyColumn, MOST_TASKS, type TaskRow } from './journey-column.ts';

/** Stages of so many steps with one task each. */
const rows = (...stages: number[]): TaskRow[] =>
  stages.flatMap((count, section) => Array.from({ length: count }, () => ({ section, tasks: [1] })));
const sizes = (cut: readonly (readonly TaskRow[])[]) => cut.map((part) => part.length);

describe('a map is cut', () => {
  test.each([
    [[2, 3], [5]],
    [
      [3, 5, 1, 1, 5],
      [3, 6, 6],
    ],
    [
      [6, 6],
      [6, 6],
    ],
    [[7], [4, 3]],
    [[13], [5, 5, 3]],
    [
      [2, 13, 1],
      [2, 5, 5, 4],
    ],
    [[], []],
  ])('at stages of %j steps into %j', (stages, parts) => {
    expect(sizes(cutRows(rows(...stages)))).toEqual(parts);
  });

  test('so that neither of two maps has too many tasks', () => {
    const both = Array.from({ length: 30 }, (_, at) => ({
      section: Math.floor(at / 9),
      tasks: [at % 3, (at * 7) % 4],
    }));
    const cut = cutRows(both);
    expect(cut.flat()).toEqual(both);
    for (const map of [0, 1])
      for (const part of cut)
        expect(part.reduce((sum, { tasks }) => sum + (tasks[map] ?? 0), 0)).toBeLessThanOrEqual(MOST_TASKS);
  });
});

describe('a map for a column', () => {
  const model = strategyModel();
  const [journey = expect.unreachable()] = model.journeys;
  const long: Journey = {
    ...journey,
    children: Array.from({ length: 4 }, (_, at) =>
      journey.children.map((child) => ({ ...child, id: `${child.id}-${at}` })),
    ).flat(),
  };
  const tasksIn = (text: string) => text.slice(text.indexOf('journey\n  title')).match(/^ {4}.+: \d.*$/gmu) ?? [];

  test.each(['en', 'uk', 'ru'] as const)('has all tasks in their order, few in each part (%s)', async (language) => {
    const reader = readerOf(model, language);
    const parts = journeyColumn(reader, long);
    expect(parts.length).toBeGreaterThan(2);
    for (const { text } of parts) {
      await mermaid.parse(text);
      expect(tasksIn(text).length).toBeLessThanOrEqual(MOST_TASKS);
    }
    const named = (text: string) => tasksIn(text).map((line) => line.split(':')[0]);
    expect(parts.flatMap(({ text }) => named(text))).toEqual(
      journeyMermaid(reader, long).flatMap(({ text }) => named(text)),
    );
    expect(parts.flatMap(({ beside }) => beside)).toEqual(journeyMermaid(reader, long).flatMap(({ beside }) => beside));
    const of = { en: 'of', uk: 'з', ru: 'из' }[language];
    expect(parts.map(({ title }) => title.slice(title.indexOf('(')))).toEqual(
      parts.map((_, at) => `(${at + 1} ${of} ${parts.length})`),
    );
  });

  test('keeps the number of its part when the title is too long for the picture', () => {
    const titled = {
      ...long,
      title: 'A journey whose title says all that there is to be said of it, and more. '.repeat(2),
    };
    const titles = journeyColumn(readerOf(model), titled).map(({ title }) => title);
    for (const [at, title] of titles.entries()) expect(title).toMatch(new RegExp(`… \\(${at + 1} of \\d+\\)$`, 'u'));
  });

  test('has names in its legend that Mermaid can break', () => {
    const ours = { ...model, personas: model.personas.map((each) => ({ ...each, title: 'Іван, "R&D": <b>#1;' })) };
    const [first = expect.unreachable()] = journeyColumn(readerOf(ours), journey);
    expect(first.text).toContain('Іван‚ ”R＆D”∶ ‹b›＃1\u037e');
    expect(escapeActor('')).toBe('#160;');
    expect(escapeActor('a\u202eb')).toBe('ab');
  });
});
