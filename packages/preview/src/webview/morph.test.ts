// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { morph } from './morph.ts';
import { parsed } from './picture.ts';

function shown(before: string, after: string, touch: (live: Element) => void = () => undefined): Element {
  const [old, now] = [parsed(before, 'html'), parsed(after, 'html')];
  const live = document.importNode(old, true);
  document.body.replaceChildren(live);
  touch(live);
  morph(live, old, now);
  return live;
}

test.each([
  ['a text', '<p>one</p>', '<p>two</p>'],
  ['an attribute', '<p class="a" id="x">one</p>', '<p class="b">one</p>'],
  ['a child more', '<ul><li>1</li></ul>', '<ul><li>1</li><li>2</li></ul>'],
  ['a child less', '<ul><li>1</li><li>2</li></ul>', '<ul><li>2</li></ul>'],
  ['another element', '<div><b>1</b><i>2</i></div>', '<div><b>1</b><u>2</u></div>'],
  ['Cyrillic inside', '<div><p>Заявка <b>перша</b></p></div>', '<div><p>Заявка <b>друга</b></p></div>'],
])('shows %s', (_, before, after) => {
  expect(shown(before, after).outerHTML).toBe(after);
});

test('leaves alone what is equal, with what the page has put on it', () => {
  let kept: Element | null = null;
  const live = shown('<ul><li>1</li><li>2</li></ul>', '<ul><li>1</li><li>3</li></ul>', (list) => {
    kept = list.firstElementChild;
    kept?.setAttribute('tabindex', '0');
  });
  expect(live.firstElementChild).toBe(kept);
  expect(live.firstElementChild?.getAttribute('tabindex')).toBe('0');
  expect(live.textContent).toBe('13');
});

test('starts anew where something else has come into it', () => {
  const live = shown('<div><p>1</p></div>', '<div><p>2</p></div>', (box) => box.prepend('held '));
  expect(live.outerHTML).toBe('<div><p>2</p></div>');
});
