import {
  type Element,
  type Expression,
  type Initiative,
  type Journey,
  type Kpi,
  type Measurement,
  type Model,
  type Reference,
  type Result,
  type Stage,
  type Statement,
  type StatementKind,
  type Step,
  statementsOf,
} from '@touchline/model';
import { type KpiStatus, kpiStatuses } from '../kpi/status.ts';
import { Lookup } from '../lookup.ts';
import { ownPart } from '../own-files.ts';
import { walkElement } from '../walk.ts';

/** A stage without stages inside, and what stands in it. */
export interface StageFacts {
  readonly stage: Stage;
  readonly journey: Journey;
  readonly steps: readonly Step[];
}

/** What the checklist asks about, gathered in one pass over the model. Copies of `to-be` and `include` do not count. */
export interface Facts {
  /** What the project itself declares; `lookup` also knows the projects it uses. */
  readonly model: Model;
  readonly lookup: Lookup;
  readonly asOf: string;
  readonly kpiStatuses: ReadonlyMap<string, KpiStatus>;
  /** Journeys of today: everything that is not a to-be. */
  readonly today: readonly Journey[];
  readonly toBe: readonly Journey[];
  /** Innermost stages of the journeys of today. */
  readonly stages: readonly StageFacts[];
  /** Innermost stages of the to-be journeys, whole as the customer would live them; of today's when there are none. */
  readonly designedStages: readonly StageFacts[];
  /** Steps of the journeys of today. */
  readonly steps: readonly Step[];
  /** Stages and steps marked `moment of truth`. */
  readonly momentsOfTruth: readonly (Stage | Step)[];
  readonly statements: ReadonlyMap<StatementKind, readonly Statement[]>;
  /** Results of one's own, of assessments and reviews. */
  readonly results: readonly Result[];
  /** Initiatives that were not dropped. */
  readonly initiatives: readonly Initiative[];
  /** Ids of what something says it addresses. */
  readonly addressed: ReadonlySet<string>;
  /**
   * KPIs by which success is told: those with a target, or that a goal, theme, promise or contact is measured by. Where
   * there is none of them, all that do not merely feed the formula of another.
   */
  readonly indicators: readonly Kpi[];
}

type Asked = Pick<Facts, 'asOf'> & { readonly measurements: readonly Measurement[] | undefined };

/** The last facts of a model: rules, checklist and reports ask for the same ones. Evicted with the model. */
const known = new WeakMap<Model, Asked & { readonly facts: Facts }>();

export function factsOf(whole: Model, asOf: string, measurements?: readonly Measurement[]): Facts {
  const last = known.get(whole);
  if (last && last.asOf === asOf && last.measurements === measurements) return last.facts;
  const facts = gather(whole, { asOf, measurements });
  known.set(whole, { asOf, measurements, facts });
  return facts;
}

function gather(whole: Model, { asOf, measurements }: Asked): Facts {
  const model = ownPart(whole);
  const statements = new Map<StatementKind, Statement[]>();
  const momentsOfTruth: (Stage | Step)[] = [];
  const addressed = new Set<string>();
  const measuring = new Set<string>();
  const visit = (element: Element): void => {
    if ('origin' in element && element.origin?.how === 'kept') return;
    if ('text' in element && element.kind) {
      const same = statements.get(element.kind);
      if (same) same.push(element);
      else statements.set(element.kind, [element]);
    }
    if ((element.kind === 'stage' || element.kind === 'step') && element.moment?.mark === 'moment-of-truth') {
      momentsOfTruth.push(element);
    }
    if ('addresses' in element) for (const { id } of element.addresses ?? []) if (id !== undefined) addressed.add(id);
    if ('measuredBy' in element) for (const { id } of element.measuredBy ?? []) if (id !== undefined) measuring.add(id);
  };
  for (const list of [...holders(model)]) for (const declaration of list) walkElement(declaration, visit);

  const today = model.journeys.filter(({ state }) => state !== 'to-be');
  const toBe = model.journeys.filter(({ state }) => state === 'to-be');
  const stages = today.flatMap((journey) => [...innermost(journey, journey)]);
  return {
    model,
    lookup: new Lookup(whole),
    asOf,
    kpiStatuses: kpiStatuses(model, { asOf, measurements }),
    today,
    toBe,
    stages,
    designedStages: toBe.length > 0 ? toBe.flatMap((journey) => [...innermost(journey, journey)]) : stages,
    steps: today.flatMap((journey) => stepsIn(journey)),
    momentsOfTruth,
    statements,
    results: [...model.assessments, ...model.reviews].flatMap(({ results }) => results ?? []),
    initiatives: model.initiatives.filter(({ status }) => status !== 'dropped'),
    addressed,
    indicators: indicatorsOf(model.kpis, measuring),
  };
}

function indicatorsOf(kpis: readonly Kpi[], measuring: ReadonlySet<string>): readonly Kpi[] {
  const indicators = kpis.filter(({ id, targets }) => targets?.length || measuring.has(id));
  if (indicators.length > 0) return indicators;
  const inputs = new Set(kpis.flatMap(({ formula }) => (formula ? [...referencesIn(formula)] : [])));
  return kpis.filter(({ id }) => !inputs.has(id));
}

function* referencesIn(expression: Expression): Generator<string> {
  if (expression.op === 'reference' && expression.reference.id !== undefined) yield expression.reference.id;
  if ('operand' in expression) yield* referencesIn(expression.operand);
  if ('left' in expression) {
    yield* referencesIn(expression.left);
    yield* referencesIn(expression.right);
  }
}

function* holders(model: Model): Generator<readonly Element[]> {
  yield* [model.journeys, model.personas, model.segments, model.strategies, model.objectives, model.goals];
  yield* [model.themes, model.principles, model.commitments, model.assessments, model.insights, model.studies];
  yield* [model.reviews, model.initiatives, model.loyaltyProgrammes, model.services, model.kpis, model.systems];
}

function* innermost(container: Journey | Stage, journey: Journey): Generator<StageFacts> {
  for (const child of stagesIn(container)) {
    if (stagesIn(child).length > 0) yield* innermost(child, journey);
    else yield { stage: child, journey, steps: stepsIn(child) };
  }
}

type Container = Pick<Journey | Stage, 'children'>;

/** The stages of a journey or stage itself, also those in groups, without the stages inside them. */
export function stagesIn(container: Container): Stage[] {
  return container.children.flatMap((item): Stage[] => {
    if (item.kind === 'stage') return [item];
    return item.kind === 'step' ? [] : stagesIn(item);
  });
}

/** Every step of a journey or stage, in the order of the text. */
export function stepsIn(container: Container): Step[] {
  return container.children.flatMap((item): Step[] => (item.kind === 'step' ? [item] : stepsIn(item)));
}

/** True when the stage or one of its steps says something of the kind. */
export function says({ stage, steps }: StageFacts, ...kinds: StatementKind[]): boolean {
  return [stage, ...steps].some((element) => statementsOf(element, ...kinds).length > 0);
}

/** KPIs that stand behind references. */
export function kpisOf(facts: Facts, references: readonly Pick<Reference, 'id'>[] | undefined): Kpi[] {
  return (references ?? []).flatMap((reference) => facts.lookup.kpi(reference) ?? []);
}
