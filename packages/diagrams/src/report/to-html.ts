import { journeyMapCss } from '../map/html-style.ts';
import { escapeText, fragment, html, type Markup } from '../svg/markup.ts';
import { anchorOf, anchorsIn } from './anchor.ts';
import type { Block, Fact, Inline, Item, ReportDocument, Section } from './document.ts';
import { noteHtml } from './notes.ts';
import { REPORT_STYLE } from './style.ts';

export interface PageWords {
  readonly language: string;
  readonly contents: string;
  readonly skip: string;
  /** Said to screen readers about a picture that scrolls. */
  readonly wide: (name: string) => string;
}

/** Pictures up to this width, in pixels, may shrink to the page a little; wider ones scroll at full size. */
const WIDEST_FITTED = 1600;
/** No picture shrinks below this width: its texts would be too small. */
const LEAST_FITTED = 1100;

/** Nothing is fetched and nothing runs: styles and pictures stand in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one HTML page without scripts and without anything outside it. */
export function documentHtml(document: ReportDocument, words: PageWords): string {
  const printer = new Printer(anchorsIn(document), words);
  const contents = document.sections.map(({ id, title }) => html('li', {}, html('a', { href: `#${id}` }, title)));
  const page = html(
    'html',
    { lang: words.language },
    html(
      'head',
      {},
      html('meta', { charset: 'utf-8' }),
      html('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      html('meta', { name: 'color-scheme', content: 'light dark' }),
      html('title', {}, document.title),
      html('style', {}, { markup: REPORT_STYLE + journeyMapCss('auto') }),
    ),
    html(
      'body',
      {},
      html('a', { class: 'r-skip', href: '#main' }, words.skip),
      html(
        'nav',
        { 'aria-label': words.contents },
        html('p', { class: 'r-nav-title' }, words.contents),
        html('ol', {}, contents),
      ),
      html(
        'main',
        { id: 'main' },
        html('header', {}, html('h1', {}, document.title), html('p', { class: 'r-context' }, document.context)),
        document.sections.map((section) => printer.section(section)),
      ),
    ),
  );
  return `<!doctype html>\n${page.markup}\n`;
}

class Printer {
  readonly #anchors: ReadonlySet<string>;
  readonly #words: PageWords;

  constructor(anchors: ReadonlySet<string>, words: PageWords) {
    this.#anchors = anchors;
    this.#words = words;
  }

  section({ id, title, blocks }: Section): Markup {
    const heading = html('h2', { id: `${id}-title` }, title);
    return html('section', { id, 'aria-labelledby': `${id}-title` }, heading, this.#blocks(blocks, 3));
  }

  #blocks(blocks: readonly Block[], level: number): Markup[] {
    return blocks.map((block) => this.#block(block, level));
  }

  #block(block: Block, level: number): Markup {
    switch (block.type) {
      case 'text':
        return html('p', { class: block.lead && 'r-lead' }, this.#inline(block.content));
      case 'heading': {
        const id = block.element === undefined ? undefined : anchorOf(block.element);
        const print = block.print === undefined ? [] : [' ', html('small', {}, block.print)];
        return html(`h${Math.min(level, 6)}`, { id }, block.text, ...print);
      }
      case 'list':
        return this.#list(block.items);
      case 'facts':
        return html(
          'dl',
          {},
          block.facts.map((fact) => this.#fact(fact)),
        );
      case 'table':
        return html(
          'div',
          { class: 'r-table', tabindex: '0', role: 'group' },
          html(
            'table',
            {},
            html(
              'thead',
              {},
              html(
                'tr',
                {},
                block.head.map((text) => html('th', { scope: 'col' }, text)),
              ),
            ),
            html(
              'tbody',
              {},
              block.rows.map((row) =>
                html(
                  'tr',
                  {},
                  row.map((cell, at) => html(at === 0 ? 'th' : 'td', { scope: at === 0 && 'row' }, this.#inline(cell))),
                ),
              ),
            ),
          ),
        );
      case 'figures':
        return html(
          'dl',
          { class: 'r-figures' },
          block.figures.map(({ value, label }) => html('div', {}, html('dt', {}, label), html('dd', {}, value))),
        );
      case 'picture':
        return this.#picture(block);
      case 'note':
        return html('div', { class: 'r-note' }, { markup: noteHtml(block.markdown) });
      case 'fold':
        return html('details', {}, html('summary', {}, block.title), this.#blocks(block.blocks, level + 1));
      case 'cards':
        return html(
          'div',
          // Names alone stand closer than what has something to say.
          { class: block.cards.every(({ length }) => length === 1) ? 'r-cards r-names' : 'r-cards' },
          block.cards.map((card) => html('div', { class: 'r-card' }, this.#blocks(card, level + 1))),
        );
    }
  }

  #picture({ name, svg: draw, screen, pages }: Extract<Block, { type: 'picture' }>): Markup {
    if (screen !== undefined)
      return fragment(
        html('div', { class: 'r-picture r-screen' }, { markup: screen() }),
        html('div', { class: 'r-print', 'aria-hidden': 'true' }, { markup: (pages?.() ?? [draw()]).join('') }),
      );
    const svg = draw();
    const width = Number(/ width="([\d.]+)"/u.exec(svg)?.[1] ?? Infinity);
    const fits = width <= WIDEST_FITTED;
    const scrolling = {
      class: fits ? 'r-picture r-fit' : 'r-picture',
      style: fits && `--r-least:${Math.min(width, LEAST_FITTED)}px`,
      tabindex: '0',
      role: 'group',
      'aria-label': this.#words.wide(name),
    };
    return html('div', scrolling, { markup: svg });
  }

  #fact({ term, items }: Fact): Markup {
    return html(
      'div',
      {},
      html('dt', {}, term),
      items.map((item) => html('dd', {}, this.#inline(item.content), item.children && this.#list(item.children))),
    );
  }

  #list(items: readonly Item[]): Markup {
    const tasks = items.some(({ done }) => done !== undefined);
    return html(
      'ul',
      { class: tasks && 'r-tasks' },
      items.map(({ content, children, done }) =>
        html(
          'li',
          {},
          done !== undefined && [html('span', { 'aria-hidden': 'true', class: 'r-tick' }, done ? '☑' : '☐'), ' '],
          this.#inline(content),
          children && this.#list(children),
        ),
      ),
    );
  }

  #inline(content: readonly Inline[]): Markup {
    return {
      markup: content
        .map((part) => {
          if (typeof part === 'string') return escapeText(part);
          if ('strong' in part) return html('strong', { class: part.tone && `r-${part.tone}` }, part.strong).markup;
          if ('soft' in part) return html('span', { class: 'r-soft' }, part.soft).markup;
          if ('code' in part) return html('code', {}, part.code).markup;
          if ('link' in part) return linkHtml(part.link, part.text);
          if (!this.#anchors.has(part.element)) return escapeText(part.text);
          return html('a', { href: `#${encodeURIComponent(anchorOf(part.element))}` }, part.text).markup;
        })
        .join(''),
    };
  }
}

function linkHtml(address: string, text: string): string {
  if (!/^https?:\/\//iu.test(address)) return escapeText(text === address ? text : `${text} (${address})`);
  return html('a', { href: address, rel: 'noopener noreferrer' }, text).markup;
}
