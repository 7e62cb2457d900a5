import { formatMoney, formatNumber, formatPercent, formatValue, type Language, quote } from '@touchline/locale';
import {
  type Economics,
  type EconomicsFigure,
  type EconomicsGap,
  type EconomicsInput,
  type EconomicsInputName,
  type EconomicsResult,
  EconomicsInputName as InputNames,
  labelOf,
  type SourceRange,
  type Value,
} from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { latestValue } from '../kpi/latest-value.ts';
import { secondsOf } from '../quantity.ts';
import { spelledName } from '../spelling.ts';
import { gaps, inputs, notes } from './words.ts';

const FIELDS: Readonly<Record<EconomicsInputName, keyof Economics & `${string}`>> = {
  customers: 'customers',
  retention: 'retention',
  margin: 'margin',
  'acquisition-cost': 'acquisitionCost',
  'retention-cost': 'retentionCost',
  'discount-rate': 'discountRate',
};

/** What cannot be computed without an input. */
const NEEDED: Readonly<Record<EconomicsInputName, readonly EconomicsResult[]>> = {
  customers: ['base', 'initiatives'],
  retention: ['value', 'lifetime', 'value-to-cost', 'base', 'initiatives'],
  margin: ['value', 'value-to-cost', 'payback', 'base', 'initiatives'],
  'acquisition-cost': ['cost-ratio', 'value-to-cost', 'payback'],
  'retention-cost': ['cost-ratio'],
  'discount-rate': ['value', 'value-to-cost', 'initiatives'],
};

/** The inputs of one calculation, in one unit each. */
export interface Inputs {
  readonly economics: Economics;
  readonly currency: string | undefined;
  readonly figures: readonly EconomicsFigure[];
  readonly missing: readonly EconomicsGap[];
  readonly notes: readonly string[];
  /** The number of an input: a count, a share as 0..1, money of a year (acquisition cost: once). */
  of(name: EconomicsInputName): number | undefined;
}

type Reason = EconomicsGap['reason'];

/** The KPI or segment that carries a value. */
interface Carrier {
  readonly id: string;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  /** Of a KPI. */
  readonly unit?: string | undefined;
}

/** A value that is there, before it is brought to one unit. */
interface Raw {
  readonly value: Value;
  readonly from: EconomicsFigure['from'];
  readonly element?: Carrier;
  readonly on?: string | undefined;
  readonly at: SourceRange;
}

export function inputsOf(economics: Economics, facts: Facts, language: Language): Inputs {
  const figures: EconomicsFigure[] = [];
  const missing: EconomicsGap[] = [];
  const said: string[] = [];
  let currency: string | undefined;
  const inUse = [economics.margin, economics.acquisitionCost, economics.retentionCost];
  for (const input of InputNames.options) {
    const label = inputs.text(language, input);
    const raw = rawOf(economics, input, facts);
    const gap = (reason: Reason, element?: Raw['element'], value?: Value): void => {
      const kpi = element ? quote(language, labelOf(element)) : '';
      const words = { input: label, kpi, value: value ? formatValue(language, value) : '', currency: currency ?? '' };
      const at = inputAt(economics, input) ?? economics.nameAt ?? economics.source;
      const write = howToWrite(input, reason, element, currencyOf(element) ?? currency ?? anyCurrency(inUse), facts);
      missing.push({
        input,
        label,
        reason,
        text: gaps.text(language, reason, words),
        write,
        needed: [...NEEDED[input]],
        at,
      });
    };
    if ('missing' in raw) {
      gap(raw.missing, raw.element);
      continue;
    }
    const read = readOf(input, raw, currency);
    if ('missing' in read) {
      gap(read.missing, raw.element, raw.value);
      continue;
    }
    currency ??= read.currency;
    const text = textOf(language, input, read.value, currency);
    const original = formatValue(language, raw.value);
    if (read.converted) said.push(notes.text(language, read.converted, { input: label, said: original, value: text }));
    figures.push({
      input,
      label,
      value: read.value,
      text,
      ...(read.converted && { said: original }),
      from: raw.from,
      ...(raw.element && { element: raw.element.id, title: labelOf(raw.element) }),
      ...(raw.on !== undefined && { on: raw.on }),
      at: raw.at,
    });
  }
  const values = new Map(figures.map(({ input, value }) => [input, value]));
  return { economics, currency, figures, missing, notes: said, of: (name) => values.get(name) };
}

function inputOf(economics: Economics, input: EconomicsInputName): EconomicsInput | undefined {
  return economics[FIELDS[input]] as EconomicsInput | undefined;
}

function inputAt(economics: Economics, input: EconomicsInputName): SourceRange | undefined {
  return inputOf(economics, input)?.at;
}

function rawOf(
  economics: Economics,
  input: EconomicsInputName,
  facts: Facts,
): Raw | { missing: Reason; element?: Raw['element'] } {
  const said = inputOf(economics, input);
  if (!said) return (input === 'customers' && sizeOfSegment(economics, facts)) || { missing: 'not-said' };
  if (said.value) return { value: said.value, from: 'said', at: said.at };
  const kpi = facts.lookup.kpi(said.kpi);
  if (!kpi)
    return { missing: said.kpi?.unknown ? 'unknown' : 'no-value', element: { id: '', title: said.kpi?.text ?? '' } };
  if (input === 'retention' && kpi.metric?.kind === 'churn') return { missing: 'churn', element: kpi };
  const found = latestValue(kpi, facts);
  if (!found) return { missing: 'no-value', element: kpi };
  return { value: found.value, from: found.from, element: kpi, on: found.on, at: found.at ?? said.at };
}

/** The size of the only segment the calculation is for. */
function sizeOfSegment({ for: segments = [] }: Economics, { lookup }: Facts): Raw | undefined {
  const [only, ...others] = segments.map(({ id }) => lookup.declaration(id));
  if (only?.kind !== 'segment' || others.length > 0 || only.size?.type !== 'number') return undefined;
  return { value: only.size, from: 'segment', element: only, at: only.size.at ?? only.source };
}

interface Read {
  readonly value: number;
  readonly currency?: string;
  readonly converted?: 'converted' | 'taken-per-year';
}

function readOf(
  input: EconomicsInputName,
  { value, from }: Raw,
  currency: string | undefined,
): Read | { missing: Reason } {
  if (value.type === 'unknown') return { missing: 'unknown' };
  if (value.type === 'range') return { missing: 'range' };
  switch (input) {
    case 'customers':
      if (value.type !== 'number') return { missing: 'kind' };
      return value.value > 0 ? { value: value.value } : { missing: 'impossible' };
    case 'retention':
      if (value.type !== 'percent') return { missing: 'kind' };
      return value.value >= 0 && value.value <= 100 ? { value: value.value / 100 } : { missing: 'impossible' };
    case 'discount-rate':
      if (value.type !== 'percent') return { missing: 'kind' };
      return value.value >= 0 ? { value: value.value / 100 } : { missing: 'impossible' };
    default:
      break;
  }
  if (value.type !== 'money') return { missing: 'kind' };
  if (currency !== undefined && value.currency !== currency) return { missing: 'currency' };
  if (input === 'acquisition-cost') {
    // An amount per time is what winning customers costs altogether, not what one costs.
    return value.per ? { missing: 'kind' } : { value: value.amount, currency: value.currency };
  }
  if (!value.per) {
    if (from !== 'said') return { missing: 'no-period' };
    return { value: value.amount, currency: value.currency, converted: 'taken-per-year' };
  }
  const yearly = { value: perYear(value.amount, value.per), currency: value.currency };
  return value.per === 'year' ? yearly : { ...yearly, converted: 'converted' };
}

/** An amount per unit of time as one of a year. */
export function perYear(amount: number, per: Parameters<typeof secondsOf>[0]): number {
  return amount * (secondsOf('year') / secondsOf(per));
}

function textOf(language: Language, input: EconomicsInputName, value: number, currency: string | undefined): string {
  if (input === 'customers') return formatNumber(language, value);
  if (input === 'retention' || input === 'discount-rate') return formatPercent(language, value * 100);
  if (currency === undefined) return formatNumber(language, value);
  if (input === 'acquisition-cost') return formatMoney(language, value, currency);
  return formatValue(language, { type: 'money', amount: value, currency, per: 'year' });
}

function currencyOf(carrier: Carrier | undefined): string | undefined {
  return carrier?.unit !== undefined && /^[A-Z]{3}$/.test(carrier.unit) ? carrier.unit : undefined;
}

function anyCurrency(used: readonly (EconomicsInput | undefined)[]): string {
  for (const input of used) if (input?.value?.type === 'money') return input.value.currency;
  return 'EUR';
}

/** The line to write; `…` stands for the number that only the company knows. */
function howToWrite(
  input: EconomicsInputName,
  reason: Reason,
  element: Raw['element'],
  currency: string,
  facts: Facts,
): string {
  const line = {
    customers: 'customers …',
    retention: 'retention …%',
    margin: `margin … ${currency} per month`,
    'acquisition-cost': `acquisition cost … ${currency}`,
    'retention-cost': `retention cost … ${currency} per year`,
    'discount-rate': 'discount rate …%',
  }[input];
  if (element?.id && (reason === 'no-value' || reason === 'no-period')) {
    return line.replace(/^[a-z ]+(?=…)/u, 'baseline ');
  }
  const candidate = reason === 'not-said' || reason === 'churn' ? candidateFor(input, facts) : undefined;
  return candidate === undefined ? line : `${line.slice(0, line.indexOf('…'))}${candidate}`;
}

const CARRIERS: Partial<Record<EconomicsInputName, string>> = { retention: 'retention', 'acquisition-cost': 'cac' };

/** The only KPI of the project that measures the input, as a text refers to it. */
export function candidateFor(input: EconomicsInputName, { model }: Pick<Facts, 'model'>): string | undefined {
  const fitting = model.kpis.filter(({ metric }) => metric && metric.kind === CARRIERS[input]);
  return fitting.length === 1 && fitting[0] ? spelledName(fitting[0]) : undefined;
}
