/** What a template fills the files of a guided strategy with; indented as it stands there. */
export interface Story {
  /** Who owns the journey from start to end. */
  readonly owner: string;
  readonly channels: string;
  readonly stages: string;
  readonly goal: string;
  readonly kpi: string;
  readonly initiative: string;
}
