import type { Element, Journey, Stage, Statement, Step } from '@touchline/model';
import type { AstNode } from 'langium';
import { isChange, isDeclaration, isJourney } from '../generated/ast.ts';
import { quotedTitle } from '../scoping/open-reference.ts';
import type { Segment } from '../scoping/symbols.ts';
import { locate } from '../workspace/tree.ts';
import type { Page } from './places.ts';
import { Refusal } from './refusal.ts';
import type { Revision } from './revision.ts';
import { addMember, addProperty, linesOf } from './structure.ts';

/** Where customers are: what can be felt, hurt and be improved. */
export type Experience = Journey | Stage | Step;

export function isExperience(element: Element): element is Experience {
  return element.kind === 'journey' || element.kind === 'stage' || element.kind === 'step';
}

export function isStatement(element: Element): element is Statement {
  return 'text' in element && 'kind' in element && element.kind !== undefined && !('source' in element);
}

/** What an element was copied from by `include` or `like`, down to the text; other elements are themselves. */
export function original(revision: Revision, element: Element): Element {
  let at = element;
  while ('origin' in at && at.origin && at.origin.through !== 'to-be' && at.origin.how === 'kept') {
    const source = at.origin.of === undefined ? undefined : revision.project.index.get(at.origin.of);
    if (!source) break;
    at = source;
  }
  return at;
}

/** The `to-be of` journey that has the element from the journey it starts from; none for what is said in its own text. */
export function inheritor(revision: Revision, element: Element): Journey | undefined {
  const { origin } = element as { origin?: { how: string; through: string } };
  if (origin?.through !== 'to-be' || origin.how === 'added') return undefined;
  if (isStatement(element) && origin.how === 'changed') return undefined;
  return revision.project.index.journeyOf(element.id);
}

/** What says an element in the text: a declaration; for what a to-be journey inherits, its `change` block. */
export function declarationOf(revision: Revision, element: Element): { page: Page; node: AstNode } {
  const at = 'source' in element ? element.source : (element as { at: Statement['at'] }).at;
  return revision.find(at, isDeclaration);
}

/** A line or more in the text of a to-be journey about something it inherits. */
export function sayInToBe(revision: Revision, journey: Journey, element: Experience, properties: string): void {
  const { page, node } = revision.find(journey.source, isJourney);
  if (element.id === journey.id) {
    addProperty(revision, page, node, properties, true);
    return;
  }
  const change = element.origin?.how === 'changed' && element.source.file === page.file;
  const block = change ? page.nodeAt(element.source, isChange) : undefined;
  if (block) addProperty(revision, page, block, properties, true);
  else {
    const lines = properties.split('\n').map((line) => `  ${line}`);
    const text = [`change ${pathIn(revision, journey, element)} {`, ...lines, '}'].join('\n');
    addMember(revision, page, node, 'last', linesOf(text));
  }
}

/** How a to-be journey calls something it inherits. */
export function pathIn(revision: Revision, journey: Journey, element: Experience): string {
  const path: Segment[] = [];
  for (let at: Element | undefined = element; at && at.id !== journey.id; at = revision.project.index.parentOf(at.id)) {
    if (at.kind === 'group' || at.kind === 'inclusion') continue;
    const { name, title } = at as Experience;
    if (name !== undefined) path.unshift({ text: name, quoted: false });
    else path.unshift({ text: title ?? '', quoted: true });
    const found = locate(journey, path);
    if (found.length === 1 && found[0]?.node.id === element.id) {
      return path.map(({ text, quoted }) => (quoted ? quotedTitle(text) : text)).join('.');
    }
  }
  throw new Refusal('no-unique-name', { element: revision.name(element) });
}
