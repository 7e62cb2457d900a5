import {
  allElements,
  type Element,
  type Expression,
  joinId,
  type Model,
  OPERATOR_STRENGTH,
  type Reference,
  titleKey,
} from '@touchline/model';
import { columnName, isName, plainNumber, quoted } from './spelling.ts';

/** How a name or a title is written: the first bare, the second in quotes. */
interface Named {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly parent: Named | undefined;
}

/** Writes references so that they lead where they lead in the model. Holds the names of one model. */
export class ReferenceWriter {
  readonly #named = new Map<string, Named>();

  constructor(model: Model) {
    for (const { element, parent } of allElements(model)) {
      const around = parent ? this.#named.get(parent.id) : this.#strategyOf(element);
      // Groups and inclusions have no name: what stands in them belongs to what stands around them.
      const named = isBracket(element) ? around : namesOf(element, around);
      if (named) this.#named.set(element.id, named);
    }
  }

  #strategyOf(element: Element): Named | undefined {
    const { strategy } = element as { strategy?: string };
    const dot = element.id.lastIndexOf('.');
    const holder =
      strategy !== undefined && element.id.startsWith(joinId(strategy, '')) ? strategy : element.id.slice(0, dot);
    return dot < 0 ? undefined : this.#named.get(holder);
  }

  write(reference: Reference): string {
    if (reference.unknown) return 'unknown';
    if (reference.free) return quoted(reference.text);
    const named = reference.id === undefined ? undefined : this.#named.get(reference.id);
    if (!named) return bareOrQuoted(reference.text);
    return (spelled(named, reference.text) ?? fullPath(named)).join('.');
  }

  list(references: readonly Reference[]): string {
    return references.map((reference) => this.write(reference)).join(', ');
  }

  expression(expression: Expression, names: 'columns' | 'references'): string {
    return this.#term(expression, names, 0);
  }

  #term(node: Expression, names: 'columns' | 'references', outer: number): string {
    switch (node.op) {
      case 'value':
        return node.value.spelling;
      case 'text':
        return quoted(node.text);
      case 'column':
        return names === 'columns' ? columnName(node.column) : `\`${node.column}\``;
      case 'reference':
        return this.write(node.reference);
      case 'negate':
        return `-${this.#term(node.operand, names, UNARY)}`;
      case 'not':
        // Bare, it holds for the whole of a comparison.
        return bracketed(outer >= COMPARISON, `not ${this.#term(node.operand, names, UNARY)}`);
      default: {
        const strength = OPERATOR_STRENGTH[node.op] ?? 0;
        const left = this.#term(node.left, names, strength);
        const text = `${left} ${node.op} ${this.#term(node.right, names, strength + 1)}`;
        return bracketed(strength < outer, text);
      }
    }
  }
}

function bracketed(needed: boolean, text: string): string {
  return needed ? `(${text})` : text;
}

const COMPARISON = 3;
const UNARY = 9;

function isBracket(element: Element): boolean {
  return element.kind === 'group' || element.kind === 'inclusion';
}

function namesOf(element: Element, parent: Named | undefined): Named {
  const { name, title, text } = element as { name?: string; title?: string; text?: string };
  return { name, title: title ?? text ?? name, parent };
}

/** The reader's own spelling, where it leads to the element: `Apply.Signs` is `Apply."Signs"` if that is its title. */
function spelled(named: Named, text: string): string[] | undefined {
  const own = (tail: string): string | undefined => {
    if (named.name === tail) return tail;
    return named.title !== undefined && titleKey(named.title) === titleKey(tail) ? quoted(tail) : undefined;
  };
  const whole = own(text);
  if (whole !== undefined) return [whole];
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    const last = own(text.slice(dot + 1));
    const before = last !== undefined && named.parent ? spelled(named.parent, text.slice(0, dot)) : undefined;
    if (last !== undefined && before) return [...before, last];
  }
  return undefined;
}

function fullPath(named: Named): string[] {
  const own = named.name ?? quoted(named.title ?? '');
  return named.parent ? [...fullPath(named.parent), own] : [own];
}

function bareOrQuoted(text: string): string {
  return text.split('.').every(isName) ? text : quoted(text);
}

/** A share of a branch or of progress: 62 is `62%`. */
export function percentage(share: number): string {
  return `${plainNumber(share)}%`;
}
