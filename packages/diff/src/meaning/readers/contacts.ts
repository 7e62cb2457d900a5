import { defineCatalog } from '@touchline/locale';
import type { DiffNode, Json } from '../../tree/diff-node.ts';
import { listDifference, type Reader, type Reading, type ReadingContext } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'touchpoint-added': 'Customers meet the company at one more touchpoint: {name}.',
    'touchpoint-removed': 'Customers no longer meet the company at the touchpoint {name}.',
    'channel-gained': '{name} is possible via {list} as well.',
    'channel-lost': '{name} is no longer possible via {list}.',
    'moment-of-truth-added': '{name} is a moment of truth now.',
    'moment-of-truth-removed': '{name} is no longer a moment of truth.',
    'wait-longer': '{name} takes longer: {to} instead of {from}.',
    'wait-shorter': '{name} takes less time: {to} instead of {from}.',
    'two-way-gained': 'At {name} customers can answer now.',
    'two-way-lost': 'At {name} customers can no longer answer.',
    'effort-raised': '{name} costs customers more effort.',
    'effort-lowered': '{name} costs customers less effort.',
  },
  uk: {
    'touchpoint-added': 'Клієнти мають ще одну точку контакту: {name}.',
    'touchpoint-removed': 'Точки контакту {name} більше немає.',
    'channel-gained': '{name} тепер можливо і через {list}.',
    'channel-lost': '{name} більше не можливо через {list}.',
    'moment-of-truth-added': '{name} тепер момент істини.',
    'moment-of-truth-removed': '{name} більше не момент істини.',
    'wait-longer': '{name} триває довше: {to}, було {from}.',
    'wait-shorter': '{name} триває менше: {to}, було {from}.',
    'two-way-gained': '{name}: тепер клієнти можуть відповісти.',
    'two-way-lost': '{name}: клієнти більше не можуть відповісти.',
    'effort-raised': '{name} коштує клієнтам більше зусиль.',
    'effort-lowered': '{name} коштує клієнтам менше зусиль.',
  },
  ru: {
    'touchpoint-added': 'У клиентов ещё одна точка контакта: {name}.',
    'touchpoint-removed': 'Точки контакта {name} больше нет.',
    'channel-gained': '{name} теперь возможно и через {list}.',
    'channel-lost': '{name} больше не возможно через {list}.',
    'moment-of-truth-added': '{name} теперь момент истины.',
    'moment-of-truth-removed': '{name} больше не момент истины.',
    'wait-longer': '{name} длится дольше: {to}, было {from}.',
    'wait-shorter': '{name} длится меньше: {to}, было {from}.',
    'two-way-gained': '{name}: теперь клиенты могут ответить.',
    'two-way-lost': '{name}: клиенты больше не могут ответить.',
    'effort-raised': '{name} стоит клиентам больше усилий.',
    'effort-lowered': '{name} стоит клиентам меньше усилий.',
  },
});

type Code = (typeof messages.codes)[number];
const customer = (code: Code, effect: Reading['effect'], text: string): Reading => ({
  code,
  effect,
  concern: 'customer',
  text,
});

/** Channels, moments of truth, waiting and effort: how customers get through. */
export const readContacts: Reader = (change, context) => {
  const { language } = context;
  if (change.change === 'removed') {
    const isMoment = isMomentOfTruth(change.before.properties['moment']);
    if (!isMoment) return readTouchpoint('touchpoint-removed', change.before, context);
    const text = messages.text(language, 'moment-of-truth-removed', { name: context.name(change.before) });
    return [customer('moment-of-truth-removed', 'worse', text)];
  }
  if (change.change === 'added') return readTouchpoint('touchpoint-added', change.after, context);
  if (change.change !== 'changed') return [];
  const name = context.name(change.after);
  const { from, into } = change;
  if (change.property === 'via') return readChannels(from, into, name, context);
  if (change.property === 'moment') {
    const [was, is] = [isMomentOfTruth(from), isMomentOfTruth(into)];
    if (was === is) return [];
    const code = is ? 'moment-of-truth-added' : 'moment-of-truth-removed';
    const text = messages.text(language, code, { name });
    return [customer(code, is ? 'other' : 'worse', text)];
  }
  // That a stage lasts longer is no waiting: customers live in it.
  if (change.property === 'takes' || (change.property === 'lasts' && change.kind === 'step')) {
    const [before, after] = [secondsOf(from), secondsOf(into)];
    if (from === undefined || into === undefined || before === undefined || after === undefined || before === after)
      return [];
    const code = after > before ? 'wait-longer' : 'wait-shorter';
    const text = messages.text(language, code, { name, from: context.value(from), to: context.value(into) });
    return [customer(code, after > before ? 'worse' : 'better', text)];
  }
  if (change.property === 'talks') {
    if ((from === 'two-way') === (into === 'two-way')) return [];
    const code = into === 'two-way' ? 'two-way-gained' : 'two-way-lost';
    return [customer(code, into === 'two-way' ? 'better' : 'worse', messages.text(language, code, { name }))];
  }
  if (change.property === 'customerEffort') {
    const [before, after] = [from, into].map((level) => ['low', 'medium', 'high', 'critical'].indexOf(String(level)));
    if (before === undefined || after === undefined || before < 0 || after < 0) return [];
    const code = after > before ? 'effort-raised' : 'effort-lowered';
    return [customer(code, after > before ? 'worse' : 'better', messages.text(language, code, { name }))];
  }
  return [];
};

/** More or fewer contacts are more or less to do for customers; whether that is good, the journey shows. */
function readTouchpoint(
  code: 'touchpoint-added' | 'touchpoint-removed',
  node: DiffNode,
  context: ReadingContext,
): Reading[] {
  if (node.kind !== 'step' || node.properties['contact'] !== true) return [];
  return [customer(code, 'other', messages.text(context.language, code, { name: context.name(node) }))];
}

function readChannels(
  from: Json | undefined,
  into: Json | undefined,
  name: string,
  context: ReadingContext,
): Reading[] {
  const { gone, fresh } = listDifference(from, into, context);
  const tell = (code: 'channel-lost' | 'channel-gained', list: Json[], effect: Reading['effect']): Reading[] =>
    list.length === 0
      ? []
      : [customer(code, effect, messages.text(context.language, code, { name, list: context.mentions(list) }))];
  return [...tell('channel-lost', gone, 'worse'), ...tell('channel-gained', fresh, 'better')];
}

export function isMomentOfTruth(moment: Json | undefined): boolean {
  return (moment as { mark?: string } | undefined)?.mark === 'moment-of-truth';
}

/** Seconds of a duration, or of the longer end of a range of durations. */
function secondsOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { seconds, to } = value as { seconds?: number; to?: Json };
  return typeof seconds === 'number' ? seconds : secondsOf(to);
}
