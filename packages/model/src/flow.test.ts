import { expect, test } from 'vitest';
import { flowOf } from './flow.ts';
import type { Journey, JourneyItem } from './journey.ts';

const at = { file: 'a.cx', line: 1, column: 1, endLine: 1, endColumn: 1 };

interface StepOptions {
  exit?: true;
  to?: readonly string[];
}

function step(id: string, { exit, to }: StepOptions = {}): JourneyItem {
  const flow = to?.map((id) => ({ to: { text: id, id, at }, at }));
  return { kind: 'step', contact: false, id, source: at, ...(exit && { exit }), ...(flow && { flow }) };
}

const stage = (id: string, children: JourneyItem[], then?: string): JourneyItem => ({
  kind: 'stage',
  id,
  source: at,
  children,
  ...(then !== undefined && { flow: [{ to: { text: then, id: then, at }, at }] }),
});
const group = (mode: 'any-order' | 'parallel', children: JourneyItem[]): JourneyItem => ({
  kind: 'group',
  id: mode,
  mode,
  source: at,
  children,
});

/** The flow as lines `a > b, c`, exits and unreachable nodes included. */
function lines(children: JourneyItem[]): string[] {
  const journey: Journey = { kind: 'journey', id: 'J', source: at, children };
  const flow = flowOf(journey);
  const reached = flow.reachable();
  return flow.nodes.map((node) => {
    const next = flow.next(node).map(({ to }) => to.id);
    return `${flow.entries.includes(node) ? '*' : ''}${reached.has(node) ? '' : '?'}${node.id} > ${next.join(', ')}`;
  });
}

test('the order of the text is the flow, through stages', () => {
  expect(lines([stage('S', [step('a'), step('b')]), stage('T', [step('c')])])).toEqual(['*a > b', 'b > c', 'c > ']);
});

test('text order steps over an exit, which leads nowhere and is reached by then alone', () => {
  expect(lines([step('a'), step('x', { exit: true }), step('b')])).toEqual(['*a > b', '?x > ', 'b > ']);
  expect(lines([step('a', { to: ['x', 'b'] }), step('x', { exit: true }), step('b')])).toEqual([
    '*a > x, b',
    'x > ',
    'b > ',
  ]);
});

test('a then switches text order off for its step alone', () => {
  expect(lines([step('a', { to: ['c'] }), step('b'), step('c')])).toEqual(['*a > c', '?b > c', 'c > ']);
});

test('members of a group follow what comes before and lead to what comes after', () => {
  expect(lines([step('a'), group('parallel', [step('b'), step('c')]), step('d')])).toEqual([
    '*a > b, c',
    'b > d',
    'c > d',
    'd > ',
  ]);
  expect(lines([group('any-order', [step('b'), step('c')])])).toEqual(['*b > ', '*c > ']);
});

test('then of a stage holds for what leaves it, then to a stage leads to its first step', () => {
  const children = [
    stage('S', [step('a'), step('b')], 'U'),
    stage('T', [step('c')]),
    stage('U', [step('d'), step('e')]),
  ];
  expect(lines(children)).toEqual(['*a > b', 'b > d', '?c > d', 'd > e', 'e > ']);
});

test('a stage without steps is a node of its own', () => {
  expect(lines([stage('S', []), stage('T', [])])).toEqual(['*S > T', 'T > ']);
});
