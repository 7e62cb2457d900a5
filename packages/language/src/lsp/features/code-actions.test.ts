import { expect, test } from 'vitest';
import { type CodeAction, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { editorWith, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

const resolving = { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } };

/** The actions at the range of a text, for an editor that asks again for the edit of the one it chose. */
async function actionsIn(
  source: string,
  {
    only,
    capabilities = resolving,
    triggerKind,
  }: { only?: string; capabilities?: object; triggerKind?: CodeActionTriggerKind } = {},
) {
  const { text, ranges } = marked(source);
  const uri = uriOfFile('a.cx');
  const editor = await editorWith({ 'a.cx': text }, {}, { capabilities });
  const [range] = ranges;
  if (!range) throw new Error('No range is marked');
  const params: CodeActionParams = {
    textDocument: { uri },
    range,
    context: {
      diagnostics: editor.diagnostics(uri),
      ...(only && { only: [only] }),
      ...(triggerKind && { triggerKind }),
    },
  };
  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', params);
  return {
    actions,
    type: (version: number, typed: string) => editor.change(uri, version, typed),
    titles: actions.map(({ title }) => title),
    resolve: (title: string) => {
      const action = actions.find((each) => each.title === title);
      return editor.request<CodeAction>('codeAction/resolve', action);
    },
  };
}

const slips = `persona Olena

journey J {
  step "A" feeling 2 as <[Olema]>
  step "B" feeling 3 as Olema
}
`;

test('a finding is put right, declared, or put right wherever it occurs', async () => {
  const { titles, resolve, actions } = await actionsIn(slips, { only: 'quickfix' });
  expect([...new Set(titles)]).toEqual([
    'Write Olena',
    'Declare Olema: persona',
    'Declare Olema: segment',
    'Put right all of this kind: `unresolved-reference`',
  ]);
  expect(actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true });
  const { edit } = await resolve('Put right all of this kind: `unresolved-reference`');
  expect(edit?.changes?.[uriOfFile('a.cx')]).toHaveLength(2);
});

test('refactorings of what stands at the cursor', async () => {
  const { titles } = await actionsIn('journey J "Home" {\n  stage S { step "<[A]>" { pain "Slow" } }\n  stage T\n}\n');
  expect(titles).toEqual([
    'Move “A” to the stage “T”',
    'Extract a journey from the stage “S”',
    'Begin a to-be journey of “Home”',
  ]);
});

test.each([
  ['journey J "Home" {\n  stage <[S]> {\n    step A\n  }\n  stage T\n}\n', ['Extract a journey from the stage “S”']],
  ['journey J "Home" {\n  stage S {\n    step A {\n      doing "<[x]>"\n    }\n  }\n  stage T\n}\n', []],
  ['// <[x]>\njourney J {\n  stage S\n}\npersona P\n', []],
])('unasked only what begins in the line is offered', async (source, expected) => {
  const { titles } = await actionsIn(source, { triggerKind: CodeActionTriggerKind.Automatic });
  expect(titles).toEqual(expected);
  const asked = await actionsIn(source, { triggerKind: CodeActionTriggerKind.Invoked });
  expect(asked.titles.length).toBeGreaterThan(expected.length);
});

test('an editor that does not ask again gets the edit at once, or the reason why there is none', async () => {
  const source = 'journey J {\n  stage S { <[step]> A { then B } }\n  stage T { step B }\n}\n';
  const { actions } = await actionsIn(source, { only: 'refactor', capabilities: {} });
  expect(actions.map(({ disabled, edit }) => disabled?.reason ?? Object.keys(edit?.changes ?? {}))).toEqual([
    [uriOfFile('a.cx')],
    'The flow leads across the border of “S”: `then` of “A”.',
    [uriOfFile('a.cx')],
  ]);
});

test('what cannot be done is said when it is chosen', async () => {
  const source = 'journey J {\n  stage S { <[step]> A { then B } }\n  stage T { step B }\n}\n';
  const { resolve } = await actionsIn(source);
  await expect(resolve('Extract a journey from the stage “S”')).rejects.toThrow('The flow leads across');
});

test('a draft is a place to type where the editor knows snippets', async () => {
  const source = 'kpi Nps {\n  metric nps of score scale 0..10\n  baseline 31\n  <[target]> 28\n}\n';
  const capabilities = {
    ...resolving,
    workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  };
  const { resolve } = await actionsIn(source, { capabilities });
  const { edit } = await resolve('Accept `target-worse-than-baseline` here, with a reason');
  expect(edit?.documentChanges).toMatchObject([
    { edits: [{ snippet: { value: `\naccept target-worse-than-baseline because "\${1:Why it may stay}"` } }] },
  ]);
});

test('an action that was offered for another text is not done', async () => {
  const { resolve, type } = await actionsIn(slips, { only: 'quickfix' });
  await type(2, `team Support\n\n${marked(slips).text}`);
  await expect(resolve('Write Olena')).rejects.toThrow('The text has changed meanwhile');
});

test('a file is split only where the editor can make the new files', async () => {
  const source = `team <[Support]>\n\npersona Olena\n\njourney J {\n  step "A"\n}\n`;
  const title = 'Split the file by kind';
  const able = { documentChanges: true, resourceOperations: ['create'] };
  const { edit } = await (
    await actionsIn(source, { capabilities: { ...resolving, workspace: { workspaceEdit: able } } })
  ).resolve(title);
  expect(edit?.documentChanges?.some((change) => 'kind' in change && change.kind === 'create')).toBe(true);
  await expect((await actionsIn(source)).resolve(title)).rejects.toThrow('cannot make new files');
});

test('an action that is complete stays as it is', async () => {
  const { actions, resolve } = await actionsIn(slips, { only: 'quickfix', capabilities: {} });
  expect(await resolve('Write Olena')).toEqual(actions[0]);
});
