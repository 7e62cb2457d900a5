import { fillText, joinAnd, type Language, label } from '@touchline/locale';
import {
  type CriterionReport,
  labelOf,
  type MaturityClaimReport,
  type MaturityPlace,
  type MaturityReport,
  type Model,
  type PyramidShare,
  type TalksShare,
} from '@touchline/model';
import { type Facts, factsOf } from '../checklist/facts.ts';
import type { Subject } from '../checklist/item.ts';
import type { InsightOptions } from '../insight-options.ts';
import { nameOf } from '../lookup.ts';
import { saysWhoTalks, talksOf } from '../talks.ts';
import { levelTitle } from './levels.ts';
import type { CriterionAnswer } from './model.ts';
import { maturityModels } from './models/index.ts';
import { pyramidLevelOf } from './pyramid.ts';
import { type CriterionStanding, endOf, isClosing, type Standing, standingsOf } from './standing.ts';
import { type Touchpoint, touchpointsToBe, touchpointsToday } from './touchpoints.ts';
import { maturityWords as words } from './words.ts';

/** Places of one kind that a criterion lists; a large project has thousands. */
const MOST_PLACES = 50;

/**
 * Where every strategy stands on the ladders of maturity it claims, what lies between it and its targets, and how the
 * touchpoints of today and of the to-be journeys talk. What the project never speaks of is absent.
 */
export function buildMaturity(model: Model, { asOf, language, measurements }: InsightOptions): MaturityReport {
  const facts = factsOf(model, asOf, measurements);
  const today = touchpointsToday(facts);
  const toBe = touchpointsToBe(facts);
  const asIsTalks = talksShare(today, facts);
  const toBeTalks = talksShare(toBe, facts);
  const asIsPyramid = pyramidShare(today, facts);
  const toBePyramid = pyramidShare(toBe, facts);
  return {
    asOf,
    claims: standingsOf(facts).map((standing) => claimReport(standing, facts, language)),
    ...((asIsTalks?.share !== undefined || toBeTalks?.share !== undefined) && {
      interaction: { ...(asIsTalks && { asIs: asIsTalks }), ...(toBeTalks && { toBe: toBeTalks }) },
    }),
    ...((asIsPyramid?.touchpoints.length || toBePyramid?.touchpoints.length) && {
      pyramid: {
        levels: levelsOf('CxPyramid', language),
        ...(asIsPyramid && { asIs: asIsPyramid }),
        ...(toBePyramid && { toBe: toBePyramid }),
      },
    }),
  };
}

function levelsOf(model: keyof typeof maturityModels, language: Language) {
  const { levels, labels } = maturityModels[model];
  return levels.map((level) => ({ level, title: levelTitle(language, labels, level) }));
}

function claimReport(standing: Standing, facts: Facts, language: Language): MaturityClaimReport {
  const { strategy, claim, model, claimed, reached, targets, criteria, gap } = standing;
  const { levels } = model;
  const claimedLevel = claimed === undefined ? undefined : levels[claimed];
  return {
    strategy: strategy.id,
    strategyTitle: labelOf(strategy),
    model: model.name,
    modelTitle: label(language, 'maturityModel', model.name),
    origin: model.origin[language],
    levels: levelsOf(model.name, language),
    ...(claimedLevel !== undefined && { claimed: claimedLevel }),
    ...(levels[reached] !== undefined && { reached: levels[reached] }),
    targets: targets.map(({ target, level, rise, gap: ahead }) => ({
      level: target.level,
      ...(target.by && { by: target.by.spelling, due: target.by.to }),
      ...(rise !== undefined && { rise }),
      reached: reached >= level,
      gap: ahead.map(({ id }) => id),
      ...(target.at && { at: target.at }),
    })),
    criteria: criteria.map((each) => criterionReport(each, standing, facts, language)),
    gap: gap.map(({ id }) => id),
    openGap: gap.filter(({ closers }) => !closers.some(isClosing)).map(({ id }) => id),
    at: claim.at,
  };
}

function criterionReport(
  { id, criterion, level, state, stated, answer, closers }: CriterionStanding,
  { model }: Standing,
  facts: Facts,
  language: Language,
): CriterionReport {
  const levelWord = level === undefined ? undefined : model.levels[level];
  return {
    id,
    ...(levelWord !== undefined && { level: levelWord }),
    title: criterion?.title[language] ?? id,
    hint: hintOf(id, criterion, language),
    state,
    basis: stated ? 'stated' : answer ? 'computed' : 'none',
    why: whyOf({ criterion, stated, answer }, facts, language),
    ...(!criterion && { own: true as const }),
    ...(stated && { at: stated.at }),
    places: answer ? placesOf(answer) : [],
    closedBy: closers.map(({ initiative, at, late }) => {
      const ends = endOf(initiative, facts)?.to;
      return {
        initiative: initiative.id,
        title: labelOf(initiative),
        ...(initiative.status && { status: initiative.status }),
        ...(ends !== undefined && { ends }),
        ...(late && { late: true as const }),
        at,
      };
    }),
  };
}

function hintOf(id: string, criterion: CriterionStanding['criterion'], language: Language): string {
  if (!criterion) return words.text(language, 'own');
  if (criterion.answered === 'stated') return words.text(language, 'say-it', { id });
  return words.text(language, 'or', { hint: criterion.hint[language], id });
}

function whyOf(
  { criterion, stated, answer }: Pick<CriterionStanding, 'criterion' | 'stated' | 'answer'>,
  facts: Facts,
  language: Language,
): string {
  if (stated) {
    const sources = (stated.evidence ?? []).filter(({ unknown }) => !unknown).map((each) => nameOf(each, facts));
    const proof =
      sources.length > 0
        ? words.text(language, 'evidence', { sources: joinAnd(language, sources) })
        : stated.state === 'missing'
          ? undefined
          : words.text(language, 'no-evidence');
    const state = label(language, 'criterionState', stated.state);
    return [words.text(language, 'stated', { state }), stated.because, proof].filter(Boolean).join(' · ');
  }
  if (criterion?.answered !== 'computed') return words.text(language, 'nobody-says');
  if (!answer) return words.text(language, 'not-spoken-of');
  return fillText(language, criterion.shows, { done: answer.done, total: answer.total });
}

function placesOf({ places }: CriterionAnswer): MaturityPlace[] {
  const reports = places.flatMap(({ element, fulfilled }): MaturityPlace[] => {
    const at = rangeOf(element);
    return at ? [{ element: element.id, title: labelOf(element), at, fulfilled }] : [];
  });
  return [
    ...reports.filter(({ fulfilled }) => !fulfilled).slice(0, MOST_PLACES),
    ...reports.filter(({ fulfilled }) => fulfilled).slice(0, MOST_PLACES),
  ];
}

const rangeOf = ({ nameAt, source, at }: Subject) => nameAt ?? source ?? at;

/** Undefined without a touchpoint. */
function talksShare(touchpoints: readonly Touchpoint[], { lookup }: Facts): TalksShare | undefined {
  if (touchpoints.length === 0) return undefined;
  const talks = touchpoints.map(({ step, around }) => talksOf(lookup, step, around));
  const many = (wanted: (typeof talks)[number]) => talks.filter((each) => each === wanted).length;
  const [twoWay, outbound, inbound, unknown] = [many('two-way'), many('outbound'), many('inbound'), many(undefined)];
  const known = twoWay + outbound + inbound;
  const isTopic = touchpoints.some(({ step, around }) => saysWhoTalks(lookup, step, around));
  return { twoWay, outbound, inbound, unknown, ...(isTopic && { share: twoWay / known }) };
}

/** Undefined without a touchpoint. */
function pyramidShare(touchpoints: readonly Touchpoint[], facts: Facts): PyramidShare | undefined {
  if (touchpoints.length === 0) return undefined;
  const told = touchpoints.flatMap((touchpoint) => {
    const level = pyramidLevelOf(touchpoint, facts);
    if (!level) return [];
    const { step, journey } = touchpoint;
    const at = step.nameAt ?? step.source;
    return [{ element: step.id, title: labelOf(step), journey: journey.id, level, at }];
  });
  return {
    counts: maturityModels.CxPyramid.levels.map((level) => ({
      level,
      count: told.filter((each) => each.level === level).length,
    })),
    unknown: touchpoints.length - told.length,
    touchpoints: told,
  };
}
