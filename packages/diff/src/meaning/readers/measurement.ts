import { defineCatalog } from '@touchline/locale';
import type { Json } from '../../tree/diff-node.ts';
import { listDifference, type Reader, type Reading } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'baseline-changed': 'The baseline of {name} is {to} instead of {from}.',
    'definition-changed': '{name} is computed otherwise: values before and after cannot be compared.',
    'kpi-removed': '{name} is no longer measured.',
    'measure-lost': '{name} is no longer measured by {list}.',
    'measure-dropped': '{name} is no longer measured by {list}; other measures stay.',
    'measure-replaced': '{name} is measured by {list} instead of {from}.',
    'measure-gained': '{name} is measured by {list} now.',
    'evidence-lost': '{name} has lost its evidence.',
    'evidence-gained': '{name} rests on evidence now: {list}.',
  },
  uk: {
    'baseline-changed': 'База показника {name}: {to}, було {from}.',
    'definition-changed': '{name} обчислюють інакше: значення до і після не можна порівнювати.',
    'kpi-removed': '{name} більше не вимірюють.',
    'measure-lost': '{name} більше не вимірюють через {list}.',
    'measure-dropped': '{name} більше не вимірюють через {list}; інші показники лишилися.',
    'measure-replaced': '{name} вимірюють через {list} замість {from}.',
    'measure-gained': '{name} тепер вимірюють через {list}.',
    'evidence-lost': '{name}: доказів більше немає.',
    'evidence-gained': '{name}: тепер є доказ: {list}.',
  },
  ru: {
    'baseline-changed': 'База показателя {name}: {to}, было {from}.',
    'definition-changed': '{name} вычисляют иначе: значения до и после нельзя сравнивать.',
    'kpi-removed': '{name} больше не измеряют.',
    'measure-lost': '{name} больше не измеряют через {list}.',
    'measure-dropped': '{name} больше не измеряют через {list}; другие показатели остались.',
    'measure-replaced': '{name} измеряют через {list} вместо {from}.',
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

/** KPIs, their baselines and definitions; what is measured and what rests on evidence. */
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
    const lists = { name, list: context.mentions(gone), from: context.mentions(gone), to: '' };
    const gained = { name, list: context.mentions(fresh), from: context.mentions(gone), to: '' };
    const tell = (code: Code, effect: Reading['effect'], said: typeof lists): Reading =>
      measured(code, effect, messages.text(language, code, said));
    if (property === 'evidence') {
      // Another source in place of one is not a loss of evidence.
      return [
        ...(gone.length > 0 && left.length === 0 ? [tell('evidence-lost', 'worse', lists)] : []),
        ...(fresh.length > 0 ? [tell('evidence-gained', 'better', gained)] : []),
      ];
    }
    if (gone.length > 0 && fresh.length > 0) return [tell('measure-replaced', 'other', gained)];
    if (fresh.length > 0) return [tell('measure-gained', 'better', gained)];
    if (gone.length === 0) return [];
    return [tell(left.length === 0 ? 'measure-lost' : 'measure-dropped', 'worse', lists)];
  }
  if (kind !== 'kpi') return [];
  if (property === 'baselines') {
    const [old, now] = [datedOf(from).at(-1), datedOf(into).at(-1)];
    if (!old || !now) return [];
    const parameters = { name, list: '', from: context.value(old.value), to: context.value(now.value) };
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

interface Dated {
  readonly value: Json;
}

function datedOf(value: Json | undefined): Dated[] {
  return (Array.isArray(value) ? value : []) as unknown as Dated[];
}
