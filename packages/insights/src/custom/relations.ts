import {
  allElements,
  type Condition,
  DECLARATION_LISTS,
  type Element,
  type Model,
  type RuleKind,
} from '@touchline/model';
import { isOwnPlace } from '../own-files.ts';
import { walkElement } from '../walk.ts';

/** Whether an element is of one of the kinds as the text spells them; a touchpoint is a step, too. */
export function isOfKind(element: Element, kinds: ReadonlySet<RuleKind>): boolean {
  if (element.kind === undefined) return false;
  if (kinds.has(element.kind.replaceAll('-', ' ') as RuleKind)) return true;
  return element.kind === 'step' && element.contact && kinds.has('touchpoint');
}

/** Who holds and who mentions whom. Found out when first asked for; lives as long as one check. */
export class Relations {
  readonly #model: Model;
  #placed: Map<string, { readonly element: Element; readonly parent?: Element }> | undefined;
  #mentions: Mentions | undefined;
  readonly #answers = new Map<Condition, Map<Element, boolean>>();

  constructor(model: Model) {
    this.#model = model;
  }

  element(id: string): Element | undefined {
    return this.#elements().get(id)?.element;
  }

  /** For which elements a condition is known to hold or not. */
  answersTo(condition: Condition): Map<Element, boolean> {
    let answers = this.#answers.get(condition);
    if (!answers) {
      answers = new Map();
      this.#answers.set(condition, answers);
    }
    return answers;
  }

  /** The project's own elements. */
  *own(): Iterable<Element> {
    const isOwn = isOwnPlace(this.#model);
    for (const list of DECLARATION_LISTS) {
      for (const declaration of this.#model[list])
        if (isOwn(declaration.source)) yield* this.contains(declaration, true);
    }
  }

  /** Everything below an element. */
  contains(element: Element, withItself = false): Element[] {
    const found: Element[] = [];
    walkElement(element, (inner) => {
      if (withItself || inner !== element) found.push(inner);
    });
    return found;
  }

  /** What an element stands in, from the inside out. */
  within(element: Element): Element[] {
    const holders: Element[] = [];
    for (let at = this.#elements().get(element.id)?.parent; at; at = this.#elements().get(at.id)?.parent)
      holders.push(at);
    return holders;
  }

  /** What an element, or something in it, refers to. */
  mentions(element: Element): Element[] {
    return this.#across(element, this.#mentioned().from);
  }

  /** What refers to an element or to something in it from outside, and what that stands in. */
  mentionedBy(element: Element): Element[] {
    const direct = this.#across(element, this.#mentioned().to);
    const around = new Set([element, ...this.within(element)]);
    return [...new Set(direct.flatMap((each) => [each, ...this.within(each)]))].filter((each) => !around.has(each));
  }

  #across(element: Element, ways: ReadonlyMap<string, ReadonlySet<string>>): Element[] {
    const inside = new Set(this.contains(element, true).map(({ id }) => id));
    const ids = new Set([...inside].flatMap((id) => [...(ways.get(id) ?? [])]));
    return [...ids].filter((id) => !inside.has(id)).flatMap((id) => this.element(id) ?? []);
  }

  #elements(): ReadonlyMap<string, { readonly element: Element; readonly parent?: Element }> {
    if (!this.#placed) {
      this.#placed = new Map();
      for (const placed of allElements(this.#model)) this.#placed.set(placed.element.id, placed);
    }
    return this.#placed;
  }

  #mentioned(): Mentions {
    if (!this.#mentions) {
      this.#mentions = { from: new Map(), to: new Map() };
      for (const { element } of this.#elements().values()) {
        for (const id of referredBy(element)) {
          link(this.#mentions.from, element.id, id);
          link(this.#mentions.to, id, element.id);
        }
      }
    }
    return this.#mentions;
  }
}

/** Ids by id, both ways. */
interface Mentions {
  readonly from: Map<string, Set<string>>;
  readonly to: Map<string, Set<string>>;
}

function link(ways: Map<string, Set<string>>, from: string, to: string): void {
  const known = ways.get(from);
  if (known) known.add(to);
  else ways.set(from, new Set([to]));
}

/** What has an identity of its own is asked on its own. */
const HELD: ReadonlySet<string> = new Set(['statements', 'children', 'competitors', 'rewards', 'items', 'origin']);

/** Ids of what an element itself refers to. */
function referredBy(element: Element): Set<string> {
  const ids = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) {
      for (const each of part) collect(each);
      return;
    }
    const { id, text, at } = part as { id?: unknown; text?: unknown; at?: unknown };
    if (part !== element && typeof id === 'string' && typeof text === 'string' && at !== undefined) ids.add(id);
    else for (const [key, value] of Object.entries(part)) if (!HELD.has(key)) collect(value);
  };
  collect(element);
  ids.delete(element.id);
  return ids;
}
