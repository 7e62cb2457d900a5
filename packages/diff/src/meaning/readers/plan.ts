import { defineCatalog, formatDate, label, type ModelValue } from '@touchline/locale';
import type { Json } from '../../tree/diff-node.ts';
import { listDifference, type Reader, type Reading, type ReadingContext } from '../meaning.ts';
import { numberOf } from './targets.ts';

const messages = defineCatalog({
  en: {
    'plan-slipped': '{name} ends later: {to} instead of {from}.',
    'plan-earlier': '{name} ends sooner: {to} instead of {from}.',
    'initiative-added': 'New initiative: {name}.',
    'initiative-removed': 'The initiative {name} is no longer in the plan.',
    'goal-added': 'New goal: {name}.',
    'goal-removed': 'The goal {name} is gone.',
    'status-changed': '{name} is {to} instead of {from}.',
    'budget-changed': 'The budget of {name} is {to} instead of {from}.',
    'owner-lost': '{name} has lost its owner, {list}.',
    'owner-gained': '{name} has an owner now: {list}.',
    'owner-changed': '{name} belongs to {list} instead of {from}.',
    'standard-raised': 'The standard of {name} is stricter: {to} instead of {from}.',
    'standard-lowered': 'The standard of {name} is weaker: {to} instead of {from}.',
    'standard-removed': 'The standard of {name}, {from}, is gone.',
    'standard-changed': 'The standard of {name} is another one.',
    'commitment-removed': 'The commitment {name} is gone.',
    'commitment-added': 'New commitment: {name}.',
    'reward-removed': 'The reward {name} is gone.',
    'reward-added': 'New reward: {name}.',
  },
  uk: {
    'plan-slipped': '{name} закінчується пізніше: {to}, було {from}.',
    'plan-earlier': '{name} закінчується раніше: {to}, було {from}.',
    'initiative-added': 'Нова ініціатива: {name}.',
    'initiative-removed': 'Ініціативи {name} більше немає в плані.',
    'goal-added': 'Нова ціль: {name}.',
    'goal-removed': 'Цілі {name} більше немає.',
    'status-changed': '{name}: {to}, було {from}.',
    'budget-changed': 'Бюджет {name}: {to}, було {from}.',
    'owner-lost': '{name}: власника {list} більше немає.',
    'owner-gained': '{name}: тепер є власник {list}.',
    'owner-changed': '{name}: власник {list} замість {from}.',
    'standard-raised': 'Стандарт {name} суворіший: {to}, було {from}.',
    'standard-lowered': 'Стандарт {name} слабший: {to}, було {from}.',
    'standard-removed': 'Стандарту {name} ({from}) більше немає.',
    'standard-changed': 'Стандарт {name} інший.',
    'commitment-removed': 'Зобов’язання {name} більше немає.',
    'commitment-added': 'Нове зобов’язання: {name}.',
    'reward-removed': 'Винагороди {name} більше немає.',
    'reward-added': 'Нова винагорода: {name}.',
  },
  ru: {
    'plan-slipped': '{name} заканчивается позже: {to}, было {from}.',
    'plan-earlier': '{name} заканчивается раньше: {to}, было {from}.',
    'initiative-added': 'Новая инициатива: {name}.',
    'initiative-removed': 'Инициативы {name} больше нет в плане.',
    'goal-added': 'Новая цель: {name}.',
    'goal-removed': 'Цели {name} больше нет.',
    'status-changed': '{name}: {to}, было {from}.',
    'budget-changed': 'Бюджет {name}: {to}, было {from}.',
    'owner-lost': '{name}: владельца {list} больше нет.',
    'owner-gained': '{name}: теперь есть владелец {list}.',
    'owner-changed': '{name}: владелец {list} вместо {from}.',
    'standard-raised': 'Стандарт {name} строже: {to}, было {from}.',
    'standard-lowered': 'Стандарт {name} слабее: {to}, было {from}.',
    'standard-removed': 'Стандарта {name} ({from}) больше нет.',
    'standard-changed': 'Стандарт {name} другой.',
    'commitment-removed': 'Обязательства {name} больше нет.',
    'commitment-added': 'Новое обязательство: {name}.',
    'reward-removed': 'Вознаграждения {name} больше нет.',
    'reward-added': 'Новое вознаграждение: {name}.',
  },
});

type Code = (typeof messages.codes)[number];

const COMING: Readonly<Record<string, Reading['concern']>> = {
  initiative: 'plan',
  goal: 'strategy',
  commitment: 'promise',
  reward: 'promise',
};
type Coming = 'initiative' | 'goal' | 'commitment' | 'reward';

/** Initiatives, goals and commitments: what is planned, by when, by whom. */
export const readPlan: Reader = (change, context) => {
  const { language } = context;
  if (change.change === 'added' || change.change === 'removed') {
    const concern = COMING[change.kind];
    if (!concern) return [];
    const name = context.name(change.change === 'added' ? change.after : change.before);
    const code = `${change.kind as Coming}-${change.change}` as const;
    const effect = change.change === 'added' ? 'better' : 'worse';
    return [{ code, effect, concern, text: messages.text(language, code, { name }) }];
  }
  if (change.change !== 'changed') return [];
  const { property, from, into } = change;
  const name = context.name(change.after);
  const planned = (code: Code, effect: Reading['effect'], text: string): Reading => ({
    code,
    effect,
    concern: 'plan',
    text,
  });
  if (property === 'owners') {
    const { gone, fresh, left } = listDifference(from, into, context);
    const parameters = { name, list: context.mentions(fresh), from: context.mentions(gone) };
    const code = left.length === 0 ? 'owner-lost' : gone.length === 0 ? 'owner-gained' : 'owner-changed';
    const list = code === 'owner-lost' ? parameters.from : parameters.list;
    if (list === '') return [];
    const text = messages.text(language, code, { ...parameters, list });
    const effect = code === 'owner-lost' ? 'worse' : code === 'owner-gained' ? 'better' : 'other';
    return [{ ...planned(code, effect, text), concern: 'organisation' }];
  }
  if (property === 'schedule' || property === 'by') {
    const [before, after] = [endOf(from), endOf(into)];
    if (!before || !after || before.to === after.to) return [];
    const code = after.to > before.to ? 'plan-slipped' : 'plan-earlier';
    const dates = { from: formatDate(language, before.date), to: formatDate(language, after.date) };
    return [
      planned(code, code === 'plan-slipped' ? 'worse' : 'better', messages.text(language, code, { name, ...dates })),
    ];
  }
  if (property === 'status' && typeof into === 'string') {
    const inWords = (status: Json | undefined): string =>
      typeof status === 'string' ? label(language, 'initiativeStatus', status as 'planned') : '–';
    const effect = into === 'dropped' ? 'worse' : into === 'done' ? 'better' : 'other';
    const text = messages.text(language, 'status-changed', { name, from: inWords(from), to: inWords(into) });
    return [
      {
        ...planned('status-changed', effect, text),
        code: into === 'dropped' ? 'initiative-dropped' : 'status-changed',
      },
    ];
  }
  if (property === 'budget' && from !== undefined && into !== undefined) {
    const values = { from: context.value(from), to: context.value(into) };
    return [planned('budget-changed', 'other', messages.text(language, 'budget-changed', { name, ...values }))];
  }
  if (property === 'standards') return readStandards(from, into, name, context);
  return [];
};

interface Standard {
  readonly share?: Json;
  readonly within?: Json;
}

/** A standard is stricter when it holds for more cases, or within a shorter time. */
function readStandards(
  from: Json | undefined,
  into: Json | undefined,
  name: string,
  context: ReadingContext,
): Reading[] {
  const { language } = context;
  const [[old, ...more], [now, ...others]] = [from, into].map((value) => (value ?? []) as unknown as Standard[]) as [
    Standard[],
    Standard[],
  ];
  const told = (code: Code, effect: Reading['effect'], severity?: 'warning'): Reading => {
    const said = { name, from: old ? standardText(old, context) : '', to: now ? standardText(now, context) : '' };
    const text = messages.text(language, code, { ...said, list: '' });
    return { code, effect, concern: 'promise', text, ...(severity && { severity }) };
  };
  if (old && !now) return [told('standard-removed', 'worse')];
  if (!old || !now || more.length > 0 || others.length > 0) return [told('standard-changed', 'other', 'warning')];
  const share = (numberOf(now.share) ?? 100) - (numberOf(old.share) ?? 100);
  const [sooner, later] = [numberOf(old.within), numberOf(now.within)];
  const time = sooner === undefined || later === undefined ? 0 : sooner - later;
  const signs = [Math.sign(share), Math.sign(time)];
  if (signs.includes(1) && !signs.includes(-1)) return [told('standard-raised', 'better')];
  if (signs.includes(-1) && !signs.includes(1)) return [told('standard-lowered', 'worse')];
  return [told('standard-changed', 'other', 'warning')];
}

/** `80% / 10 working days`. */
function standardText({ share, within }: Standard, context: ReadingContext): string {
  return [share, within].flatMap((value) => (value === undefined ? [] : [context.value(value)])).join(' / ');
}

type DateOfModel = Extract<ModelValue, { type: 'date' }>;

/** The day a date or a period ends. */
function endOf(value: Json | undefined): { readonly to: string; readonly date: DateOfModel } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { type, end } = value as { type?: string; end?: Json };
  if (type === 'period') return endOf(end);
  if (type !== 'date') return undefined;
  const date = value as unknown as DateOfModel & { to: string };
  return { to: date.to, date };
}
