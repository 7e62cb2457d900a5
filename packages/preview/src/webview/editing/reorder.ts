import type { ModelIndex } from '@touchline/model';
import { el, idOf } from '../dom.ts';
import type { Hands } from '../tabs/tab.ts';
import { dropBeside } from './moves.ts';

const HANDLE = '.head[data-id], .stage[data-id]';
/** Pixels after which a press is a drag and no click. */
const THRESHOLD = 6;

/** Heads of columns and stages are dragged to another place; a line shows where they would go. */
export class Reorder {
  readonly #hands: Pick<Hands, 'edit'>;
  readonly #index: () => ModelIndex | undefined;
  /** Set while something is dragged; a click at its end is none. */
  active = false;

  constructor(hands: Pick<Hands, 'edit'>, index: () => ModelIndex | undefined) {
    this.#hands = hands;
    this.#index = index;
  }

  start(event: PointerEvent): void {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>(HANDLE) : null;
    const map = handle?.closest('.tl-map');
    if (handle === null || !map || event.button !== 0 || event.pointerType === 'touch') return;
    const kind = handle.matches('.stage') ? '.stage[data-id]' : '.head[data-id]';
    const line = el('div', { class: 'drop-line', hidden: true });
    const ghost = el('div', { class: 'drag-ghost', hidden: true }, handle.querySelector('b,h3')?.textContent ?? '');
    let intent: ReturnType<typeof dropBeside>;
    const move = (next: PointerEvent) => {
      const far = Math.hypot(next.clientX - event.clientX, next.clientY - event.clientY) > THRESHOLD;
      if (!this.active && !far) return;
      if (!this.active) {
        this.active = true;
        document.body.append(line, ghost);
        handle.classList.add('tl-dragged');
      }
      ghost.hidden = false;
      ghost.style.translate = `${next.clientX + 12}px ${next.clientY + 8}px`;
      const target = nearest(map, kind, next.clientX);
      const index = this.#index();
      if (target === undefined || index === undefined) return;
      intent = dropBeside(index, idOf(handle), idOf(target.element), target.side);
      const { left, right, top } = target.element.getBoundingClientRect();
      line.hidden = intent === undefined;
      line.style.translate = `${(target.side === 'before' ? left : right) - 2}px ${top}px`;
      line.style.height = `${Math.max(40, target.element.offsetHeight)}px`;
      next.preventDefault();
    };
    const end = (commit: boolean) => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', giveUp);
      window.removeEventListener('keydown', onEscape, true);
      line.remove();
      ghost.remove();
      handle.classList.remove('tl-dragged');
      if (this.active && commit && intent !== undefined) this.#hands.edit(intent);
      // The click that follows the release comes first.
      setTimeout(() => {
        this.active = false;
      });
    };
    const drop = () => end(true);
    const giveUp = () => end(false);
    const onEscape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      end(false);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', giveUp);
    window.addEventListener('keydown', onEscape, true);
  }
}

function nearest(
  map: Element,
  kind: string,
  x: number,
): { element: HTMLElement; side: 'before' | 'after' } | undefined {
  let best: { element: HTMLElement; side: 'before' | 'after'; distance: number } | undefined;
  for (const element of map.querySelectorAll<HTMLElement>(kind)) {
    const { left, right } = element.getBoundingClientRect();
    const distance = Math.abs(x - (left + right) / 2);
    if (best === undefined || distance < best.distance)
      best = { element, side: x < (left + right) / 2 ? 'before' : 'after', distance };
  }
  return best;
}
