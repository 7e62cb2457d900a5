import type { Text } from '../../language.ts';
import type { Mark, RowEntries, RowEntry } from '../row.ts';
import { DISCIPLINE_ROWS } from './disciplines.ts';
import { JOURNEY_ROWS } from './journey.ts';
import { LEVEL_AND_BENEFIT_ROWS } from './levels-and-benefits.ts';
import { LIFECYCLE_ROWS } from './lifecycle.ts';
import { LOYALTY_ROWS } from './loyalty.ts';
import { RETENTION_ROWS } from './retention.ts';
import { STRATEGY_FRAME_ROWS } from './strategy-frame.ts';

const ROWS = {
  ...STRATEGY_FRAME_ROWS,
  ...LEVEL_AND_BENEFIT_ROWS,
  ...LIFECYCLE_ROWS,
  ...JOURNEY_ROWS,
  ...RETENTION_ROWS,
  ...DISCIPLINE_ROWS,
  ...LOYALTY_ROWS,
} as const satisfies RowEntries;

export type RowId = keyof typeof ROWS;

/** A concept with where it comes from. */
export interface GlossaryRow {
  readonly id: RowId;
  readonly source: SourceText;
  readonly marks: readonly Mark[];
  readonly term: Text;
  readonly meaning: Text;
}

/** A text that concepts were taken from; `language` is the one its terms are original in. */
export interface SourceText {
  readonly name: string;
  readonly language: 'uk' | 'ru';
}

const KLINTSEVICH: SourceText = { name: 'Klintsevich 2023', language: 'ru' };
const MALTSEVA: SourceText = { name: 'Maltseva 2024', language: 'uk' };

/** Every row, R1–R52 and then U1–U41. */
export const ROW_IDS: readonly RowId[] = (Object.keys(ROWS) as RowId[]).sort(
  (a, b) => Number(a.startsWith('U')) - Number(b.startsWith('U')) || Number(a.slice(1)) - Number(b.slice(1)),
);

export function isRowId(id: string): id is RowId {
  return Object.hasOwn(ROWS, id);
}

/** The concept of a row. @throws Error (a bug) for a row that does not exist. */
export function glossaryRow(id: RowId): GlossaryRow {
  if (!isRowId(id)) throw new Error(`Unknown row "${id}"; known are R1 to R52 and U1 to U41`);
  const entry: RowEntry = ROWS[id];
  return { id, source: id.startsWith('R') ? KLINTSEVICH : MALTSEVA, ...entry };
}
