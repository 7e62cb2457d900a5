import { defineCatalog, label, quote } from '@touchline/locale';
import type { LifecycleStage, Progress, Review } from '@touchline/model';
import type { Json } from '../../tree/diff-node.ts';
import type { Reader, Reading } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'item-done': '{name} is done.',
    'item-reopened': '{name} is open again.',
    'stage-claimed': '“{stage}” is said to be {to}; before: {from}.',
    'nothing-said': 'nothing said',
    'review-added': 'New review: {name}.',
    'review-removed': 'The review {name} is gone.',
    'decision-made': 'Decided in {name}: {action} {what}.',
    'decision-because': 'Decided in {name}: {action} {what}, because {because}.',
  },
  uk: {
    'item-done': '{name}: виконано.',
    'item-reopened': '{name}: знову не виконано.',
    'stage-claimed': '«{stage}»: {to}; раніше: {from}.',
    'nothing-said': 'нічого не сказано',
    'review-added': 'Новий перегляд: {name}.',
    'review-removed': 'Перегляду {name} більше немає.',
    'decision-made': 'Рішення ({name}): {action} {what}.',
    'decision-because': 'Рішення ({name}): {action} {what}, бо {because}.',
  },
  ru: {
    'item-done': '{name}: выполнено.',
    'item-reopened': '{name}: снова не выполнено.',
    'stage-claimed': '«{stage}»: {to}; раньше: {from}.',
    'nothing-said': 'ничего не сказано',
    'review-added': 'Новый пересмотр: {name}.',
    'review-removed': 'Пересмотра {name} больше нет.',
    'decision-made': 'Решение ({name}): {action} {what}.',
    'decision-because': 'Решение ({name}): {action} {what}, потому что {because}.',
  },
});

type ProgressState = NonNullable<Progress['stages']>[number]['state'];

interface Claim {
  readonly stage: LifecycleStage;
  readonly state: ProgressState;
}

type Decision = Pick<NonNullable<Review['decisions']>[number], 'action' | 'because'> & { readonly what: Json };

const STATES: readonly ProgressState[] = ['planned', 'in-progress', 'done'];

/** What is ticked off, what a team says of its progress, what reviews decide. */
export const readProgress: Reader = (change, context) => {
  const { language } = context;
  const { kind } = change;
  if (kind === 'review' && (change.change === 'added' || change.change === 'removed')) {
    const node = change.change === 'added' ? change.after : change.before;
    const name = context.name(node);
    const code = `review-${change.change}` as const;
    const effect = change.change === 'added' ? 'better' : 'worse';
    const text = messages.text(language, code, { name });
    const decisions = change.change === 'added' ? decisionsOf(node.properties['decisions']) : [];
    return [{ code, effect, concern: 'measurement', text }, ...decisions.map((each) => decided(each, name))];
  }
  if (change.change !== 'changed') return [];
  const name = context.name(change.after);
  if (kind === 'item' && change.property === 'done') {
    const code = change.into === true ? 'item-done' : 'item-reopened';
    const effect = change.into === true ? 'better' : 'worse';
    return [{ code, effect, concern: 'plan', text: messages.text(language, code, { name }) }];
  }
  if (kind === 'review' && change.property === 'decisions') {
    const known = new Set(decisionsOf(change.from).map(decisionKey));
    return decisionsOf(change.into).flatMap((each) => (known.has(decisionKey(each)) ? [] : [decided(each, name)]));
  }
  if (kind !== 'progress' || change.property !== 'stages') return [];
  const [old, now] = [change.from, change.into].map(
    (value) => new Map(((value ?? []) as unknown as Claim[]).map(({ stage, state }) => [stage, state])),
  ) as [Map<LifecycleStage, ProgressState>, Map<LifecycleStage, ProgressState>];
  const inWords = (state: ProgressState | undefined): string =>
    state ? label(language, 'progressState', state) : messages.text(language, 'nothing-said');
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((stage): Reading[] => {
    const [before, after] = [old.get(stage), now.get(stage)];
    if (before === after) return [];
    const rise = rank(after) - rank(before);
    const said = {
      stage: label(language, 'lifecycleStage', stage),
      from: inWords(before),
      to: inWords(after),
    };
    return [
      {
        code: 'stage-claimed',
        effect: after === 'skipped' || rise === 0 ? 'other' : rise > 0 ? 'better' : 'worse',
        concern: 'plan',
        text: messages.text(language, 'stage-claimed', said),
      },
    ];
  });

  function decided({ action, what, because }: Decision, name: string): Reading {
    const said = { name, action: label(language, 'decision', action), what: context.mentions(what) };
    const text =
      because === undefined
        ? messages.text(language, 'decision-made', said)
        : messages.text(language, 'decision-because', { ...said, because: quote(language, because) });
    return { code: 'decision-made', effect: 'other', concern: 'plan', text };
  }
};

function rank(state: ProgressState | undefined): number {
  return state ? STATES.indexOf(state) : -1;
}

function decisionsOf(value: Json | undefined): Decision[] {
  return (Array.isArray(value) ? value : []) as unknown as Decision[];
}

function decisionKey({ action, what, because }: Decision): string {
  return JSON.stringify([action, what, because]);
}
