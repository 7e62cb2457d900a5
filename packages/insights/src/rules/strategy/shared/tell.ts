import type { Acceptance, SourceRange } from '@touchline/model';
import type { Place, RuleContext } from '../../rule.ts';

interface Told {
  readonly id: string;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  readonly nameAt?: SourceRange | undefined;
  readonly source: SourceRange;
  readonly accepts?: readonly Acceptance[] | undefined;
}

interface Telling<E> {
  /** Of the rule: an element that accepts it is told of by itself, so that its acceptance is of use. */
  readonly code: string;
  readonly context: Pick<RuleContext, 'name'>;
  /** What holds them: it can accept the finding about many. */
  readonly container: { id: string } | undefined;
  /** How many are told of one by one. */
  readonly most?: number;
  one(element: E, place: Place): void;
  many(counted: { count: number; names: string[] }, place: Place): void;
}

/** One cause is one finding: a few elements are told of one by one, more of them once by number and first names. */
export function tell<E extends Told>(elements: readonly E[], telling: Telling<E>): void {
  const { code, context, container, most = 2 } = telling;
  const isAccepted = ({ accepts }: E): boolean => accepts?.some(({ rule }) => rule === code) === true;
  const [open, accepted] = [elements.filter((each) => !isAccepted(each)), elements.filter(isAccepted)];
  const [first, ...others] = open;
  const isMany = first !== undefined && open.length > most;
  for (const element of isMany ? accepted : elements) telling.one(element, { at: placeOf(element), element });
  if (!isMany) return;
  telling.many(
    { count: open.length, names: open.slice(0, 3).map((each) => context.name(each)) },
    {
      at: placeOf(first),
      element: container ?? first,
      related: others.map((each) => ({ message: context.name(each), at: placeOf(each) })),
    },
  );
}

const placeOf = ({ nameAt, source }: Told): SourceRange => nameAt ?? source;
