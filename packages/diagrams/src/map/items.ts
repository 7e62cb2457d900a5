import type { Lane, Level, MeasurementStatus } from '@touchline/model';
import type { Change } from './changes.ts';

/** What a cell holds, in words and numbers only: nothing is measured or placed yet. */
export type Item =
  | ({
      readonly kind: 'text';
      readonly voice: 'plain' | 'words' | 'soft';
      readonly text: string;
      readonly detail?: string;
    } & Said)
  | ({
      readonly kind: 'card';
      readonly tone: 'pain' | 'opportunity' | 'risk';
      readonly text: string;
      readonly severity?: Level;
      /** A quiet line below: impact and effort, what it lifts the feeling to. */
      readonly detail?: string;
    } & Said)
  | ({
      readonly kind: 'kpi';
      readonly text: string;
      readonly value?: string;
      readonly share?: number;
      readonly status?: KpiWord;
    } & Said)
  | ({ readonly kind: 'labelled'; readonly label: string; readonly text: string } & Said)
  | { readonly kind: 'chips'; readonly chips: readonly string[] };

export interface KpiWord {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'open';
  readonly status: MeasurementStatus;
}

/** What every item that somebody said carries. */
export interface Said {
  readonly id?: string;
  readonly evidenced: boolean;
  /** All that is known of it, for the tooltip. */
  readonly hover?: string;
}

export type MarkKind = 'moment-of-truth' | 'key-moment' | 'peak' | 'risk' | 'exit';

/** The head of a column: its name and what stands around it. */
export interface Head {
  readonly title: string;
  readonly marks: readonly MarkKind[];
  readonly chips: readonly string[];
  /** Quiet lines: services, duration, whom it is for, where the flow goes, what it opens. */
  readonly lines: readonly string[];
  /** What became of it against another journey, as a badge. */
  readonly change?: { readonly what: Change; readonly text: string };
  readonly findings: readonly { readonly severity: 'error' | 'warning'; readonly message: string }[];
  readonly hover?: string;
}

/** The content of one column, stage or journey by lane. */
export type LaneContent = ReadonlyMap<Lane, readonly Item[]>;
