import { type Block, type Inline, type Item, insightSection, insightTitle, type Section } from '@touchline/diagrams';
import { InsightsPart, type InsightsReport, placeOf } from '@touchline/model';
import type { WebviewMessage } from '../../protocol.ts';
import { el } from '../dom.ts';
import type { Scene } from '../scene.ts';
import type { Hands, Tab } from './tab.ts';

/** What is computed from the strategy, one part at a time. Nothing of it is computed while the tab is hidden. */
export const insightsTab: Tab = {
  id: 'insights',
  icon: 'insights',
  ofJourney: false,
  draw(scene, hands) {
    const shown = sectionOf(scene);
    if (!shown) return [];
    const { part, parts, section } = shown;
    const { language } = scene.reader;
    const words = section.blocks.filter(({ type }) => type !== 'picture');
    return [
      {
        key: JSON.stringify(['parts', language, parts, part]),
        build: () => choiceOf(parts, part, scene, hands),
      },
      ...picturesOf(section).map(({ svg }) => ({ key: svg(), markup: 'svg' as const })),
      {
        key: JSON.stringify([part, language, words]),
        build: (before: Element | undefined) => wordsOf(section, words, scene, hands, before),
      },
    ];
  },
};

type Picture = Extract<Block, { type: 'picture' }>;

function picturesOf({ blocks }: Section): Picture[] {
  return blocks.filter((block) => block.type === 'picture');
}

/** The part that is chosen, else the first that has content. */
function sectionOf(scene: Scene, theme: Scene['theme'] = scene.theme) {
  const { reader, state } = scene;
  const insights = scene.insights();
  const parts = InsightsPart.options.filter((part) => insights[part] !== undefined);
  const part = parts.includes(state.insight) ? state.insight : parts[0];
  const section = part && insightSection(part, { reader, theme, insights, ids: true });
  return part && section ? { part, parts, section } : undefined;
}

/** The report with the shown part alone. */
export function shownInsight(scene: Scene): InsightsReport {
  const { version, asOf, ...parts } = scene.insights();
  const part = sectionOf(scene)?.part;
  return { version, asOf, ...(part && { [part]: parts[part] }) };
}

export function insightSvgs(scene: Scene): string[] {
  const section = sectionOf(scene, 'light')?.section;
  return section ? picturesOf(section).map(({ svg }) => svg()) : [];
}

export function formatsOfInsight(scene: Scene): Extract<WebviewMessage, { type: 'save' }>['format'][] {
  const section = sectionOf(scene)?.section;
  return section && picturesOf(section).length > 0 ? ['svg', 'png', 'md'] : ['md'];
}

function choiceOf(
  parts: readonly InsightsPart[],
  part: InsightsPart,
  { reader }: Scene,
  { say, change }: Hands,
): Element {
  return el(
    'div',
    { class: 'page choice parts', role: 'group', 'aria-label': say('tab-insights') },
    parts.map((each) =>
      el(
        'button',
        { type: 'button', 'aria-pressed': String(each === part), onclick: () => change({ insight: each }) },
        insightTitle(reader.language, each),
      ),
    ),
  );
}

function wordsOf(
  { title }: Section,
  blocks: readonly Block[],
  scene: Scene,
  hands: Hands,
  before: Element | undefined,
): Element {
  const isOpen = before?.querySelector('details')?.open === true;
  const writer = new Writer(scene, hands, isOpen);
  const { language } = scene.reader;
  return el('section', { class: 'page insight', lang: language }, el('h2', {}, title), writer.blocks(blocks));
}

/** Words of a report as elements of the page; what they mention leads to the text. */
class Writer {
  readonly #scene: Scene;
  readonly #hands: Hands;
  readonly #isOpen: boolean;

  constructor(scene: Scene, hands: Hands, isOpen: boolean) {
    this.#scene = scene;
    this.#hands = hands;
    this.#isOpen = isOpen;
  }

  blocks(blocks: readonly Block[]): Element[] {
    return blocks.flatMap((block) => this.#block(block) ?? []);
  }

  #block(block: Block): Element | undefined {
    switch (block.type) {
      case 'text':
        return el('p', {}, this.#inline(block.content));
      case 'heading':
        return el('h3', {}, block.text);
      case 'list':
        return this.#list(block.items);
      case 'facts':
        return el(
          'dl',
          {},
          block.facts.flatMap(({ term, items }) => [
            el('dt', {}, term),
            ...items.map(({ content }) => el('dd', {}, this.#inline(content))),
          ]),
        );
      case 'table':
        return this.#table(block);
      case 'fold':
        return el('details', { open: this.#isOpen }, el('summary', {}, block.title), this.blocks(block.blocks));
      default:
        return undefined;
    }
  }

  #list(items: readonly Item[]): Element {
    return el(
      'ul',
      {},
      items.map(({ content, children }) =>
        el('li', {}, this.#inline(content), children && children.length > 0 && this.#list(children)),
      ),
    );
  }

  #table({ head, rows }: Extract<Block, { type: 'table' }>): Element {
    const [first, ...others] = head;
    return el(
      'div',
      { class: 'scrolls', tabindex: 0, role: 'group', 'aria-label': first || others.join(', ') },
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            head.map((text) => (text === '' ? el('td') : el('th', { scope: 'col' }, text))),
          ),
        ),
        el(
          'tbody',
          {},
          rows.map((row) =>
            el(
              'tr',
              {},
              row.map((cell, at) =>
                at === 0 ? el('th', { scope: 'row' }, this.#inline(cell)) : el('td', {}, this.#inline(cell)),
              ),
            ),
          ),
        ),
      ),
    );
  }

  #inline(content: readonly Inline[]): (Node | string)[] {
    return content.map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return el('strong', {}, part.strong);
      if ('soft' in part) return el('span', { class: 'quiet' }, part.soft);
      if ('code' in part) return el('code', {}, part.code);
      if ('link' in part) return part.text;
      const element = this.#scene.reader.index.get(part.element);
      if (!element) return part.text;
      const reveal = () => this.#hands.reveal(placeOf(element));
      return el('button', { type: 'button', class: 'to', 'data-id': part.element, onclick: reveal }, part.text);
    });
  }
}
