// @vitest-environment jsdom
import type { Model } from '@touchline/model';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Comparison } from '../../protocol.ts';
import { drawing, type Opened, open, strategy } from '../testing.ts';

/** The strategy as it was: one title and one feeling are others, the last touchpoint of the first stage is gone since. */
function earlier(): Model {
  const model = structuredClone(strategy()) as unknown as {
    journeys: { children: { children: { title: string; id: string; feelings: { score: number }[] }[] }[] }[];
  };
  const [apply] = model.journeys[0]?.children ?? [];
  const [form, call] = apply?.children ?? [];
  if (!apply || !form?.feelings[0] || !call) throw new Error('The strategy of the tests is another one.');
  form.feelings[0].score = 4;
  apply.children.push({ ...call, id: 'Buy.apply.fax', title: 'Sends a fax', feelings: [] });
  return model as unknown as Model;
}

const comparison = (more: Partial<Comparison> = {}): Comparison => ({
  type: 'comparison',
  sides: { before: { ref: 'main', label: 'main' } },
  before: 'main',
  after: 'Working text',
  model: earlier(),
  broken: [],
  severities: {},
  ...more,
});

describe('a picture that is compared with another state', () => {
  let page: Opened;
  const panes = () => [...page.area.querySelectorAll<HTMLElement>('.pane')];
  const list = () => document.querySelector<HTMLElement>('.changes') as HTMLElement;
  const rows = () => [...list().querySelectorAll<HTMLButtonElement>('.row')];
  const row = (text: string) => {
    const found = rows().find(({ textContent }) => textContent.includes(text));
    if (!found) throw new Error(`No row says ${text}: ${rows().map(({ textContent }) => textContent)}`);
    return found;
  };

  beforeEach(() => {
    page = open();
    page.receive(drawing());
    page.receive(comparison());
  });
  afterEach(() => vi.useRealTimers());

  test('shows both maps with their marks, and says what changed', () => {
    expect(page.of('failed')).toEqual([]);
    expect(panes().map(({ dataset }) => dataset['caption'])).toEqual(['main', 'Working text']);
    expect(panes().map((pane) => pane.matches('[data-earlier]'))).toEqual([true, false]);
    expect(panes()[0]?.textContent).toContain('− removed');
    expect(panes()[1]?.textContent).toContain('≠ changed');
    expect(panes()[1]?.textContent).not.toContain('Sends a fax');
    expect(list().hidden).toBe(false);
    expect(row('Fills in the form').querySelector('.effect')?.className).toContain('worse');
    expect(list().querySelector('.counts')?.textContent).toContain('▼ 2');
  });

  test('a change leads to the text of today, what is gone to the earlier one', () => {
    row('Fills in the form').click();
    expect(page.of('reveal').at(-1)).toMatchObject({ at: { line: 3 }, focus: true });
    expect(page.of('reveal').at(-1)).not.toHaveProperty('earlier');
    row('Sends a fax').click();
    expect(page.of('reveal').at(-1)).toMatchObject({ at: { line: 5 }, earlier: true });
    expect(panes()[0]?.querySelector('.tl-current')?.textContent).toContain('Sends a fax');
  });

  test('the earlier picture leads to its text and is not edited', () => {
    const [old] = panes();
    const head = old?.querySelector<HTMLElement>('.head[data-id="Buy.apply.form"]') as HTMLElement;
    head.click();
    expect(page.of('reveal').at(-1)).toMatchObject({ at: { line: 3 }, earlier: true });
    head.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    head.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    for (const key of ['F2', 'Delete', 'Insert', 'ContextMenu'])
      head.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(document.querySelector('.writing, .menu')).toBeNull();
    expect(page.of('edit')).toEqual([]);
    expect(old?.querySelector('circle[role=slider]')).toBeNull();
    expect(panes()[1]?.querySelector('circle[role=slider]')).not.toBeNull();
  });

  test('follows the text', () => {
    const model = earlier();
    page.receive(drawing(model, { version: 2, revision: 2 }));
    expect(rows()).toEqual([]);
    expect(list().textContent).toContain('Nothing changed');
    expect(panes()[1]?.textContent).not.toContain('≠');
  });

  test('tells of files that could be read in part, and leaves out what is switched off', () => {
    page.receive(comparison({ broken: ['a.cx'], severities: { 'feeling-lowered': 'off' } }));
    expect(list().textContent).toContain('Syntax errors in the earlier text of a.cx');
    expect(rows().some(({ textContent }) => textContent.includes('Fills in the form'))).toBe(false);
  });

  test('can be folded, and ended', () => {
    list().querySelector<HTMLElement>('.fold')?.click();
    expect(rows()).toEqual([]);
    expect(page.kept().foldedChanges).toBe(true);
    list().querySelector<HTMLElement>('[data-key=end]')?.click();
    expect(page.of('uncompare')).toHaveLength(1);
    page.receive({ type: 'uncompared' });
    expect(list().hidden).toBe(true);
    expect(panes()).toHaveLength(1);
    expect(panes()[0]?.matches('[data-caption], [data-earlier]')).toBe(false);
  });

  test('goes to a journey that changed when the shown one did not', () => {
    page = open({ journey: 'Leave' });
    page.receive(drawing());
    page.receive(comparison());
    expect(page.kept().journey).toBe('Buy');
  });

  test('comes back with a page that starts anew, which goes on showing what it showed', () => {
    expect(page.kept().sides).toEqual(comparison().sides);
    page = open({ ...page.kept(), journey: 'Leave', tab: 'problems' });
    page.receive(drawing());
    page.receive(comparison());
    expect(page.kept()).toMatchObject({ journey: 'Leave', tab: 'problems' });
    expect(list().hidden).toBe(false);
    page.receive(comparison({ sides: { before: { ref: 'HEAD', label: 'HEAD' } } }));
    expect(page.kept()).toMatchObject({ journey: 'Buy', tab: 'map' });
  });

  test('is not kept when it has ended', () => {
    page.receive({ type: 'uncompared' });
    expect(page.kept().sides).toBeUndefined();
  });

  test('a journey that was not there stands alone', () => {
    page.receive(comparison({ model: { ...earlier(), journeys: [] } }));
    expect(panes()).toHaveLength(1);
    expect(list().textContent).toContain('Buy a phone');
  });

  test('another journey is shown beside it when the editor says so', () => {
    page.receive({ type: 'uncompared' });
    document.querySelector<HTMLElement>('[data-tool=against]')?.click();
    expect(page.of('compare')).toEqual([{ type: 'compare', journey: 'Buy' }]);
    page.receive({ type: 'beside', journey: 'Leave' });
    expect(panes().map(({ textContent }) => /Leave|Buy a phone/.exec(textContent)?.[0])).toEqual([
      'Leave',
      'Buy a phone',
    ]);
    document.querySelector<HTMLElement>('[data-tool=compare]')?.click();
    expect(panes()).toHaveLength(1);
  });
});

describe('a large strategy', () => {
  test('is compared when the typing pauses', () => {
    vi.useFakeTimers();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
    const page = open();
    const list = () => document.querySelector('.changes')?.textContent ?? '';
    page.receive(drawing());
    page.receive(comparison());
    expect(list()).toContain('Fills in the form');
    page.receive(drawing(earlier(), { version: 2, revision: 2 }));
    expect(list()).toContain('Fills in the form');
    vi.advanceTimersByTime(1000);
    expect(list()).not.toContain('Fills in the form');
    clock.mockRestore();
    vi.useRealTimers();
  });
});
