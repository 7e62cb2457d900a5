import type { Competitor } from './analysis.ts';
import type { Statement } from './element.ts';
import type { Group, Inclusion, Journey, JourneyItem, Stage, Step } from './journey.ts';
import { DECLARATION_LISTS, type Declaration, type Model } from './model.ts';
import type { CheckItem, Reward } from './plan.ts';

/** Anything with an identity of its own. */
export type Element =
  | Declaration
  | Stage
  | Step
  | Group
  | Inclusion
  | Competitor
  | Reward
  | Statement
  | (CheckItem & { kind?: never });

export interface Placed {
  element: Element;
  /** The element it stands in; absent for top-level declarations. */
  parent?: Element;
}

export function* declarations(model: Model): Generator<Declaration> {
  for (const list of DECLARATION_LISTS) yield* model[list];
}

/** Every element with its parent: declarations in the order of the lists, each followed by what it holds. */
export function* allElements(model: Model): Generator<Placed> {
  for (const declaration of declarations(model)) {
    yield { element: declaration };
    yield* within(declaration);
  }
}

/** Everything below an element, in the order of the text within each of its lists. */
export function* within(parent: Element): Generator<Placed> {
  if ('statements' in parent) for (const element of parent.statements ?? []) yield* withContents(element, parent);
  if ('children' in parent) for (const element of parent.children) yield* withContents(element, parent);
  if ('competitors' in parent) for (const element of parent.competitors ?? []) yield* withContents(element, parent);
  if ('rewards' in parent) for (const element of parent.rewards ?? []) yield* withContents(element, parent);
  if ('items' in parent) for (const element of parent.items) yield* withContents(element, parent);
}

function* withContents(element: Element, parent: Element): Generator<Placed> {
  yield { element, parent };
  yield* within(element);
}

/** The steps of a journey or stage in the order of the text, through stages, groups and inclusions. */
export function* stepsOf(container: { children: JourneyItem[] }): Generator<Step> {
  for (const item of container.children) {
    if (item.kind === 'step') yield item;
    else yield* stepsOf(item);
  }
}

/** The stages of a journey, outermost first; `depth` counts from 1. */
export function* stagesOf(
  container: { children: JourneyItem[] },
  depth = 1,
): Generator<{ stage: Stage; depth: number }> {
  for (const item of container.children) {
    if (item.kind === 'step') continue;
    if (item.kind === 'stage') yield { stage: item, depth };
    yield* stagesOf(item, item.kind === 'stage' ? depth + 1 : depth);
  }
}

/** The statements of one kind, in the order of the text. */
export function statementsOf(
  element: { statements?: Statement[] | undefined },
  ...kinds: Statement['kind'][]
): Statement[] {
  return (element.statements ?? []).filter((statement) => kinds.includes(statement.kind));
}

/** What a person calls the element: its title, else its name, else its text. */
export function labelOf(element: {
  title?: string | undefined;
  name?: string | undefined;
  text?: string;
  id: string;
}): string {
  return element.title ?? (element.text || undefined) ?? element.name ?? element.id;
}

export interface ModelIndex {
  get(id: string): Element | undefined;
  parentOf(id: string): Element | undefined;
  /** The journey that holds a stage, step or statement (itself for a journey). */
  journeyOf(id: string): Journey | undefined;
}

/** Lookup by id. Build it once per model; it keeps the model alive and nothing else. */
export function indexModel(model: Model): ModelIndex {
  const elements = new Map<string, Placed>();
  for (const placed of allElements(model)) elements.set(placed.element.id, placed);
  const parentOf = (id: string): Element | undefined => elements.get(id)?.parent;
  return {
    get: (id) => elements.get(id)?.element,
    parentOf,
    journeyOf(id) {
      for (let at = elements.get(id)?.element; at; at = parentOf(at.id)) if (at.kind === 'journey') return at;
      return undefined;
    },
  };
}
