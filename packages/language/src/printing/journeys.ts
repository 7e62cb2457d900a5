import type { Branch, Feeling, Journey, JourneyItem, Moment, Stage, StageTarget, Step, Timing } from '@touchline/model';
import type { Line } from './lines.ts';
import { Properties } from './properties.ts';
import { percentage, type ReferenceWriter } from './references.ts';
import { plainNumber, quoted } from './spelling.ts';
import { conditionWords } from './statements.ts';

const LEADS = { leads: true } as const;
const LISTED = { listed: true } as const;

export function journeyLine(journey: Journey, references: ReferenceWriter): Line {
  const properties = new Properties(references);
  if (journey.toBeOf) properties.ref('to-be of', journey.toBeOf, LEADS);
  else properties.word('', journey.state === 'to-be' ? undefined : journey.state, LEADS);
  properties.refs('for', journey.for, LEADS);
  if (journey.reviewed) reviewed(properties, journey.reviewed);
  properties.value('scale', journey.scale);
  experience(properties, journey);
  return properties.declaration('journey', journey, itemLines(journey.children, references));
}

function reviewed(properties: Properties, value: NonNullable<Journey['reviewed']>): void {
  if ('type' in value) properties.value('reviewed', value);
  else properties.rhythm('reviewed', value);
}

/** What stands in a journey, a stage or a group; copies of other journeys' elements are said elsewhere. */
export function itemLines(items: readonly JourneyItem[], references: ReferenceWriter): Line[] {
  return items.filter((item) => !isCopy(item)).map((item) => itemLine(item, references));
}

function isCopy(item: JourneyItem): boolean {
  return 'origin' in item && item.origin !== undefined && item.origin.how !== 'added';
}

function itemLine(item: JourneyItem, references: ReferenceWriter): Line {
  switch (item.kind) {
    case 'stage':
      return stageLine(item, references);
    case 'step':
      return stepLine(item, references);
    case 'group': {
      const keyword = item.mode === 'parallel' ? 'parallel' : 'any order';
      const block = itemLines(item.children, references);
      // An empty group still needs its braces.
      return block.length > 0
        ? { keyword, rest: '', block, blockOnly: true }
        : { keyword, rest: '{}', blockOnly: true };
    }
    case 'inclusion':
      return { keyword: 'include', rest: references.write(item.journey), blockOnly: true };
  }
}

function stageLine(stage: Stage, references: ReferenceWriter): Line {
  const properties = new Properties(references).word('phase', stage.phase, LEADS);
  experience(properties, stage);
  return properties.declaration('stage', stage, itemLines(stage.children, references));
}

function stepLine(step: Step, references: ReferenceWriter): Line {
  const properties = new Properties(references);
  experience(properties, step);
  return properties.declaration(step.contact ? 'touchpoint' : 'step', step);
}

/** What journeys, stages and steps can all say. */
function experience(properties: Properties, place: Journey | Stage | Step): void {
  const { references } = properties;
  properties.refs('via', place.via, LEADS).flag('exit', place.exit, LEADS).common(place);
  properties.refs('lead', place.leads).refs('consults', place.consults).refs('informs', place.informs);
  if (place.moment) moment(properties, place.moment);
  properties
    .word('discipline', place.discipline)
    .word('talks', place.talks)
    .word('initiated by', place.initiatedBy)
    .word('customer effort', place.customerEffort)
    .word('importance', place.importance)
    .words('encourages', place.encourages)
    .refs('only for', place.onlyFor)
    .refs('uses', place.uses)
    .refs('measured by', place.measuredBy)
    .refs('details', place.details)
    .value('lasts', place.lasts);
  if (place.timing) properties.say('from', timing(place.timing, references));
  for (const target of place.targets ?? []) stageTarget(properties, target);
  for (const [keyword, conditions] of [
    ['starts when', place.startsWhen],
    ['ends when', place.endsWhen],
    ['succeeds when', place.succeedsWhen],
  ] as const) {
    for (const condition of conditions ?? []) {
      properties.say(keyword, references.expression(condition, 'references'), LISTED);
    }
  }
  for (const feeling of place.feelings ?? []) properties.say('feeling', feelingWords(feeling, properties), LISTED);
  for (const branch of place.flow ?? []) properties.say('then', branchWords(branch, properties), LISTED);
  properties.statements(place);
}

const MARKS: Readonly<Record<Moment['mark'], string>> = {
  'moment-of-truth': 'moment of truth',
  'key-moment': 'key moment',
  peak: 'peak',
};

function moment(properties: Properties, said: Moment): void {
  properties.say(MARKS[said.mark], properties.reasons(said).join(' '), LISTED);
}

function timing({ from, to, relation, event, fromRelation, fromEvent }: Timing, references: ReferenceWriter): string {
  const own = fromRelation && fromEvent ? ` ${fromRelation} ${references.write(fromEvent)}` : '';
  const end = to ? ` to ${to.spelling}` : '';
  return `${from?.spelling ?? ''}${own}${end} ${relation} ${references.write(event)}`;
}

function stageTarget(properties: Properties, { kpi, value, hold, within, by }: StageTarget): void {
  properties.say(
    hold ? 'hold' : 'target',
    [
      properties.references.write(kpi),
      value.spelling,
      ...(within ? [`within ${within.spelling}`] : []),
      ...(by ? [`by ${by.spelling}`] : []),
    ].join(' '),
    LISTED,
  );
}

function feelingWords(feeling: Feeling, properties: Properties): string {
  const { score, becomes, word, unknown, as } = feeling;
  const parts: string[] = [];
  if (unknown) parts.push('unknown');
  if (score !== undefined) parts.push(plainNumber(score));
  if (becomes !== undefined) parts.push(`-> ${plainNumber(becomes)}`);
  if (word !== undefined) parts.push(quoted(word));
  for (const who of as ?? []) parts.push(`as ${properties.references.write(who)}`);
  return [...parts, ...conditionWords(feeling, properties.references), ...properties.reasons(feeling)].join(' ');
}

function branchWords(branch: Branch, properties: Properties): string {
  return [
    properties.references.write(branch.to),
    ...(branch.share === undefined ? [] : [percentage(branch.share)]),
    ...conditionWords(branch, properties.references),
    ...properties.reasons(branch),
  ].join(' ');
}
