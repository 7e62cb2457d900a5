import { defineCatalog, formatNumber } from '@touchline/locale';
import type { ChangeCode } from '@touchline/model';
import type { Json } from '../../tree/diff-node.ts';
import { sameText } from '../../tree/properties.ts';
import { listDifference, type Reader, type Reading, type ReadingContext } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    raised: '{name} moved from {from} to {to}.',
    'raised-for': '{name} moved from {from} to {to} for {persona}.',
    worded: '{name} feels {to} instead of {from}.',
    said: '{name} has a feeling now: {to}.',
    'evidence-lost': 'The feeling at {name} has lost its evidence.',
    'evidence-gained': 'The feeling at {name} rests on evidence now: {list}.',
    'evidence-replaced': 'The feeling at {name} rests on {list} instead of {from}.',
    gone: 'The feeling {from} at {name} is no longer said.',
  },
  uk: {
    raised: '{name}: було {from}, стало {to}.',
    'raised-for': '{name}: було {from}, стало {to} для {persona}.',
    worded: '{name}: почуття {to}, було {from}.',
    said: '{name}: тепер є почуття {to}.',
    'evidence-lost': '{name}: почуття більше не має доказів.',
    'evidence-gained': '{name}: почуття тепер має доказ: {list}.',
    'evidence-replaced': '{name}: почуття підтверджує {list} замість {from}.',
    gone: '{name}: про почуття {from} більше не сказано.',
  },
  ru: {
    raised: '{name}: было {from}, стало {to}.',
    'raised-for': '{name}: было {from}, стало {to} для {persona}.',
    worded: '{name}: чувство {to}, было {from}.',
    said: '{name}: теперь есть чувство {to}.',
    'evidence-lost': '{name}: у чувства больше нет доказательств.',
    'evidence-gained': '{name}: у чувства теперь есть доказательство: {list}.',
    'evidence-replaced': '{name}: чувство подтверждает {list} вместо {from}.',
    gone: '{name}: о чувстве {from} больше не сказано.',
  },
});

interface Feeling {
  readonly score?: number;
  readonly becomes?: number;
  readonly word?: string;
  readonly as?: Json;
  readonly when?: string;
  readonly evidence?: Json;
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
  readings.push(...readEvidence(old, now, name, context));
  for (const [holder, feeling] of old) {
    if (now.has(holder)) continue;
    readings.push(other('feeling-removed', messages.text(language, 'gone', { name, from: inWords(feeling) })));
  }
  return readings;
};

/** What feelings that stayed rest on. */
function readEvidence(
  old: ReadonlyMap<string, Feeling>,
  now: ReadonlyMap<string, Feeling>,
  name: string,
  context: ReadingContext,
): Reading[] {
  return [...now].flatMap(([holder, { evidence }]): Reading[] => {
    const earlier = old.get(holder);
    if (!earlier) return [];
    const { gone, fresh, left } = listDifference(earlier.evidence, evidence, context);
    if (gone.length === 0 && fresh.length === 0) return [];
    const code = left.length === 0 ? 'evidence-lost' : gone.length === 0 ? 'evidence-gained' : 'evidence-replaced';
    if (code === 'evidence-replaced' && fresh.length === 0) return [];
    const effect = { 'evidence-lost': 'worse', 'evidence-gained': 'better', 'evidence-replaced': 'other' } as const;
    const said = { name, list: context.mentions(fresh), from: context.mentions(gone) };
    const text = messages.text(context.language, code, said);
    return [{ code, effect: effect[code], concern: 'evidence', text }];
  });
}

function other(code: ChangeCode, text: string): Reading {
  return { code, effect: 'other', concern: 'customer', text };
}

/** Feelings by who has them and when. */
function byHolder(value: Json | undefined, idOf: (id: string) => string): Map<string, Feeling> {
  const feelings = (Array.isArray(value) ? value : []) as unknown as Feeling[];
  return new Map(feelings.map((feeling) => [`${sameText(feeling.as, idOf)} ${feeling.when ?? ''}`, feeling]));
}
