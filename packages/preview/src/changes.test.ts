import { emptyModel, type Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { changeMarks } from './changes.ts';

const at = (line: number) => ({ file: 'a.cx', line, column: 1, endLine: line, endColumn: 9 });

function journey(steps: readonly (readonly [title: string, feeling: number])[]): Model {
  const base = emptyModel({ language: 'en' });
  return {
    ...base,
    files: ['a.cx'],
    journeys: [
      {
        kind: 'journey',
        id: 'J',
        title: 'Journey',
        source: at(1),
        children: steps.map(([title, score], index) => ({
          kind: 'step' as const,
          contact: true,
          id: `J.${title}`,
          title,
          source: at(index + 2),
          feelings: [{ score, at: at(index + 2) }],
        })),
      },
    ],
  };
}

const options = { locale: 'en', severities: {} };

describe('marks of changes', () => {
  const before = journey([
    ['Signs', 4],
    ['Pays', 2],
    ['Waits at the counter', 1],
  ]);
  const after = journey([
    ['Signs', 1],
    ['Pays', 5],
  ]);

  test('stand where something changed, what is gone where it stood in', () => {
    const marks = changeMarks(before, after, options);
    expect(marks.map((mark) => [mark.at.line, mark.effect])).toEqual([
      [1, 'other'],
      [2, 'worse'],
      [3, 'better'],
    ]);
    expect(marks[0]?.texts.join()).toContain('Waits at the counter');
  });

  test('there are none without a change', () => {
    expect(changeMarks(before, before, options)).toEqual([]);
  });

  test('speak the language asked for and leave out what is off', () => {
    expect(changeMarks(before, after, { ...options, locale: 'uk-UA' })[1]?.texts.join()).toMatch(/[а-яіїє]/i);
    const quiet = { locale: 'en', severities: { 'feeling-lowered': 'off' } } as const;
    expect(changeMarks(before, after, quiet).map((mark) => mark.at.line)).toEqual([1, 3]);
  });
});
