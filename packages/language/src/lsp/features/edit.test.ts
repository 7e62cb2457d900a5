import type { EditIntent } from '@touchline/model';
import { expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { EDIT_REQUEST, type EditAnswer } from '../protocol.ts';
import { editorWith, uriOfFile } from '../testing/editor.ts';

const journey = `journey Home "Getting home" {
  step Waits "Waits" feeling 2
  step "Rides"
}
`;

async function answerTo(intent: unknown, version = 1, capabilities = {}): Promise<EditAnswer> {
  const editor = await editorWith(
    { 'journey.cx': journey },
    { 'plan.cx': 'initiative "Faster" { improves Home."Waits" }\n' },
    { capabilities },
  );
  return editor.request(EDIT_REQUEST, { uri: uriOfFile('journey.cx'), version, intent }) as Promise<EditAnswer>;
}

const title: EditIntent = { do: 'set-title', element: 'Home.Waits', title: 'Waits long' };

test('an intent comes back as edits of every file it concerns', async () => {
  const answer = await answerTo(title);
  expect(answer).toEqual({
    edit: {
      changes: {
        [uriOfFile('journey.cx')]: [
          { range: { start: { line: 1, character: 19 }, end: { line: 1, character: 19 } }, newText: ' long' },
        ],
        [uriOfFile('plan.cx')]: [
          { range: { start: { line: 0, character: 42 }, end: { line: 0, character: 42 } }, newText: ' long' },
        ],
      },
    },
  });
});

test('an editor that knows versions is told which ones the edits are for', async () => {
  const answer = await answerTo(title, 1, { workspace: { workspaceEdit: { documentChanges: true } } });
  if (!('edit' in answer)) throw new Error(answer.refused);
  expect(answer.edit.documentChanges?.map((change) => 'textDocument' in change && change.textDocument)).toEqual([
    { uri: uriOfFile('journey.cx'), version: 1 },
    { uri: uriOfFile('plan.cx'), version: null },
  ]);
});

test('a picture that is out of date changes nothing', async () => {
  expect(await answerTo(title, 0)).toEqual({
    refused: 'The text has changed since the picture was drawn: try again.',
  });
});

test('what cannot be done is said', async () => {
  const answer = await answerTo({ do: 'set-feeling', element: 'Home.Waits', feeling: 9 });
  expect(answer).toEqual({ refused: '9 is outside the scale of the journey, 1..5.' });
});

test('a message that is no intent is an error', async () => {
  await expect(answerTo({ do: 'format-disk' })).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
});
