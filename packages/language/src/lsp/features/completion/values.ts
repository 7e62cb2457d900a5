import { allRules, externalRules } from '@touchline/insights';
import { hasLabel, LABELS, label } from '@touchline/locale';
import { type Journey, type Scale, type Step, stagesOf, stepsOf } from '@touchline/model';
import { CompletionItemKind } from 'vscode-languageserver';
import { criterionProposals } from './criteria.ts';
import { currenciesOf } from './currencies.ts';
import { namedDays } from './days.ts';
import { type Asked, type Proposal, type Proposals, propertyOf, ruleOf, rulesAround } from './proposal.ts';
import { scopeAt } from './scope.ts';
import { completionWords } from './words.ts';

/** Values that may stand at a place: dates, amounts, rhythms, codes, levels, words of feelings, tags and boxes. */
export function valueProposals(asked: Asked): Proposals[] {
  const proposals = new Map<string, Proposal>();
  for (const option of asked.options) {
    const rule = ruleOf(option);
    const property = propertyOf(option);
    const { token, feature } = option.arc;
    const rules = [...rulesAround(option)];
    const add = (found: Iterable<Proposal>): void => {
      for (const each of found) if (!proposals.has(each.text)) proposals.set(each.text, each);
    };
    switch (asked.place.word.kind) {
      case 'tag':
        if (token === 'TAG') add(tags(asked));
        break;
      case 'box':
        if (token === 'BOX') add(boxes(asked));
        break;
      case 'text':
        if (token === 'STRING' && feature === 'word') add(feelingWords(asked));
        break;
      case 'word':
      case 'value':
        if (token === 'DATE') add(dates(asked, property));
        else if (token === 'NUMBER' && property === 'Feeling') add(scores(asked));
        else if (rule === 'Interval' && token === 'WORD') add(words(RHYTHMS));
        else if (token === 'BOX') add(boxes(asked));
        else if (token === 'STRING' && feature === 'word') add(feelingWords(asked));
        else if (asked.place.word.kind === 'value') continue;
        else if (feature === 'per' && token === 'WORD') add(words(['month', 'year', 'quarter', 'week', 'day']));
        else if (rule === 'Code') add(codes(asked, rules));
        else if (property === 'Unit' && token === 'WORD') add(units(asked));
        else if (rule === 'Reference' && (rules[1] === 'Maturity' || rules[1] === 'ClosedCriterion'))
          add(models(asked));
        break;
    }
  }
  return [{ rank: 2, proposals: [...proposals.values()] }];
}

function* words(list: readonly string[], detail?: string): Generator<Proposal> {
  for (const word of list) {
    yield { label: word, kind: CompletionItemKind.Value, text: word, ...(detail !== undefined && { detail }) };
  }
}

function* dates({ view, language }: Asked, property: string): Generator<Proposal> {
  const { asOf, model } = view.checked;
  for (const { text, word, detail } of namedDays(asOf)) {
    yield {
      label: text,
      kind: CompletionItemKind.Value,
      text,
      detail: completionWords.text(language, word) + (detail ?? ''),
    };
  }
  const isPeriod = property === 'Horizon' || property === 'Schedule';
  for (const { horizon } of model.strategies) {
    if (!horizon) continue;
    const detail = completionWords.text(language, 'horizon-end');
    yield { label: horizon.end.to, kind: CompletionItemKind.Value, text: horizon.end.spelling, detail };
    if (isPeriod) {
      const text = `${asOf} .. ${horizon.end.to}`;
      yield { label: text, kind: CompletionItemKind.Value, text, detail };
    }
  }
}

/** The scores of the scale, in words. */
function* scores(asked: Asked): Generator<Proposal> {
  const { language } = asked;
  const { min, max } = scaleAt(asked);
  const steps = max - min;
  if (steps > 20 || steps < 1) return;
  const levels = Object.keys(LABELS.feelingLevel) as (keyof typeof LABELS.feelingLevel)[];
  for (let score = Math.ceil(min); score <= max; score++) {
    const level = levels[Math.min(levels.length - 1, Math.floor(((score - min) / steps) * levels.length))];
    yield {
      label: String(score),
      kind: CompletionItemKind.Value,
      text: String(score),
      ...(level && { detail: label(language, 'feelingLevel', level) }),
    };
  }
}

function scaleAt(asked: Asked): Pick<Scale, 'min' | 'max'> {
  const { model, index, links } = asked.view.checked;
  const scope = scopeAt(asked);
  const journey = scope && index.journeyOf(links.idOf(scope));
  const strategy = model.strategies.find(({ id }) => id === journey?.strategy);
  return journey?.scale ?? strategy?.scale ?? model.project.scale ?? { min: 1, max: 5 };
}

/** The words with which feelings are described in the project. */
function* feelingWords({ view, language }: Asked): Generator<Proposal> {
  const seen = new Set<string>();
  for (const journey of view.checked.model.journeys) {
    for (const { feelings } of experiencesOf(journey)) {
      for (const { word } of feelings ?? []) if (word !== undefined && !word.includes('\n')) seen.add(word);
    }
  }
  for (const word of [...seen].sort()) {
    const text = `"${word.replace(/["\\]/g, '\\$&')}"`;
    yield {
      label: word,
      kind: CompletionItemKind.Text,
      text,
      filter: text,
      detail: completionWords.text(language, 'used'),
    };
  }
}

function* experiencesOf(journey: Journey): Generator<Pick<Step, 'feelings'>> {
  yield journey;
  for (const { stage } of stagesOf(journey)) yield stage;
  yield* stepsOf(journey);
}

const RHYTHMS = ['week', '2 weeks', 'month', 'quarter', '6 months', 'year'] as const;

function* boxes({ language }: Asked): Generator<Proposal> {
  const open = completionWords.text(language, 'not-ticked-off');
  const done = completionWords.text(language, 'ticked-off');
  yield { label: '[ ]', kind: CompletionItemKind.Value, text: '[ ] ', detail: open, filter: '[ ]' };
  yield { label: '[x]', kind: CompletionItemKind.Value, text: '[x] ', detail: done, filter: '[x]' };
}

const LEVELS = {
  FiveLevels: 'fiveLevels',
  CxPyramid: 'cxPyramid',
  ServiceExcellence: 'serviceExcellence',
} as const;

/** Codes of rules, levels of maturity models and their criteria: words that no grammar lists. */
function* codes(asked: Asked, around: readonly string[]): Generator<Proposal> {
  const { view, place, language } = asked;
  if (around.includes('Accept')) {
    const here = view.checked
      .findings(language)
      .filter(({ at }) => at.file === view.file)
      .map(({ code }) => code);
    const known = allRules(view.project.config).filter((rule) => !externalRules.includes(rule));
    const acceptable = known.map(({ code }) => code);
    // Rules of the team are few and the list is cut at some length.
    const isFirst = (code: string): boolean =>
      here.includes(code) || Object.hasOwn(view.project.config.customRules, code);
    const first = acceptable.filter(isFirst);
    for (const code of [...first, ...acceptable.filter((each) => !first.includes(each))]) {
      const summary = known.find((rule) => rule.code === code)?.summary[language];
      yield {
        label: code,
        kind: CompletionItemKind.Constant,
        text: code,
        ...(summary && { detail: summary }),
        about: { rule: code },
      };
    }
    return;
  }
  if (around.includes('Criterion') || around.includes('ClosedCriterion')) {
    yield* criterionProposals(asked, !around.includes('ClosedCriterion'));
    return;
  }
  if (!around.includes('Maturity')) return;
  const model = place.tokens.slice(0, place.count).findLast(({ image }) => Object.hasOwn(LEVELS, image))?.image as
    | keyof typeof LEVELS
    | undefined;
  if (!model) return;
  const levels = Object.keys(LABELS[LEVELS[model]]);
  for (const [at, level] of levels.entries()) {
    const name = hasLabel(LEVELS[model], level) ? label(language, LEVELS[model], level) : level;
    const detail = `${name} · ${completionWords.text(language, 'key', { number: at + 1, many: levels.length })}`;
    yield { label: level, kind: CompletionItemKind.EnumMember, text: level, detail };
  }
}

function* models({ language }: Asked): Generator<Proposal> {
  for (const model of Object.keys(LEVELS)) {
    const detail = hasLabel('maturityModel', model) ? label(language, 'maturityModel', model) : undefined;
    yield { label: model, kind: CompletionItemKind.Enum, text: model, ...(detail !== undefined && { detail }) };
  }
}

function* units({ view, language }: Asked): Generator<Proposal> {
  yield* words(['%', ...currenciesOf(view.checked.model), 'points', 'answers', 'days', 'minutes']);
  const used = new Set(view.checked.model.kpis.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  yield* words([...used].sort(), completionWords.text(language, 'used'));
}

function* tags({ view, language }: Asked): Generator<Proposal> {
  const seen = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) for (const each of part) collect(each);
    else {
      for (const [key, value] of Object.entries(part)) {
        if (key === 'tags') for (const tag of value as string[]) seen.add(tag);
        else if (key !== 'at' && key !== 'source' && key !== 'nameAt') collect(value);
      }
    }
  };
  collect(view.checked.model);
  for (const tag of [...seen].sort()) {
    yield {
      label: `#${tag}`,
      kind: CompletionItemKind.Constant,
      text: `#${tag}`,
      detail: completionWords.text(language, 'used'),
    };
  }
}

const TIMES = ['min', 'h', 'days', 'working days', 'weeks', 'months', 'years'] as const;

/** Which units a number may have, by the property it stands in; a number alone elsewhere. */
const MEASURES: Readonly<Record<string, 'time' | 'money' | 'share' | 'any'>> = {
  Lasts: 'time',
  OneTakes: 'time',
  Period: 'time',
  Interval: 'time',
  Every: 'time',
  MeasuredEvery: 'time',
  ReviewedEvery: 'time',
  Budget: 'money',
  Cost: 'money',
  SegmentAmount: 'money',
  EconomicsAmount: 'any',
  Result: 'any',
  Baseline: 'any',
  KpiTarget: 'any',
  StageTarget: 'any',
  Alert: 'any',
  ExpectedEffect: 'any',
  Standard: 'share',
};

/** Units for the number that was just written: `15 ` to `15 min`. */
export function unitProposals(asked: Asked, figure: string): Proposals[] {
  const { place, options, view } = asked;
  const proposals = new Map<string, Proposal>();
  const add = (unit: string): void => {
    const text = unit === '%' ? `${figure}%` : `${figure} ${unit}`;
    proposals.set(text, { label: text, kind: CompletionItemKind.Unit, text, start: place.word.start });
  };
  for (const option of options) {
    const { token } = option.arc;
    if (token !== 'DURATION' && token !== 'MONEY' && token !== 'PERCENTAGE' && token !== 'POINTS') continue;
    const measure = MEASURES[propertyOf(option)];
    const isTime = measure === 'time' || measure === 'any' || option.arc.feature === 'interval' || isWithin(asked);
    if (token === 'DURATION' && isTime) for (const unit of TIMES) add(figure === '1' ? singular(unit) : unit);
    if (token === 'MONEY' && (measure === 'money' || measure === 'any'))
      for (const unit of currenciesOf(view.checked.model)) add(unit);
    if (token === 'PERCENTAGE' && measure !== 'time' && measure !== 'money' && measure !== undefined) add('%');
    if (token === 'POINTS' && measure === 'any') add('pp');
  }
  return [{ rank: 1, proposals: [...proposals.values()] }];
}

function isWithin({ place }: Asked): boolean {
  return place.tokens[place.count - 1]?.image === 'within';
}

function singular(unit: string): string {
  return unit.replace(/s$/, '');
}
