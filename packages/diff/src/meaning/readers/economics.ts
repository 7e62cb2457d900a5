import { defineCatalog } from '@touchline/locale';
import type { ChangeCode } from '@touchline/model';
import type { Json } from '../../tree/diff-node.ts';
import type { Reader, Reading, ReadingContext } from '../meaning.ts';
import { numberOf } from './targets.ts';

const messages = defineCatalog({
  en: {
    'customers-raised': '{name} reckons with more customers: {to} instead of {from}.',
    'customers-lowered': '{name} reckons with fewer customers: {to} instead of {from}.',
    'retention-raised': '{name} assumes that more customers stay: {to} instead of {from}.',
    'retention-lowered': '{name} assumes that fewer customers stay: {to} instead of {from}.',
    'margin-raised': '{name} assumes that a customer brings more: a margin of {to} instead of {from}.',
    'margin-lowered': '{name} assumes that a customer brings less: a margin of {to} instead of {from}.',
    'acquisitionCost-raised': '{name} assumes that winning a customer costs more: {to} instead of {from}.',
    'acquisitionCost-lowered': '{name} assumes that winning a customer costs less: {to} instead of {from}.',
    'retentionCost-raised': '{name} assumes that keeping a customer costs more: {to} instead of {from}.',
    'retentionCost-lowered': '{name} assumes that keeping a customer costs less: {to} instead of {from}.',
    'discountRate-raised': '{name} counts later income for less: a discount rate of {to} instead of {from}.',
    'discountRate-lowered': '{name} counts later income for more: a discount rate of {to} instead of {from}.',
    changed: '{name} reckons with another {input}: {to} instead of {from}.',
    added: '{name} reckons with the {input} now: {to}.',
    removed: '{name} no longer says with which {input} it reckons; it was {from}.',
    customers: 'number of customers',
    retention: 'share of customers who stay',
    margin: 'margin of a customer',
    acquisitionCost: 'cost of winning a customer',
    retentionCost: 'cost of keeping a customer',
    discountRate: 'discount rate',
  },
  uk: {
    'customers-raised': '{name}: у розрахунку більше клієнтів: {to}, було {from}.',
    'customers-lowered': '{name}: у розрахунку менше клієнтів: {to}, було {from}.',
    'retention-raised': '{name}: припускається, що залишиться більше клієнтів: {to}, було {from}.',
    'retention-lowered': '{name}: припускається, що залишиться менше клієнтів: {to}, було {from}.',
    'margin-raised': '{name}: припускається, що клієнт приносить більше: маржа {to}, було {from}.',
    'margin-lowered': '{name}: припускається, що клієнт приносить менше: маржа {to}, було {from}.',
    'acquisitionCost-raised': '{name}: припускається, що залучити клієнта дорожче: {to}, було {from}.',
    'acquisitionCost-lowered': '{name}: припускається, що залучити клієнта дешевше: {to}, було {from}.',
    'retentionCost-raised': '{name}: припускається, що утримати клієнта дорожче: {to}, було {from}.',
    'retentionCost-lowered': '{name}: припускається, що утримати клієнта дешевше: {to}, було {from}.',
    'discountRate-raised': '{name}: майбутній дохід важить менше: ставка дисконту {to}, було {from}.',
    'discountRate-lowered': '{name}: майбутній дохід важить більше: ставка дисконту {to}, було {from}.',
    changed: '{name}: у розрахунку інше значення ({input}): {to}, було {from}.',
    added: '{name}: у розрахунку тепер є {input}: {to}.',
    removed: '{name}: у розрахунку більше не сказано: {input} (було {from}).',
    customers: 'кількість клієнтів',
    retention: 'частка клієнтів, що залишаються',
    margin: 'маржа клієнта',
    acquisitionCost: 'вартість залучення клієнта',
    retentionCost: 'вартість утримання клієнта',
    discountRate: 'ставка дисконту',
  },
  ru: {
    'customers-raised': '{name}: в расчёте больше клиентов: {to}, было {from}.',
    'customers-lowered': '{name}: в расчёте меньше клиентов: {to}, было {from}.',
    'retention-raised': '{name}: предполагается, что останется больше клиентов: {to}, было {from}.',
    'retention-lowered': '{name}: предполагается, что останется меньше клиентов: {to}, было {from}.',
    'margin-raised': '{name}: предполагается, что клиент приносит больше: маржа {to}, было {from}.',
    'margin-lowered': '{name}: предполагается, что клиент приносит меньше: маржа {to}, было {from}.',
    'acquisitionCost-raised': '{name}: предполагается, что привлечь клиента дороже: {to}, было {from}.',
    'acquisitionCost-lowered': '{name}: предполагается, что привлечь клиента дешевле: {to}, было {from}.',
    'retentionCost-raised': '{name}: предполагается, что удержать клиента дороже: {to}, было {from}.',
    'retentionCost-lowered': '{name}: предполагается, что удержать клиента дешевле: {to}, было {from}.',
    'discountRate-raised': '{name}: будущий доход весит меньше: ставка дисконта {to}, было {from}.',
    'discountRate-lowered': '{name}: будущий доход весит больше: ставка дисконта {to}, было {from}.',
    changed: '{name}: в расчёте другое значение ({input}): {to}, было {from}.',
    added: '{name}: в расчёте теперь есть {input}: {to}.',
    removed: '{name}: в расчёте больше не сказано: {input} (было {from}).',
    customers: 'число клиентов',
    retention: 'доля клиентов, которые остаются',
    margin: 'маржа клиента',
    acquisitionCost: 'стоимость привлечения клиента',
    retentionCost: 'стоимость удержания клиента',
    discountRate: 'ставка дисконта',
  },
});

const INPUTS = ['customers', 'retention', 'margin', 'acquisitionCost', 'retentionCost', 'discountRate'] as const;
type Input = (typeof INPUTS)[number];

const isInput = (property: string): property is Input => (INPUTS as readonly string[]).includes(property);

/**
 * What is assumed of winning and keeping customers. It changes what a calculation comes to and nothing for a customer, so it is
 * neither better nor worse.
 */
export const readEconomics: Reader = (change, context) => {
  if (change.change !== 'changed' || change.kind !== 'economics' || !isInput(change.property)) return [];
  const { property, from, into } = change;
  const { language } = context;
  const name = context.name(change.after);
  const input = messages.text(language, property);
  const [was, is] = [shownInput(from, context), shownInput(into, context)];
  const told = (code: ChangeCode, text: string): Reading[] => [{ code, effect: 'other', concern: 'strategy', text }];
  if (is === undefined && was === undefined) return [];
  if (was === undefined)
    return told('assumption-added', messages.text(language, 'added', { name, input, to: is ?? '' }));
  if (is === undefined)
    return told('assumption-removed', messages.text(language, 'removed', { name, input, from: was }));
  const values = { name, from: was, to: is };
  const course = courseOf(ownValue(from), ownValue(into));
  if (course === undefined) return told('assumption-changed', messages.text(language, 'changed', { ...values, input }));
  return told(`assumption-${course}`, messages.text(language, `${property}-${course}`, values));
};

function ownValue(input: Json | undefined): Json | undefined {
  return (input as { readonly value?: Json } | undefined)?.value;
}

/** A value, or the KPI that it is taken from. */
function shownInput(input: Json | undefined, context: ReadingContext): string | undefined {
  if (input === undefined) return undefined;
  const { value, kpi } = input as { readonly value?: Json; readonly kpi?: Json };
  return value === undefined ? context.mentions(kpi) : context.value(value);
}

/** Undefined where the numbers are of another kind, currency or time. */
function courseOf(from: Json | undefined, into: Json | undefined): 'raised' | 'lowered' | undefined {
  const [before, after] = [numberOf(from), numberOf(into)];
  if (before === undefined || after === undefined || before === after || unitOf(from) !== unitOf(into))
    return undefined;
  return after > before ? 'raised' : 'lowered';
}

/** What kind of number it is: only those of one kind can be compared. */
function unitOf(value: Json | undefined): string {
  const { type, currency, per } = value as {
    readonly type?: string;
    readonly currency?: string;
    readonly per?: string;
  };
  return [type, currency, per].join(' ');
}
