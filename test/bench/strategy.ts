import { type Line, render } from '../../packages/language/src/printing/lines.ts';
import { quoted } from '../../packages/language/src/printing/spelling.ts';

/** Touchpoints in a file, and in a stage of its journey. */
const PER_FILE = 100;
const PER_STAGE = 10;

const DOING = [
  'Opens the app',
  'Compares two offers',
  'Заповнює форму',
  'Calls the branch',
  'Wypełnia wniosek',
  'Waits',
];
const OBJECTS = [
  'before lunch',
  'on the way home',
  'з телефону',
  'for the second time',
  'po raz drugi',
  'with a colleague',
];
const FEELINGS = ['curious', 'annoyed', 'calm', 'роздратована', 'relieved', 'zaskoczona'];
const CHANNELS = ['App', 'Website', 'Branch', 'Phone', 'Email', 'Social'];
const TEAMS = ['Onboarding', 'Branches', 'Insights', 'Compliance'];
const SYSTEMS = ['Crm', 'Core', 'Survey'];
const PHASES = ['awareness', 'purchase', 'usage', 'aftercare'];

/** A strategy with this many touchpoints, as files by path: the same texts on every machine. */
export function* strategyFiles(touchpoints: number): Generator<readonly [path: string, text: string]> {
  const files = Math.ceil(touchpoints / PER_FILE);
  yield ['touchline.config.json', '{ "name": "Benchmark", "language": "en" }\n'];
  yield ['company.cx', render(company(files))];
  for (let file = 0; file < files; file++) {
    yield [`journeys/journey-${file}.cx`, render(journeyFile(file, Math.min(PER_FILE, touchpoints - file * PER_FILE)))];
  }
}

const say = (keyword: string, rest = ''): Line => ({ keyword, rest });
const declare = (keyword: string, rest: string, block: readonly Line[] = []): Line => ({
  keyword,
  rest,
  block,
  declaration: true,
});
/** Picks by number; neighbours differ. */
const pick = (list: readonly string[], n: number): string => list[(n * 7 + Math.floor(n / 11)) % list.length] as string;

function company(files: number): Line[] {
  return [
    declare('strategy', `Growth ${quoted('Small-business banking')}`, [
      say('vision', quoted('The bank an owner recommends to the next owner.')),
      say('horizon', '2026-07-01 .. 2027-12-31'),
      declare('objective', `KeepShare ${quoted('Hold market share')}`),
      declare('goal', `Loyalty ${quoted('Owners stay and recommend')}`, [say('supports', 'KeepShare')]),
    ]),
    declare('segment', `Smb ${quoted('Small business')}`),
    declare('persona', `Olena ${quoted('Olena, owner of two bakeries')}`, [say('of', 'Smb')]),
    declare('persona', `Petro ${quoted('Petro, sole trader')}`, [say('of', 'Smb')]),
    declare('study', `Interviews ${quoted('Interviews with owners')}`, [say('on', '2026-05'), say('sample', '24')]),
    ...CHANNELS.map((name) => declare('channel', name, [say('talks', 'two-way')])),
    ...TEAMS.map((name) => declare('team', name)),
    ...SYSTEMS.map((name) => declare('system', name)),
    ...Array.from({ length: Math.max(1, Math.floor(files / 5)) }, (_, n) => kpi(n)),
  ];
}

function kpi(n: number): Line {
  return declare('kpi', `Score${n} ${quoted(`Satisfaction with part ${n}`)}`, [
    say('metric', 'csat of score scale 1..5 top-2-box'),
    say('baseline', `${40 + (n % 20)}% on 2026-06-30`),
    say('target', `${65 + (n % 20)}% by 2027-06-30`),
    say('measured every quarter'),
    say('owner', pick(TEAMS, n)),
  ]);
}

function journeyFile(file: number, touchpoints: number): Line[] {
  const stages: Line[] = [];
  for (let from = 0; from < touchpoints; from += PER_STAGE) {
    const stage = from / PER_STAGE;
    const steps = Array.from({ length: Math.min(PER_STAGE, touchpoints - from) }, (_, n) => touchpoint(file, from + n));
    stages.push(
      declare('stage', `Stage${stage} ${quoted(`Part ${stage} of way ${file}`)} phase ${pick(PHASES, stage)}`, [
        say('purpose', quoted(`${pick(DOING, stage)} ${pick(OBJECTS, file)}`)),
        ...steps,
      ]),
    );
  }
  const journey = declare(
    'journey',
    `Journey${file} ${quoted(`Way ${file}: ${pick(DOING, file)}`)} as-is for Olena, Petro`,
    [say('owner', pick(TEAMS, file)), say('starts when', quoted('The company is registered')), ...stages],
  );
  const initiative = declare('initiative', `Initiative${file} ${quoted(`Improve way ${file}`)}`, [
    say('kind', 'process'),
    say('supports', 'Loyalty'),
    say('improves', `Journey${file}.Stage0.Step0`),
    say('addresses', quoted(`${pick(OBJECTS, 3)} it fails, case ${file}.3`)),
    say('schedule', '2026-09-01 .. 2026-12-15'),
    say('impact high'),
  ]);
  return [journey, initiative];
}

function touchpoint(file: number, n: number): Line {
  const score = ((file + n * 3) % 40) / 10 + 1;
  const block: Line[] = [
    say('doing', quoted(`${pick(DOING, n)} ${pick(OBJECTS, file + n)}`)),
    say('thinking', quoted(`Is part ${n} of ${file} worth the time?`)),
    say('feeling', `${score} ${quoted(pick(FEELINGS, n))}${n % 3 === 0 ? ' evidence Interviews' : ''}`),
  ];
  if (n % 3 === 0) {
    const text = quoted(`${pick(OBJECTS, n)} it fails, case ${file}.${n}`);
    block.push({
      keyword: 'pain',
      rest: `${text} high because ${quoted('Two systems do not talk')} evidence Interviews`,
      block: [say('opportunity', `${quoted(`Repair case ${file}.${n}`)} impact high effort low lifts to 4`)],
    });
  }
  if (n % 4 === 1) block.push(say('frontstage', `${quoted('Checks completeness')} by ${pick(TEAMS, n)}`));
  if (n % 4 === 2) {
    block.push(
      say('backstage', `${quoted('Scores the case')} by ${pick(TEAMS, n)} uses ${pick(SYSTEMS, n)} takes 2 days`),
    );
  }
  if (n % 5 === 0) block.push(say('measured by', `Score${Math.floor(file / 10)}`));
  if (n % 10 === 4) block.push(say('moment of truth', `because ${quoted('First proof of the promise')}`));
  if (n % 10 === 7) block.push(say('then', `Step${n + 1} 80% when ${quoted('complete')}`));
  return declare(
    'touchpoint',
    `Step${n} ${quoted(`${pick(DOING, n + 1)}, ${file}.${n}`)} via ${pick(CHANNELS, n)}`,
    block,
  );
}
