import type { Element, Model, Reference, StatementKind } from '@touchline/model';
import { walk, walkElement } from './walk.ts';

/** Statements about customers: what a company can believe or know. Its own plans and promises are not among them. */
const ABOUT_CUSTOMERS: ReadonlySet<StatementKind> = new Set([
  'doing',
  'thinking',
  'needs',
  'expects',
  'job',
  'frustration',
  'alternative',
  'prefers',
  'behaviour',
  'purchases',
  'pain',
  'leads-to',
  'churn-risk',
]);

export interface EvidenceShare {
  /** Statements and feelings with at least one source. */
  readonly evidenced: number;
  /** All statements about customers and all feelings; the rest are assumptions. */
  readonly total: number;
}

/** How much of what is said about customers rests on evidence, in a model or below one element. Copies do not count. */
export function evidenceShare(subject: Model | Element): EvidenceShare {
  let evidenced = 0;
  let total = 0;
  const count = (item: { evidence?: Reference[] | undefined }): void => {
    total++;
    if (hasEvidence(item)) evidenced++;
  };
  const visit = (element: Element): void => {
    if ('origin' in element && element.origin?.how === 'kept') return;
    if ('feelings' in element) for (const feeling of element.feelings ?? []) count(feeling);
    if ('text' in element && element.kind && ABOUT_CUSTOMERS.has(element.kind)) count(element);
  };
  if ('schemaVersion' in subject) walk(subject, visit);
  else walkElement(subject, visit);
  return { evidenced, total };
}

/** `evidence unknown` says that somebody asked, not that there is any. */
export function hasEvidence({ evidence }: { evidence?: Reference[] | undefined }): boolean {
  return evidence?.some((reference) => !reference.unknown) === true;
}
