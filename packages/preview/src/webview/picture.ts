/**
 * A drawing of ours as elements, still apart from the page. Drawings are escaped where they are made; parsing them apart from the page
 * means that even one with a hole could run nothing.
 */
export function parsed(markup: string, kind: 'svg' | 'html'): Element {
  const page = new DOMParser().parseFromString(markup, kind === 'svg' ? 'image/svg+xml' : 'text/html');
  const root = kind === 'svg' ? page.documentElement : page.body.firstElementChild;
  if (root === null || (kind === 'svg' && root.nodeName !== 'svg'))
    throw new Error(`The drawing is not well-formed: ${page.documentElement.textContent?.slice(0, 200) ?? ''}`);
  return root;
}
