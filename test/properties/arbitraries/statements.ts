import type { StatementKind } from '@touchline/model';
import { Level } from '@touchline/model';
import { condition } from './expressions.ts';
import type { Entry, Part, World } from './world.ts';

/** What may trail the text of a statement: nothing, a link; a reason; everything. */
type Trail = 'plain' | 'linked' | 'simple' | 'full';

const TRAILS: Partial<Record<StatementKind, Trail>> = {
  note: 'plain',
  because: 'plain',
  question: 'plain',
  interpretation: 'plain',
  'varies-by': 'plain',
  'starts-when': 'plain',
  'ends-when': 'plain',
  'succeeds-when': 'plain',
  'achieved-when': 'plain',
  see: 'linked',
  source: 'linked',
  scenario: 'simple',
  purpose: 'simple',
  'leads-to': 'simple',
  promise: 'simple',
  tone: 'simple',
  vision: 'simple',
  mission: 'simple',
  context: 'simple',
  'aligned-to': 'simple',
  methods: 'simple',
};

export const LINKS = [
  { target: 'https://example.org/a?b=c#d', kind: 'web' },
  { target: './img/форма 1.png'.replace(' ', '_'), kind: 'file' },
  { target: '/services/e-account', kind: 'site' },
  { target: 'mailto:cx@example.org', kind: 'web' },
] as const;

/** Perhaps some statements of these kinds, in any order. Every declaration may say `common`. */
export function statements(
  world: World,
  part: Part,
  owner: Entry,
  kinds: readonly StatementKind[],
  most = 4,
  common: readonly StatementKind[] = ['note', 'see', 'because'],
): void {
  const all = [...kinds, ...kinds, ...common];
  const list: Part[] = [];
  for (const kind of world.draw.list(most, () => world.draw.pick(all))) {
    if (kind === 'today') list.push(...becomes(world, owner));
    else list.push(statement(world, kind, owner));
  }
  if (list.length > 0) part['statements'] = list;
}

/** `today "…" becomes "…"`: what trails holds for both. */
function becomes(world: World, owner: Entry): Part[] {
  const shared: Part = {};
  if (world.draw.chance(30)) shared['because'] = world.words.text();
  return (['today', 'becomes'] as const).map((kind) => {
    const part: Part = { kind, text: world.words.text(), ...shared, at: world.place() };
    world.statement(part, kind, owner);
    return part;
  });
}

function statement(world: World, kind: StatementKind, owner: Entry): Part {
  const { draw, words } = world;
  const part: Part = { kind, text: '', at: world.place() };
  const trail = TRAILS[kind] ?? 'full';
  const special = kind === 'complaints' || kind.endsWith('-development') || kind === 'expected-effect';
  if (draw.chance(5)) part['unknown'] = true;
  else if (trail === 'linked' && draw.chance(20)) part['links'] = [{ ...draw.pick(LINKS), at: world.place() }];
  else part['text'] = words.text();
  if (trail === 'full' && !special) {
    if (!part['unknown'] && draw.chance(20)) part['name'] = words.name();
    levelOf(world, part, kind, owner);
  }
  const entry = world.statement(part, kind, owner);
  if (kind === 'context') part['category'] = draw.pick(['mission', 'organisation', 'business', 'market']);
  if (trail === 'plain') return part;
  if (!part['unknown'] || trail !== 'linked') links(world, part, kind, trail);
  if (trail === 'linked') return part;
  if (draw.chance(20)) part['because'] = words.text();
  world.refs(part, 'evidence', 'evidence', 20);
  if (trail === 'simple') return part;
  if (special) specials(world, part, kind);
  else full(world, part, kind);
  nested(world, part, kind, entry);
  return part;
}

function levelOf(world: World, part: Part, kind: StatementKind, owner: Entry): void {
  const { draw } = world;
  const onPersona = owner.kind === 'persona';
  if (kind === 'expects' && !onPersona) {
    if (draw.chance(40)) part['category'] = draw.pick(['met', 'partly', 'unmet']);
    else if (draw.chance(20)) part['level'] = draw.pick(Level.options);
  } else if (draw.chance(30)) part['level'] = draw.pick(Level.options);
  else if (draw.chance(10)) part['value'] = world.values.percent();
}

function links(world: World, part: Part, kind: StatementKind, trail: Trail): void {
  if (kind === 'complaints' || kind === 'expected-effect') return;
  if (part['links'] || !world.draw.chance(kind === 'artifact' || trail === 'linked' ? 50 : 8)) return;
  part['links'] = [{ ...world.draw.pick(LINKS), at: world.place() }];
}

function specials(world: World, part: Part, kind: StatementKind): void {
  const { draw } = world;
  if (kind === 'complaints') {
    if (part['unknown']) part['value'] = world.values.unknown();
    else if (draw.chance(50)) {
      part['value'] = world.values.value();
    }
    world.refs(part, 'about', 'about', 40, 1);
  } else if (kind === 'expected-effect') {
    if (draw.chance(30)) part['on'] = world.values.date();
    when(world, part, 20);
  } else {
    if (draw.chance(50)) part['on'] = world.values.date();
    world.refs(part, 'about', 'about', 40, 1);
  }
}

function full(world: World, part: Part, kind: StatementKind): void {
  const { draw, values } = world;
  world.refs(part, 'for', 'for', 10, 1);
  world.refs(part, 'as', 'as', 10, 1);
  world.refs(part, 'by', kind === 'quote' ? 'quote by' : 'by', kind.endsWith('stage') || kind === 'quote' ? 50 : 5);
  world.refs(part, 'uses', 'uses', kind.endsWith('stage') ? 50 : 5);
  if (draw.chance(10)) part['takes'] = draw.chance(15) ? values.unknown() : values.durationOrRange();
  if (draw.chance(4)) part['unknowns'] = ['when'];
  else when(world, part, 15);
  if (kind === 'offer') world.refs(part, 'basedOn', 'based on', 60);
  if (kind === 'churn-risk' && draw.chance(40)) part['category'] = 'competitor';
  if (kind === 'risk' && draw.chance(60)) {
    part['category'] = draw.pick(['crisis', 'regulation', 'competition', 'other']);
  }
  if (kind === 'opportunity') {
    if (draw.chance(50)) part['impact'] = draw.pick(Level.options);
    if (draw.chance(50)) part['effort'] = draw.pick(Level.options);
    if (draw.chance(40)) part['liftsTo'] = draw.pick([3.5, -0.2, 4]);
  }
}

/** `when "…"`, or a measure and its bound; the model then has the spelling too. */
export function when(world: World, part: Part, percent: number): void {
  if (!world.draw.chance(percent)) return;
  if (!world.draw.chance(30)) {
    part['when'] = world.words.text();
    return;
  }
  part['when'] = '';
  world.later(() => {
    part['condition'] = condition(world);
  });
}

/** What the block of a statement may say besides notes and links. */
const BLOCKS: Readonly<Partial<Record<StatementKind, readonly StatementKind[]>>> = {
  pain: ['leads-to', 'opportunity', 'churn-risk', 'quote'],
  opportunity: [],
  'churn-risk': ['mitigation'],
  risk: ['mitigation'],
};

function nested(world: World, part: Part, kind: StatementKind, entry: Entry): void {
  const { draw } = world;
  if (!(kind in BLOCKS) || !draw.chance(40)) return;
  statements(world, part, entry, BLOCKS[kind] ?? [], 2, ['note', 'see']);
  world.refs(part, 'owners', 'owner', 20);
  if (draw.chance(20)) part['tags'] = [draw.pick(['onboarding', 'ключове', 'v2-0', '2027'])];
  if (draw.chance(10)) part['accepts'] = [acceptance(world)];
  if (kind !== 'opportunity') return;
  world.refs(part, 'measuredBy', 'measured by', 40);
  world.refs(part, 'addresses', 'addresses', 40);
}

export function acceptance(world: World): Part {
  const { draw } = world;
  const part: Part = { rule: draw.pick(['goal-without-kpi', 'cycle', 'target-equals-baseline']), at: world.place() };
  if (draw.chance(70)) part['because'] = world.words.text();
  if (draw.chance(40)) part['until'] = world.values.date();
  return part;
}
