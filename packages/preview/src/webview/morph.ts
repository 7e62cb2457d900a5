/**
 * Makes `live` show `after` where it showed `before`: what is equal in both stays as it is, with its focus, its layout
 * and whatever the page has put on it. `before` and `after` are parsed drawings that never stand in the page.
 */
export function morph(live: Element, before: Element, after: Element): void {
  syncAttributes(live, before, after);
  const [lives, olds, news] = [[...live.childNodes], [...before.childNodes], [...after.childNodes]];
  // Something else has come into it: there is no telling which child is which.
  if (lives.length !== olds.length) {
    live.replaceChildren(...news.map((node) => document.importNode(node, true)));
    return;
  }
  news.forEach((now, at) => {
    const [there, was] = [lives[at], olds[at]];
    if (there === undefined || was === undefined) live.append(document.importNode(now, true));
    else if (was.isEqualNode(now)) return;
    else if (isElement(there) && isElement(was) && isElement(now) && was.nodeName === now.nodeName)
      morph(there, was, now);
    else there.replaceWith(document.importNode(now, true));
  });
  for (const gone of lives.slice(news.length)) gone.remove();
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function syncAttributes(live: Element, before: Element, after: Element): void {
  for (const { name, value } of after.attributes) {
    if (before.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  for (const { name } of before.attributes) if (!after.hasAttribute(name)) live.removeAttribute(name);
}
