import type {
  CheckItem,
  Checklist,
  Economics,
  EconomicsInput,
  Initiative,
  LoyaltyProgramme,
  Progress,
  Review,
  Reward,
  Rollout,
  View,
} from '@touchline/model';
import type { Line } from './lines.ts';
import { heading, Properties } from './properties.ts';
import { percentage, type ReferenceWriter } from './references.ts';
import { quoted } from './spelling.ts';
import { conditionWords } from './statements.ts';

const LEADS = { leads: true } as const;
const LISTED = { listed: true } as const;

export function rolloutLine(element: Rollout, references: ReferenceWriter): Line {
  return new Properties(references)
    .value('takes', element.takes)
    .value('schedule', element.schedule)
    .common(element)
    .statements(element)
    .declaration('rollout', element);
}

export function initiativeLine(element: Initiative, references: ReferenceWriter): Line {
  const properties = new Properties(references)
    .refs('for', element.for)
    .refs('in', element.in, LEADS)
    .word('kind', element.initiativeKind)
    .word('discipline', element.discipline)
    .word('aims at', element.aimsAt)
    .common(element)
    .refs('supports', element.supports)
    .refs('improves', element.improves)
    .refs('addresses', element.addresses)
    .refs('uses', element.uses)
    .refs('measured by', element.measuredBy)
    .value('schedule', element.schedule)
    .refs('depends on', element.dependsOn);
  if (element.status) {
    const share = element.progress === undefined ? [] : [percentage(element.progress)];
    const on = element.statusOn ? [`on ${element.statusOn.spelling}`] : [];
    properties.say('status', [element.status, ...share, ...on].join(' '));
  }
  properties.value('budget', element.budget).word('impact', element.impact).word('effort', element.effort);
  for (const { criterion, model } of element.closes ?? [])
    properties.say('closes', `${criterion} of ${model ?? 'unknown'}`);
  for (const { who, skills } of element.trains ?? []) {
    const topics = skills.length > 0 ? ` in ${skills.map(skillWord).join(', ')}` : '';
    properties.say('trains', references.write(who) + topics);
  }
  for (const effect of element.effects ?? []) {
    const words = [
      references.write(effect.kpi),
      ...(effect.change.type === 'unknown' ? [] : [effect.change.spelling]),
      ...(effect.by ? [`by ${effect.by.spelling}`] : []),
      ...conditionWords(effect, references),
      ...properties.reasons(effect),
    ];
    properties.say('expected effect', words.join(' '), LISTED);
  }
  return properties.statements(element).declaration('initiative', element);
}

const SKILLS = new Set(['empathy', 'product', 'process', 'tools']);

function skillWord(skill: string): string {
  return SKILLS.has(skill) ? skill : quoted(skill);
}

export function loyaltyLine(element: LoyaltyProgramme, references: ReferenceWriter): Line {
  const properties = new Properties(references)
    .refs('for', element.for, LEADS)
    .refs('via', element.via)
    .common(element)
    .refs('supports', element.supports)
    .refs('measured by', element.measuredBy)
    .value('budget', element.budget)
    .statements(element);
  const rewards = (element.rewards ?? []).map((reward) => rewardLine(reward, references));
  const tests = (element.tests ?? []).map((test): Line => {
    const inner = new Properties(references).common(test).refs('measured by', test.measuredBy).statements(test);
    return inner.declaration('loyalty test', { name: test.name, title: test.text });
  });
  return properties.declaration('loyalty programme', element, [...rewards, ...tests]);
}

function rewardLine(element: Reward, references: ReferenceWriter): Line {
  return new Properties(references)
    .refs('for', element.for)
    .word('kind', element.rewardKind)
    .word('term', element.term)
    .value('cost', element.cost)
    .common(element)
    .refs('addresses', element.addresses)
    .words('encourages', element.encourages)
    .statements(element)
    .declaration('reward', element);
}

export function economicsLine(element: Economics, references: ReferenceWriter): Line {
  const properties = new Properties(references).refs('for', element.for, LEADS).value('on', element.on).common(element);
  const input = (keyword: string, said: EconomicsInput | undefined): void => {
    if (said?.kpi) properties.ref(keyword, said.kpi);
    else properties.value(keyword, said?.value);
  };
  input('customers', element.customers);
  input('retention', element.retention);
  input('margin', element.margin);
  input('acquisition cost', element.acquisitionCost);
  input('retention cost', element.retentionCost);
  input('discount rate', element.discountRate);
  return properties.statements(element).declaration('economics', element);
}

export function checklistLine(element: Checklist, references: ReferenceWriter): Line {
  const properties = new Properties(references).common(element).statements(element);
  return properties.declaration(
    'checklist',
    element,
    element.items.map((item) => checkItemLine(item, references)),
  );
}

/** An item has no block: what it says follows in its line. */
function checkItemLine(item: CheckItem, references: ReferenceWriter): Line {
  const properties = new Properties(references).value('on', item.on).value('by', item.by);
  if (item.because !== undefined) properties.say('because', quoted(item.because));
  properties.common(item).statements(item);
  const words = properties.lines.map(({ keyword, rest }) => [keyword, rest].filter((part) => part !== '').join(' '));
  return {
    keyword: item.done ? '[x]' : '[ ]',
    rest: [heading(item.name, item.text), ...words].join(' '),
    blockOnly: true,
  };
}

export function reviewLine(element: Review, references: ReferenceWriter): Line {
  const properties = new Properties(references)
    .value('on', element.on, LEADS)
    .refs('about', element.about)
    .common(element)
    .value('next review', element.nextReview)
    .results(element.results);
  for (const decision of element.decisions ?? []) {
    const words = [
      decision.action,
      references.write(decision.what),
      ...(decision.for ?? []).map((reference) => `for ${references.write(reference)}`),
      ...properties.reasons(decision),
    ];
    properties.say('decided', words.join(' '), LISTED);
  }
  return properties.statements(element).declaration('review', element);
}

export function progressLine(element: Progress, references: ReferenceWriter): Line {
  const properties = new Properties(references).common(element);
  for (const { stage, state, on } of element.stages ?? []) {
    properties.say(stage, on ? `${state} ${on.spelling}` : state);
  }
  const rest = element.of ? references.write(element.of) : 'unknown';
  const block = properties.statements(element).lines;
  // The block is part of the declaration even when nothing stands in it.
  return block.length > 0 ? { keyword: 'progress of', rest, block } : { keyword: 'progress of', rest: `${rest} {}` };
}

export function viewLine(element: View, references: ReferenceWriter): Line {
  return new Properties(references)
    .refs('of', element.of, LEADS)
    .refs('for', element.only?.for)
    .word('kind', element.viewKind)
    .words('lanes', element.lanes)
    .flag('only moments of truth', element.only?.momentsOfTruth)
    .common(element)
    .statements(element)
    .declaration('view', element);
}
