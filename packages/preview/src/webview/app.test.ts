// @vitest-environment jsdom
import { emptyModel, type Model } from '@touchline/model';
import { beforeEach, describe, expect, test } from 'vitest';
import { type HostMessage, PAGE, type WebviewMessage } from '../protocol.ts';
import { type Draw, preview } from './app.ts';

const model: Model = emptyModel({ language: 'en' });
const drawing = (version: number): HostMessage => ({ type: 'drawing', version, file: 'map.cx', model });

function fill(page: Document): Document {
  page.head.innerHTML = '<style id="_defaultStyles"></style><style nonce="n1"></style>';
  page.body.className = 'vscode-light';
  page.body.innerHTML = Object.values(PAGE)
    .map((id) => `<div id="${id}"></div>`)
    .join('');
  return page;
}

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:red}</style><text class="a">${text}</text></svg>`;

describe('the page of the preview', () => {
  let page: Document;
  let sent: WebviewMessage[];
  let draw: Draw;
  let received: { receive(message: unknown): void; redraw(): void };
  const part = (id: keyof typeof PAGE) => page.getElementById(PAGE[id]) as HTMLElement;

  beforeEach(() => {
    page = fill(document);
    sent = [];
    draw = (_, theme) => [svg(`Дорога ${theme}`)];
    received = preview(
      page,
      (...args) => draw(...args),
      (message) => sent.push(message),
    );
  });

  test('shows every picture of a drawing, its styles under the nonce of the page', () => {
    draw = () => [svg('A'), svg('B')];
    received.receive(drawing(1));
    expect([...part('map').querySelectorAll('text')].map((text) => text.textContent)).toEqual(['A', 'B']);
    expect(part('map').querySelector('style')?.getAttribute('nonce')).toBe('n1');
    expect(part('empty').hidden).toBe(true);
  });

  test('keeps the last good picture and marks it while the text has errors', () => {
    received.receive(drawing(1));
    received.receive({ type: 'stale', version: 2 });
    expect(part('stale').hidden).toBe(false);
    expect(part('map').hasAttribute('data-stale')).toBe(true);
    expect(part('map').textContent).toContain('Дорога');
    received.receive(drawing(3));
    expect(part('stale').hidden).toBe(true);
    expect(part('map').hasAttribute('data-stale')).toBe(false);
  });

  test('says so when the file has no journey', () => {
    draw = () => [];
    received.receive(drawing(1));
    expect(part('empty').hidden).toBe(false);
    expect(part('map').childElementCount).toBe(0);
  });

  test('draws again when the editor turns dark', () => {
    received.receive(drawing(1));
    page.body.className = 'vscode-dark';
    received.redraw();
    expect(part('map').textContent).toContain('Дорога dark');
  });

  test.each([
    ['a message of another version', { type: 'drawing', version: 'one' }],
    ['a model that is none', { type: 'drawing', version: 1, file: 'a.cx', model: {} }],
    ['nothing', undefined],
  ])('reports %s and keeps the picture', (_, message) => {
    received.receive(drawing(1));
    received.receive(message);
    expect(sent.map(({ type }) => type)).toEqual(['failed']);
    expect(part('map').textContent).toContain('Дорога');
  });

  test('reports a drawing that fails and keeps the picture', () => {
    received.receive(drawing(1));
    draw = () => {
      throw new Error('No room for the curve.');
    };
    received.receive(drawing(2));
    expect(sent).toEqual([{ type: 'failed', reason: expect.stringContaining('No room for the curve.') }]);
    expect(part('map').textContent).toContain('Дорога');
  });

  test('refuses a drawing that is not well-formed', () => {
    draw = () => ['<svg xmlns="http://www.w3.org/2000/svg"><text></svg>'];
    received.receive(drawing(1));
    expect(sent.map(({ type }) => type)).toEqual(['failed']);
  });
});
