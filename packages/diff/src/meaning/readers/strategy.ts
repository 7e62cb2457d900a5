import { defineCatalog, formatDate, joinAnd, LABELS, label, labelOr, type ModelValue } from '@touchline/locale';
import type { Benefit, ChangeCode, MaturityClaim } from '@touchline/model';
import type { Json } from '../../tree/diff-node.ts';
import type { Reader, Reading, ReadingContext } from '../meaning.ts';

const messages = defineCatalog({
  en: {
    'maturity-target-raised': '{model}: the target is higher: {to} instead of {from}.',
    'maturity-target-lowered': '{model}: the target is lower: {to} instead of {from}.',
    'maturity-target-later': '{model}: {level} is to be reached later, by {to} instead of {from}.',
    'maturity-target-sooner': '{model}: {level} is to be reached sooner, by {to} instead of {from}.',
    'maturity-target-added': '{model}: a target is new: {to}.',
    'maturity-target-removed': '{model}: the target {from} is gone.',
    'maturity-level-claimed': '{model}: the company is said to be at {to} instead of {from}.',
    'criterion-claimed': '{model}: the criterion `{level}` is said to be {to}; before: {from}.',
    'nothing-said': 'nothing said',
    'benefit-dropped': '{name} is no longer expected to bring {list}.',
    'benefit-added': '{name} is expected to bring {list} now.',
  },
  uk: {
    'maturity-target-raised': '{model}: ціль вища: {to}, було {from}.',
    'maturity-target-lowered': '{model}: ціль нижча: {to}, було {from}.',
    'maturity-target-later': '{model}: {level} — пізніше, до {to}, було {from}.',
    'maturity-target-sooner': '{model}: {level} — раніше, до {to}, було {from}.',
    'maturity-target-added': '{model}: нова ціль — {to}.',
    'maturity-target-removed': '{model}: цілі {from} більше немає.',
    'maturity-level-claimed': '{model}: заявлений рівень — {to}, було {from}.',
    'criterion-claimed': '{model}: критерій `{level}`: {to}; раніше: {from}.',
    'nothing-said': 'нічого не сказано',
    'benefit-dropped': '{name}: більше не очікують такого: {list}.',
    'benefit-added': '{name}: тепер очікують такого: {list}.',
  },
  ru: {
    'maturity-target-raised': '{model}: цель выше: {to}, было {from}.',
    'maturity-target-lowered': '{model}: цель ниже: {to}, было {from}.',
    'maturity-target-later': '{model}: {level} — позже, к {to}, было {from}.',
    'maturity-target-sooner': '{model}: {level} — раньше, к {to}, было {from}.',
    'maturity-target-added': '{model}: новая цель — {to}.',
    'maturity-target-removed': '{model}: цели {from} больше нет.',
    'maturity-level-claimed': '{model}: заявленный уровень — {to}, было {from}.',
    'criterion-claimed': '{model}: критерий `{level}`: {to}; раньше: {from}.',
    'nothing-said': 'ничего не сказано',
    'benefit-dropped': '{name}: больше не ожидают такого: {list}.',
    'benefit-added': '{name}: теперь ожидают такого: {list}.',
  },
});

type Code = Extract<(typeof messages.codes)[number], ChangeCode>;

const GROUPS = {
  FiveLevels: 'fiveLevels',
  CxPyramid: 'cxPyramid',
  ServiceExcellence: 'serviceExcellence',
} as const satisfies Record<MaturityClaim['model'], string>;

interface Target {
  readonly level: string;
  readonly by?: { readonly to: string };
}

type Claim = Pick<MaturityClaim, 'model' | 'from' | 'criteria'> & { readonly targets?: readonly Target[] };

/** How mature the company wants to be, and what customer experience is to bring it. */
export const readStrategy: Reader = (change, context) => {
  if (change.change !== 'changed') return [];
  const { property, from, into } = change;
  if (property === 'expectedBenefits') return readBenefits(from, into, context.name(change.after), context);
  if (change.kind !== 'strategy' || property !== 'maturity') return [];
  const claimsOf = (value: Json | undefined): Map<string, Claim> =>
    new Map(((value ?? []) as unknown as Claim[]).map((claim) => [claim.model, claim]));
  const [old, now] = [claimsOf(from), claimsOf(into)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((model) =>
    readClaim(old.get(model), now.get(model), model as MaturityClaim['model'], context),
  );
};

function readClaim(
  old: Claim | undefined,
  now: Claim | undefined,
  model: MaturityClaim['model'],
  { language }: ReadingContext,
): Reading[] {
  const group = GROUPS[model];
  const levels = Object.keys(LABELS[group]);
  const level = (word: string): string => labelOr(language, group, word);
  const told = (code: Code, effect: Reading['effect'], said: Partial<Record<'level' | 'from' | 'to', string>>) => ({
    code,
    effect,
    concern: 'strategy' as const,
    text: messages.text(language, code, {
      ...{ name: '', list: '', level: '', from: '', to: '', ...said },
      model: label(language, 'maturityModel', model),
    }),
  });
  const readings: Reading[] = [];
  if (old?.from !== undefined && now?.from !== undefined && old.from !== now.from)
    readings.push(told('maturity-level-claimed', 'other', { from: level(old.from), to: level(now.from) }));
  const [last, next] = [old?.targets?.at(-1), now?.targets?.at(-1)];
  if (last && !next) readings.push(told('maturity-target-removed', 'worse', { from: level(last.level) }));
  if (next && !last) readings.push(told('maturity-target-added', 'better', { to: level(next.level) }));
  if (last && next && last.level !== next.level) {
    const isHigher = levels.indexOf(next.level) > levels.indexOf(last.level);
    const said = { from: level(last.level), to: level(next.level) };
    readings.push(
      told(isHigher ? 'maturity-target-raised' : 'maturity-target-lowered', isHigher ? 'better' : 'worse', said),
    );
  }
  const date = (by: Target['by']): string =>
    formatDate(language, by as unknown as Extract<ModelValue, { type: 'date' }>);
  for (const target of now?.targets ?? []) {
    const earlier = old?.targets?.find((one) => one.level === target.level);
    if (!earlier?.by || !target.by || earlier.by.to === target.by.to) continue;
    const isLater = target.by.to > earlier.by.to;
    const said = { level: level(target.level), from: date(earlier.by), to: date(target.by) };
    readings.push(
      told(isLater ? 'maturity-target-later' : 'maturity-target-sooner', isLater ? 'worse' : 'better', said),
    );
  }
  const inWords = (state: State | undefined): string =>
    state ? label(language, 'criterionState', state) : messages.text(language, 'nothing-said');
  const statesOf = (claim: Claim | undefined): Map<string, State> =>
    new Map(claim?.criteria?.map(({ criterion, state }) => [criterion, state]));
  const [before, after] = [statesOf(old), statesOf(now)];
  for (const criterion of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(criterion), after.get(criterion)];
    if (was === is) continue;
    const rise = rank(is) - rank(was);
    const said = { level: criterion, from: inWords(was), to: inWords(is) };
    readings.push(told('criterion-claimed', rise > 0 ? 'better' : rise < 0 ? 'worse' : 'other', said));
  }
  return readings;
}

type State = NonNullable<MaturityClaim['criteria']>[number]['state'];
const STATES: readonly State[] = ['missing', 'partly', 'met'];

/** That nothing is said is as good as missing. */
function rank(state: State | undefined): number {
  return state ? STATES.indexOf(state) : 0;
}

function readBenefits(
  from: Json | undefined,
  into: Json | undefined,
  name: string,
  { language }: ReadingContext,
): Reading[] {
  const [old, now] = [from, into].map((value) => (value ?? []) as readonly Benefit[]) as [Benefit[], Benefit[]];
  const tell = (code: 'benefit-dropped' | 'benefit-added', benefits: readonly Benefit[]): Reading[] => {
    if (benefits.length === 0) return [];
    const list = joinAnd(
      language,
      benefits.map((benefit) => label(language, 'benefit', benefit)),
    );
    const effect = code === 'benefit-added' ? 'better' : 'worse';
    return [{ code, effect, concern: 'strategy', text: messages.text(language, code, { name, list }) }];
  };
  return [
    ...tell(
      'benefit-dropped',
      old.filter((benefit) => !now.includes(benefit)),
    ),
    ...tell(
      'benefit-added',
      now.filter((benefit) => !old.includes(benefit)),
    ),
  ];
}
