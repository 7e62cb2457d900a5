import { directionOf } from '@touchline/insights';
import { defineCatalog, formatDate, type ModelValue } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import type { DiffNode, Json } from '../../tree/diff-node.ts';
import { listDifference, type Reader, type Reading, type ReadingContext } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'target-raised': 'The target of {name} is more ambitious: {to} instead of {from}.',
    'target-lowered': 'The target of {name} is lowered from {from} to {to}.',
    'target-later': 'The target of {name} is due later: {to} instead of {from}.',
    'target-sooner': 'The target of {name} is due sooner: {to} instead of {from}.',
    'target-added': '{name} has a target now: {to}.',
    'target-removed': '{name} has lost its target {from}.',
    'baseline-changed': 'The baseline of {name} is {to} instead of {from}.',
    'definition-changed': '{name} is computed otherwise: values before and after cannot be compared.',
    'kpi-removed': '{name} is no longer measured.',
    'measure-lost': '{name} is no longer measured by {list}.',
    'measure-gained': '{name} is measured by {list} now.',
    'evidence-lost': '{name} has lost its evidence.',
    'evidence-gained': '{name} rests on evidence now: {list}.',
  },
  uk: {
    'target-raised': 'Ціль показника {name} сміливіша: {to} замість {from}.',
    'target-lowered': 'Ціль показника {name} знижено з {from} до {to}.',
    'target-later': 'Строк цілі показника {name} пізніший: {to} замість {from}.',
    'target-sooner': 'Строк цілі показника {name} раніший: {to} замість {from}.',
    'target-added': '{name} тепер має ціль: {to}.',
    'target-removed': '{name} втратив ціль {from}.',
    'baseline-changed': 'База показника {name}: {to} замість {from}.',
    'definition-changed': '{name} обчислюють інакше: значення до і після не можна порівнювати.',
    'kpi-removed': '{name} більше не вимірюють.',
    'measure-lost': '{name} більше не вимірюють через {list}.',
    'measure-gained': '{name} тепер вимірюють через {list}.',
    'evidence-lost': '{name}: доказів більше немає.',
    'evidence-gained': '{name}: тепер є доказ: {list}.',
  },
  ru: {
    'target-raised': 'Цель показателя {name} смелее: {to} вместо {from}.',
    'target-lowered': 'Цель показателя {name} снижена с {from} до {to}.',
    'target-later': 'Срок цели показателя {name} позже: {to} вместо {from}.',
    'target-sooner': 'Срок цели показателя {name} раньше: {to} вместо {from}.',
    'target-added': '{name} теперь имеет цель: {to}.',
    'target-removed': '{name} потерял цель {from}.',
    'baseline-changed': 'База показателя {name}: {to} вместо {from}.',
    'definition-changed': '{name} вычисляют иначе: значения до и после нельзя сравнивать.',
    'kpi-removed': '{name} больше не измеряют.',
    'measure-lost': '{name} больше не измеряют через {list}.',
    'measure-gained': '{name} теперь измеряют через {list}.',
    'evidence-lost': '{name}: доказательств больше нет.',
    'evidence-gained': '{name}: теперь есть доказательство: {list}.',
  },
});

type Code = (typeof messages.codes)[number];

/** What a KPI's value is made of. */
const DEFINITION: ReadonlySet<string> = new Set([
  ...['metric', 'formula', 'scale', 'unit', 'where', 'dateColumn', 'from', 'direction', 'suppliedBy'],
]);

/** KPIs, their targets and definitions; what is measured and what rests on evidence. */
export const readMeasurement: Reader = (change, context) => {
  const { language } = context;
  const measured = (code: Code, effect: Reading['effect'], text: string): Reading => ({
    code,
    effect,
    concern: code.startsWith('evidence') ? 'evidence' : 'measurement',
    text,
  });
  if (change.change === 'removed' && change.kind === 'kpi') {
    return [
      measured('kpi-removed', 'worse', messages.text(language, 'kpi-removed', { name: context.name(change.before) })),
    ];
  }
  if (change.change !== 'changed') return [];
  const { property, from, into, kind } = change;
  const name = context.name(change.after);
  if (property === 'measuredBy' || property === 'evidence') {
    const { gone, fresh, left } = listDifference(from, into, context);
    const [lost, gained] =
      property === 'evidence'
        ? (['evidence-lost', 'evidence-gained'] as const)
        : (['measure-lost', 'measure-gained'] as const);
    // Another source in place of one is not a loss of evidence.
    const isLost = gone.length > 0 && (property === 'measuredBy' || left.length === 0);
    return [
      ...(isLost
        ? [measured(lost, 'worse', messages.text(language, lost, { name, list: context.mentions(gone) }))]
        : []),
      ...(fresh.length > 0
        ? [measured(gained, 'better', messages.text(language, gained, { name, list: context.mentions(fresh) }))]
        : []),
    ];
  }
  if (kind !== 'kpi') return [];
  if (property === 'targets')
    return readTargets({ from, into, name, kpi: change.after, context }).map(({ code, effect, parameters }) =>
      measured(code, effect, messages.text(language, code, parameters)),
    );
  if (property === 'baselines') {
    const [old, now] = [datedOf(from).at(-1), datedOf(into).at(-1)];
    if (!old || !now) return [];
    const parameters = { name, from: context.value(old.value), to: context.value(now.value) };
    return [measured('baseline-changed', 'other', messages.text(language, 'baseline-changed', parameters))];
  }
  if (!DEFINITION.has(property)) return [];
  return [
    {
      ...measured('definition-changed', 'other', messages.text(language, 'definition-changed', { name })),
      severity: 'warning',
    },
  ];
};

interface Target {
  readonly value: Json;
  readonly by?: { readonly from: string; readonly to: string; readonly precision: string };
}

function datedOf(value: Json | undefined): Target[] {
  return (Array.isArray(value) ? value : []) as unknown as Target[];
}

interface Told {
  readonly code: Code;
  readonly effect: Reading['effect'];
  readonly parameters: { readonly name: string; readonly from: string; readonly to: string; readonly list: string };
}

/** Targets are the same when they are due at the same time; of what is left, in their order. */
function readTargets({
  from,
  into,
  name,
  kpi,
  context,
}: {
  from: Json | undefined;
  into: Json | undefined;
  name: string;
  kpi: DiffNode;
  context: ReadingContext;
}): Told[] {
  const [old, now] = [datedOf(from), datedOf(into)];
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
  const told = (code: Code, effect: Reading['effect'], parameters: Partial<Told['parameters']>): Told => ({
    code,
    effect,
    parameters: { name, from: '', to: '', list: '', ...parameters },
  });
  const direction = directionOf(kpi.element as Kpi) ?? 'higher';
  const changes = pairs.flatMap(([a, b]): Told[] => {
    const found: Told[] = [];
    const [before, after] = [numberOf(a.value), numberOf(b.value)];
    if (before !== undefined && after !== undefined && before !== after) {
      const isRaised = direction === 'higher' ? after > before : after < before;
      const values = { from: context.value(a.value), to: context.value(b.value) };
      found.push(told(isRaised ? 'target-raised' : 'target-lowered', isRaised ? 'better' : 'worse', values));
    }
    if (a.by && b.by && a.by.to !== b.by.to) {
      const isLater = b.by.to > a.by.to;
      const dates = { from: dateOf(a.by, context), to: dateOf(b.by, context) };
      found.push(told(isLater ? 'target-later' : 'target-sooner', isLater ? 'worse' : 'other', dates));
    }
    return found;
  });
  return [
    ...changes,
    ...old.map((target) => told('target-removed', 'worse', { from: context.value(target.value) })),
    ...now.map((target) => told('target-added', 'better', { to: context.value(target.value) })),
  ];
}

function dateOf(date: NonNullable<Target['by']>, { language }: ReadingContext): string {
  return formatDate(language, { type: 'date', ...date } as unknown as Extract<ModelValue, { type: 'date' }>);
}

/** A number that orders values of one kind. */
function numberOf(value: Json): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { value: plain, amount, seconds } = value as { value?: number; amount?: number; seconds?: number };
  return plain ?? amount ?? seconds;
}
