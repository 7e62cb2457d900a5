import { defineCatalog, formatNumber, label } from '@touchline/locale';
import type { Level } from '@touchline/model';
import type { Change } from '../../change.ts';
import type { Reader, Reading } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'pain-added': 'New pain: {name}.',
    'pain-removed': 'The pain {name} is gone.',
    'pain-worsened': 'The pain {name} weighs more: {to} instead of {from}.',
    'pain-eased': 'The pain {name} weighs less: {to} instead of {from}.',
    'churn-risk-added': 'New risk that customers leave: {name}.',
    'churn-risk-removed': 'The risk that customers leave, {name}, is gone.',
    'churn-risk-worsened': 'The risk {name} weighs more: {to} instead of {from}.',
    'churn-risk-eased': 'The risk {name} weighs less: {to} instead of {from}.',
    'opportunity-added': 'New opportunity: {name}.',
    'opportunity-removed': 'The opportunity {name} is gone.',
    'churn-risk-to-competitor': 'New risk that customers leave for a competitor: {name}.',
    'leaves-for-competitor': 'At the risk {name} customers leave for a competitor now.',
    'opportunity-lifts-more': 'The opportunity {name} is said to lift to {to} instead of {from}.',
    'opportunity-lifts-less': 'The opportunity {name} is said to lift only to {to} instead of {from}.',
    'promise-added': 'New promise: {name}.',
    'promise-removed': 'The promise {name} is gone.',
    'promise-changed': 'The promise is another one: {to} instead of {from}.',
    'expectation-met': 'The expectation {name} is {to} instead of {from}.',
  },
  uk: {
    'pain-added': 'Новий біль: {name}.',
    'pain-removed': 'Болю {name} більше немає.',
    'pain-worsened': 'Біль {name} важить більше: {to}, було {from}.',
    'pain-eased': 'Біль {name} важить менше: {to}, було {from}.',
    'churn-risk-added': 'Новий ризик відтоку: {name}.',
    'churn-risk-removed': 'Ризику відтоку {name} більше немає.',
    'churn-risk-worsened': 'Ризик {name} важить більше: {to}, було {from}.',
    'churn-risk-eased': 'Ризик {name} важить менше: {to}, було {from}.',
    'opportunity-added': 'Нова можливість: {name}.',
    'opportunity-removed': 'Можливості {name} більше немає.',
    'churn-risk-to-competitor': 'Новий ризик, що клієнти підуть до конкурента: {name}.',
    'leaves-for-competitor': 'Ризик {name}: клієнти тепер ідуть до конкурента.',
    'opportunity-lifts-more': 'Можливість {name} має підняти до {to}, було {from}.',
    'opportunity-lifts-less': 'Можливість {name} має підняти лише до {to}, було {from}.',
    'promise-added': 'Нова обіцянка: {name}.',
    'promise-removed': 'Обіцянки {name} більше немає.',
    'promise-changed': 'Обіцянка інша: {to}, було {from}.',
    'expectation-met': 'Очікування {name}: {to}, було {from}.',
  },
  ru: {
    'pain-added': 'Новая боль: {name}.',
    'pain-removed': 'Боли {name} больше нет.',
    'pain-worsened': 'Боль {name} весит больше: уровень {to}, был {from}.',
    'pain-eased': 'Боль {name} весит меньше: уровень {to}, был {from}.',
    'churn-risk-added': 'Новый риск оттока: {name}.',
    'churn-risk-removed': 'Риска оттока {name} больше нет.',
    'churn-risk-worsened': 'Риск {name} весит больше: {to}, было {from}.',
    'churn-risk-eased': 'Риск {name} весит меньше: {to}, было {from}.',
    'opportunity-added': 'Новая возможность: {name}.',
    'opportunity-removed': 'Возможности {name} больше нет.',
    'churn-risk-to-competitor': 'Новый риск, что клиенты уйдут к конкуренту: {name}.',
    'leaves-for-competitor': 'Риск {name}: клиенты теперь уходят к конкуренту.',
    'opportunity-lifts-more': 'Возможность {name} должна поднять до {to}, было {from}.',
    'opportunity-lifts-less': 'Возможность {name} должна поднять лишь до {to}, было {from}.',
    'promise-added': 'Новое обещание: {name}.',
    'promise-removed': 'Обещания {name} больше нет.',
    'promise-changed': 'Обещание другое: {to}, было {from}.',
    'expectation-met': 'Ожидание {name}: {to}, было {from}.',
  },
});

const LEVELS: readonly Level[] = ['low', 'medium', 'high', 'critical'];
const VERDICTS = ['unmet', 'partly', 'met'] as const;

/** Kinds of statements whose coming and going means something: whether coming is better or worse. */
const COMING = {
  pain: 'worse',
  'churn-risk': 'worse',
  opportunity: 'other',
  promise: 'better',
} as const satisfies Record<string, Reading['effect']>;

const isTold = (kind: string): kind is keyof typeof COMING => kind in COMING;

/** Pains, risks, opportunities and promises that come, go or weigh something else. */
export const readStatements: Reader = (change, context) => {
  const { language } = context;
  const { kind } = change;
  const concern = kind === 'promise' ? 'promise' : 'customer';
  if ((change.change === 'added' || change.change === 'removed') && isTold(kind)) {
    const node = change.change === 'added' ? change.after : change.before;
    const code = `${kind}-${change.change}` as const;
    const effect = change.change === 'added' ? COMING[kind] : opposite(COMING[kind]);
    const isToCompetitor = code === 'churn-risk-added' && node.properties['category'] === 'competitor';
    const text = messages.text(language, isToCompetitor ? 'churn-risk-to-competitor' : code, {
      name: context.name(node),
    });
    return [{ code, effect, concern, text }];
  }
  if (change.change === 'renamed' && PROMISES.has(kind) && isWordedOtherwise(change)) {
    const names = { from: context.name(change.before), to: context.name(change.after) };
    return [
      {
        code: 'promise-changed',
        effect: 'other',
        concern: 'promise',
        text: messages.text(language, 'promise-changed', names),
        severity: 'warning',
      },
    ];
  }
  if (change.change !== 'changed') return [];
  const name = context.name(change.after);
  if (change.property === 'level' && (kind === 'pain' || kind === 'churn-risk')) {
    const [from, to] = [change.from, change.into].map((level) => LEVELS.indexOf(level as Level)) as [number, number];
    if (from < 0 || to < 0) return [];
    const code = `${kind}-${to > from ? 'worsened' : 'eased'}` as const;
    const levels = {
      from: label(language, 'level', LEVELS[from] as Level),
      to: label(language, 'level', LEVELS[to] as Level),
    };
    return [
      {
        code,
        effect: to > from ? 'worse' : 'better',
        concern,
        text: messages.text(language, code, { name, ...levels }),
      },
    ];
  }
  if (change.property === 'category' && kind === 'churn-risk' && change.into === 'competitor') {
    const text = messages.text(language, 'leaves-for-competitor', { name });
    return [{ code: 'churn-risk-worsened', effect: 'worse', concern, text }];
  }
  if (change.property === 'liftsTo' && typeof change.from === 'number' && typeof change.into === 'number') {
    const code = change.into > change.from ? 'opportunity-lifts-more' : 'opportunity-lifts-less';
    const said = { name, from: formatNumber(language, change.from), to: formatNumber(language, change.into) };
    const effect = change.into > change.from ? 'better' : 'worse';
    return [{ code, effect, concern, text: messages.text(language, code, said) }];
  }
  if (change.property === 'category' && kind === 'expects') {
    const [from, to] = [change.from, change.into].map((verdict) => VERDICTS.indexOf(verdict as 'met')) as [
      number,
      number,
    ];
    if (from < 0 || to < 0) return [];
    const verdicts = {
      from: label(language, 'fulfilment', VERDICTS[from] as 'met'),
      to: label(language, 'fulfilment', VERDICTS[to] as 'met'),
    };
    const code = to > from ? 'expectation-better-met' : 'expectation-worse-met';
    const text = messages.text(language, 'expectation-met', { name, ...verdicts });
    return [{ code, effect: to > from ? 'better' : 'worse', concern: 'customer', text }];
  }
  return [];
};

/** What customers are told they can count on. */
const PROMISES: ReadonlySet<string> = new Set(['promise', 'commitment', 'value-proposition']);

function isWordedOtherwise({ before, after, silent }: Extract<Change, { change: 'renamed' }>): boolean {
  return !silent && ['title', 'text'].some((key) => before.properties[key] !== after.properties[key]);
}

function opposite(effect: Reading['effect']): Reading['effect'] {
  if (effect === 'other') return 'other';
  return effect === 'better' ? 'worse' : 'better';
}
