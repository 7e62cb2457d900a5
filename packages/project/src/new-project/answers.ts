/** The templates that a first strategy can start from. */
export const TEMPLATES = ['bank', 'telecom', 'public-service', 'blank'] as const;
export type Template = (typeof TEMPLATES)[number];

/** Extra files that can be written beside the strategy. */
export const EXTRAS = ['gitattributes', 'vscode', 'github', 'gitlab'] as const;
export type Extra = (typeof EXTRAS)[number];

export interface Answers {
  template: Template;
  /** Title of the strategy. */
  strategy: string;
  /** Who the first journey is about. */
  customer: string;
  /** Title of the first journey. */
  journey: string;
  language: 'en' | 'uk' | 'ru';
  extras: Extra[];
}
