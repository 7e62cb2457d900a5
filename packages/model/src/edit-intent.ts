import * as z from 'zod';
import { StatementKind } from './element.ts';

/**
 * What somebody wants changed who works in a picture. Elements are named by their ids in the model; the language turns
 * an intent into edits of the text, or says why it cannot.
 */
export const EditIntent = z.discriminatedUnion('do', [
  /**
   * `feeling` is a value on the journey's scale. `nth` says which of the element's feelings gets it, from 0 in the order of
   * the text, and `becomes` that it is the number behind the arrow (`2 -> 4`). Without `nth` it is what holds without a
   * condition for `persona`, absent: for everybody.
   */
  z.object({
    do: z.literal('set-feeling'),
    element: z.string(),
    feeling: z.number(),
    persona: z.string().optional(),
    nth: z.int().min(0).optional(),
    becomes: z.literal(true).optional(),
  }),
  /** A journey, a stage, a step or any other declaration with a title. */
  z.object({ do: z.literal('set-title'), element: z.string(), title: z.string() }),
  /** A statement: a pain, a thought, an opportunity. Line breaks are kept. */
  z.object({ do: z.literal('set-text'), element: z.string(), text: z.string() }),
  z.object({ do: z.literal('add-statement'), element: z.string(), kind: StatementKind, text: z.string() }),
  /** `parent` is a journey, a stage or a group; without `after` the step comes last. */
  z.object({
    do: z.literal('add-step'),
    parent: z.string(),
    kind: z.enum(['touchpoint', 'step']),
    title: z.string(),
    after: z.string().optional(),
  }),
  /** `parent` is a journey or a stage. */
  z.object({ do: z.literal('add-stage'), parent: z.string(), title: z.string(), after: z.string().optional() }),
  /** A stage or a step goes behind `after`, an element of `parent`; null: it becomes the first. */
  z.object({ do: z.literal('move'), element: z.string(), parent: z.string(), after: z.string().nullable() }),
  z.object({ do: z.literal('remove'), element: z.string() }),
  /** `item` is the id of a checklist item, or the text of one that is not written yet. */
  z.object({ do: z.literal('tick'), item: z.string(), done: z.boolean(), because: z.string().optional() }),
]);
export type EditIntent = z.infer<typeof EditIntent>;
