import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Say } from '../say.ts';

/** The field that searches in what is drawn, highlights the hits and steps through them. */
export class Search {
  readonly box: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #count: HTMLElement;
  readonly #area: HTMLElement;
  readonly #say: Say;
  #hits: Element[] = [];
  #at = 0;

  constructor(area: HTMLElement, say: Say) {
    this.#area = area;
    this.#say = say;
    this.#field = el('input', {
      type: 'text',
      'aria-label': say('search-for'),
      placeholder: say('search-for'),
      oninput: () => this.refresh(true),
      onkeydown: (event) => this.#key(event as KeyboardEvent),
    });
    this.#count = el('span', { class: 'count', role: 'status' });
    const button = (name: 'up' | 'down' | 'close', word: 'previous' | 'next' | 'close', act: () => void) =>
      el(
        'button',
        { type: 'button', class: 'tool', title: say(word), 'aria-label': say(word), onclick: act },
        icon(name),
      );
    this.box = el(
      'div',
      { class: 'search', role: 'search', hidden: true },
      this.#field,
      this.#count,
      button('up', 'previous', () => this.step(-1)),
      button('down', 'next', () => this.step(1)),
      button('close', 'close', () => this.close()),
    );
  }

  open(): void {
    this.box.hidden = false;
    this.#field.focus();
    this.#field.select();
    this.refresh(false);
  }

  close(): void {
    this.box.hidden = true;
    this.refresh(false);
    this.#area.querySelector<HTMLElement>('.pane')?.focus({ preventScroll: true });
  }

  /** After drawing, and when the words change. @param follow scroll to the first hit. */
  refresh(follow: boolean): void {
    for (const hit of this.#area.querySelectorAll('.tl-hit')) hit.classList.remove('tl-hit', 'tl-hit-now');
    const wanted = this.box.hidden ? '' : fold(this.#field.value);
    this.#hits = wanted === '' ? [] : hitsOf(this.#area, wanted);
    for (const hit of this.#hits) hit.classList.add('tl-hit');
    if (follow) this.#at = 0;
    this.#show(follow);
  }

  step(by: 1 | -1): void {
    if (this.#hits.length === 0) return;
    this.#at = (this.#at + by + this.#hits.length) % this.#hits.length;
    this.#show(true);
  }

  #show(scroll: boolean): void {
    const count = this.#hits.length;
    this.#at = Math.min(this.#at, Math.max(0, count - 1));
    for (const hit of this.#hits) hit.classList.remove('tl-hit-now');
    const hit = this.#hits[this.#at];
    hit?.classList.add('tl-hit-now');
    if (scroll) hit?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#count.textContent =
      this.#field.value.trim() === ''
        ? ''
        : count === 0
          ? this.#say('search-none')
          : this.#say('search-hits', { at: this.#at + 1, count });
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') this.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }
}

const fold = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The smallest parts whose whole text holds the words: a name broken over two lines of a drawing is one. */
export function hitsOf(area: Element, wanted: string): Element[] {
  const holds = (element: Element) => fold(textOf(element)).includes(wanted);
  const search = (element: Element): Element[] => {
    if (element.localName === 'title' || element.localName === 'style' || !holds(element)) return [];
    const inner = [...element.children].flatMap(search);
    // Lines of one text in a drawing have only their parent in common.
    return inner.length > 0 ? inner : [element];
  };
  return [...new Set([...area.children].flatMap(search).map((hit) => hit.closest('text') ?? hit))];
}

/** Lines stand in elements of their own, without blanks between them. Tooltips are no text of the picture. */
function textOf(element: Element): string {
  if (element.localName === 'title' || element.localName === 'style') return '';
  if (element.children.length === 0) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? textOf(node) : (node.textContent ?? '')))
    .join(' ');
}
