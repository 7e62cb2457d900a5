import { defineCatalog, formatDate, formatPercent, formatValue, label, type ModelValue } from '@touchline/locale';
import type { DiffNode, Json } from '../../tree/diff-node.ts';
import { sameText } from '../../tree/properties.ts';
import type { Reader, Reading, ReadingContext } from '../meaning.ts';
import { betterWay, numberOf } from './targets.ts';

const messages = defineCatalog({
  en: {
    'effect-lowered': '{name} is expected to do less for {kpi}: {to} instead of {from}.',
    'effect-raised': '{name} is expected to do more for {kpi}: {to} instead of {from}.',
    'effect-later': 'The effect of {name} on {kpi} is expected later: {to} instead of {from}.',
    'effect-sooner': 'The effect of {name} on {kpi} is expected sooner: {to} instead of {from}.',
    'effect-removed': '{name} is no longer expected to change {kpi}.',
    'effect-added': '{name} is expected to change {kpi} now: {to}.',
    'aim-changed': '{name} aims at {to} instead of {from}.',
    'progress-gained': '{name} has come further: {to} instead of {from}.',
    'progress-lost': '{name} is further behind: {to} instead of {from}.',
  },
  uk: {
    'effect-lowered': '{name}: очікуваний ефект на {kpi} менший: {to}, було {from}.',
    'effect-raised': '{name}: очікуваний ефект на {kpi} більший: {to}, було {from}.',
    'effect-later': '{name}: ефекту на {kpi} очікують пізніше: {to}, було {from}.',
    'effect-sooner': '{name}: ефекту на {kpi} очікують раніше: {to}, було {from}.',
    'effect-removed': '{name}: ефекту на {kpi} більше не очікують.',
    'effect-added': '{name}: тепер очікують ефекту на {kpi}: {to}.',
    'aim-changed': '{name}: мета — {to}, було {from}.',
    'progress-gained': '{name}: виконано більше: {to}, було {from}.',
    'progress-lost': '{name}: виконано менше: {to}, було {from}.',
  },
  ru: {
    'effect-lowered': '{name}: ожидаемый эффект на {kpi} меньше: {to}, было {from}.',
    'effect-raised': '{name}: ожидаемый эффект на {kpi} больше: {to}, было {from}.',
    'effect-later': '{name}: эффекта на {kpi} ожидают позже: {to}, было {from}.',
    'effect-sooner': '{name}: эффекта на {kpi} ожидают раньше: {to}, было {from}.',
    'effect-removed': '{name}: эффекта на {kpi} больше не ожидают.',
    'effect-added': '{name}: теперь ожидают эффекта на {kpi}: {to}.',
    'aim-changed': '{name}: цель — {to}, было {from}.',
    'progress-gained': '{name}: выполнено больше: {to}, было {from}.',
    'progress-lost': '{name}: выполнено меньше: {to}, было {from}.',
  },
});

type Code = (typeof messages.codes)[number];

interface Effect {
  readonly kpi: Json;
  readonly change: Json;
  readonly by?: Readonly<Record<string, Json>> & { readonly to: string };
}

/** What initiatives are for, what they are expected to change, and how far they are. */
export const readInitiatives: Reader = (change, context) => {
  if (change.change !== 'changed' || change.kind !== 'initiative') return [];
  const { language } = context;
  const { property, from, into } = change;
  const name = context.name(change.after);
  const planned = (code: Code, effect: Reading['effect'], said: Partial<Record<'kpi' | 'from' | 'to', string>>) => ({
    code,
    effect,
    concern: 'plan' as const,
    text: messages.text(language, code, { name, kpi: '', from: '', to: '', ...said }),
  });
  if (property === 'effects') return readEffects(from, into, context, planned);
  if (property === 'aimsAt' && typeof from === 'string' && typeof into === 'string') {
    const aim = (value: string): string => label(language, 'aim', value as 'both');
    return [planned('aim-changed', 'other', { from: aim(from), to: aim(into) })];
  }
  if (property === 'progress') {
    const [before, after] = [shareOf(from, change.before), shareOf(into, change.after)];
    const shares = { from: formatPercent(language, before), to: formatPercent(language, after) };
    const isFurther = after > before;
    return [planned(isFurther ? 'progress-gained' : 'progress-lost', isFurther ? 'better' : 'worse', shares)];
  }
  return [];
};

/** In percent; where no number is said, the status says it. */
function shareOf(progress: Json | undefined, { properties }: DiffNode): number {
  if (typeof progress === 'number') return progress;
  return properties['status'] === 'done' ? 100 : 0;
}

function readEffects(
  from: Json | undefined,
  into: Json | undefined,
  context: ReadingContext,
  planned: (code: Code, effect: Reading['effect'], said: Partial<Record<'kpi' | 'from' | 'to', string>>) => Reading,
): Reading[] {
  const effectsOf = (value: Json | undefined, idOf: (id: string) => string): Map<string, Effect> =>
    new Map(
      ((Array.isArray(value) ? value : []) as unknown as Effect[]).map((effect) => [
        sameText(effect.kpi, idOf),
        effect,
      ]),
    );
  const [old, now] = [effectsOf(from, (id) => context.laterId(id)), effectsOf(into, (id) => id)];
  const signed = ({ change }: Effect): string =>
    formatValue(context.language, change as unknown as ModelValue, { signed: true });
  const date = (by: Effect['by']): string =>
    formatDate(context.language, by as unknown as Extract<ModelValue, { type: 'date' }>);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Reading[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const kpi = context.mentions((b ?? a)?.kpi);
    if (!b) return [planned('effect-removed', 'worse', { kpi })];
    if (!a) return [planned('effect-added', 'better', { kpi, to: signed(b) })];
    const readings: Reading[] = [];
    const [before, after] = [numberOf(a.change), numberOf(b.change)];
    if (before !== undefined && after !== undefined && before !== after) {
      const isWanted = betterWay(context.find((b.kpi as { $ref?: string }).$ref ?? '')?.element);
      const isMore = isWanted === 'higher' ? after > before : after < before;
      const values = { kpi, from: signed(a), to: signed(b) };
      readings.push(planned(isMore ? 'effect-raised' : 'effect-lowered', isMore ? 'better' : 'worse', values));
    }
    if (a.by && b.by && a.by.to !== b.by.to) {
      const isLater = b.by.to > a.by.to;
      const dates = { kpi, from: date(a.by), to: date(b.by) };
      readings.push(planned(isLater ? 'effect-later' : 'effect-sooner', isLater ? 'worse' : 'better', dates));
    }
    return readings;
  });
}
