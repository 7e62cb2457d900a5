/** Everything drawn that can be reached with the arrow keys; one of them is in the order of the Tab key. */
const REACHABLE = '[data-id]:not(section):not(button), circle[data-feeling]';

export function reachable(area: Element): Element[] {
  return [...area.querySelectorAll(REACHABLE)].filter((each) => each.closest('[role=dialog]') === null);
}

/** After drawing: one element takes the Tab key, the one that had it before where it is still there. */
export function prepareRoving(area: Element, describedBy: string, last: string | undefined): void {
  const all = reachable(area);
  for (const element of all) {
    element.setAttribute('tabindex', '-1');
    if (!element.hasAttribute('aria-describedby')) element.setAttribute('aria-describedby', describedBy);
  }
  const first = all.find((element) => last !== undefined && element.getAttribute('data-id') === last) ?? all[0];
  first?.setAttribute('tabindex', '0');
}

export function moveTabStop(area: Element, to: Element): void {
  for (const element of area.querySelectorAll('[data-id][tabindex="0"], circle[tabindex="0"]'))
    element.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What lies nearest in the direction of an arrow key: straight ahead before aside. */
export function neighbourOf(area: Element, from: Element, key: string): Element | undefined {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const here = middleOf(from);
  let best: { element: Element; distance: number } | undefined;
  for (const element of reachable(area)) {
    if (element === from) continue;
    const there = middleOf(element);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead < 4 || aside > ahead * 4 + 60) continue;
    const distance = ahead + aside * 3;
    if (best === undefined || distance < best.distance) best = { element, distance };
  }
  return best?.element;
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Id of the drawn element that has the focus, to give it back after drawing. */
export function focusIn(area: Element): string | undefined {
  const { activeElement } = document;
  if (activeElement === null || !area.contains(activeElement)) return undefined;
  return activeElement.getAttribute('data-id') ?? undefined;
}
