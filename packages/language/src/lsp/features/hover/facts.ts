import { expressionText, type KpiStatus, kpiStatus } from '@touchline/insights';
import { formatDate, formatNumber, formatPercent, formatValue, type Language, label } from '@touchline/locale';
import {
  allElements,
  type DateValue,
  type Element,
  type Expression,
  type Goal,
  type Initiative,
  type Journey,
  type Kpi,
  labelOf,
  type Reference,
  type Stage,
  type Statement,
  type Step,
  stagesOf,
  statementsOf,
  stepsOf,
  type Value,
} from '@touchline/model';
import type { Checked } from '../../live-project.ts';
import { computedFacts } from './computed.ts';
import type { Fact } from './fact.ts';
import { hoverWords } from './words.ts';

/** What is computed about an element, in words. */
export class Facts {
  readonly #checked: Checked;
  readonly #language: Language;

  constructor(checked: Checked, language: Language) {
    this.#checked = checked;
    this.#language = language;
  }

  of(element: Element): Fact[] {
    const computed = computedFacts(element, this.#checked, this.#language);
    const facts = [...this.#own(element), ...computed, ...this.#common(element)];
    return facts.filter(({ values }) => values.length > 0);
  }

  *#own(element: Element): Generator<Fact> {
    switch (element.kind) {
      case 'step':
      case 'stage':
      case 'journey':
        yield* this.#experience(element);
        break;
      case 'kpi':
        yield* this.#kpi(element);
        break;
      case 'goal':
        yield* this.#goal(element);
        break;
      case 'initiative':
        yield* this.#initiative(element);
        break;
      case 'persona':
        yield { word: 'of', values: this.#names(element.of) };
        yield { word: 'journeys', values: this.#referring(element.id, 'journeys', 'for') };
        break;
      case 'segment':
        yield { word: 'personas', values: this.#referring(element.id, 'personas', 'of') };
        yield { word: 'journeys', values: this.#referring(element.id, 'journeys', 'for') };
        break;
      case 'channel':
        yield* this.#channel(element.id);
        break;
      case 'team':
      case 'partner':
        yield* this.#owner(element.id);
        break;
      case 'system':
      case 'service':
        yield { word: 'used', values: this.#users(element.id) };
        break;
      case 'data':
        yield { word: 'files', values: element.files ?? [] };
        yield { word: 'table', values: element.table === undefined ? [] : [element.table] };
        yield { word: 'used', values: this.#referring(element.id, 'kpis', 'from') };
        break;
      case 'objective':
        yield { word: 'supported-by', values: this.#referring(element.id, 'goals', 'supports') };
        break;
      case 'theme':
        yield { word: 'supports', values: this.#names(element.supports) };
        yield { word: 'supported-by', values: this.#referring(element.id, 'initiatives', 'supports') };
        break;
      default:
        if (element.kind !== undefined && 'text' in element) yield* this.#statement(element as Statement);
    }
  }

  *#common(element: Element): Generator<Fact> {
    if ('owners' in element) yield { word: 'owner', values: this.#names(element.owners) };
  }

  *#experience(element: Journey | Stage | Step): Generator<Fact> {
    const language = this.#language;
    if (element.kind === 'journey') {
      const { toBeOf } = element;
      yield { word: 'for', values: this.#names(element.for) };
      yield { word: 'starting', values: this.#names(toBeOf && [toBeOf]) };
    }
    if (element.kind === 'stage' && element.phase) {
      yield { word: 'phase', values: [label(language, 'phase', element.phase)] };
    }
    if (element.kind !== 'step') {
      const steps = [...stepsOf(element)];
      const touchpoints = steps.filter(({ contact }) => contact).length;
      const stages = [...stagesOf(element)].length;
      yield { values: [hoverWords.text(language, 'holds', { stages, touchpoints, steps: steps.length })] };
    }
    yield { word: 'via', values: this.#names(element.via) };
    yield { word: 'feeling', values: this.#feelings(element) };
    const pains = statementsOf(element, 'pain');
    yield { word: 'pains', values: pains.map((pain) => this.#weighed(pain)) };
    yield { word: 'measured', values: this.#measured(element.measuredBy) };
    yield { word: 'improved', values: this.#improvers(element) };
  }

  #feelings({ feelings }: Journey | Stage | Step): string[] {
    const language = this.#language;
    return (feelings ?? []).flatMap(({ score, becomes, word, as, when, unknown }) => {
      if (unknown) return [];
      const number = score === undefined ? undefined : formatNumber(language, score);
      const change = becomes === undefined ? number : `${number} → ${formatNumber(language, becomes)}`;
      const who = this.#names(as);
      const rest = [...who, ...(when === undefined ? [] : [when])].join(', ');
      const said = [change, word].filter((part) => part !== undefined).join(' ');
      return [rest === '' ? said : `${said} (${rest})`];
    });
  }

  #weighed({ text, level, unknown }: Statement): string {
    const said = unknown ? 'unknown' : text;
    return level ? `${said} (${label(this.#language, 'level', level)})` : said;
  }

  /** KPIs with where they stand. */
  #measured(references: readonly Reference[] | undefined): string[] {
    const { index } = this.#checked;
    return (references ?? []).map((reference) => {
      const kpi = reference.id === undefined ? undefined : index.get(reference.id);
      if (kpi?.kind !== 'kpi') return reference.text;
      const standing = standingOf(this.#language, this.status(kpi));
      return standing === undefined ? labelOf(kpi) : `${labelOf(kpi)}: ${standing}`;
    });
  }

  status(kpi: Kpi): KpiStatus {
    const { model, asOf } = this.#checked;
    return kpiStatus(kpi, model, { asOf });
  }

  /** Initiatives that improve an element, or address something said in it. */
  #improvers(element: Journey | Stage | Step): string[] {
    const { model } = this.#checked;
    const ids = new Set([element.id]);
    for (const statement of element.statements ?? []) {
      ids.add(statement.id);
      for (const inner of statement.statements ?? []) ids.add(inner.id);
    }
    return model.initiatives
      .filter((each) => refersTo([...(each.improves ?? []), ...(each.addresses ?? [])], ids))
      .map(labelOf);
  }

  *#kpi(kpi: Kpi): Generator<Fact> {
    const language = this.#language;
    const { metric, formula, targets } = kpi;
    if (metric) yield { word: 'metric', values: [label(language, 'metric', metric.kind)] };
    if (formula) yield { word: 'formula', values: [this.#inWords(formula)] };
    yield { word: 'question', values: statementsOf(kpi, 'question').map(({ text }) => text) };
    const baseline = kpi.baselines?.at(-1);
    if (baseline) yield { word: 'baseline', values: [this.#dated(baseline.value, baseline.on)] };
    const status = this.status(kpi);
    const target = status.target ?? targets?.[0];
    if (target) yield { word: target.hold ? 'hold' : 'target', values: [this.#dated(target.value, target.by)] };
    if (status.latest) {
      const { value, on } = status.latest;
      const shown = readingText(language, value, target?.value ?? baseline?.value);
      yield { word: 'latest', values: [on === undefined ? shown : `${shown} (${formatDate(language, on)})`] };
    }
    if (status.attainment !== undefined) {
      yield { word: 'attainment', values: [formatPercent(language, status.attainment * 100, { decimals: 0 })] };
    }
    if (status.status) yield { word: 'status', values: [label(language, 'measurementStatus', status.status)] };
  }

  #dated(value: Value, on: DateValue | undefined): string {
    const language = this.#language;
    const shown = formatValue(language, value);
    return on ? `${shown} (${formatDate(language, on)})` : shown;
  }

  /** A formula with the titles of what it refers to. */
  #inWords(formula: Expression): string {
    return expressionText(formula, this.#language, (to) => this.#names([to])[0] ?? to.text);
  }

  *#goal(goal: Goal): Generator<Fact> {
    const language = this.#language;
    if (goal.by) yield { word: 'by', values: [formatValue(language, goal.by)] };
    if (goal.target) yield { word: 'target', values: [formatValue(language, goal.target)] };
    if (goal.hold) yield { word: 'hold', values: [formatValue(language, goal.hold)] };
    yield { word: 'supports', values: this.#names(goal.supports) };
    yield { word: 'measured', values: this.#measured(goal.measuredBy) };
    const { model } = this.#checked;
    const supporters = [...model.themes, ...model.initiatives].filter(({ supports }) =>
      refersTo(supports, new Set([goal.id])),
    );
    yield { word: 'supported-by', values: supporters.map(labelOf) };
  }

  *#initiative(initiative: Initiative): Generator<Fact> {
    const language = this.#language;
    const { schedule, status, progress } = initiative;
    if (schedule) yield { word: 'schedule', values: [formatValue(language, schedule)] };
    if (status) {
      const share = progress === undefined ? '' : `, ${formatPercent(language, progress, { decimals: 0 })}`;
      yield { word: 'status', values: [label(language, 'initiativeStatus', status) + share] };
    }
    yield { word: 'addresses', values: this.#names(initiative.addresses) };
    yield { word: 'improves', values: this.#names(initiative.improves) };
    yield { word: 'supports', values: this.#names(initiative.supports) };
    const effects = (initiative.effects ?? []).map(({ kpi, change }) => {
      return `${this.#names([kpi])[0]} ${formatValue(language, change, { signed: true })}`;
    });
    yield { word: 'effects', values: effects };
    yield { word: 'depends', values: this.#names(initiative.dependsOn) };
  }

  *#channel(id: string): Generator<Fact> {
    const { model } = this.#checked;
    const here = new Set([id]);
    let count = 0;
    let journeys = 0;
    for (const journey of model.journeys) {
      const steps = [...stepsOf(journey)].filter(({ via }) => refersTo(via, here)).length;
      count += steps;
      if (steps > 0) journeys++;
    }
    if (count > 0) yield { values: [hoverWords.text(this.#language, 'contacts', { count, journeys })] };
  }

  *#owner(id: string): Generator<Fact> {
    const here = new Set([id]);
    let count = 0;
    for (const { element } of allElements(this.#checked.model)) {
      if ('owners' in element && refersTo(element.owners, here)) count++;
    }
    if (count > 0) yield { values: [hoverWords.text(this.#language, 'owns', { count })] };
  }

  *#statement(statement: Statement): Generator<Fact> {
    const { model } = this.#checked;
    const here = new Set([statement.id]);
    const addressing = [...model.initiatives, ...model.themes].filter(({ addresses }) => refersTo(addresses, here));
    yield { word: 'addressed-by', values: addressing.map(labelOf) };
    yield { word: 'opportunities', values: statementsOf(statement, 'opportunity').map(({ text }) => text) };
    yield { word: 'evidence', values: this.#names(statement.evidence) };
  }

  #users(id: string): string[] {
    const here = new Set([id]);
    const users: string[] = [];
    for (const { element } of allElements(this.#checked.model)) {
      if ('uses' in element && refersTo(element.uses, here)) users.push(labelOf(element as { id: string }));
    }
    return users;
  }

  /** Declarations of a list that refer to an element in a field. */
  #referring(id: string, list: 'journeys' | 'personas' | 'kpis' | 'goals' | 'initiatives', field: string): string[] {
    const here = new Set([id]);
    const all: readonly { id: string; title?: string | undefined }[] = this.#checked.model[list];
    return all
      .filter((each) => refersTo((each as unknown as Record<string, Reference[] | undefined>)[field], here))
      .map(labelOf);
  }

  /** What is referred to, by the names people know. */
  #names(references: readonly Reference[] | undefined): string[] {
    const { index } = this.#checked;
    return (references ?? []).flatMap(({ id, text, unknown }) => {
      if (unknown) return [];
      const element = id === undefined ? undefined : index.get(id);
      return [element ? labelOf(element as { id: string }) : text];
    });
  }
}

/** `on track · 36%`; undefined where there is no target to judge by. */
export function standingOf(language: Language, { status, attainment }: KpiStatus): string | undefined {
  const parts = [
    ...(status ? [label(language, 'measurementStatus', status)] : []),
    ...(attainment === undefined ? [] : [formatPercent(language, attainment * 100, { decimals: 0 })]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** A number of a KPI in the unit of its other values. */
function readingText(language: Language, value: number, like: Value | undefined): string {
  switch (like?.type) {
    case 'percent':
      return formatPercent(language, value, { decimals: 1 });
    case 'money':
      return formatValue(language, { ...like, amount: value });
    case 'duration': {
      const [part] = like.parts;
      const unit = part && { unit: part.unit, seconds: like.seconds / Math.max(part.amount, Number.MIN_VALUE) };
      if (!unit || like.parts.length > 1) return formatNumber(language, value);
      const amount = Math.round((value / unit.seconds) * 10) / 10;
      return formatValue(language, { ...like, parts: [{ amount, unit: unit.unit }] });
    }
    default:
      return formatNumber(language, value);
  }
}

function refersTo(references: readonly Reference[] | undefined, ids: ReadonlySet<string>): boolean {
  return (references ?? []).some(({ id }) => id !== undefined && ids.has(id));
}
