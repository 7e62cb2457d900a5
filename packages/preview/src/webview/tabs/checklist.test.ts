// @vitest-environment jsdom
import { emptyModel, type Model } from '@touchline/model';
import { expect, test } from 'vitest';
import { drawing, open } from '../testing.ts';

const at = (line: number) => ({ file: 'карта.cx', line, column: 1, endLine: line, endColumn: 9 });

/** A strategy in Ukrainian with one KPI that nobody owns and a claim that comes too early. */
function strategy(more: Partial<Model> = {}): Model {
  return {
    ...emptyModel({ language: 'uk', name: 'Банк' }),
    files: ['карта.cx'],
    strategies: [{ kind: 'strategy', id: 'Банк', title: 'Малий бізнес', source: at(1) }],
    kpis: [{ kind: 'kpi', id: 'Зусилля', name: 'Зусилля', title: 'Зусилля', source: at(5) }],
    progress: [
      {
        kind: 'progress',
        id: 'progress:банк',
        source: at(8),
        stages: [{ stage: 'analysis', state: 'done', at: at(9) }],
      },
    ],
    ...more,
  };
}

function shown(model: Model, language = 'en') {
  const page = open({ tab: 'checklist' }, language);
  page.receive(drawing(model));
  return page;
}

test('speaks the language of the strategy in all its parts, whatever the editor speaks', () => {
  const texts = ['en', 'uk', 'ru'].map((language) => shown(strategy(), language).area.textContent);
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('Що робити далі');
});

test('says what was claimed too early and what to do next, and leads to both', () => {
  const page = shown(strategy());
  const [gate] = page.area.querySelectorAll<HTMLElement>('.gates button');
  expect(gate?.textContent).toContain('Аналіз поточного клієнтського досвіду');
  gate?.click();
  const steps = [...page.area.querySelectorAll<HTMLElement>('.steps button')];
  steps.find(({ textContent }) => textContent?.includes('Зусилля'))?.click();
  expect(page.of('reveal')).toMatchObject([{ at: { line: 9 } }, { at: { line: 5 } }]);
});

test('what does not apply is one line that opens', () => {
  const { area } = shown(strategy());
  const [folded] = area.querySelectorAll('details.folded');
  expect(folded?.hasAttribute('open')).toBe(false);
  const outside = [...area.querySelectorAll('[data-state="not-applicable"]')].filter(
    (each) => !each.closest('.folded'),
  );
  expect(outside).toEqual([]);
});

test('a journey alone is told what the checklist is for, and asked nothing', () => {
  const { area } = shown({ ...strategy({ strategies: [], kpis: [], progress: [] }) });
  expect(document.body.textContent).toContain('Declare a strategy');
  expect(area.querySelectorAll('.stage-card')).toHaveLength(0);
});
