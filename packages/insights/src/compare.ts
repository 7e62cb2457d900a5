/** The order of texts by their code units, for `sort`: the same on every machine, and that of ISO days. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
