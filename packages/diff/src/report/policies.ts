import { defineCatalog, quote } from '@touchline/locale';
import type { Acceptance, Model, Policy, PolicyBreach, Review, RuleSetting, Severity } from '@touchline/model';
import { wordsOf } from '../match/similarity.ts';
import type { Meaning } from '../meaning/read.ts';
import type { DiffNode } from '../tree/diff-node.ts';
import { placeOf } from './places.ts';

const messages = defineCatalog({
  en: {
    'target-lowered-without-review':
      'The target of {name} is less ambitious, and no `review` says why. Add a `review` with `decided adjust … for …`, or keep the target.',
    'definition-changed-data-kept':
      '{name} is computed otherwise while its baseline and data stay: old and new values will be compared although they differ. Measure the baseline anew, or declare a new KPI.',
    'moment-of-truth-removed': 'The moment of truth {name} is gone. Keep the mark, or accept it with the reason.',
    'promise-weakened':
      'What was promised at {name} is gone or another one. Say so to customers first, or keep the promise.',
    'measure-lost': 'Nobody will see any more how {name} does. Keep its measure, or accept it with the reason.',
    'evidence-lost': '{name} is an assumption now. Keep its evidence, or name a newer one.',
    'owner-lost': 'Nobody owns {name} any more. Name who does.',
  },
  uk: {
    'target-lowered-without-review':
      'Ціль показника {name} стала менш сміливою, і жоден `review` не каже чому. Додайте `review` з `decided adjust … for …` або лишіть ціль.',
    'definition-changed-data-kept':
      '{name} обчислюють інакше, а база й дані лишилися: старі й нові значення порівнюватимуть, хоч вони різні. Виміряйте базу наново або оголосіть новий KPI.',
    'moment-of-truth-removed': 'Моменту істини {name} більше немає. Лишіть позначку або прийміть це з поясненням.',
    'promise-weakened': 'Обіцянки в {name} більше немає, або вона інша. Спершу скажіть клієнтам або лишіть обіцянку.',
    'measure-lost': 'Більше ніхто не бачитиме, як справи в {name}. Лишіть показник або прийміть це з поясненням.',
    'evidence-lost': '{name} тепер лише припущення. Лишіть доказ або назвіть новіший.',
    'owner-lost': '{name} більше нікому не належить. Назвіть власника.',
  },
  ru: {
    'target-lowered-without-review':
      'Цель показателя {name} стала менее смелой, и ни один `review` не говорит почему. Добавьте `review` с `decided adjust … for …` или оставьте цель.',
    'definition-changed-data-kept':
      '{name} вычисляют иначе, а база и данные остались: старые и новые значения будут сравнивать, хотя они разные. Измерьте базу заново или объявите новый KPI.',
    'moment-of-truth-removed': 'Момента истины {name} больше нет. Оставьте отметку или примите это с объяснением.',
    'promise-weakened': 'Обещания в {name} больше нет, или оно другое. Сначала скажите клиентам или оставьте обещание.',
    'measure-lost': 'Больше никто не увидит, как дела у {name}. Оставьте показатель или примите это с объяснением.',
    'evidence-lost': '{name} теперь лишь предположение. Оставьте доказательство или назовите более новое.',
    'owner-lost': '{name} больше никому не принадлежит. Назовите владельца.',
  },
});

/** Where nothing is set: what makes numbers lie or breaks a promise fails a check, the rest is told. */
const USUAL: Readonly<Record<Policy, Severity>> = {
  'target-lowered-without-review': 'error',
  'definition-changed-data-kept': 'error',
  'moment-of-truth-removed': 'error',
  'promise-weakened': 'warning',
  'measure-lost': 'warning',
  'evidence-lost': 'info',
  'owner-lost': 'warning',
};

/** Codes of changes that break a policy whatever else is true. */
const BREACHES: Readonly<Record<string, Policy>> = {
  'moment-of-truth-removed': 'moment-of-truth-removed',
  'promise-removed': 'promise-weakened',
  'promise-changed': 'promise-weakened',
  'commitment-removed': 'promise-weakened',
  'standard-changed': 'promise-weakened',
  'standard-lowered': 'promise-weakened',
  'standard-removed': 'promise-weakened',
  'measure-lost': 'measure-lost',
  'kpi-removed': 'measure-lost',
  'evidence-lost': 'evidence-lost',
  'owner-lost': 'owner-lost',
};

const LOWERED: ReadonlySet<string> = new Set(['target-lowered', 'target-removed', 'target-later', 'target-only-held']);

export interface PolicyOptions {
  readonly language: 'en' | 'uk' | 'ru';
  readonly policies?: Readonly<Partial<Record<Policy, RuleSetting>>> | undefined;
}

/** The policies that changes break, each element once a policy; what the later text accepts is left out. */
export function breaches(
  meanings: readonly Meaning[],
  before: Model,
  after: Model,
  { language, policies = {} }: PolicyOptions,
): PolicyBreach[] {
  const seen = new Set<string>();
  return meanings.flatMap((meaning): PolicyBreach[] => {
    const policy = policyOf(meaning, before, after);
    const severity = policy && (policies[policy] ?? USUAL[policy]);
    if (!policy || !severity || severity === 'off') return [];
    const { change } = meaning;
    const node = change.change === 'removed' ? change.before : change.after;
    if (seen.has(`${policy} ${node.id}`) || isAccepted(policy, node, after)) return [];
    seen.add(`${policy} ${node.id}`);
    return [
      {
        policy,
        severity,
        message: messages.text(language, policy, { name: quote(language, wordsOf(node)) }),
        element: node.id,
        at: placeOf(node),
        side: change.change === 'removed' ? 'before' : 'after',
      },
    ];
  });
}

function policyOf({ code, change }: Meaning, before: Model, after: Model): Policy | undefined {
  if (LOWERED.has(code)) {
    const kpi = change.change === 'removed' ? change.before.id : change.after.id;
    return newReviews(before, after).some((review) => isAbout(review, kpi))
      ? undefined
      : 'target-lowered-without-review';
  }
  if (code === 'definition-changed' && change.change === 'changed') {
    const { properties: old } = change.before;
    const { properties: now } = change.after;
    const keepsBaseline = now['baselines'] !== undefined && same(old['baselines'], now['baselines']);
    const keepsData = now['from'] !== undefined && same(old['from'], now['from']);
    return keepsBaseline || keepsData ? 'definition-changed-data-kept' : undefined;
  }
  return BREACHES[code];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reviews that are new, or say something new. */
function newReviews(before: Model, after: Model): Review[] {
  const said = ({ results, decisions }: Review): string =>
    JSON.stringify([results, decisions], (key, value: unknown) => (key === 'at' ? undefined : value));
  const known = new Map(before.reviews.map((review) => [review.id, said(review)]));
  return after.reviews.filter((review) => known.get(review.id) !== said(review));
}

function isAbout({ results = [], decisions = [], about = [] }: Review, kpi: string): boolean {
  return (
    results.some((result) => result.kpi.id === kpi) ||
    about.some(({ id }) => id === kpi) ||
    decisions.some(({ what, for: reasons = [] }) => what.id === kpi || reasons.some(({ id }) => id === kpi))
  );
}

/** `accept POLICY` on the element, on what it stands in, on the strategy or for the project. */
function isAccepted(policy: Policy, node: DiffNode, after: Model): boolean {
  const covers = ({ rule }: Acceptance): boolean => rule === policy;
  if (after.project.accepts?.some(covers)) return true;
  const holders = [...after.journeys, ...after.kpis, ...after.goals, ...after.initiatives, ...after.commitments];
  if (after.strategies.some(({ accepts }) => accepts?.some(covers))) return true;
  const own = 'accepts' in node.element && node.element.accepts?.some(covers);
  return own === true || holders.some(({ id, accepts }) => accepts?.some(covers) && isBelow(node.id, id));
}

function isBelow(id: string, holder: string): boolean {
  return id === holder || id.startsWith(`${holder}.`);
}
