import { drawnAt, idOf, isEarlier, svgEl } from '../dom.ts';
import type { Say } from '../say.ts';
import type { Hands } from '../tabs/tab.ts';
import { type FeelingScale, heightOf, scaleAround, scoreAt, snap, stepOf } from './scale.ts';

interface Grip {
  readonly point: SVGCircleElement;
  readonly scale: FeelingScale;
  readonly said: number;
  readonly label: SVGElement;
  score: number;
}

/** Points that stand for several numbers of the text: which one would be meant cannot be told. */
const ALIKE = 'circle[data-several]';

/** Points of the curve that can be moved. */
const MOVABLE_POINT = 'circle[data-feeling]';

function pointAt({ target }: Event): SVGCircleElement | null {
  return target instanceof Element ? target.closest<SVGCircleElement>(MOVABLE_POINT) : null;
}

/** Says of what can be moved how, and of what looks like it why not. @param nameOf what people call an element. */
export function preparePoints(area: Element, say: Say, nameOf: (id: string) => string): void {
  for (const point of area.querySelectorAll(MOVABLE_POINT)) {
    const scale = isEarlier(point) ? undefined : scaleAround(point);
    if (scale === undefined) continue;
    const name = nameOf(idOf(drawnAt(point) ?? point));
    point.setAttribute('role', 'slider');
    point.setAttribute('aria-label', `${say('feeling-at', { name })}. ${say('drag-hint')}`);
    point.setAttribute('aria-valuemin', String(scale.min));
    point.setAttribute('aria-valuemax', String(scale.max));
    point.setAttribute('aria-valuenow', point.getAttribute('data-feeling') ?? '');
  }
  const reason = say('feelings-alike');
  for (const title of area.querySelectorAll(`${ALIKE} > title`)) {
    const told = title.textContent ?? '';
    if (!isEarlier(title) && !told.endsWith(reason)) title.textContent = `${told}\n${reason}`;
  }
}

/** A point of the curve is dragged, or moved with the arrow keys, along the steps of the scale. */
export class FeelingDrag {
  readonly #hands: Pick<Hands, 'edit'>;
  #grip: Grip | undefined;

  constructor(hands: Pick<Hands, 'edit'>) {
    this.#hands = hands;
  }

  get active(): boolean {
    return this.#grip !== undefined;
  }

  /** Takes hold of the point under the pointer; false when there is none. */
  start(event: PointerEvent): boolean {
    const point = pointAt(event);
    if (point === null || event.button !== 0 || !this.#take(point)) return false;
    const move = (next: PointerEvent) => this.#follow(next);
    const end = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      this.commit();
    };
    const cancel = () => {
      this.cancel();
      end();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    point.focus({ preventScroll: true });
    event.preventDefault();
    return true;
  }

  /** A key on a point; true when it was meant for it. */
  key(event: KeyboardEvent): boolean {
    if (this.#grip !== undefined && event.key === 'Escape') return this.cancel();
    if (this.#grip !== undefined && event.key === 'Enter') return this.commit();
    const point = pointAt(event);
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (point === null || by === undefined || event.altKey) return false;
    const grip = this.#grip ?? this.#take(point);
    if (grip !== undefined) this.#show(grip, snap(grip.scale, grip.score + by * stepOf(grip.scale)));
    return grip !== undefined;
  }

  cancel(): true {
    const grip = this.#grip;
    if (grip !== undefined) {
      this.#show(grip, grip.said);
      this.#let(grip);
    }
    return true;
  }

  commit(): true {
    const grip = this.#grip;
    if (grip === undefined) return true;
    this.#let(grip);
    if (grip.score === grip.said) return true;
    this.#hands.edit({
      do: 'set-feeling',
      element: idOf(drawnAt(grip.point) ?? grip.point),
      feeling: grip.score,
      nth: Number(grip.point.getAttribute('data-nth')),
      ...(grip.point.hasAttribute('data-becomes') && { becomes: true }),
    });
    return true;
  }

  #take(point: SVGCircleElement): Grip | undefined {
    const scale = scaleAround(point);
    if (scale === undefined) return undefined;
    const said = Number(point.getAttribute('data-feeling'));
    const label = svgEl('text', { class: 'tl-grip', x: Number(point.getAttribute('cx')) + 16 });
    point.after(label);
    this.#grip = { point, scale, said, score: said, label };
    point.classList.add('tl-held');
    this.#show(this.#grip, said);
    // Focus that goes elsewhere gives up what was not confirmed.
    point.addEventListener('blur', () => this.#grip?.point === point && this.cancel(), { once: true });
    return this.#grip;
  }

  #let(grip: Grip): void {
    grip.label.remove();
    grip.point.classList.remove('tl-held');
    this.#grip = undefined;
  }

  #follow(event: PointerEvent): void {
    const grip = this.#grip;
    const matrix = grip?.point.getScreenCTM()?.inverse();
    if (grip === undefined || !matrix) return;
    const { y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    this.#show(grip, scoreAt(grip.scale, y));
  }

  #show(grip: Grip, score: number): void {
    grip.score = score;
    const y = heightOf(grip.scale, score);
    grip.point.setAttribute('cy', String(y));
    grip.point.setAttribute('aria-valuenow', String(score));
    grip.label.setAttribute('y', String(y + 5));
    grip.label.textContent = String(score);
  }
}
