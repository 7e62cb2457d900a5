type Content = Node | string | false | undefined | readonly Content[];
type Value = string | number | boolean | undefined;

/**
 * An element with attributes and content. Strings become text nodes, never markup; `false` and `undefined` leave an
 * attribute or a child out. Names that begin with `on` take a listener.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value | ((event: Event) => void)>> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  fill(element, content);
  return element;
}

function fill(parent: Element, content: readonly Content[]): void {
  for (const child of content) {
    if (child === false || child === undefined) continue;
    if (typeof child === 'object' && !(child instanceof Node)) fill(parent, child);
    else parent.append(child as Node | string);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

export function svgEl(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** The drawn thing at or around the target of an event. */
export function drawnAt(target: EventTarget | null): Element | undefined {
  return target instanceof Element ? (target.closest('[data-id]') ?? undefined) : undefined;
}

export function idOf(element: Element): string {
  return element.getAttribute('data-id') ?? '';
}

/** Whether something is part of the state that is compared with: it leads to a text, and is not edited. */
export function isEarlier(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-earlier]') !== null;
}

/** Whether somebody is writing there, so that keys are letters and no commands. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}
