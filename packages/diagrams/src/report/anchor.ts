import type { Block, ReportDocument } from './document.ts';

/** The `id` of an element's place in the page: whatever signs its identity has, without blanks. */
export function anchorOf(element: string): string {
  return `e-${element.replace(/\s+/gu, '-')}`;
}

/** Elements that the report tells about under a heading of their own. */
export function anchorsIn(document: ReportDocument): Set<string> {
  const found = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'heading' && block.element !== undefined) found.add(block.element);
      if (block.type === 'fold') visit(block.blocks);
      if (block.type === 'cards') for (const card of block.cards) visit(card);
    }
  };
  for (const { blocks } of document.sections) visit(blocks);
  return found;
}
