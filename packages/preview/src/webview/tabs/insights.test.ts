// @vitest-environment jsdom

import * as insights from '@touchline/insights';
import { type EconomicsInput, emptyModel, type Model } from '@touchline/model';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawing, type Opened, open, strategy } from '../testing.ts';

vi.mock('@touchline/insights', { spy: true });

const at = (line: number) => ({ file: 'карта.cx', line, column: 1, endLine: line, endColumn: 80 });
const percent = (value: number, line: number): EconomicsInput => ({
  value: { type: 'percent', value, spelling: `${value}%` },
  at: at(line),
});

/** Economics, and claims that have no picture. */
function talkative(more: Partial<Model> = {}): Model {
  return {
    ...emptyModel({ language: 'uk', name: 'Банк' }),
    files: ['карта.cx'],
    economics: [
      {
        kind: 'economics',
        id: 'Now',
        title: 'Нині',
        source: at(1),
        retention: percent(80, 2),
        discountRate: percent(10, 3),
        margin: { value: { type: 'money', amount: 216, currency: 'EUR', per: 'year', spelling: '216 EUR' }, at: at(4) },
      },
    ],
    claims: [{ kind: 'claim', id: 'Five', title: 'У п’ять разів', source: at(9) }],
    ...more,
  };
}

let page: Opened;
beforeEach(() => {
  page = open({ tab: 'insights', insight: 'economics' }, 'uk');
  page.receive(drawing(talkative()));
});

const button = (text: string) =>
  [...page.area.querySelectorAll('button')].find((each) => each.textContent === text) as HTMLButtonElement;

test('a part stands there as picture and in words, in the language of the strategy', () => {
  expect(page.area.querySelector('svg')?.textContent).toContain('Калькулятор утримання');
  expect(page.area.querySelector('section.insight')?.textContent).toContain('576');
  expect(page.of('failed')).toEqual([]);
});

test('another part is a click away; what it mentions leads to the text', () => {
  button('Твердження поруч із власними числами').click();
  expect(page.kept().insight).toBe('claims');
  expect(page.area.querySelector('svg')).toBeNull();
  button('У п’ять разів').click();
  expect(page.of('reveal').at(-1)?.at.line).toBe(9);
});

test('a part without content gives way to the first that has some', () => {
  page = open({ tab: 'insights', insight: 'maturity' });
  page.receive(drawing(talkative()));
  expect(page.area.querySelector('[aria-pressed=true]')?.textContent).toBe('Калькулятор утримання');
});

test('a strategy without any is told what to write', () => {
  page = open({ tab: 'insights' });
  page.receive(drawing(emptyModel({ language: 'en' })));
  expect(document.getElementById('empty')?.textContent).toContain('maturity FiveLevels');
});

test('nothing is computed while the tab is hidden, and once for a drawing when it is not', () => {
  const build = vi.mocked(insights.buildInsights);
  build.mockClear();
  page = open({ tab: 'map' });
  page.receive(drawing(strategy()));
  page.receive(drawing(strategy(), { version: 2 }));
  expect(build).not.toHaveBeenCalled();
  document.querySelector<HTMLElement>('[data-tab=insights]')?.click();
  document.querySelector<HTMLElement>('[data-tab=map]')?.click();
  document.querySelector<HTMLElement>('[data-tab=insights]')?.click();
  expect(build).toHaveBeenCalledOnce();
});

test.each(['economics', 'claims'])('axe finds nothing serious in %s', async (insight) => {
  page = open({ tab: 'insights', insight });
  document.title = 'Touchline';
  page.receive(drawing(talkative()));
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
