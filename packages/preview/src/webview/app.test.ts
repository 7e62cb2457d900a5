// @vitest-environment jsdom
import { emptyModel, modelChange } from '@touchline/model';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawing, type Opened, open, strategy } from './testing.ts';

const text = (opened: Opened) => opened.area.textContent ?? '';
const stale = () => document.getElementById('stale') as HTMLElement;
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const tab = (name: string) => document.querySelector<HTMLElement>(`[data-tab=${name}]`) as HTMLElement;

describe('the page of the preview', () => {
  let page: Opened;
  beforeEach(() => {
    page = open();
    page.receive(drawing());
  });

  test('shows the journey of the file', () => {
    expect(text(page)).toContain('Fills in the form');
    expect(document.body.dataset['drawn']).toBe('1');
    expect(page.of('showing').at(-1)?.title).toBe('Journey map: Buy a phone');
    expect(page.of('failed')).toEqual([]);
  });

  test('keeps the last good picture and marks it while the text has errors', () => {
    page.receive({ type: 'stale', document: 'file:///карта.cx', version: 2 });
    expect(stale().hidden).toBe(false);
    expect(text(page)).toContain('Fills in the form');
    page.receive(drawing(strategy(), { version: 3 }));
    expect(stale().hidden).toBe(true);
  });

  test('touches nothing of the picture when nothing in it has changed', () => {
    const before = page.area.querySelector('.tl-map');
    page.receive(drawing(strategy(), { version: 2 }));
    expect(page.area.querySelector('.tl-map')).toBe(before);
  });

  test('is drawn again from what has changed, and asks for everything when that does not fit', () => {
    const model = strategy();
    Object.assign(model.journeys[0] as object, { title: 'Buy two phones' });
    const { type: _, model: __, findings: ___, ...about } = drawing();
    const redrawing = {
      ...about,
      type: 'redrawing',
      version: 2,
      revision: 2,
      after: 1,
      change: { model: modelChange(strategy(), model) },
    };
    page.receive(redrawing);
    expect(text(page)).toContain('Buy two phones');
    expect(document.body.dataset['drawn']).toBe('2');
    expect(page.of('ready')).toEqual([]);
    page.receive({ ...redrawing, version: 3, revision: 4, after: 3 });
    expect(page.of('ready')).toHaveLength(1);
    expect(document.body.dataset['drawn']).toBe('2');
  });

  test('gives the focus back to what had it when the picture changes', () => {
    page.drawn('Buy.apply.call').focus();
    const model = strategy();
    Object.assign(model.journeys[0] as object, { title: 'Buy two phones' });
    page.receive(drawing(model, { version: 2 }));
    expect(document.activeElement?.getAttribute('data-id')).toBe('Buy.apply.call');
  });

  test.each([
    ['a message of another version', { type: 'drawing', version: 'one' }],
    ['a model that is none', { ...drawing(), model: {} }],
    ['a model of another version', { ...drawing(), model: { ...strategy(), schemaVersion: 99 } }],
    ['nothing', undefined],
  ])('reports %s and keeps the picture', (_, message) => {
    page.receive(message);
    expect(page.of('failed')).toHaveLength(1);
    expect(text(page)).toContain('Fills in the form');
  });

  test('says what to write where there is no journey', () => {
    page.receive(drawing(emptyModel({ language: 'en' })));
    expect(text(page)).toContain('There is no journey yet');
  });

  test('follows the cursor into a journey and a KPI, and comes back', () => {
    page.receive({ type: 'cursor', file: 'карта.cx', line: 5, column: 3 });
    expect(page.area.querySelector('.tl-current')?.getAttribute('data-id')).toBe('Buy.apply.call');
    page.receive({ type: 'cursor', file: 'карта.cx', line: 21, column: 1 });
    expect(page.kept().tab).toBe('kpis');
    page.receive({ type: 'cursor', file: 'карта.cx', line: 30, column: 1 });
    expect(page.kept()).toMatchObject({ tab: 'map', journey: 'Leave' });
  });

  test('stays with its journey and tab when pinned, whatever the cursor does', () => {
    page.receive({ type: 'cursor', file: 'карта.cx', line: 5, column: 3 });
    page.receive({ type: 'pinned', pinned: true });
    page.receive({ type: 'cursor', file: 'карта.cx', line: 30, column: 1 });
    expect(page.kept()).toMatchObject({ tab: 'map', journey: 'Buy', pinned: true });
    page.receive({ type: 'show', element: 'Ces' });
    expect(page.kept().tab).toBe('kpis');
  });

  test('goes to the tab that is asked for', () => {
    page.receive({ type: 'show', tab: 'checklist' });
    expect(text(page)).toContain('Team is trained');
  });

  test('a click shows the text at once and goes there when it stays the only one', () => {
    vi.useFakeTimers();
    page.drawn('Buy.apply.form.pain').click();
    expect(page.of('reveal')).toMatchObject([{ at: { line: 4 }, focus: false }]);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(page.of('reveal').at(-1)).toMatchObject({ at: { line: 4 }, focus: true });
  });

  test('is drawn again in the colours of another theme, with the same elements', () => {
    const sheet = () => [...document.querySelectorAll('style')].map((each) => each.textContent).join('');
    const light = sheet();
    document.body.className = 'vscode-dark';
    page.redraw();
    expect(sheet()).not.toBe(light);
  });

  test('keeps tab, zoom and filters for the next time', () => {
    tab('problems').click();
    press(document.body, '+');
    const again = open({ ...page.kept(), momentsOfTruth: true, nonsense: 1, hiddenLanes: ['no such lane'] });
    again.receive(drawing());
    expect(again.kept()).toMatchObject({ tab: 'problems', zoom: 1.1, momentsOfTruth: true });
  });

  test('speaks the language of the editor around a picture in that of the project', () => {
    const other = open(undefined, 'uk');
    other.receive(drawing());
    expect(tab('checklist').getAttribute('aria-label')).toBe('Чекліст');
    expect(text(other)).toContain('Touchpoint');
  });
});

describe('tabs', () => {
  test.each(['blueprint', 'strategy', 'kpis', 'plan', 'checklist', 'problems'] as const)(
    '%s shows something',
    (name) => {
      const page = open({ tab: name });
      page.receive(drawing());
      expect(text(page).trim()).not.toBe('');
      expect(page.of('failed')).toEqual([]);
    },
  );

  test('arrow keys go from tab to tab', () => {
    const page = open();
    page.receive(drawing());
    tab('map').focus();
    press(tab('map'), 'ArrowLeft');
    expect(document.activeElement).toBe(tab('problems'));
    expect(tab('problems').getAttribute('aria-selected')).toBe('true');
  });

  test('problems are those of the journey, and lead to their places', () => {
    const page = open({ tab: 'problems' });
    const finding = (message: string, element: string, line: number) => ({
      code: 'some-rule',
      category: 'practice',
      severity: 'warning',
      message,
      element,
      at: { file: 'карта.cx', line, column: 1, endLine: line, endColumn: 2 },
    });
    page.receive({ ...drawing(), findings: [finding('Here', 'Buy.apply.call', 5), finding('Elsewhere', 'Ces', 20)] });
    expect(text(page)).toContain('Here');
    expect(text(page)).not.toContain('Elsewhere');
    page.area.querySelector<HTMLElement>('.row')?.click();
    expect(page.of('reveal')).toMatchObject([{ at: { line: 5 }, focus: true }]);
  });

  test('an item of a list is ticked in the picture', () => {
    const page = open({ tab: 'checklist' });
    page.receive(drawing());
    page.area.querySelector<HTMLInputElement>('input[data-item="Launch.train"]')?.click();
    expect(page.of('edit')).toEqual([
      { type: 'edit', version: 1, intent: { do: 'tick', item: 'Launch.train', done: true } },
    ]);
    page.receive({ type: 'refused', reason: 'The text has changed meanwhile.' });
    expect(document.getElementById('notice')?.textContent).toBe('The text has changed meanwhile.');
    expect(page.area.querySelector<HTMLInputElement>('input[data-item="Launch.train"]')?.checked).toBe(false);
  });
});

describe('keys in the picture', () => {
  let page: Opened;
  beforeEach(() => {
    page = open();
    page.receive(drawing());
  });

  test('one element takes the Tab key', () => {
    expect(page.area.querySelectorAll('[data-id][tabindex="0"]')).toHaveLength(1);
  });

  test('Enter goes to the text', () => {
    press(page.drawn('Buy.apply.call'), 'Enter');
    expect(page.of('reveal')).toMatchObject([{ at: { line: 5 }, focus: true }]);
  });

  test('F2 writes a title in place: Enter commits, Escape gives up', () => {
    const field = () => document.querySelector<HTMLTextAreaElement>('.writing textarea') as HTMLTextAreaElement;
    press(page.drawn('Buy.apply.call'), 'F2');
    expect(field().value).toBe('Calls');
    field().value = 'Calls twice';
    press(field(), 'Escape');
    expect(page.of('edit')).toEqual([]);
    press(page.drawn('Buy.apply.form.pain'), 'F2');
    field().value = 'Довга форма';
    press(field(), 'Enter');
    expect(page.of('edit').map(({ intent }) => intent)).toEqual([
      { do: 'set-text', element: 'Buy.apply.form.pain', text: 'Довга форма' },
    ]);
  });

  test('Alt and the arrows move a touchpoint, into the next stage at the end of its own', () => {
    press(page.drawn('Buy.apply.form'), 'ArrowRight', { altKey: true });
    press(page.drawn('Buy.apply.call'), 'ArrowRight', { altKey: true });
    expect(page.of('edit').map(({ intent }) => intent)).toEqual([
      { do: 'move', element: 'Buy.apply.form', parent: 'Buy.apply', after: 'Buy.apply.call' },
      { do: 'move', element: 'Buy.apply.call', parent: 'Buy.use', after: null },
    ]);
  });

  test('the arrows move a feeling along its scale, Enter confirms it', () => {
    const point = page.area.querySelector('circle[data-feeling="2"]') as SVGCircleElement;
    expect(point.getAttribute('role')).toBe('slider');
    press(point, 'ArrowUp');
    press(point, 'ArrowUp');
    press(point, 'Escape');
    press(point, 'ArrowDown');
    press(point, 'Enter');
    expect(page.of('edit').map(({ intent }) => intent)).toEqual([
      { do: 'set-feeling', element: 'Buy.apply.form', feeling: 1, nth: 0 },
    ]);
  });

  test('the menu adds a pain', () => {
    press(page.drawn('Buy.apply.call'), 'ContextMenu');
    const entry = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
      (item) => item.textContent === 'Add a pain',
    );
    entry?.click();
    const field = document.querySelector<HTMLTextAreaElement>('.writing textarea') as HTMLTextAreaElement;
    field.value = 'Nobody answers';
    press(field, 'Enter');
    expect(page.of('edit').map(({ intent }) => intent)).toEqual([
      { do: 'add-statement', element: 'Buy.apply.call', kind: 'pain', text: 'Nobody answers' },
    ]);
  });

  test('nothing is changed in a picture of an outdated text', () => {
    page.receive({ type: 'stale', document: 'file:///карта.cx', version: 2 });
    press(page.drawn('Buy.apply.form'), 'ArrowRight', { altKey: true });
    expect(page.of('edit')).toEqual([]);
    expect(document.getElementById('notice')?.textContent).toContain('try again');
  });
});

describe('tools', () => {
  let page: Opened;
  const tool = (name: string) => document.querySelector<HTMLElement>(`[data-tool=${name}]`) as HTMLElement;
  beforeEach(() => {
    page = open();
    page.receive(drawing());
  });

  test('a lane is hidden, moved and shown again', () => {
    const lanes = () => [...page.area.querySelectorAll('.lane-name')].map((lane) => lane.textContent);
    expect(lanes()).toEqual(['Touchpoint', 'Feeling', 'Pains']);
    tool('view').click();
    const box = (lane: string) => document.querySelector<HTMLElement>(`[data-key="lane ${lane}"]`);
    press(document.querySelector('[data-lane-row=pain]') as Element, 'ArrowUp', { altKey: true });
    expect(lanes()).toEqual(['Touchpoint', 'Pains', 'Feeling']);
    box('feeling')?.click();
    expect(lanes()).toEqual(['Touchpoint', 'Pains']);
    document.querySelector<HTMLElement>('[data-key=reset]')?.click();
    expect(lanes()).toEqual(['Touchpoint', 'Feeling', 'Pains']);
  });

  test('the map is narrowed to a channel', () => {
    tool('view').click();
    document.querySelector<HTMLElement>('[data-key="channels Phone"]')?.click();
    expect(text(page)).toContain('Calls');
    expect(text(page)).not.toContain('Fills in the form');
    expect(tool('view').getAttribute('aria-label')).toBe('Lanes and filters: 1 filter');
  });

  test('search counts hits and steps through them', () => {
    press(document.body, 'f', { ctrlKey: true });
    const field = document.querySelector<HTMLInputElement>('.search input') as HTMLInputElement;
    field.value = 'CALLS';
    field.dispatchEvent(new Event('input'));
    expect(document.querySelector('.search .count')?.textContent).toBe('1 of 1');
    expect(page.area.querySelector('.tl-hit-now')?.textContent).toContain('Calls');
    press(field, 'Escape');
    expect(page.area.querySelector('.tl-hit')).toBeNull();
  });

  test('pinning is asked of the extension', () => {
    tool('pin').click();
    expect(page.of('pin')).toEqual([{ type: 'pin', pinned: true }]);
  });
});
