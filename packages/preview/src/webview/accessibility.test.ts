// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { TAB_IDS } from '../protocol.ts';
import { drawing, open, strategy } from './testing.ts';

// Colours need a layout; a browser looks at them in the tests of the editor. Mermaid needs one to draw at all.
const rules = { 'color-contrast': { enabled: false } };

test.each(TAB_IDS.filter((tab) => tab !== 'mermaid'))('axe finds nothing serious in the tab %s', async (tab) => {
  const page = open({ tab });
  document.title = 'Touchline';
  page.receive(drawing());
  const { violations } = await axe.run(document, { rules });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.each(['view', 'export'])('nor in what the tool %s opens', async (tool) => {
  const page = open();
  document.title = 'Touchline';
  page.receive(drawing());
  document.querySelector<HTMLElement>(`[data-tool=${tool}]`)?.click();
  await expect.poll(() => document.querySelector('.menu,.panel')).not.toBeNull();
  const { violations } = await axe.run(document, { rules });
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('nor in a comparison with an earlier state', async () => {
  const page = open();
  document.title = 'Touchline';
  page.receive(drawing());
  const model = { ...strategy(), kpis: [] };
  const sides = { before: { ref: 'main', label: 'main' } };
  const labels = { before: 'main', after: 'Working text' };
  page.receive({ type: 'comparison', sides, ...labels, model, broken: ['a.cx'], severities: {} });
  expect(document.querySelectorAll('.changes .row').length).toBeGreaterThan(0);
  const { violations } = await axe.run(document, { rules });
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});
