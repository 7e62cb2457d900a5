import type { Acceptance, Element } from '@touchline/model';
import { placeOf } from '../../../walk.ts';
import type { Place } from '../../rule.ts';

interface Acceptable {
  readonly accepts?: readonly Acceptance[] | undefined;
}

/** Something of a container that a rule has to say something about; `around` are what it stands in. */
interface Found<E extends Element> {
  readonly element: E;
  readonly around?: readonly Acceptable[] | undefined;
}

/**
 * One finding each while they are few, else one at their container that counts them. What is accepted where it stands
 * is reported there, so that the acceptance finds it.
 */
export function gather<E extends Element, F extends Found<E>>(
  { code, container, most = 1, label }: GatherOptions,
  found: readonly F[],
  report: (found: readonly F[], place: Place) => void,
): void {
  const isAccepted = ({ element, around = [] }: F): boolean =>
    [element as Acceptable, ...around].some(({ accepts }) => accepts?.some(({ rule }) => rule === code));
  const single = (each: F): void => report([each], { at: placeOf(each.element), element: each.element });
  found.filter(isAccepted).forEach(single);
  const open = found.filter((each) => !isAccepted(each));
  if (open.length <= most) open.forEach(single);
  else {
    const related = open.map(({ element }) => ({ message: label(element), at: placeOf(element) }));
    report(open, { at: placeOf(container), element: container, related });
  }
}

interface GatherOptions {
  readonly code: string;
  readonly container: Element;
  /** How many are reported one by one. */
  readonly most?: number;
  /** What the place of each is called. */
  readonly label: (element: Element & { id: string }) => string;
}
