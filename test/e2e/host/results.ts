/** What the extension host writes to the file named by `TOUCHLINE_HOST_RESULTS`: nothing else gets out of it. */
export interface HostResult {
  readonly name: string;
  /** Absent when it passed. */
  readonly error?: string;
}
