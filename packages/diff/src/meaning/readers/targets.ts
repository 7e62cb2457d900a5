import { directionOf, impliedDirection } from '@touchline/insights';
import { defineCatalog, formatDate, type ModelValue } from '@touchline/locale';
import type { Direction, Element } from '@touchline/model';
import type { Json } from '../../tree/diff-node.ts';
import type { Reader, Reading, ReadingContext } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'target-raised': 'The target of {name} is more ambitious: {to} instead of {from}.',
    'target-lowered': 'The target of {name} is lowered from {from} to {to}.',
    'target-later': 'The target of {name} is due later: {to} instead of {from}.',
    'target-sooner': 'The target of {name} is due sooner: {to} instead of {from}.',
    'target-added': '{name} has a target now: {to}.',
    'target-removed': '{name} has lost its target {from}.',
    'target-only-held': '{name} is only to stay at {to}, not to reach it.',
    'target-to-reach': '{name} is to reach {to}, not only to stay there.',
    'alert-added': 'An alert for {name} is new: {to}.',
    'alert-removed': 'The alert for {name} at {from} is gone.',
    'alert-loosened': 'The alert for {name} comes later: at {to} instead of {from}.',
    'alert-tightened': 'The alert for {name} comes earlier: at {to} instead of {from}.',
    at: '{kpi} at {name}',
  },
  uk: {
    'target-raised': 'Ціль показника {name} сміливіша: {to}, було {from}.',
    'target-lowered': 'Ціль показника {name} знижено з {from} до {to}.',
    'target-later': 'Строк цілі показника {name} пізніший: {to}, було {from}.',
    'target-sooner': 'Строк цілі показника {name} раніший: {to}, було {from}.',
    'target-added': '{name}: тепер є ціль {to}.',
    'target-removed': '{name}: цілі {from} більше немає.',
    'target-only-held': '{name}: тепер досить утримати {to}, а не досягти.',
    'target-to-reach': '{name}: тепер треба досягти {to}, а не лише утримати.',
    'alert-added': 'Нове попередження для {name}: {to}.',
    'alert-removed': 'Попередження для {name} при {from} більше немає.',
    'alert-loosened': 'Попередження для {name} спрацює пізніше: при {to}, було {from}.',
    'alert-tightened': 'Попередження для {name} спрацює раніше: при {to}, було {from}.',
    at: '{kpi} ({name})',
  },
  ru: {
    'target-raised': 'Цель показателя {name} смелее: {to}, было {from}.',
    'target-lowered': 'Цель показателя {name} снижена с {from} до {to}.',
    'target-later': 'Срок цели показателя {name} позже: {to}, было {from}.',
    'target-sooner': 'Срок цели показателя {name} раньше: {to}, было {from}.',
    'target-added': '{name}: теперь есть цель {to}.',
    'target-removed': '{name}: цели {from} больше нет.',
    'target-only-held': '{name}: теперь достаточно удержать {to}, а не достичь.',
    'target-to-reach': '{name}: теперь надо достичь {to}, а не только удержать.',
    'alert-added': 'Новое предупреждение для {name}: {to}.',
    'alert-removed': 'Предупреждения для {name} при {from} больше нет.',
    'alert-loosened': 'Предупреждение для {name} сработает позже: при {to}, было {from}.',
    'alert-tightened': 'Предупреждение для {name} сработает раньше: при {to}, было {from}.',
    at: '{kpi} ({name})',
  },
});

type Code = Exclude<(typeof messages.codes)[number], 'at'>;

/** What is to be reached, of a KPI, a stage or a goal, and from where on somebody is called. */
export const readTargets: Reader = (change, context) => {
  if (change.change !== 'changed') return [];
  const { property, kind, from, into, before, after } = change;
  const name = context.name(after);
  if (kind === 'kpi' && property === 'targets') {
    const direction = betterWay(after.element, before.element);
    return between(targetsOf(from), targetsOf(into), { name, direction, context });
  }
  if (kind === 'kpi' && property === 'alerts') return readAlerts(from, into, name, context);
  if (property === 'targets') return readStageTargets(from, into, name, context);
  if (kind === 'goal' && (property === 'target' || property === 'hold')) {
    const single = (value: Json | undefined): Target[] => (value === undefined ? [] : [{ value }]);
    return between(single(from), single(into), { name, direction: 'higher', context });
  }
  return [];
};

interface Target {
  readonly value: Json;
  readonly kpi?: Json;
  readonly hold?: boolean;
  readonly by?: { readonly from: string; readonly to: string; readonly precision: string };
}

function targetsOf(value: Json | undefined): Target[] {
  return (Array.isArray(value) ? [...value] : []) as unknown as Target[];
}

/**
 * Which way is better of a KPI: as it is said, else as its target told before the change, for a target may have moved to
 * the wrong side; else as it tells now.
 */
export function betterWay(now: Element | undefined, earlier?: Element): Direction {
  if (now?.kind !== 'kpi') return 'higher';
  const before = earlier?.kind === 'kpi' ? impliedDirection(earlier) : undefined;
  return directionOf(now) ?? before ?? impliedDirection(now) ?? 'higher';
}

interface Of {
  readonly name: string;
  readonly direction: 'higher' | 'lower';
  readonly context: ReadingContext;
}

/** Targets are the same when they are due at the same time; of what is left, in their order. */
function between(old: Target[], now: Target[], { name, direction, context }: Of): Reading[] {
  const pairs: [Target, Target][] = [];
  const takeSame = (isSame: (a: Target, b: Target) => boolean): void => {
    for (const target of [...now]) {
      const at = old.findIndex((each) => isSame(each, target));
      if (at < 0) continue;
      pairs.push([old.splice(at, 1)[0] as Target, target]);
      now.splice(now.indexOf(target), 1);
    }
  };
  takeSame((a, b) => a.by?.to !== undefined && a.by.to === b.by?.to);
  takeSame(() => true);
  const told = (code: Code, effect: Reading['effect'], from = '', to = ''): Reading => ({
    code,
    effect,
    concern: 'measurement',
    text: messages.text(context.language, code, { name, from, to }),
  });
  const changes = pairs.flatMap(([a, b]): Reading[] => {
    const found: Reading[] = [];
    const [before, after] = [numberOf(a.value), numberOf(b.value)];
    const values = [context.value(a.value), context.value(b.value)] as const;
    if (before !== undefined && after !== undefined && before !== after) {
      const isRaised = direction === 'higher' ? after > before : after < before;
      found.push(told(isRaised ? 'target-raised' : 'target-lowered', isRaised ? 'better' : 'worse', ...values));
    }
    if (a.by && b.by && a.by.to !== b.by.to) {
      const isLater = b.by.to > a.by.to;
      const dates = [dateOf(a.by, context), dateOf(b.by, context)] as const;
      found.push(told(isLater ? 'target-later' : 'target-sooner', isLater ? 'worse' : 'other', ...dates));
    }
    if ((a.hold ?? false) !== (b.hold ?? false))
      found.push(told(b.hold ? 'target-only-held' : 'target-to-reach', b.hold ? 'worse' : 'better', ...values));
    return found;
  });
  return [
    ...changes,
    ...old.map(({ value }) => told('target-removed', 'worse', context.value(value))),
    ...now.map(({ value }) => told('target-added', 'better', '', context.value(value))),
  ];
}

/** Targets of a stage are those of KPIs: each for itself. */
function readStageTargets(
  from: Json | undefined,
  into: Json | undefined,
  name: string,
  context: ReadingContext,
): Reading[] {
  const [old, now] = [targetsOf(from), targetsOf(into)];
  const byKpi = (targets: Target[], idOf: (id: string) => string): Map<string, Target[]> =>
    Map.groupBy(targets, ({ kpi }) => {
      const { $ref: id, text } = (kpi ?? {}) as { $ref?: string; text?: string };
      return id === undefined ? (text ?? '') : idOf(id);
    });
  const [earlier, later] = [byKpi(old, (id) => context.laterId(id)), byKpi(now, (id) => id)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [a, b] = [earlier.get(id) ?? [], later.get(id) ?? []];
    const kpi = context.mentions((b[0] ?? a[0])?.kpi);
    const direction = betterWay(context.find(id)?.element);
    return between(a, b, { name: messages.text(context.language, 'at', { kpi, name }), direction, context });
  });
}

interface Alert {
  readonly side: 'below' | 'above';
  readonly value: Json;
}

/** Of the alerts of a side, the first of each text is compared: a KPI has one a side. */
function readAlerts(from: Json | undefined, into: Json | undefined, name: string, context: ReadingContext): Reading[] {
  const alertsOf = (value: Json | undefined): Alert[] => (Array.isArray(value) ? value : []) as unknown as Alert[];
  const told = (code: Code, effect: Reading['effect'], a: Alert | undefined, b: Alert | undefined): Reading => ({
    code,
    effect,
    concern: 'measurement',
    text: messages.text(context.language, code, {
      name,
      from: a ? context.value(a.value) : '',
      to: b ? context.value(b.value) : '',
    }),
  });
  return (['below', 'above'] as const).flatMap((side): Reading[] => {
    const [a, b] = [from, into].map((list) => alertsOf(list).find((alert) => alert.side === side));
    if (!a && !b) return [];
    if (!a) return [told('alert-added', 'better', a, b)];
    if (!b) return [told('alert-removed', 'worse', a, b)];
    const [before, after] = [numberOf(a.value), numberOf(b.value)];
    if (before === undefined || after === undefined || before === after) return [];
    const isLater = side === 'below' ? after < before : after > before;
    return [told(isLater ? 'alert-loosened' : 'alert-tightened', isLater ? 'worse' : 'better', a, b)];
  });
}

function dateOf(date: NonNullable<Target['by']>, { language }: ReadingContext): string {
  return formatDate(language, { type: 'date', ...date } as unknown as Extract<ModelValue, { type: 'date' }>);
}

/** A number that orders values of one kind. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { value: plain, amount, seconds } = value as { value?: number; amount?: number; seconds?: number };
  return plain ?? amount ?? seconds;
}
