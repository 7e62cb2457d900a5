import { isWriting } from '../dom.ts';

/** What is used by the pointer itself: dragging there does something else. */
const BUSY = 'button,a,input,select,textarea,summary,label,[data-feeling],.head[data-id],.stage[data-id]';

/** The background is dragged to scroll; with the space bar held, everything is. */
export function panWithPointer(area: HTMLElement): void {
  let space = false;
  const hold = (held: boolean) => {
    space = held;
    area.toggleAttribute('data-panning', held);
  };
  window.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || isWriting(event.target) || (event.target as Element).closest?.('button,summary,input'))
      return;
    if (!area.contains(event.target as Node) && event.target !== document.body) return;
    hold(true);
    event.preventDefault();
  });
  window.addEventListener('keyup', (event) => event.key === ' ' && hold(false));
  window.addEventListener('blur', () => hold(false));
  area.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target as Element;
      const pane = target.closest<HTMLElement>('.pane');
      const middle = event.button === 1;
      if (pane === null || (event.button !== 0 && !middle)) return;
      if (!space && !middle && (target.closest(BUSY) !== null || target.closest('[data-id]:not(section)') !== null))
        return;
      // The scroll bars are outside of what the pane shows.
      const { left, top } = pane.getBoundingClientRect();
      if (event.clientX - left > pane.clientWidth || event.clientY - top > pane.clientHeight) return;
      if (event.pointerType === 'touch') return;
      if (space || middle) event.stopImmediatePropagation();
      event.preventDefault();
      const start = { x: event.clientX, y: event.clientY, left: pane.scrollLeft, top: pane.scrollTop };
      const move = (next: PointerEvent) =>
        pane.scrollTo({ left: start.left - (next.clientX - start.x), top: start.top - (next.clientY - start.y) });
      const end = () => {
        pane.classList.remove('grabbed');
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
      };
      pane.classList.add('grabbed');
      pane.focus({ preventScroll: true });
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
    },
    true,
  );
}
