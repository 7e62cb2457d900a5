import { label } from '@touchline/locale';
import type { Reader } from '../reading/reader.ts';
import type { Markup } from '../svg/markup.ts';
import { dayNumber, type TimeAxis } from './axis.ts';
import { messages } from './messages.ts';
import type { RoadmapBar } from './schedule.ts';
import { LEFT, NAMES } from './style.ts';

/** What every part of the roadmap is drawn with. */
export interface Scene {
  readonly reader: Reader;
  /** Elements carry the ids of what they show. */
  readonly ids: boolean;
  /** Of the whole picture, in pixels. */
  readonly width: number;
  /** Absent when nothing has a date. */
  readonly axis: TimeAxis | undefined;
}

/** A part of the picture: what lies behind the bars, what lies before them, and where the next part begins. */
export interface Part {
  readonly behind?: readonly Markup[];
  readonly front?: readonly (Markup | undefined)[];
  readonly bottom: number;
}

/** Where the time axis begins. */
export const START = LEFT + NAMES;

/** Where a day begins on the axis. */
export function startOf({ axis }: Scene, day: string): number {
  return axis === undefined ? START : START + (dayNumber(day) - axis.from) * axis.scale;
}

/** Where a day ends on the axis. */
export function endOf({ axis }: Scene, day: string): number {
  return axis === undefined ? START : START + (dayNumber(day) + 1 - axis.from) * axis.scale;
}

/** The status of an initiative in words, also where nobody said one. */
export function statusOf({ language }: Reader, { status }: Pick<RoadmapBar, 'status'>): string {
  return status === 'unsaid' ? messages.text(language, 'unsaid') : label(language, 'initiativeStatus', status);
}
