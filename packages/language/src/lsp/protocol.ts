import type {
  EditIntent,
  Finding,
  Initiative,
  ListChange,
  MeasurementStatus,
  Model,
  ModelChange,
  Severity,
} from '@touchline/model';
import { listAfter, modelAfter } from '@touchline/model/model-change';
import type { WorkspaceEdit } from 'vscode-languageserver';

/**
 * What an editor may ask of the server beyond the Language Server Protocol. Free of the language and of schemas, so that
 * clients can import it and stay small.
 */

/** Request: {@link ModelQuestion} → {@link ModelAnswer}. */
export const MODEL_REQUEST = 'touchline/model';

/** Notification without content, from the server: a change was looked at, and pictures may be out of date. */
export const CHANGED_NOTIFICATION = 'touchline/changed';

/** What an editor may say with `initialize`, as `initializationOptions`. */
export interface StartOptions {
  /** Default `true`. In a workspace that is not trusted no data files are read, and git is not asked. */
  readonly trusted?: boolean;
  /**
   * Default `false`. The editor runs the commands that stand above lines: `touchline.showReferences` (address, position
   * and locations of the Language Server Protocol) and `touchline.openMap` (address, element).
   */
  readonly commands?: boolean;
}

/** Notification with {@link StartOptions}, from the editor: the person trusts the workspace now. */
export const TRUST_NOTIFICATION = 'touchline/trust';

/** Asks for the model of the project that a document belongs to. */
export interface ModelQuestion {
  readonly uri: string;
  /** The revision that the one who asks has: when it is the last that was told, only what changed since is answered. */
  readonly known?: number;
}

/**
 * `unknown`: the server does not know the document. `broken`: it has syntax errors, its model would be a guess.
 * `sound`: everything. `changed`: what is different from the revision that is known.
 */
export type ModelAnswer =
  | { readonly state: 'unknown' }
  | { readonly state: 'broken'; readonly version: number }
  | WholeModel
  | ChangedModel;

interface SoundDocument {
  /** Version of the document the model was built from. */
  readonly version: number;
  /** The document as the model spells it: relative to the project's folder. */
  readonly file: string;
  /** Number of this state of the project's model and findings; it never names another one. */
  readonly revision: number;
  /** The day that counts as today, ISO 8601. */
  readonly asOf: string;
  /** Address of the project's folder; what `file` and the places of the model are relative to. */
  readonly folder: string;
}

export interface WholeModel extends SoundDocument {
  readonly state: 'sound';
  readonly model: Model;
  /** Of the whole project, in the order of files and places, worded in the language of the editor. */
  readonly findings: readonly Finding[];
}

export interface ChangedModel extends SoundDocument {
  readonly state: 'changed';
  /** Apply it with {@link revised}. */
  readonly change: Revision;
}

/** How a revision differs from the one before. */
export interface Revision {
  readonly model: ModelChange;
  /** Absent: they are the same, or the rules have not looked yet; then another change follows. */
  readonly findings?: ListChange<Finding>;
}

/** What is known after a change of it; what did not change is the same object. */
export function revised<T extends Pick<WholeModel, 'model' | 'findings'>>(known: T, { model, findings }: Revision): T {
  return {
    ...known,
    model: modelAfter(known.model, model),
    ...(findings && { findings: listAfter(known.findings, findings) }),
  };
}

/** Request: {@link OverviewQuestion} → {@link OverviewAnswer}. */
export const OVERVIEW_REQUEST = 'touchline/overview';

/** Asks where the projects of a workspace stand: those of the named files, and those of open documents. */
export interface OverviewQuestion {
  /** Addresses of `.cx` files; of files of one project, one is enough. */
  readonly files: readonly string[];
  /** Whether the elements are wanted too, not only the sums. */
  readonly elements: boolean;
}

export type OverviewAnswer = readonly ProjectOverview[];

/** Where one project stands. */
export interface ProjectOverview {
  /** Address of the project's folder. */
  readonly folder: string;
  /** The project's name, else that of its only strategy; absent when it has neither. */
  readonly title?: string;
  /** A file has syntax errors: what is listed is what could be read. */
  readonly broken: boolean;
  readonly problems: ProblemCounts & { readonly infos: number };
  /**
   * The strategy checklist: items that apply, and the share that is reached, 0..1, with the weights of the items; absent in
   * a project without a strategy.
   */
  readonly checklist?: { readonly done: number; readonly total: number; readonly share: number };
  /** Absent unless asked for. */
  readonly elements?: OverviewElements;
}

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

export interface OverviewElements {
  /** Objectives with the goals that support them, and the KPIs that measure those. */
  readonly goals: readonly OverviewNode[];
  readonly journeys: readonly OverviewNode[];
  readonly kpis: readonly OverviewNode[];
  /** Initiatives by the day they begin; those without dates come last. */
  readonly plan: readonly OverviewNode[];
}

export type OverviewKind = 'objective' | 'goal' | 'kpi' | 'journey' | 'stage' | 'step' | 'touchpoint' | 'initiative';

export interface OverviewNode {
  readonly kind: OverviewKind;
  /** Of the element in the model; the same element may stand at several places of the tree. */
  readonly element: string;
  readonly label: string;
  /** A few words beside the label, in the language of the editor. */
  readonly detail?: string;
  /** What a badge shows: the status of a KPI or an initiative, the mark of a step. */
  readonly status?: MeasurementStatus | NonNullable<Initiative['status']> | 'moment-of-truth' | 'key-moment' | 'peak';
  /** What is found about the element and everything in it. */
  readonly problems?: ProblemCounts;
  /** Address of the file, and where in it the element is named; lines and characters count from 0. */
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly children?: readonly OverviewNode[];
}

/** Request: {@link ReadQuestion} → {@link ReadAnswer}. */
export const READ_REQUEST = 'touchline/read';

/** Asks for the model of a text that is no document: a block of a Markdown file. */
export interface ReadQuestion {
  readonly text: string;
}

export interface ReadAnswer {
  readonly model: Model;
  /** The text has syntax errors: the model is what could be read of it. */
  readonly broken: boolean;
  /** The language of the person at the editor. */
  readonly language: 'en' | 'uk' | 'ru';
}

/** Request: {@link EditQuestion} → {@link EditAnswer}. */
export const EDIT_REQUEST = 'touchline/edit';

/** What somebody wants changed who works in a picture of the document's project. */
export interface EditQuestion {
  readonly uri: string;
  /** Of the document when the picture was drawn: a picture that is out of date is refused. */
  readonly version: number;
  readonly intent: EditIntent;
}

/** A `WorkspaceEdit` of the Language Server Protocol, or why there is none, in the language of the editor. */
export type EditAnswer = { readonly edit: WorkspaceEdit } | { readonly refused: string };

/** Request: {@link AssistQuestion} → {@link AssistAnswer}. */
export const ASSIST_REQUEST = 'touchline/assist';

/** A question of an assistant about one project of the workspace. */
export interface AssistQuestion {
  /** Name of one of the assistant's tools. */
  readonly tool: string;
  readonly input: unknown;
  /** Addresses of `.cx` files; of files of one project, one is enough. */
  readonly files: readonly string[];
  /** Title of the project, or name of its folder; may be left out when there is only one. */
  readonly project?: string;
}

/** The answer as JSON text, or a mistake of the question in words. */
export interface AssistAnswer {
  readonly text: string;
  readonly isMistake: boolean;
}

/** Request: {@link EarlierQuestion} → {@link EarlierAnswer}. */
export const EARLIER_REQUEST = 'touchline/earlier';

/**
 * Asks for another state of the project that a document belongs to: as it was in a commit, say. Nothing the server knows
 * about the project changes.
 */
export interface EarlierQuestion {
  readonly uri: string;
  /** The files whose text is another one; those that are not named are as they are now. Files of other projects are passed over. */
  readonly texts: readonly EarlierText[];
}

export interface EarlierText {
  readonly uri: string;
  /** `null`: there was no such file. */
  readonly text: string | null;
}

export type EarlierAnswer = { readonly state: 'unknown' } | EarlierModel;

export interface EarlierModel {
  readonly state: 'known';
  /** The files with syntax errors, as the model spells them: of these it holds what could be read. */
  readonly broken: readonly string[];
  readonly model: Model;
  /** Severities of changes by code, as the config sets them today. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** The document as the model spells it. */
  readonly file: string;
  /** The day that counts as today, ISO 8601. */
  readonly asOf: string;
  /** Address of the project's folder; what the places of the model are relative to. */
  readonly folder: string;
}
