import type { EditIntent } from '@touchline/model';
import type { Edited } from '../edit.ts';
import type { EditableProject } from '../project.ts';
import { type Expected, type Revision, revised } from '../revision.ts';
import { isStatement, original } from '../written.ts';
import { addStatement } from './add-statement.ts';
import { addStage, addStep } from './add-step.ts';
import { move } from './move.ts';
import { remove } from './remove.ts';
import { setFeeling } from './set-feeling.ts';
import { setText } from './set-text.ts';
import { setTitle } from './set-title.ts';
import { tick } from './tick.ts';

/**
 * What an intent means in the text: edits that keep every comment and the layout of the rest, or why it cannot be done.
 * What a to-be journey inherits is changed in the to-be journey, never in the one it starts from; what came by `include`
 * or `like` is changed where it is written.
 */
export function editFor(project: EditableProject, intent: EditIntent): Edited {
  return revised(project, (revision) => editOf(revision, intent));
}

function editOf(revision: Revision, intent: EditIntent): Expected {
  switch (intent.do) {
    case 'set-feeling':
      return setFeeling(revision, intent);
    case 'set-title':
      return reword(revision, intent.element, intent.title);
    case 'set-text':
      return reword(revision, intent.element, intent.text);
    case 'add-statement':
      return addStatement(revision, intent);
    case 'add-step':
      return addStep(revision, intent);
    case 'add-stage':
      return addStage(revision, intent);
    case 'move':
      return move(revision, intent);
    case 'remove':
      return remove(revision, intent);
    case 'tick':
      return tick(revision, intent);
  }
}

/** What people read of an element: the words of a statement, the title of anything else. */
function reword(revision: Revision, element: string, text: string): Expected {
  return isStatement(original(revision, revision.element(element)))
    ? setText(revision, { do: 'set-text', element, text })
    : setTitle(revision, { do: 'set-title', element, title: text });
}
