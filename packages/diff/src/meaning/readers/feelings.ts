import { defineCatalog, formatNumber } from '@touchline/locale';
import type { Json } from '../../tree/diff-node.ts';
import { sameText } from '../../tree/properties.ts';
import type { Reader, Reading } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    raised: '{name} moved from {from} to {to}.',
    'raised-for': '{name} moved from {from} to {to} for {persona}.',
    worded: '{name} feels {to} instead of {from}.',
    said: '{name} has a feeling now: {to}.',
    gone: 'The feeling {from} at {name} is no longer said.',
  },
  uk: {
    raised: '{name}: було {from}, стало {to}.',
    'raised-for': '{name}: було {from}, стало {to} для {persona}.',
    worded: '{name}: почуття {to} замість {from}.',
    said: '{name}: тепер є почуття {to}.',
    gone: '{name}: про почуття {from} більше не сказано.',
  },
  ru: {
    raised: '{name}: было {from}, стало {to}.',
    'raised-for': '{name}: было {from}, стало {to} для {persona}.',
    worded: '{name}: чувство {to} вместо {from}.',
    said: '{name}: теперь есть чувство {to}.',
    gone: '{name}: о чувстве {from} больше не сказано.',
  },
});

interface Feeling {
  readonly score?: number;
  readonly becomes?: number;
  readonly word?: string;
  readonly as?: Json;
  readonly when?: string;
}

/** Where a feeling ends: `2 -> 4` ends at 4. */
const endOf = ({ score, becomes }: Feeling): number | undefined => becomes ?? score;

/** How it feels, for whom: higher on the scale is better. */
export const readFeelings: Reader = (change, context) => {
  if (change.change !== 'changed' || change.property !== 'feelings') return [];
  const { language } = context;
  const name = context.name(change.after);
  const inWords = (feeling: Feeling): string => {
    const end = endOf(feeling);
    const number = end === undefined ? [] : [formatNumber(language, end)];
    return [...number, ...(feeling.word === undefined ? [] : [`“${feeling.word}”`])].join(' ') || '?';
  };
  const [old, now] = [byHolder(change.from, (id) => context.laterId(id)), byHolder(change.into, (id) => id)];
  const readings: Reading[] = [];
  for (const [holder, feeling] of now) {
    const earlier = old.get(holder);
    const to = inWords(feeling);
    if (!earlier) {
      readings.push(other('feeling-added', messages.text(language, 'said', { name, to })));
      continue;
    }
    const [start, end] = [endOf(earlier), endOf(feeling)];
    const from = inWords(earlier);
    if (start !== undefined && end !== undefined && start !== end) {
      const persona = context.mentions(feeling.as);
      const [low, high] = [formatNumber(language, start), formatNumber(language, end)];
      const text = persona
        ? messages.text(language, 'raised-for', { name, from: low, to: high, persona })
        : messages.text(language, 'raised', { name, from: low, to: high });
      const code = end > start ? 'feeling-raised' : 'feeling-lowered';
      readings.push({ code, effect: end > start ? 'better' : 'worse', concern: 'customer', text });
    } else if (from !== to)
      readings.push(other('feeling-reworded', messages.text(language, 'worded', { name, from, to })));
  }
  for (const [holder, feeling] of old) {
    if (now.has(holder)) continue;
    readings.push(other('feeling-removed', messages.text(language, 'gone', { name, from: inWords(feeling) })));
  }
  return readings;
};

function other(code: string, text: string): Reading {
  return { code, effect: 'other', concern: 'customer', text };
}

/** Feelings by who has them and when. */
function byHolder(value: Json | undefined, idOf: (id: string) => string): Map<string, Feeling> {
  const feelings = (Array.isArray(value) ? value : []) as unknown as Feeling[];
  return new Map(feelings.map((feeling) => [`${sameText(feeling.as, idOf)} ${feeling.when ?? ''}`, feeling]));
}
