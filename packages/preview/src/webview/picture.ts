/**
 * A drawing of ours as elements of the page. Drawings are escaped where they are made; parsing them apart from the page
 * means that even one with a hole could run nothing.
 */
export function pictureOf(markup: string, kind: 'svg' | 'html'): Element {
  const parsed = new DOMParser().parseFromString(markup, kind === 'svg' ? 'image/svg+xml' : 'text/html');
  const root = kind === 'svg' ? parsed.documentElement : parsed.body.firstElementChild;
  if (root === null || (kind === 'svg' && root.nodeName !== 'svg'))
    throw new Error(`The drawing is not well-formed: ${parsed.documentElement.textContent?.slice(0, 200) ?? ''}`);
  return document.importNode(root, true);
}
