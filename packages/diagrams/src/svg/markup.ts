import { tidy } from '../text/wrap.ts';

/** Finished markup, as against text that still has to be escaped. */
export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | undefined | false | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | undefined | false>>;

/** HTML elements without an end tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta']);

/** Up to two decimals, never `-0`: the same bytes whatever the rounding noise of the platform. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

// Anything but what XML 1.0 allows: controls, lone surrogates and non-characters would make the file unreadable.
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

// Most texts need nothing, and a map has thousands of them. None of these signs composes with another, or is escaped.
const PLAIN = /^[\t\n\r !#-%'-;=?-~\u00a0-\u024f\u0400-\u0482\u2010-\u2027]*$/;

/** Text for element content and double-quoted attributes: NFC, without what XML forbids. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'));
}

function attributesOf(attributes: Attributes): string {
  let written = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    written += ` ${name}="${typeof value === 'number' ? number(value) : escapeText(value)}"`;
  }
  return written;
}

function contentOf(child: Child): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string') return escapeText(child);
  return 'markup' in child ? child.markup : (child as readonly Child[]).map(contentOf).join('');
}

/** An XML (SVG) element; strings among the children are escaped, absent ones left out. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const content = children.map(contentOf).join('');
  const start = `<${name}${attributesOf(attributes)}`;
  return { markup: content === '' ? `${start}/>` : `${start}>${content}</${name}>` };
}

/** An HTML element: only the void elements go without an end tag. */
export function html(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const start = `<${name}${attributesOf(attributes)}>`;
  return { markup: VOID.has(name) ? start : `${start}${children.map(contentOf).join('')}</${name}>` };
}

/** Several pieces as one. */
export function fragment(...children: Child[]): Markup {
  return { markup: children.map(contentOf).join('') };
}

/** A tooltip, which is the accessible name as well. Line breaks become blanks. */
export function title(text: string): Markup {
  return element('title', {}, tidy(text).replaceAll('\n', ' '));
}
