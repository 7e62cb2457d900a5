import * as model from '@touchline/model';
import { common, conditions, known, maybe } from './declarations.ts';
import { statements, when } from './statements.ts';
import type { Entry, Part, World } from './world.ts';

const EXPERIENCE = [
  'doing',
  'thinking',
  'job',
  'needs',
  'functional',
  'emotional',
  'usual',
  'ours',
  'pain',
  'opportunity',
  'churn-risk',
  'frontstage',
  'backstage',
  'support-process',
  'outcome',
  'artifact',
  'expects',
  'offer',
  'promise',
  'tone',
  'quote',
  'today',
] as const satisfies readonly model.StatementKind[];
const CONDITIONS = ['starts-when', 'ends-when', 'succeeds-when'] as const satisfies readonly model.StatementKind[];

export function journey(world: World, part: Part, entry: Entry): void {
  const { draw } = world;
  maybe(world, part, 'state', 50, () => draw.pick(['as-is', 'research']));
  world.refs(part, 'for', 'for', 50);
  maybe(world, part, 'reviewed', 30, () => (draw.chance(40) ? world.values.rhythm() : world.values.date()));
  maybe(world, part, 'scale', 20, () => world.values.scale());
  experience(world, part);
  placed(world, part);
  statements(world, part, entry, [...EXPERIENCE, ...CONDITIONS, 'purpose', 'scenario'], 4);
  part['children'] = items(world, entry, 5, 3);
}

/** Stages, steps, groups and inclusions, nested to any depth. */
function items(world: World, owner: Entry, most: number, depth: number): Part[] {
  return world.draw.list(most, () => item(world, owner, depth));
}

function item(world: World, owner: Entry, depth: number): Part {
  const { draw } = world;
  const kind = draw.int(10);
  if (depth > 0 && kind > 6 && kind < 9) return stage(world, owner, depth);
  if (depth > 0 && kind === 9 && draw.chance(70)) return group(world, owner, depth);
  if (kind === 9) return inclusion(world, owner);
  return step(world, owner);
}

function stage(world: World, owner: Entry, depth: number): Part {
  const part: Part = { kind: 'stage' };
  const entry = world.declare(part, 'stage', owner, true);
  known(world, part, 'phase', 60, () => world.draw.pick(model.Phase.options));
  experience(world, part);
  placed(world, part);
  statements(world, part, entry, [...EXPERIENCE, ...CONDITIONS, 'purpose'], 3);
  part['children'] = items(world, entry, 4, depth - 1);
  return part;
}

export function step(world: World, owner: Entry): Part {
  const part: Part = { kind: 'step', contact: world.draw.chance(60) };
  const entry = world.declare(part, 'step', owner, true);
  experience(world, part);
  statements(world, part, entry, EXPERIENCE, 4);
  return part;
}

/** A group is transparent: its steps have the ids of the place around it. */
function group(world: World, owner: Entry, depth: number): Part {
  const mode = world.draw.pick(['any-order', 'parallel'] as const);
  const id = model.joinId(owner.id, owner.segments.unique(mode));
  return { kind: 'group', id, mode, source: world.place(), children: items(world, owner, 4, depth - 1) };
}

/** Only journeys declared before, so that nothing includes itself. */
function inclusion(world: World, owner: Entry): Part {
  const before = world.entries.filter((other) => other.kind === 'journey' && other.id !== top(owner).id);
  const unique = before.filter(({ name }) => name !== undefined);
  const entry = unique.length > 0 ? world.draw.pick(unique) : undefined;
  const journey = entry
    ? { text: entry.name, id: entry.id, at: world.place() }
    : { text: '', unknown: true, at: world.place() };
  const id = model.joinId(owner.id, owner.segments.unique(`include:${entry?.name ?? ''}`));
  return { kind: 'inclusion', id, journey, source: world.place(), children: [] };
}

function top(entry: Entry): Entry {
  let at = entry;
  while (at.parent && at.kind !== 'journey') at = at.parent;
  return at;
}

/** What journeys, stages and steps can all say. */
function experience(world: World, part: Part): void {
  const { draw } = world;
  world.refs(part, 'via', 'via', 40);
  maybe(world, part, 'exit', 5, () => true);
  common(world, part);
  world.refs(part, 'leads', 'lead', 6);
  world.refs(part, 'consults', 'consults', 6);
  world.refs(part, 'informs', 'informs', 6);
  maybe(world, part, 'moment', 12, () => moment(world));
  known(world, part, 'discipline', 10, () => draw.pick(model.Discipline.options));
  known(world, part, 'talks', 10, () => draw.pick(model.Talks.options));
  known(world, part, 'initiatedBy', 10, () => draw.pick(['customer', 'company']));
  known(world, part, 'customerEffort', 10, () => draw.pick(model.Level.options));
  known(world, part, 'importance', 10, () => draw.pick(model.Level.options));
  known(world, part, 'encourages', 10, () => draw.some(model.Encouragement.options, 2));
  world.refs(part, 'uses', 'uses', 12);
  world.refs(part, 'measuredBy', 'measured by', 12);
  world.refs(part, 'details', 'details', 8, 1);
  known(world, part, 'lasts', 10, () => world.values.durationOrRange());
  maybe(world, part, 'feelings', 50, () => [feeling(world), ...draw.list(2, () => feeling(world))]);
  maybe(world, part, 'flow', 20, () => [branch(world), ...draw.list(2, () => branch(world))]);
}

/** What only stages and journeys say. */
function placed(world: World, part: Part): void {
  world.refs(part, 'onlyFor', 'only for', 12);
  if (world.draw.chance(15)) timing(world, part);
  if (world.draw.chance(15)) stageTarget(world, part);
  for (const field of ['startsWhen', 'endsWhen', 'succeedsWhen']) conditions(world, part, field);
}

function moment(world: World): Part {
  const part: Part = { mark: world.draw.pick(['moment-of-truth', 'key-moment', 'peak']), at: world.place() };
  reasons(world, part);
  return part;
}

export function reasons(world: World, part: Part): void {
  maybe(world, part, 'because', 25, () => world.words.text());
  world.refs(part, 'evidence', 'evidence', 25);
}

function feeling(world: World): Part {
  const { draw } = world;
  const part: Part = { at: world.place() };
  if (draw.chance(4)) part['unknown'] = true;
  else if (draw.chance(30)) part['word'] = world.words.title();
  else {
    part['score'] = draw.pick([3, 1, -0.6, 4.25, -2]);
    maybe(world, part, 'becomes', 25, () => draw.pick([4, -1.3, 0.5]));
    maybe(world, part, 'word', 60, () => world.words.title());
  }
  world.refs(part, 'as', 'as', 25);
  when(world, part, 20);
  reasons(world, part);
  return part;
}

function branch(world: World): Part {
  const part: Part = { at: world.place() };
  world.one(part, 'to', 'then line');
  maybe(world, part, 'share', 40, () => world.draw.pick([62, 38, 2.5, 100]));
  when(world, part, 30);
  reasons(world, part);
  return part;
}

/** `from 12 months before X to 4 months before Y`; without an event it says nothing. */
function timing(world: World, part: Part): void {
  const { draw, values } = world;
  world.later(() => {
    const event = world.ref('event');
    if (!event) return;
    const said: Part = { from: values.duration(), relation: draw.pick(['before', 'after']), event, at: world.place() };
    maybe(world, said, 'to', 60, () => values.duration());
    const other = said['to'] && draw.chance(40) ? world.ref('event') : undefined;
    if (other) Object.assign(said, { fromRelation: draw.pick(['before', 'after']), fromEvent: other });
    part['timing'] = said;
  });
}

function stageTarget(world: World, part: Part): void {
  world.later(() => {
    const kpi = world.ref('target');
    if (!kpi) return;
    const target: Part = { kpi, value: world.values.value(), at: world.place() };
    maybe(world, target, 'hold', 30, () => true);
    maybe(world, target, 'within', 40, () => world.values.duration());
    maybe(world, target, 'by', 40, () => world.values.date());
    part['targets'] = [target];
  });
}
