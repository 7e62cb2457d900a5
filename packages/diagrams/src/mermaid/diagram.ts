import type { Language } from '@touchline/locale';
import { messages } from '../reading/messages.ts';

/** A diagram as Mermaid text. */
export interface MermaidDiagram {
  /** What it shows, in the words of the user; says which part it is when a picture needs several diagrams. */
  readonly title: string;
  readonly text: string;
  /** What the syntax of this diagram cannot show, one line each: whoever embeds the diagram writes them below it. */
  readonly beside: readonly string[];
}

/** Beyond these Mermaid draws an error instead of the diagram (`maxTextSize`, `maxEdges`), a little left for front matter. */
export const MAX_CHARACTERS = 49_000;
export const MAX_EDGES = 500;

/** Lines that stay together: a step with its actors, a node with its edges. */
export interface Item {
  readonly lines: readonly string[];
  readonly edges?: number;
  readonly beside?: readonly string[];
}

/** Items under a common heading (a stage, a lane, a rollout) that is repeated when they need several diagrams. */
export interface Block {
  readonly open: readonly string[];
  readonly items: readonly Item[];
}

export interface Limits {
  readonly characters: number;
  readonly edges: number;
  /** Most items of one diagram, where more would not be readable. */
  readonly items?: number;
}

export const LIMITS: Limits = { characters: MAX_CHARACTERS, edges: MAX_EDGES };

interface Part {
  lines: string[];
  beside: string[];
  characters: number;
  edges: number;
  items: number;
}

/**
 * Fills diagrams up to the limits. A new one begins at the border of a block; only a block that is itself too big is
 * divided. Nothing is left out.
 */
export function packDiagrams(
  language: Language,
  title: string,
  head: (title: string) => readonly string[],
  blocks: readonly Block[],
  limits: Limits = LIMITS,
): MermaidDiagram[] {
  const headLength = lengthOf(head(messages.text(language, 'part', { title, part: '999', parts: '999' })));
  const start = (): Part => ({ lines: [], beside: [], characters: headLength, edges: 0, items: 0 });
  const parts: Part[] = [start()];
  const fits = (part: Part, added: { characters: number; edges: number; items: number }) =>
    part.characters + added.characters <= limits.characters &&
    part.edges + added.edges <= limits.edges &&
    part.items + added.items <= (limits.items ?? Infinity);

  for (const block of blocks) {
    const open = lengthOf(block.open);
    const whole = {
      characters: open + block.items.reduce((sum, { lines }) => sum + lengthOf(lines), 0),
      edges: block.items.reduce((sum, { edges = 0 }) => sum + edges, 0),
      items: block.items.length,
    };
    let part = parts.at(-1) as Part;
    if (part.lines.length > 0 && !fits(part, whole)) {
      part = start();
      parts.push(part);
    }
    const begin = (): void => {
      part.lines.push(...block.open);
      part.characters += open;
    };
    begin();
    for (const { lines, edges = 0, beside = [] } of block.items) {
      const size = { characters: lengthOf(lines), edges, items: 1 };
      if (part.items > 0 && !fits(part, size)) {
        part = start();
        parts.push(part);
        begin();
      }
      part.lines.push(...lines);
      part.beside.push(...beside);
      part.characters += size.characters;
      part.edges += edges;
      part.items += 1;
    }
  }
  return parts.map(({ lines, beside }, at) => {
    const full =
      parts.length === 1 ? title : messages.text(language, 'part', { title, part: at + 1, parts: parts.length });
    return { title: full, text: `${[...head(full), ...lines].join('\n')}\n`, beside };
  });
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
