import type { Acceptance, Declaration, Element, Finding } from '@touchline/model';

/** One `accept` of the text and what became of it. */
export interface AcceptanceUse {
  readonly acceptance: Acceptance;
  /** Where it stands: it holds for this element and everything below; absent at the top of a file: for the project. */
  readonly holder?: Element;
  /** What it silences. */
  readonly silenced: Finding[];
}

/**
 * Acceptances of a project. They hold for an element and everything below it: ids are paths, so what is below begins
 * with the holder's id; what belongs to a strategy counts as below it wherever it stands.
 */
export class Acceptances {
  readonly #uses: AcceptanceUse[] = [];
  readonly #byRule = new Map<string, AcceptanceUse[]>();

  /** Copies repeat the acceptances of their original; only the original's are counted. */
  collect(holder: Element): void {
    if (!('accepts' in holder) || !holder.accepts) return;
    if ('origin' in holder && holder.origin?.how === 'kept') return;
    for (const acceptance of holder.accepts) this.add({ acceptance, holder, silenced: [] });
  }

  /** Each acceptance of the text once, also where a journey that starts from another one took it over. */
  uses(): AcceptanceUse[] {
    const byPlace = new Map<string, AcceptanceUse>();
    for (const use of this.#uses) {
      const { file, line, column } = use.acceptance.at;
      const place = `${file}:${line}:${column}`;
      const known = byPlace.get(place);
      byPlace.set(place, known ? { ...known, silenced: [...known.silenced, ...use.silenced] } : use);
    }
    return [...byPlace.values()];
  }

  add(use: AcceptanceUse): void {
    this.#uses.push(use);
    const same = this.#byRule.get(use.acceptance.rule);
    if (same) same.push(use);
    else this.#byRule.set(use.acceptance.rule, [use]);
  }

  /** True when the finding is accepted; every acceptance that covers it counts as used. */
  silence(finding: Finding, declaration: Declaration | undefined): boolean {
    const strategy = declaration && 'strategy' in declaration ? declaration.strategy : undefined;
    const covering = (this.#byRule.get(finding.code) ?? []).filter(
      ({ holder }) => !holder || strategy === holder.id || isWithin(finding.element, holder.id),
    );
    for (const use of covering) use.silenced.push(finding);
    return covering.length > 0;
  }
}

function isWithin(element: string | undefined, holder: string): boolean {
  return element === holder || element?.startsWith(`${holder}.`) === true;
}
