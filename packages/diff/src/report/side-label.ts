import type { DiffSide } from '@touchline/model';

/** Signs of a hash that tell a commit from others for a reader; platforms make links of no fewer. */
const SHORT = 7;

/** What a side of a comparison is called for a reader: `main (1a2b3c4)`, `working tree`. */
export function sideLabel({ label, commit }: DiffSide): string {
  if (commit === undefined) return label;
  // A commit that is called by its hash is called by a short one.
  if (label.length >= SHORT && commit.startsWith(label)) return label.slice(0, 10);
  return `${label} (${commit.slice(0, SHORT)})`;
}
