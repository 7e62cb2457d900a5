import type { ThemeName } from '@touchline/diagrams';
import { HostMessage, PAGE, type WebviewMessage } from '../protocol.ts';
import { themeOf } from './theme.ts';

type Drawing = Extract<HostMessage, { type: 'drawing' }>;

/** The pictures of a file's journeys as SVG texts, in the order of the file. */
export type Draw = (drawing: Pick<Drawing, 'model' | 'file'>, theme: ThemeName) => string[];

export interface Preview {
  /** A message of the extension, unchecked. */
  receive(message: unknown): void;
  /** The editor's theme is another one. */
  redraw(): void;
}

/** Runs the page: shows what comes in, says what went wrong. */
export function preview(page: Document, draw: Draw, send: (message: WebviewMessage) => void): Preview {
  const part = (id: string): HTMLElement => {
    const element = page.getElementById(id);
    if (!element) throw new Error(`The page has no part "${id}".`);
    return element;
  };
  const [map, stale, empty] = [part(PAGE.map), part(PAGE.stale), part(PAGE.empty)];
  /** Only styles that carry the page's nonce hold; the editor puts a sheet of its own, without one, before the page's. */
  const nonce = page.querySelector<HTMLStyleElement>('style[nonce]')?.nonce ?? '';
  let shown: Drawing | undefined;

  const markStale = (is: boolean): void => {
    stale.hidden = !is;
    map.toggleAttribute('data-stale', is);
  };

  const show = (drawing: Drawing): void => {
    const pictures = draw(drawing, themeOf(page.body)).map((svg) => pictureOf(page, svg, nonce));
    map.replaceChildren(...pictures);
    empty.hidden = pictures.length > 0;
    shown = drawing;
  };

  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      send({ type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };

  return {
    receive: (received) =>
      attempt(() => {
        const message = HostMessage.parse(received);
        if (message.type === 'stale') markStale(true);
        else {
          show(message);
          markStale(false);
        }
      }),
    redraw: () =>
      attempt(() => {
        if (shown) show(shown);
      }),
  };
}

function pictureOf(page: Document, svg: string, nonce: string): Node {
  const Parser = page.defaultView?.DOMParser;
  if (!Parser) throw new Error('The page is not shown.');
  const picture = new Parser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (picture.nodeName !== 'svg') throw new Error(`The drawing is not well-formed: ${picture.textContent ?? ''}`);
  const adopted = page.importNode(picture, true);
  for (const style of adopted.querySelectorAll('style')) style.setAttribute('nonce', nonce);
  return adopted;
}
