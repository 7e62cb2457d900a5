/** Measures of the map in pixels. */
export const GRID = {
  /** Outer margin, and where lane names begin. */
  margin: 24,
  /** Where the first column begins, right of the lane names. */
  left: 134,
  column: 206,
  /** From a column's edge to its text, and the width of the text. */
  inset: 10,
  content: 182,
  /** A map is never narrower than this many columns, or its title and legend have no room. */
  minColumns: 3,
  lanePadding: 10,
  itemGap: 7,
  stageHeight: 38,
  nestedStageHeight: 24,
  bracketHeight: 20,
} as const;

export const columnX = (column: number): number => GRID.left + column * GRID.column;
export const columnMiddle = (column: number): number => columnX(column) + GRID.column / 2 - 2;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
