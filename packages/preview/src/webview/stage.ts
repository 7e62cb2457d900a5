import type { TabId } from '../protocol.ts';
import { el } from './dom.ts';
import { morph } from './morph.ts';
import { parsed } from './picture.ts';
import type { Drawn, Piece } from './tabs/tab.ts';

interface Mounted {
  readonly key: string;
  readonly element: Element;
  /** The drawing as it was before the page put anything on it. */
  readonly pristine?: Element;
}

/**
 * The part of the page that holds the pictures: one pane that scrolls, or one for each journey when two are compared.
 * Only pictures whose key has changed are replaced, and panes keep their place.
 */
export class Stage {
  readonly #area: HTMLElement;
  readonly #scrolled: (left: number, top: number) => void;
  #tab: TabId | undefined;
  #panes: HTMLElement[] = [];
  #mounted: Mounted[] = [];

  /** @param scrolled told of every scrolling of the first pane. */
  constructor(area: HTMLElement, scrolled: (left: number, top: number) => void) {
    this.#area = area;
    this.#scrolled = scrolled;
  }

  /** @returns whether anything was replaced. */
  show(
    tab: TabId,
    pieces: readonly (Piece | Drawn)[],
    apart: boolean,
    name: string,
    at: { left: number; top: number },
  ): boolean {
    const count = apart ? pieces.length : 1;
    const fresh = tab !== this.#tab || count !== this.#panes.length;
    if (fresh) this.#open(tab, count);
    let changed = fresh;
    const mounted = pieces.map((piece, index): Mounted => {
      const before = this.#mounted[index];
      if (before?.key === piece.key) return before;
      changed = true;
      const now = 'markup' in piece ? drawn(piece, before) : { key: piece.key, element: piece.build(before?.element) };
      if (now.element === before?.element) return now;
      if (before) before.element.replaceWith(now.element);
      else this.#panes[apart ? index : 0]?.append(now.element);
      return now;
    });
    for (const { element } of this.#mounted.slice(pieces.length)) {
      element.remove();
      changed = true;
    }
    this.#mounted = mounted;
    this.#label(pieces, apart, name);
    if (fresh) for (const pane of this.#panes) pane.scrollTo(at);
    return changed;
  }

  /** Says of each pane which state it shows. */
  #label(pieces: readonly (Piece | Drawn)[], apart: boolean, name: string): void {
    for (const [index, pane] of this.#panes.entries()) {
      const piece = pieces[index];
      const { caption, earlier }: Partial<Drawn> = apart && piece && 'markup' in piece ? piece : {};
      pane.toggleAttribute('data-earlier', earlier === true);
      if (caption === undefined) pane.removeAttribute('data-caption');
      else pane.dataset['caption'] = caption;
      const number = this.#panes.length > 1 ? ` ${index + 1}` : '';
      pane.setAttribute('aria-label', caption === undefined ? `${name}${number}` : `${name}: ${caption}`);
    }
  }

  /** What is shown was changed by hand: everything is built anew the next time. */
  forget(): void {
    this.#mounted = this.#mounted.map(({ element }) => ({ key: '', element }));
  }

  #open(tab: TabId, count: number): void {
    this.#tab = tab;
    this.#mounted = [];
    this.#panes = Array.from({ length: count }, () => el('div', { class: `pane ${tab}`, tabindex: 0, role: 'region' }));
    this.#area.classList.toggle('apart', count > 1);
    this.#area.replaceChildren(...this.#panes);
    this.#panes.forEach((pane, index) => {
      pane.addEventListener('scroll', () => this.#follow(index), { passive: true });
    });
  }

  /** What is compared is scrolled together. */
  #follow(index: number): void {
    const pane = this.#panes[index];
    if (pane === undefined) return;
    const { scrollLeft: left, scrollTop: top } = pane;
    for (const other of this.#panes) {
      if (other !== pane && (Math.abs(other.scrollLeft - left) > 1 || Math.abs(other.scrollTop - top) > 1))
        other.scrollTo({ left, top });
    }
    if (index === 0) this.#scrolled(left, top);
  }
}

/** SVG stands on a sheet of its own; what stood in its place is changed where it is a drawing as well. */
function drawn({ key, markup }: Drawn, before: Mounted | undefined): Mounted {
  const pristine = parsed(key, markup);
  if (before?.pristine?.nodeName === pristine.nodeName) {
    const live = markup === 'svg' ? before.element.firstElementChild : before.element;
    if (live) {
      morph(live, before.pristine, pristine);
      return { key, pristine, element: before.element };
    }
  }
  const live = document.importNode(pristine, true);
  return { key, pristine, element: markup === 'svg' ? el('div', { class: 'sheet' }, live) : live };
}
