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
  type NextStep,
  type SourceRange,
} from '@touchline/model';
import type { InsightOptions } from '../insight-options.ts';
import { nameOf } from '../lookup.ts';
import { type Facts, factsOf } from './facts.ts';
import { gateReport, gatesOf } from './gates.ts';
import { GRADES } from './grading.ts';
import { type Answer, type AnswerPlace, type ChecklistItem, MISSING, NOT_APPLICABLE, type Subject } from './item.ts';
import { checklistItems } from './items/index.ts';
import { competenciesOf, inOrder, progressOf, sumsOf } from './progress.ts';
import { STEPS } from './steps/index.ts';
import { stepOf } from './steps/step.ts';
import { counts, gaps } from './words.ts';

/** Places of one kind that an item lists; a large project has thousands. */
const MOST_PLACES = 50;

/**
 * How far the strategy is, stage by stage, as its text shows it, what to do next, and what people ticked themselves.
 * Without a strategy nothing is missing: items that find nothing do not apply, and a journey map alone is a full use.
 */
export function buildChecklist(model: Model, options: InsightOptions): ChecklistReport {
  const { asOf, language, measurements } = options;
  const facts = factsOf(model, asOf, measurements);
  const answered = checklistItems.map((item) => ({ item, answer: answerOf(item, facts) }));
  const answers = new Map(answered.map(({ item, answer }) => [item.id, answer]));
  const items = answered.map(({ item, answer }) => ({ item, ...reportOf(item, answer, language) }));
  return {
    asOf,
    progress: progressOf(items.map(({ report }) => report)),
    stages: LifecycleStage.options.map((stage): ChecklistStageReport => {
      const reports = items.filter(({ item }) => item.stage === stage).map(({ report }) => report);
      const title = label(language, 'lifecycleStage', stage);
      const claimed = claimOf(facts.model, stage);
      const sums = { ...sumsOf(reports), progress: progressOf(reports) };
      return { stage, title, items: reports, ...sums, ...(claimed && { claimed }) };
    }),
    competencies: competenciesOf(
      items.map(({ report }) => report),
      language,
    ),
    next: inOrder(items.flatMap(({ next }) => next ?? [])),
    gates: gatesOf(facts, (id) => answers.get(id) ?? MISSING).map((gate) => gateReport(gate, language)),
    manual: facts.model.checklists.map((checklist) => manualOf(checklist, facts)),
  };
}

/** What a model answers to an item. Without a strategy nothing is missing, and no whole has parts to complete. */
function answerOf(item: ChecklistItem, facts: Facts): Answer {
  const answer = item.evaluate(facts);
  if (facts.model.strategies.length > 0) return answer;
  return answer.state === 'missing' || answer.lacking ? NOT_APPLICABLE : answer;
}

function reportOf(
  item: ChecklistItem,
  answer: Answer,
  language: Language,
): { report: ChecklistItemReport; next?: NextStep } {
  const { id, stage } = item;
  const { weight, effort, competency } = GRADES[id];
  const detail = detailOf(answer, language);
  const asked = answer.state === 'missing' || answer.state === 'partly';
  const step = asked ? (stepOf(STEPS[id], answer, language) ?? { text: item.hint[language] }) : undefined;
  const report: ChecklistItemReport = {
    id,
    theme: item.theme,
    competency,
    weight,
    effort,
    label: item.label[language],
    hint: item.hint[language],
    state: answer.state,
    ...(step && { step: step.text }),
    ...(detail !== undefined && { detail }),
    rows: [...item.rows],
    places: [
      ...answer.places.filter(({ fulfilled }) => !fulfilled).slice(0, MOST_PLACES),
      ...answer.places.filter(({ fulfilled }) => fulfilled).slice(0, MOST_PLACES),
    ].map((place) => placeOf(place, language)),
  };
  if (!step) return { report };
  const at = step.subject && rangeOf(step.subject);
  return { report, next: { item: id, stage, text: step.text, weight, effort, ...(at && { at }) } };
}

function detailOf({ count, lacking }: Answer, language: Language): string | undefined {
  if (count) return counts.text(language, count.noun, { done: count.done, total: count.total });
  if (!lacking) return undefined;
  return counts.text(language, 'lacking', {
    names: joinAnd(
      language,
      lacking.map(({ name }) => name[language]),
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
