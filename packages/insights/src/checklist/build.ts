import { joinAnd, type Language, label, quote } from '@touchline/locale';
import {
  type ChecklistItemReport,
  type ChecklistPlace,
  type ChecklistReport,
  type ChecklistStageReport,
  LifecycleStage,
  labelOf,
  type ManualChecklist,
  type Model,
  type Reference,
  type SourceRange,
} from '@touchline/model';
import type { InsightOptions } from '../insight-options.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Answer, type AnswerPlace, type ChecklistItem, NOT_APPLICABLE, type Subject } from './item.ts';
import { analysisItems } from './items/analysis.ts';
import { followUpItems } from './items/follow-up.ts';
import { goalItems } from './items/goals.ts';
import { planItems } from './items/plan.ts';
import { strategyItems } from './items/strategy.ts';
import { counts, gaps } from './words.ts';

/** All items, in the order of the stages. */
export const checklistItems: readonly ChecklistItem[] = [
  ...analysisItems,
  ...goalItems,
  ...strategyItems,
  ...planItems,
  ...followUpItems,
];

/** Places of one kind that an item lists; a large project has thousands. */
const MOST_PLACES = 50;

/**
 * How far the strategy is, stage by stage, as its text shows it, and what people ticked themselves. Without a strategy
 * nothing is missing: items that find nothing do not apply, and a journey map alone is a full use.
 */
export function buildChecklist(model: Model, options: InsightOptions): ChecklistReport {
  const facts = factsOf(model, options.asOf, options.measurements);
  const items = checklistItems.map((item) => ({ item, report: reportOf(item, facts, options.language) }));
  return {
    asOf: options.asOf,
    stages: LifecycleStage.options.map((stage): ChecklistStageReport => {
      const reports = items.filter(({ item }) => item.stage === stage).map(({ report }) => report);
      const many = (state: ChecklistItemReport['state']) => reports.filter((report) => report.state === state).length;
      const [done, partly, missing] = [many('done'), many('partly'), many('missing')];
      const title = label(options.language, 'lifecycleStage', stage);
      const claimed = claimOf(facts.model, stage);
      const sums = { done, partly, missing, total: done + partly + missing };
      return { stage, title, items: reports, ...sums, ...(claimed && { claimed }) };
    }),
    manual: facts.model.checklists.map((checklist) => manualOf(checklist, facts)),
  };
}

function reportOf(item: ChecklistItem, facts: Facts, language: Language): ChecklistItemReport {
  const found = item.evaluate(facts);
  const answer = found.state === 'missing' && facts.model.strategies.length === 0 ? NOT_APPLICABLE : found;
  const detail = detailOf(answer, language);
  return {
    id: item.id,
    theme: item.theme,
    label: item.label[language],
    hint: item.hint[language],
    state: answer.state,
    ...(detail !== undefined && { detail }),
    rows: [...item.rows],
    places: [
      ...answer.places.filter(({ fulfilled }) => !fulfilled).slice(0, MOST_PLACES),
      ...answer.places.filter(({ fulfilled }) => fulfilled).slice(0, MOST_PLACES),
    ].map((place) => placeOf(place, language)),
  };
}

function detailOf({ count, lacking }: Answer, language: Language): string | undefined {
  if (count) return counts.text(language, count.noun, { done: count.done, total: count.total });
  if (!lacking) return undefined;
  return counts.text(language, 'lacking', {
    names: joinAnd(
      language,
      lacking.map((name) => name[language]),
    ),
  });
}

function placeOf({ element, fulfilled, gaps: lacks = [] }: AnswerPlace, language: Language): ChecklistPlace {
  const note = lacks.map((gap) => gaps.text(language, gap)).join(', ');
  return {
    element: element.id,
    title: labelOf(element),
    at: rangeOf(element),
    fulfilled,
    ...(note !== '' && { note }),
  };
}

function rangeOf({ id, nameAt, source, at }: Subject): SourceRange {
  const range = nameAt ?? source ?? at;
  if (!range) throw new Error(`${quote('en', id)} has no place in the text`);
  return range;
}

/** What is said about a stage in `progress`; the later word counts. */
function claimOf(model: Model, stage: LifecycleStage): ChecklistStageReport['claimed'] {
  const claim = model.progress.flatMap(({ stages }) => stages ?? []).findLast((each) => each.stage === stage);
  if (!claim) return undefined;
  return { state: claim.state, at: claim.at, ...(claim.on && { on: claim.on.to }) };
}

/** What people call what a reference leads to. */
function nameOf({ id, text }: Reference, { lookup }: Facts): string {
  const found = lookup.declaration(id);
  return found ? labelOf(found) : text;
}

function manualOf(checklist: Model['checklists'][number], facts: Facts): ManualChecklist {
  const { items } = checklist;
  return {
    checklist: checklist.id,
    title: labelOf(checklist),
    at: checklist.nameAt ?? checklist.source,
    done: items.filter(({ done }) => done).length,
    total: items.length,
    items: items.map(({ id, text, done, owners, on, by, because, at }) => ({
      id,
      text,
      done,
      owners: (owners ?? []).map((owner) => nameOf(owner, facts)),
      ...(on && { on: on.to }),
      ...(by && { by: by.to }),
      ...(because !== undefined && { because }),
      at,
    })),
  };
}
