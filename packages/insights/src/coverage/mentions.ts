import type {
  Element,
  Expression,
  Initiative,
  LoyaltyProgramme,
  Reference,
  Review,
  Step,
  Strategy,
} from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { walk } from '../walk.ts';

/** Who works with what, gathered in one pass over the project's own elements. Copies do not count. */
export interface Mentions {
  /** Elements that use a system or a data source, by the id of what they use. Systems do not use each other. */
  readonly users: ReadonlyMap<string, readonly Element[]>;
  /** KPIs that something is measured, decided, computed or bounded by. */
  readonly kpis: ReadonlySet<string>;
  /** Whoever owns, leads, does, judges, is consulted, informed, trained or reported to. */
  readonly people: ReadonlySet<string>;
}

type References = readonly Reference[] | undefined;

/** The fields of all kinds of elements that may mention somebody or something. `by` is who does it, or a date. */
interface Mentioning {
  readonly kind?: string;
  readonly uses?: References;
  readonly basedOn?: References;
  readonly heldIn?: References;
  readonly from?: References;
  readonly tableOf?: Reference | undefined;
  readonly measuredBy?: References;
  readonly mayDrive?: References;
  readonly concernsKpis?: References;
  readonly targets?: readonly { readonly kpi?: Reference }[] | undefined;
  readonly effects?: readonly { readonly kpi: Reference }[] | undefined;
  readonly formula?: Expression | undefined;
  readonly condition?: Expression | undefined;
  readonly endsWhen?: readonly Expression[] | undefined;
  readonly startsWhen?: readonly Expression[] | undefined;
  readonly succeedsWhen?: readonly Expression[] | undefined;
  readonly achievedWhen?: readonly Expression[] | undefined;
  readonly flow?: Step['flow'];
  readonly feelings?: Step['feelings'];
  readonly decisions?: Review['decisions'];
  readonly owners?: References;
  readonly leads?: References;
  readonly consults?: References;
  readonly informs?: References;
  readonly judgedBy?: References;
  readonly reportedTo?: References;
  readonly about?: References;
  readonly by?: unknown;
  readonly trains?: Initiative['trains'];
  readonly tests?: LoyaltyProgramme['tests'];
  readonly maturity?: Strategy['maturity'];
}

export const mentionsOf = onceFor(({ model }: Facts): Mentions => {
  const users = new Map<string, Element[]>();
  const kpis = new Set<string>();
  const people = new Set<string>();
  const add = (to: Set<string>, references: References): void => {
    if (references) for (const { id } of references) if (id !== undefined) to.add(id);
  };
  const use = (user: Element, references: References): void => {
    if (!references) return;
    for (const { id } of references) {
      if (id === undefined) continue;
      const known = users.get(id);
      if (!known) users.set(id, [user]);
      else if (known.at(-1) !== user) known.push(user);
    }
  };
  const bound = (expressions: readonly Expression[] | undefined): void => {
    if (expressions) for (const expression of expressions) addReferences(expression, kpis);
  };
  walk(model, (element) => {
    if ('origin' in element && element.origin?.how === 'kept') return;
    const it = element as Mentioning;
    if (it.kind !== 'system') {
      use(element, it.uses);
      use(element, it.basedOn);
      use(element, it.heldIn);
      use(element, it.from);
      if (it.tableOf) use(element, [it.tableOf]);
    }
    add(kpis, it.measuredBy);
    add(kpis, it.mayDrive);
    add(kpis, it.concernsKpis);
    if (it.targets) for (const { kpi } of it.targets) if (kpi?.id !== undefined) kpis.add(kpi.id);
    if (it.effects) for (const { kpi } of it.effects) if (kpi.id !== undefined) kpis.add(kpi.id);
    if (it.formula) addReferences(it.formula, kpis);
    if (it.condition) addReferences(it.condition, kpis);
    bound(it.endsWhen);
    bound(it.startsWhen);
    bound(it.succeedsWhen);
    bound(it.achievedWhen);
    if (it.flow) for (const { condition } of it.flow) if (condition) addReferences(condition, kpis);
    if (it.feelings) for (const { condition } of it.feelings) if (condition) addReferences(condition, kpis);
    if (it.decisions) for (const decision of it.decisions) add(kpis, decision.for);
    add(people, it.owners);
    add(people, it.leads);
    add(people, it.consults);
    add(people, it.informs);
    add(people, it.judgedBy);
    add(people, it.reportedTo);
    add(people, it.about);
    if (Array.isArray(it.by)) add(people, it.by);
    if (it.trains) for (const { who } of it.trains) if (who.id !== undefined) people.add(who.id);
    if (it.maturity) for (const { owners } of it.maturity) add(people, owners);
    for (const test of it.tests ?? []) {
      add(kpis, test.measuredBy);
      add(people, test.owners);
    }
  });
  for (const each of model.economics) {
    const { customers, retention, margin, acquisitionCost, retentionCost, discountRate } = each;
    for (const input of [customers, retention, margin, acquisitionCost, retentionCost, discountRate]) {
      if (input?.kpi) add(kpis, [input.kpi]);
    }
  }
  return { users, kpis, people };
});

function addReferences(expression: Expression, to: Set<string>): void {
  switch (expression.op) {
    case 'value':
    case 'text':
    case 'column':
      return;
    case 'reference':
      if (expression.reference.id !== undefined) to.add(expression.reference.id);
      return;
    case 'negate':
    case 'not':
      addReferences(expression.operand, to);
      return;
    default:
      addReferences(expression.left, to);
      addReferences(expression.right, to);
  }
}
