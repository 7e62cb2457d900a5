import * as model from '@touchline/model';
import { condition } from './expressions.ts';
import { acceptance, LINKS, statements } from './statements.ts';
import type { Entry, Part, World } from './world.ts';

/** Fills one declaration; `journeys.ts` and `measures.ts` have the larger ones. */
export type Maker = (world: World, part: Part, entry: Entry) => void;

/** Links, tags and the other properties that every declaration has, except statements. */
export function common(world: World, part: Part): void {
  const { draw } = world;
  if (draw.chance(8)) part['links'] = [{ ...draw.pick(LINKS), at: world.place() }];
  if (draw.chance(10)) part['tags'] = draw.some(['onboarding', 'ключове', 'v2-0', 'data', '2027'], 2);
  world.refs(part, 'owners', 'owner', 20);
  world.refs(part, 'evidence', 'evidence', 10);
  if (draw.chance(8)) part['accepts'] = [acceptance(world)];
}

/** Perhaps a value, or now and then the word `unknown` in its place. */
export function maybe(world: World, part: Part, field: string, percent: number, make: () => unknown): void {
  if (!world.draw.chance(percent)) return;
  part[field] = make();
}

/** The same for a property whose value cannot say `unknown` itself. */
export function known(world: World, part: Part, field: string, percent: number, make: () => unknown): void {
  if (!world.draw.chance(percent)) return;
  if (world.draw.chance(6)) part['unknowns'] = [...((part['unknowns'] as string[]) ?? []), field];
  else part[field] = make();
}

const pick = (world: World, options: readonly string[]) => () => world.draw.pick(options);
const some = (world: World, options: readonly string[]) => () => world.draw.some(options, 3);

const plain: Maker = (world, part, entry) => {
  common(world, part);
  statements(world, part, entry, [], 2);
};

export const MAKERS: Readonly<Record<string, Maker>> = {
  team: plain,
  partner: plain,
  principle: plain,
  event: plain,
  segment(world, part, entry) {
    common(world, part);
    maybe(world, part, 'size', 50, () => world.values.count());
    maybe(world, part, 'value', 50, () => world.values.value());
    world.refs(part, 'uses', 'uses', 20);
    statements(world, part, entry, ['behaviour', 'purchases']);
  },
  persona(world, part, entry) {
    world.refs(part, 'of', 'persona of', 40);
    common(world, part);
    statements(world, part, entry, [
      'role',
      'facts',
      'job',
      'needs',
      'expects',
      'frustration',
      'alternative',
      'prefers',
      'quote',
    ]);
    // Only somebody declared before, so that nobody is like themselves.
    const before = new Set(world.entries.filter((other) => other !== entry));
    if (!world.draw.chance(40)) return;
    world.later(() => {
      const like = world.ref('like', { accept: (other) => before.has(other) });
      if (like) part['like'] = like;
    });
  },
  system(world, part, entry) {
    known(world, part, 'systemKind', 60, pick(world, model.SystemKind.options));
    common(world, part);
    world.refs(part, 'connectedTo', 'connected to', 40);
    statements(world, part, entry, ['holds'], 3);
  },
  channel(world, part, entry) {
    known(world, part, 'channelKind', 60, pick(world, model.ChannelKind.options));
    known(world, part, 'talks', 50, pick(world, model.Talks.options));
    maybe(world, part, 'staffed', 25, () => true);
    common(world, part);
    statements(world, part, entry, ['promise', 'tone'], 2);
  },
  service(world, part, entry) {
    world.refs(part, 'via', 'via', 40);
    common(world, part);
    known(world, part, 'discipline', 30, pick(world, model.Discipline.options));
    world.refs(part, 'uses', 'uses', 30);
    world.refs(part, 'measuredBy', 'measured by', 30);
    statements(world, part, entry, ['promise', 'tone'], 2);
  },
  objective(world, part, entry) {
    common(world, part);
    world.refs(part, 'buildsOn', 'builds on', 40);
    known(world, part, 'marketingGoals', 40, some(world, model.MarketingGoal.options));
    known(world, part, 'businessGoals', 40, some(world, model.BusinessGoal.options));
    known(world, part, 'considers', 40, some(world, model.ContextArea.options));
    world.refs(part, 'measuredBy', 'measured by', 30);
    statements(world, part, entry, [], 2);
  },
  goal(world, part, entry) {
    world.refs(part, 'for', 'for', 20);
    maybe(world, part, 'qualitative', 30, () => true);
    known(world, part, 'by', 40, () => world.values.date());
    common(world, part);
    known(world, part, 'expectedBenefits', 40, some(world, model.Benefit.options));
    world.refs(part, 'supports', 'supports', 40);
    world.refs(part, 'measuredBy', 'measured by', 40);
    world.refs(part, 'judgedBy', 'judged by', 30);
    maybe(world, part, 'hold', 20, () => world.values.value());
    maybe(world, part, 'target', 30, () => world.values.value());
    if (part['target']) maybe(world, part, 'within', 40, () => world.values.duration());
    conditions(world, part, 'achievedWhen');
    statements(world, part, entry, ['achieved-when'], 3);
  },
  commitment(world, part, entry) {
    world.refs(part, 'for', 'for', 40);
    world.refs(part, 'via', 'via', 40);
    known(world, part, 'by', 30, () => world.values.date());
    common(world, part);
    maybe(world, part, 'standards', 60, () => [standard(world)]);
    world.refs(part, 'measuredBy', 'measured by', 30);
    world.refs(part, 'supports', 'supports', 30);
    statements(world, part, entry, [], 2);
  },
  theme(world, part, entry) {
    world.refs(part, 'for', 'for', 20);
    common(world, part);
    known(world, part, 'discipline', 30, pick(world, model.Discipline.options));
    for (const [field, wants] of AIMS) world.refs(part, field, wants, 25);
    statements(world, part, entry, ['methods'], 3);
  },
  ritual(world, part, entry) {
    world.refs(part, 'about', 'about', 30);
    common(world, part);
    if (world.draw.chance(30)) part['rhythm'] = { whenever: world.words.text(), spelling: '' };
    else maybe(world, part, 'rhythm', 60, () => world.values.rhythm());
    world.refs(part, 'supports', 'supports', 30);
    statements(world, part, entry, [], 2);
  },
  rollout(world, part, entry) {
    known(world, part, 'takes', 50, () => world.values.durationOrRange());
    known(world, part, 'schedule', 50, () => world.values.period());
    common(world, part);
    statements(world, part, entry, [], 2);
  },
  checklist(world, part, entry) {
    common(world, part);
    statements(world, part, entry, [], 2);
    part['items'] = world.draw.list(4, () => checkItem(world, entry));
  },
  view(world, part, entry) {
    world.refs(part, 'of', 'view', 60);
    known(world, part, 'viewKind', 50, pick(world, model.ViewKind.options));
    known(world, part, 'lanes', 40, some(world, model.Lane.options));
    const only: Part = {};
    maybe(world, only, 'momentsOfTruth', 30, () => true);
    world.refs(only, 'for', 'for', 25);
    world.later(() => {
      if (Object.keys(only).length > 0) part['only'] = only;
    });
    common(world, part);
    statements(world, part, entry, [], 2);
  },
  'loyalty-programme'(world, part, entry) {
    world.refs(part, 'for', 'for', 40);
    world.refs(part, 'via', 'via', 20);
    common(world, part);
    world.refs(part, 'supports', 'supports', 30);
    world.refs(part, 'measuredBy', 'measured by', 30);
    maybe(world, part, 'budget', 30, () => world.values.budget());
    statements(world, part, entry, [], 2);
    maybe(world, part, 'rewards', 60, () => [reward(world, entry), ...world.draw.list(1, () => reward(world, entry))]);
    maybe(world, part, 'tests', 40, () => [loyaltyTest(world, entry)]);
  },
};

const AIMS = [
  ['supports', 'supports'],
  ['improves', 'improves'],
  ['addresses', 'addresses'],
  ['uses', 'uses'],
  ['measuredBy', 'measured by'],
] as const;

export { AIMS };

/** Conditions with a measure in them; plain texts are statements. */
export function conditions(world: World, part: Part, field: string): void {
  if (!world.draw.chance(15)) return;
  world.later(() => {
    part[field] = [condition(world), ...world.draw.list(1, () => condition(world))];
  });
}

function standard(world: World): Part {
  const part: Part = { at: world.place() };
  maybe(world, part, 'share', 70, () => world.values.percent());
  maybe(world, part, 'within', part['share'] ? 60 : 100, () => world.values.duration());
  return part;
}

function reward(world: World, owner: Entry): Part {
  const part: Part = { kind: 'reward' };
  const entry = world.declare(part, 'reward', owner);
  world.refs(part, 'for', 'for', 20);
  known(world, part, 'rewardKind', 60, pick(world, model.RewardKind.options));
  known(world, part, 'term', 50, pick(world, ['long', 'short']));
  maybe(world, part, 'cost', 40, () => world.values.budget());
  common(world, part);
  world.refs(part, 'addresses', 'addresses', 30);
  known(world, part, 'encourages', 40, some(world, model.Encouragement.options));
  statements(world, part, entry, [], 2);
  return part;
}

/** A test has no identity of its own: what it says belongs to the programme. */
function loyaltyTest(world: World, owner: Entry): Part {
  const part: Part = { text: world.words.title(), at: world.place() };
  if (world.draw.chance(30)) part['name'] = world.words.name();
  common(world, part);
  world.refs(part, 'measuredBy', 'measured by', 50);
  statements(world, part, owner, [], 2, ['note', 'see']);
  return part;
}

function checkItem(world: World, owner: Entry): Part {
  const { draw } = world;
  const text = world.words.title();
  const name = draw.chance(25) ? world.words.name() : undefined;
  const segment = owner.segments.unique(name ?? `item:${model.slug(text)}`);
  const part: Part = { id: model.joinId(owner.id, segment), text, done: draw.chance(50), at: world.place() };
  if (name !== undefined) part['name'] = name;
  maybe(world, part, 'on', 30, () => world.values.date());
  maybe(world, part, 'by', 30, () => world.values.date());
  maybe(world, part, 'because', 20, () => world.words.text());
  common(world, part);
  statements(world, part, owner, [], 1, ['note', 'see']);
  return part;
}
