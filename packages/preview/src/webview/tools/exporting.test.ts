// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { sceneOf } from '../scene.ts';
import { restoreState } from '../state.ts';
import { drawing } from '../testing.ts';
import { formatsOf, markdownOf, mermaidTextOf, nameOf, printableOf, svgsOf } from './exporting.ts';

const scene = (state: object = {}) => sceneOf(drawing(), restoreState(state), 'dark');

describe('a map', () => {
  test('is exported with its lanes and filters, in light colours', () => {
    const [all] = svgsOf(scene());
    expect(all).toContain('Типова форма');
    expect(all).toContain('#ffffff');
    const [some] = svgsOf(scene({ hiddenLanes: ['pain'], channels: ['Web'] }));
    expect(some).toContain('Fills in the form');
    expect(some).not.toContain('Типова');
    expect(some).not.toContain('Calls');
  });

  test('has a Mermaid text and a Markdown document', () => {
    expect(mermaidTextOf(scene())).toMatch(/^journey/);
    expect(markdownOf(scene())).toMatch(
      /^# Buy a phone\n[\s\S]*```mermaid\n---\nconfig:\n {2}journey:\n[\s\S]*---\njourney/,
    );
  });

  test('prints on sheets, a report as a page', () => {
    expect(printableOf(scene(), 'picture')).toContain('@page{size:A3 landscape');
    expect(printableOf(scene(), 'report')).toContain('Phones');
  });
});

test.each([
  ['map', 'map-buy', 4],
  ['kpis', 'kpis', 2],
  ['problems', 'problems-buy', 1],
  ['checklist', 'checklist', 4],
])('the tab %s is called %s and has %i formats', (tab, name, formats) => {
  expect(nameOf(scene({ tab }))).toBe(name);
  expect(formatsOf(scene({ tab }))).toHaveLength(formats);
});
