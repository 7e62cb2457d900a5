import { describe, expect, test } from 'vitest';
import { at, kpi } from '../../testing/models.ts';
import type { Answer } from '../item.ts';
import { STEPS } from './index.ts';
import { stepOf } from './step.ts';

const kpis = ['Effort', 'FirstValue', 'Csat', 'Nps', 'Fcr'].map((id) => kpi(id, { title: id }));
const lacking = (count: number, ...gaps: ('owner' | 'baseline')[]): Answer => ({
  state: 'partly',
  places: kpis.slice(0, count).map((element) => ({ element, fulfilled: false, gaps })),
});

describe('a step', () => {
  test('names one element without counting it', () => {
    expect(stepOf(STEPS.CK20, lacking(1, 'owner'), 'en')?.text).toBe('Write who owns the KPI “Effort”.');
    expect(stepOf(STEPS.CK20, lacking(1, 'owner'), 'uk')?.text).toBe('Напишіть, хто відповідає за показник «Effort».');
  });

  test('counts several and names them', () => {
    expect(stepOf(STEPS.CK20, lacking(2, 'owner'), 'en')?.text).toBe(
      'Write who owns 2 KPIs: “Effort” and “FirstValue”.',
    );
    expect(stepOf(STEPS.CK20, lacking(2, 'owner'), 'ru')?.text).toBe(
      'Напишите, кто отвечает за 2 показателя: «Effort» и «FirstValue».',
    );
  });

  test('counts the rest of many', () => {
    expect(stepOf(STEPS.CK20, lacking(5, 'owner'), 'uk')?.text).toBe(
      'Напишіть, хто відповідає за 5 показників: «Effort», «FirstValue», «Csat» і ще 2.',
    );
  });

  test('speaks of what most elements lack', () => {
    const both = lacking(3, 'baseline').places.map((place, index) => ({
      ...place,
      gaps: index === 0 ? (['baseline', 'owner'] as const) : (['owner'] as const),
    }));
    expect(stepOf(STEPS.CK20, { state: 'partly', places: both }, 'en')?.text).toMatch(/^Write who owns 3 KPIs/);
  });

  test('begins where nothing is, and points at the first element where something is', () => {
    expect(stepOf(STEPS.CK02, { state: 'missing', places: [] }, 'en')).toEqual({ text: STEPS.CK02.begin?.en });
    expect(stepOf(STEPS.CK20, lacking(2, 'owner'), 'en')?.subject).toMatchObject({ id: 'Effort', source: at(1) });
  });

  test('is not said of what is done or does not apply', () => {
    for (const state of ['done', 'not-applicable'] as const) {
      expect(stepOf(STEPS.CK20, { ...lacking(2, 'owner'), state }, 'en')).toBeUndefined();
    }
  });
});
