import { allElements, type Element, type Finding, labelOf, type SourceRange } from '@touchline/model';
import type { AssistantProject } from './tool.ts';

/** `maps/home.cx:12` */
export function placeOf({ file, line }: SourceRange): string {
  return `${file}:${line}`;
}

export function kindOf(element: Element): string {
  if (element.kind === 'step') return element.contact ? 'touchpoint' : 'step';
  return element.kind ?? 'checklist-item';
}

/** How an element is spoken of in every answer: `id` is what other tools take. */
export function briefOf(element: Element): { id: string; kind: string; title: string; at?: string } {
  const at = 'source' in element ? element.source : 'at' in element ? element.at : undefined;
  return { id: element.id, kind: kindOf(element), title: labelOf(element), ...(at && { at: placeOf(at) }) };
}

export function findingFacts({ code, severity, message, at, element }: Finding): object {
  return { code, severity, message, at: placeOf(at), ...(element !== undefined && { element }) };
}

/** What is found about an element and everything in it. */
export function findingsWithin({ findings }: AssistantProject, id: string): Finding[] {
  return findings.filter(({ element }) => element === id || element?.startsWith(`${id}.`));
}

/** The elements that refer to one, by name or title, in the order of the model. */
export function referrersOf({ model }: AssistantProject, id: string): Element[] {
  const found: Element[] = [];
  for (const { element } of allElements(model)) if (element.id !== id && refersTo(element, id)) found.push(element);
  return found;
}

/** What an element holds says for itself whom it refers to. */
const HELD = new Set(['statements', 'children', 'competitors', 'rewards', 'items']);

function refersTo(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => refersTo(each, id));
  if ('text' in value && 'id' in value && 'at' in value && !('kind' in value)) return value.id === id;
  return Object.entries(value).some(([key, each]) => !HELD.has(key) && refersTo(each, id));
}
