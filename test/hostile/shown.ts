import { expect } from 'vitest';

/** What a document is made of, for a comparison with one of harmless texts. */
interface Anatomy {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

export function anatomyOf(documents: readonly Document[]): Anatomy {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const document of documents)
    for (const element of document.querySelectorAll('*')) {
      elements.add(element.localName);
      for (const { name } of element.attributes) attributes.add(`${element.localName}[${name}]`);
    }
  return { elements, attributes };
}

/** Elements that Markdown in a note may become; none of them fetches or runs anything. */
const OF_NOTES = new Set(
  'p strong em s code pre blockquote ul ol li hr br a table thead tbody tr th td'.split(' ').concat(['h3', 'h4']),
);
const OF_NOTES_ATTRIBUTES = new Set([
  'a[href]',
  'a[rel]',
  'a[title]',
  'code[class]',
  'ol[start]',
  'th[style]',
  'td[style]',
]);

/** Where a link may lead: the page itself, the web, mail, files beside the page. */
const ADDRESS = /^(?:#|https?:|mailto:|\.{1,2}\/|\/(?![/\\]))/u;
const NEVER = /<|\\|javascript|expression|@import|url\(|evil/iu;

/** Fails when a document has an element, an attribute or an address that harmless texts do not bring about. */
export function expectInert(document: Document, harmless: Anatomy, notes: boolean): void {
  const { elements, attributes } = anatomyOf([document]);
  expect([...elements].filter((name) => !harmless.elements.has(name) && !(notes && OF_NOTES.has(name)))).toEqual([]);
  expect(
    [...attributes].filter((name) => !harmless.attributes.has(name) && !(notes && OF_NOTES_ATTRIBUTES.has(name))),
  ).toEqual([]);
  // One expectation for all elements: each of their own would take longer than the drawing.
  const harmful = [...document.querySelectorAll('[href], [src], [style], style')].filter(doesHarm);
  expect(harmful.map(({ outerHTML }) => outerHTML)).toEqual([]);
}

function doesHarm(element: Element): boolean {
  const address = element.getAttribute('href');
  return (
    element.hasAttribute('src') ||
    (address !== null && !ADDRESS.test(address)) ||
    NEVER.test(element.getAttribute('style') ?? '') ||
    (element.localName === 'style' && NEVER.test(element.textContent))
  );
}

/** A text as a reader sees it: composed, without what XML and pages cannot hold, blanks and line breaks folded. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u007f-\u009f]/gu, '')
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}
