import { defineCatalog } from '@touchline/locale';
import { listDifference, type Reader, type Reading } from '../meaning.ts';
import { numberOf } from './targets.ts';

const messages = defineCatalog({
  en: {
    'audience-lost': '{name} is no longer for {list}.',
    'audience-gained': '{name} is for {list} as well.',
    'segment-larger': 'The segment {name} is larger: {to} instead of {from}.',
    'segment-smaller': 'The segment {name} is smaller: {to} instead of {from}.',
    'segment-value-raised': 'A customer of {name} is worth more: {to} instead of {from}.',
    'segment-value-lowered': 'A customer of {name} is worth less: {to} instead of {from}.',
  },
  uk: {
    'audience-lost': '{name}: більше не для {list}.',
    'audience-gained': '{name}: тепер і для {list}.',
    'segment-larger': 'Сегмент {name} більший: {to}, було {from}.',
    'segment-smaller': 'Сегмент {name} менший: {to}, було {from}.',
    'segment-value-raised': 'Клієнт сегмента {name} приносить більше: {to}, було {from}.',
    'segment-value-lowered': 'Клієнт сегмента {name} приносить менше: {to}, було {from}.',
  },
  ru: {
    'audience-lost': '{name}: больше не для {list}.',
    'audience-gained': '{name}: теперь и для {list}.',
    'segment-larger': 'Сегмент {name} больше: {to}, было {from}.',
    'segment-smaller': 'Сегмент {name} меньше: {to}, было {from}.',
    'segment-value-raised': 'Клиент сегмента {name} приносит больше: {to}, было {from}.',
    'segment-value-lowered': 'Клиент сегмента {name} приносит меньше: {to}, было {from}.',
  },
});

/** What is made for the customers themselves: that it is no longer for somebody is a loss. */
const FOR_CUSTOMERS: ReadonlySet<string> = new Set([
  ...['journey', 'commitment', 'initiative', 'loyalty-programme', 'reward', 'goal'],
]);

/** Who something is for, and how large and how valuable a segment is said to be. */
export const readPeople: Reader = (change, context) => {
  if (change.change !== 'changed') return [];
  const { language } = context;
  const { property, kind, from, into } = change;
  const name = context.name(change.after);
  if (property === 'for' && FOR_CUSTOMERS.has(kind)) {
    const { gone, fresh } = listDifference(from, into, context);
    const tell = (code: 'audience-lost' | 'audience-gained', list: typeof gone): Reading[] => {
      if (list.length === 0) return [];
      const effect = code === 'audience-lost' ? 'worse' : 'better';
      const text = messages.text(language, code, { name, list: context.mentions(list) });
      return [{ code, effect, concern: 'customer', text }];
    };
    return [...tell('audience-lost', gone), ...tell('audience-gained', fresh)];
  }
  if (kind !== 'segment' || (property !== 'size' && property !== 'value')) return [];
  const [before, after] = [numberOf(from), numberOf(into)];
  if (from === undefined || into === undefined || before === undefined || after === undefined) return [];
  const isMore = after > before;
  const code =
    property === 'size'
      ? isMore
        ? 'segment-larger'
        : 'segment-smaller'
      : isMore
        ? 'segment-value-raised'
        : 'segment-value-lowered';
  const said = { name, from: context.value(from), to: context.value(into) };
  return [{ code, effect: 'other', concern: 'strategy', text: messages.text(language, code, said) }];
};
