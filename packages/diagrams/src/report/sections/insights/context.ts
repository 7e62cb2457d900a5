import type { InsightsReport } from '@touchline/model';
import type { Reader } from '../../../reading/reader.ts';
import type { ThemeChoice } from '../../../theme/tokens.ts';
import type { Block, Cell, Item } from '../../document.ts';
import { title } from '../context.ts';
import { insightWords as words } from './words.ts';

/** What the sections about what is computed are made from. */
export interface InsightsContext {
  readonly reader: Reader;
  readonly theme: ThemeChoice;
  readonly insights: InsightsReport;
  /** Shapes of the pictures name their elements, for pages where they can be clicked. */
  readonly ids?: boolean | undefined;
}

/** More items of a list than these are counted. */
const MOST = 12;

/** A heading with what stands below it; nothing when nothing does. */
export function titled(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [title(heading), ...blocks];
}

export function listed({ language }: Reader, items: readonly Item[]): Block[] {
  if (items.length === 0) return [];
  const more = items.length - MOST;
  const rest: Item[] = more > 0 ? [{ content: [{ soft: words.text(language, 'more', { count: more }) }] }] : [];
  return [{ type: 'list', items: [...items.slice(0, MOST), ...rest] }];
}

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Block[] {
  return rows.length === 0 ? [] : [{ type: 'table', head, rows }];
}

export function text(words: string): Block {
  return { type: 'text', content: [words] };
}

/** A mention with words behind it. */
export function mention(place: { element: string; title: string }, ...soft: (string | undefined)[]): Item {
  const words = soft.filter((word) => word !== undefined && word !== '');
  return {
    content: [
      { element: place.element, text: place.title },
      ...(words.length > 0 ? [{ soft: ` · ${words.join(' · ')}` }] : []),
    ],
  };
}
