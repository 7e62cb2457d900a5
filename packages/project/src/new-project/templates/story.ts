/** What a template fills the files of a guided strategy with; indented as it stands there. */
export interface Story {
  readonly channels: string;
  readonly stages: string;
  readonly goal: string;
  readonly kpi: string;
  readonly initiative: string;
}
