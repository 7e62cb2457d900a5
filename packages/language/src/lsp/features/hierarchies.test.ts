import { afterEach, expect, test } from 'vitest';
import type { CallHierarchyItem, TypeHierarchyItem } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

async function prepared<T>(
  source: string,
  method: string,
  onDisk: Record<string, string> = {},
): Promise<T | undefined> {
  const { text, cursors } = marked(source);
  editor?.stop();
  editor = await editorWith({ 'a.cx': text }, onDisk);
  const items = await editor.request<T[] | null>(`textDocument/${method}`, {
    textDocument: { uri: uriOfFile('a.cx') },
    position: cursors[0],
  });
  return items?.[0];
}

type Call = { from?: CallHierarchyItem; to?: CallHierarchyItem; fromRanges: { start: { line: number } }[] };

async function calls(source: string): Promise<{ incoming: string[]; outgoing: string[] }> {
  const item = await prepared<CallHierarchyItem>(source, 'prepareCallHierarchy');
  const shown = async (method: string): Promise<string[]> => {
    const found = (await editor?.request<Call[] | null>(`callHierarchy/${method}`, { item })) ?? [];
    return found.map(
      ({ from, to, fromRanges }) => `${(from ?? to)?.name} @${fromRanges.map(({ start }) => start.line)}`,
    );
  };
  return { incoming: await shown('incomingCalls'), outgoing: await shown('outgoingCalls') };
}

const flow = `journey J "Open" {
  stage Apply {
    step Fill "Fills in"
    touchpoint Wait "Waits" then Sign 60%, Leave
    step Leave "Leaves" exit
  }
  stage Use { step Sign "Signs" details Ride  step "Pays" }
}
journey Ride "Ride" { step "Sits" }
`;

test('what leads to a touchpoint, and where it goes on, is the flow', async () => {
  expect(await calls(flow.replace('Wait "W', 'Wa<|>it "W'))).toEqual({
    incoming: ['Fills in @2'],
    outgoing: ['Signs @3', 'Leaves @3'],
  });
  expect(await calls(flow.replace('Fill "F', 'F<|>ill "F'))).toEqual({ incoming: ['Open @0'], outgoing: ['Waits @2'] });
  expect(await calls(flow.replace('step Sign', 'step Sig<|>n'))).toEqual({
    incoming: ['Waits @3'],
    outgoing: ['Pays @6', 'Ride @6'],
  });
});

test('a stage is entered and left as a whole, a journey where it begins', async () => {
  expect(await calls(flow.replace('stage Use', 'stage U<|>se'))).toEqual({
    incoming: ['Waits @3'],
    outgoing: [],
  });
  expect(await calls(flow.replace('journey Ride', 'journey Ri<|>de'))).toEqual({
    incoming: ['Signs @6'],
    outgoing: ['Sits @8'],
  });
});

test('only what customers go through has a flow; an item of another time leads nowhere', async () => {
  expect(await prepared('channel A<|>pp', 'prepareCallHierarchy')).toBeUndefined();
  const item = { name: 'x', kind: 1, uri: 'x', data: { element: 'gone', path: '/strategy/a.cx' } };
  expect(await editor?.request('callHierarchy/incomingCalls', { item })).toBeNull();
  expect(await editor?.request('callHierarchy/outgoingCalls', { item: { ...item, data: 7 } })).toBeNull();
});

test('goals stand between what they support and what supports them', async () => {
  const source = `strategy S "S" {
  objective Base "Stay"
  objective Keep "Hold" builds on Base
  goal Loyalty "Owners stay" { supports Keep  measured by Nps }
  theme Paperless "No paper" { supports Loyalty }
}
kpi Nps "NPS"
initiative "Prefill" { supports Paperless, Loyalty  expected effect Nps +5 }
`;
  const relatives = async (name: string): Promise<{ above: string[]; below: string[] }> => {
    const marks = source.replace(new RegExp(`(objective|goal|theme|kpi) ${name}`), `$1 <|>${name}`);
    const item = await prepared<TypeHierarchyItem>(marks, 'prepareTypeHierarchy');
    const shown = async (method: string): Promise<string[]> =>
      ((await editor?.request<TypeHierarchyItem[]>(`typeHierarchy/${method}`, { item })) ?? []).map(
        (each) => each.name,
      );
    return { above: await shown('supertypes'), below: await shown('subtypes') };
  };
  expect(await relatives('Loyalty')).toEqual({ above: ['Hold'], below: ['NPS', 'No paper', 'Prefill'] });
  expect(await relatives('Keep')).toEqual({ above: ['Stay'], below: ['Owners stay'] });
  expect(await relatives('Nps')).toEqual({ above: ['Owners stay'], below: ['Prefill'] });
  expect(await prepared('channel A<|>pp', 'prepareTypeHierarchy')).toBeUndefined();
});
