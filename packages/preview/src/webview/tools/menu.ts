import { el } from '../dom.ts';

export interface MenuItem {
  readonly text: string;
  readonly disabled?: boolean;
  act(): void;
}

let close: (() => void) | undefined;

/** A menu below its button or at a point: arrow keys, Home, End, letters by Tab order; Escape gives the focus back. */
export function openMenu(
  name: string,
  items: readonly MenuItem[],
  anchor: Element | { readonly x: number; readonly y: number },
): void {
  close?.();
  const back = document.activeElement;
  const menu = el(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': name },
    items.map(({ text, disabled, act }) =>
      el(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          tabindex: -1,
          disabled,
          onclick: () => {
            end(true);
            act();
          },
        },
        text,
      ),
    ),
  );
  const end = (giveBack: boolean): void => {
    close = undefined;
    menu.remove();
    window.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('blur', lost);
    if (anchor instanceof Element) anchor.setAttribute('aria-expanded', 'false');
    if (giveBack && (back instanceof HTMLElement || back instanceof SVGElement)) back.focus({ preventScroll: true });
  };
  const outside = (event: Event) => {
    if (!menu.contains(event.target as Node)) end(false);
  };
  const lost = () => end(false);
  close = () => end(false);
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const entries = [...menu.querySelectorAll<HTMLElement>('button:not([disabled])')];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') end(true);
    else if (target !== undefined) entries[target % entries.length]?.focus();
    else return;
    event.preventDefault();
  });
  document.body.append(menu);
  placeAt(menu, anchor);
  if (anchor instanceof Element) anchor.setAttribute('aria-expanded', 'true');
  window.addEventListener('pointerdown', outside, true);
  window.addEventListener('blur', lost);
  menu.querySelector<HTMLElement>('button:not([disabled])')?.focus();
}

/** Below the anchor, inside the window. */
export function placeAt(box: HTMLElement, anchor: Element | { readonly x: number; readonly y: number }): void {
  const rect = anchor instanceof Element ? anchor.getBoundingClientRect() : undefined;
  const [x, y] = rect ? [rect.left, rect.bottom + 2] : [(anchor as { x: number }).x, (anchor as { y: number }).y];
  box.style.left = `${Math.max(4, Math.min(x, innerWidth - box.offsetWidth - 4))}px`;
  box.style.top = `${Math.max(4, Math.min(y, innerHeight - box.offsetHeight - 4))}px`;
}
