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

/** What `--yes` takes and what the questions propose. */
export const DEFAULTS: Record<Template, Pick<Answers, 'strategy' | 'customer' | 'journey'>> = {
  bank: { strategy: 'Everyday banking', customer: 'Dana, first salary', journey: 'I open my first account' },
  telecom: { strategy: 'Mobile self-service', customer: 'Ivo, father of two', journey: 'My internet is down' },
  'public-service': {
    strategy: 'Services for residents',
    customer: 'Ada, new in town',
    journey: 'I register my address',
  },
  blank: { strategy: 'Our customer experience', customer: 'A customer', journey: 'From first contact to coming back' },
};
