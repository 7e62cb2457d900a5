import { describe, expect, test } from 'vitest';
import { elementAt } from './element-at.ts';
import type { Journey, Step } from './journey.ts';
import { emptyModel } from './model.ts';

const place = (line: number, column: number, endLine: number, endColumn: number, file = 'карта.cx') => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});

const step = (id: string, source: Step['source'], more: Partial<Step> = {}): Step => ({
  kind: 'step',
  contact: true,
  id,
  source,
  ...more,
});

// 1 journey Buy {
// 2   stage "Заявка" { touchpoint "Form" { pain "Довго" } }
// 3 }
// 4 journey "Later" to-be of Buy { }
const pain = { kind: 'pain' as const, id: 'Buy.a.form.pain', text: 'Довго', at: place(2, 40, 2, 52) };
const form = step('Buy.a.form', place(2, 20, 2, 55), { statements: [pain] });
const buy: Journey = {
  kind: 'journey',
  id: 'Buy',
  source: place(1, 1, 3, 2),
  children: [{ kind: 'stage', id: 'Buy.a', source: place(2, 3, 2, 57), children: [form] }],
};
const later: Journey = {
  kind: 'journey',
  id: 'later',
  source: place(4, 1, 4, 36),
  children: [{ ...form, id: 'later.form', origin: { of: form.id, how: 'kept', through: 'to-be' }, statements: [] }],
};
const model = { ...emptyModel({ language: 'uk' }), files: ['карта.cx'], journeys: [buy, later] };

describe('the element at a place', () => {
  test.each([
    ['the statement under the cursor', 2, 45, 'Buy.a.form.pain'],
    ['right behind its last character', 2, 52, 'Buy.a.form.pain'],
    ['the touchpoint around it', 2, 25, 'Buy.a.form'],
    ['the stage', 2, 5, 'Buy.a'],
    ['the journey', 3, 1, 'Buy'],
  ])('is %s', (_, line, column, id) => {
    const found = elementAt(model, 'карта.cx', line, column);
    expect(found?.element.id).toBe(id);
    expect(found?.journey?.id).toBe('Buy');
  });

  test('tells what it stands in, innermost first', () => {
    expect(elementAt(model, 'карта.cx', 2, 45)?.around.map(({ id }) => id)).toEqual(['Buy.a.form', 'Buy.a', 'Buy']);
  });

  test('is not the copy in a journey that only inherits it', () => {
    expect(elementAt(model, 'карта.cx', 2, 25)?.journey?.id).toBe('Buy');
    expect(elementAt(model, 'карта.cx', 4, 20)?.element.id).toBe('later');
  });

  test('is none between declarations and in other files', () => {
    expect(elementAt(model, 'карта.cx', 9, 1)).toBeUndefined();
    expect(elementAt(model, 'other.cx', 2, 45)).toBeUndefined();
  });
});
