import {
  DECLARATION_LISTS,
  EditIntent,
  Finding,
  type ListChange,
  type Model,
  type ModelChange,
  SCHEMA_VERSION,
  Severity,
  SourceRange,
} from '@touchline/model';
import * as z from 'zod';

/**
 * The whole contract between the extension and its webview. Each side checks what it receives: {@link HostMessage} in
 * the webview, {@link WebviewMessage} in the extension.
 */

/**
 * The model comes from our own server and is checked by version and shape only: its schema takes 80 to 260 ms for a
 * thousand touchpoints, more than drawing the map, and it would run at every keystroke.
 */
const ShapeOfModel = z.custom<Model>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const model = value as Partial<Model>;
  return (
    model.schemaVersion === SCHEMA_VERSION &&
    typeof model.project?.language === 'string' &&
    [...DECLARATION_LISTS, 'files' as const, 'implicit' as const].every((list) => Array.isArray(model[list]))
  );
}, 'not a model of this version');

const ShapeOfListChange = z.object({ at: z.int().min(0), remove: z.int().min(0), insert: z.array(z.unknown()) });
const ShapeOfModelChange = z.custom<ModelChange>(
  (value) => z.object({ lists: z.record(z.string(), ShapeOfListChange) }).safeParse(value).success,
  'not a change of a model',
);

const DrawnText = z.object({
  /** Address of the previewed document, kept by the page so that its panel can come back after a reload. */
  document: z.string(),
  /** Version of the document the model was built from. */
  version: z.int(),
  /** The previewed file as the model spells it: relative to the project's folder. */
  file: z.string(),
  /** Number of the state of the project that is drawn. */
  revision: z.int(),
  /** The day that counts as today, ISO 8601. */
  asOf: z.string(),
});

/** The text is sound: draw it. */
const Drawing = DrawnText.extend({
  type: z.literal('drawing'),
  model: ShapeOfModel,
  /** Of the whole project, worded in the language of the editor. */
  findings: z.array(Finding),
});
export type Drawing = z.infer<typeof Drawing>;

/** The same as a drawing, told by what is different from the one before: most of what a key changes is next to nothing. */
const Redrawing = DrawnText.extend({
  type: z.literal('redrawing'),
  /** The revision that the page must have. */
  after: z.int(),
  change: z.object({
    model: ShapeOfModelChange,
    findings: ShapeOfListChange.extend({ insert: z.array(Finding) }).optional() satisfies z.ZodType<
      ListChange<Finding> | undefined
    >,
  }),
});
export type Redrawing = z.infer<typeof Redrawing>;

/** The text has syntax errors: what is shown is no longer what is written, and nothing better is known. */
const Stale = z.object({ type: z.literal('stale'), document: z.string(), version: z.int() });

/** Where the cursor stands, in a file of the drawn project; line and column from 1. */
const Cursor = z.object({ type: z.literal('cursor'), file: z.string(), line: z.int().min(1), column: z.int().min(1) });

export const TAB_IDS = [
  'map',
  'mermaid',
  'blueprint',
  'strategy',
  'kpis',
  'plan',
  'insights',
  'checklist',
  'problems',
] as const;
export type TabId = (typeof TAB_IDS)[number];

/** A tab to go to, an element to show and outline, whatever is pinned. */
const Show = z.object({ type: z.literal('show'), element: z.string().optional(), tab: z.enum(TAB_IDS).optional() });

/** A pinned preview stays with its journey and tab; the other follows the cursor. */
const Pinned = z.object({ type: z.literal('pinned'), pinned: z.boolean() });

/** An edit was refused; the reason is for the reader, in the editor's language. */
const Refused = z.object({ type: z.literal('refused'), reason: z.string() });

const Revision = z.object({
  /** As git knows it; empty: the index. */
  ref: z.string().max(300),
  /** What people call it. */
  label: z.string().min(1).max(300),
});

/** What is compared: the working text with an earlier state, or two states of the repository. */
export const Sides = z.object({ before: Revision, after: Revision.exactOptional() });
export type Sides = z.infer<typeof Sides>;

/** Another state of the project, which the picture is to be compared with from now on. */
const Comparison = z.object({
  type: z.literal('comparison'),
  /** Kept by the page so that its comparison can come back after a reload. */
  sides: Sides,
  /** What people call both states, in the editor's language. */
  before: z.string().min(1),
  after: z.string().min(1),
  model: ShapeOfModel,
  /** Files of it with syntax errors: what stands there is compared as far as it could be read. */
  broken: z.array(z.string()),
  /** Severities of changes by code; what is off is not told. */
  severities: z.record(z.string(), z.union([Severity, z.literal('off')])),
});
export type Comparison = z.infer<typeof Comparison>;

/** There is nothing to compare with any more. */
const Uncompared = z.object({ type: z.literal('uncompared') });

/** Another journey of the project, to be shown beside the one that is shown. */
const Beside = z.object({ type: z.literal('beside'), journey: z.string() });

/** A command of the editor for the panel in front. */
const Act = z.object({ type: z.literal('act'), action: z.enum(['export', 'print', 'source']) });

/** Sent by the extension. */
export const HostMessage = z.discriminatedUnion('type', [
  Drawing,
  Redrawing,
  Stale,
  Cursor,
  Show,
  Pinned,
  Refused,
  Act,
  Comparison,
  Uncompared,
  Beside,
]);
export type HostMessage = z.infer<typeof HostMessage>;

/** The page has loaded, for the first time or after being hidden: it wants the latest messages. */
const Ready = z.object({ type: z.literal('ready') });

/** A message did not fit the contract or drawing it failed. `reason` is for the log. */
const Failed = z.object({ type: z.literal('failed'), reason: z.string() });

/**
 * Somebody wants to see what stands there in the text; `focus`: and to go on there. `earlier`: in the text of the state that
 * is compared with.
 */
const Reveal = z.object({
  type: z.literal('reveal'),
  at: SourceRange,
  focus: z.boolean(),
  earlier: z.literal(true).optional(),
});

/** A change made in the picture. `version` is that of the drawing it was made in: an outdated one is refused. */
const Edit = z.object({ type: z.literal('edit'), version: z.int(), intent: EditIntent });

/** A picture to be written to a file that the user chooses. */
const Save = z.object({
  type: z.literal('save'),
  /** Suggested name of the file, with its ending. */
  name: z.string().min(1).max(200),
  format: z.enum(['svg', 'png', 'md', 'mmd']),
  /** Text, for PNG base64. */
  content: z.string(),
});

const Copy = z.object({ type: z.literal('copy'), text: z.string() });

/** A page for the user's browser, from where it is printed or becomes a PDF. */
const Print = z.object({ type: z.literal('print'), html: z.string() });

/** What the panel shows now, for its title. */
const Showing = z.object({ type: z.literal('showing'), title: z.string() });

const Pin = z.object({ type: z.literal('pin'), pinned: z.boolean() });

/** Somebody wants to choose what the shown journey is compared with. */
const Compare = z.object({ type: z.literal('compare'), journey: z.string().optional() });

const Uncompare = z.object({ type: z.literal('uncompare') });

/** Sent by the webview. */
export const WebviewMessage = z.discriminatedUnion('type', [
  Ready,
  Failed,
  Reveal,
  Edit,
  Save,
  Copy,
  Print,
  Showing,
  Pin,
  Compare,
  Uncompare,
]);
export type WebviewMessage = z.infer<typeof WebviewMessage>;

/** What the extension needs of the page's kept state to bring a panel back; the rest is the page's own. */
export const KeptState = z.object({
  document: z.string().min(1),
  pinned: z.boolean().catch(false),
  sides: Sides.optional().catch(undefined),
});

/** Ids of the page's lasting parts: the picture, the mark of an outdated one, the words where there is nothing to draw. */
export const PAGE = { picture: 'picture', stale: 'stale', empty: 'empty' } as const;
