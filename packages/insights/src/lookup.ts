import type { Declaration, Journey, Kpi, Model, Reference, Scale, Strategy } from '@touchline/model';
import { declarations, labelOf } from '@touchline/model';
import type { QuantityType } from './quantity.ts';

const DEFAULT_SCALE: Pick<Scale, 'min' | 'max'> = { min: 1, max: 5 };

/**
 * Declarations by id and what follows from their place. Made once a check; holds only the top-level declarations,
 * because a map of every statement of a large project costs more than all rules together.
 */
export class Lookup {
  readonly model: Model;
  /** Types of formulas by KPI, filled while formulas are checked; lives as long as the check. */
  readonly formulaTypes = new Map<string, { type: QuantityType }>();
  readonly #declarations = new Map<string, Declaration>();

  constructor(model: Model) {
    this.model = model;
    for (const declaration of declarations(model)) this.#declarations.set(declaration.id, declaration);
  }

  declaration(id: string | undefined): Declaration | undefined {
    return id === undefined ? undefined : this.#declarations.get(id);
  }

  /** The declaration that holds an element (itself for a declaration): the longest beginning of its id. */
  declarationOf(id: string): Declaration | undefined {
    for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1)) {
      const found = this.#declarations.get(id.slice(0, end));
      if (found) return found;
    }
    return undefined;
  }

  kpi(reference: Pick<Reference, 'id'> | undefined): Kpi | undefined {
    const found = this.declaration(reference?.id);
    return found?.kind === 'kpi' ? found : undefined;
  }

  strategyOf(element: { strategy?: string | undefined }): Strategy | undefined {
    const found = this.declaration(element.strategy);
    return found?.kind === 'strategy' ? found : undefined;
  }

  /** The scale of feelings: said by the journey, else its strategy, else the project, else 1..5. */
  scaleOf(journey: Journey): Pick<Scale, 'min' | 'max'> {
    return journey.scale ?? this.strategyOf(journey)?.scale ?? this.model.project.scale ?? DEFAULT_SCALE;
  }
}

/** What people call what a reference leads to; a title that nothing declares stands for itself. */
export function nameOf({ id, text }: Reference, { lookup }: { readonly lookup: Lookup }): string {
  const found = lookup.declaration(id);
  return found ? labelOf(found) : text;
}
