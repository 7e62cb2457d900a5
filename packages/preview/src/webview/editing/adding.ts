import { el, idOf, isEarlier } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Say } from '../say.ts';

const HOST = '.tl-map .head[data-id], .tl-map .stage[data-id]';

function hostAt({ target }: Event): Element | undefined {
  const at = (target as Element).closest(HOST);
  return at === null || isEarlier(at) ? undefined : at;
}

/**
 * One button that appears at the touchpoint or stage under the pointer or the focus and opens what can be added there.
 * There is only one: a map of a thousand touchpoints does not pay for a thousand.
 */
export function addButton(area: HTMLElement, say: Say, open: (id: string, button: Element) => void): { hide(): void } {
  let host: Element | undefined;
  const button = el(
    'button',
    {
      type: 'button',
      class: 'add',
      // The menu key opens the same from the keyboard, at every element.
      tabindex: -1,
      'aria-label': say('add'),
      title: say('add'),
      onclick: (event) => {
        event.stopPropagation();
        if (host) open(idOf(host), button);
      },
    },
    icon('plus'),
  );
  const hide = () => {
    host = undefined;
    button.remove();
  };
  const show = (at: Element) => {
    if (at === host && button.isConnected) return;
    host = at;
    document.body.append(button);
    place();
  };
  const place = () => {
    if (!host?.isConnected) return hide();
    const { right, top, bottom } = host.getBoundingClientRect();
    const view = area.getBoundingClientRect();
    const x = right - 12;
    const y = host.matches('.stage') ? (top + bottom) / 2 - 10 : top + 6;
    if (x > view.right - 20 || x < view.left || y < view.top) return hide();
    button.style.left = `${x}px`;
    button.style.top = `${y}px`;
  };
  area.addEventListener('pointerover', (event) => {
    const at = hostAt(event);
    if (at) show(at);
  });
  area.addEventListener('focusin', (event) => {
    const at = hostAt(event);
    if (at) show(at);
  });
  area.addEventListener('pointerleave', (event) => {
    if (event.relatedTarget !== button && !button.contains(event.relatedTarget as Node | null)) hide();
  });
  area.addEventListener('scroll', hide, { capture: true, passive: true });
  button.addEventListener('pointerleave', (event) => {
    if (!area.contains(event.relatedTarget as Node | null)) hide();
  });
  return { hide };
}
