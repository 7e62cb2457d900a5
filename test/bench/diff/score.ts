/** Pairs of elements that are one under another name or at another place. */
export interface Score {
  /** Pairs that a diff names, and how many of them are so. */
  said: number;
  right: number;
  /** Pairs that are so, and how many of them a diff names. */
  true: number;
  found: number;
}
