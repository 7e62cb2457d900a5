/** The colours of one theme. Text is drawn in `ink` or `soft` (and the named text colours) on `paper`, `band` and cards. */
export interface Tokens {
  /** The page, and every second lane on it. */
  paper: string;
  band: string;
  /** Text: strong and quiet. */
  ink: string;
  soft: string;
  /** Thin rules and outlines of chips; empty parts of bars. */
  rule: string;
  track: string;
  /** The feeling curve and whatever else is drawn as a line; the as-is curve behind a to-be. */
  line: string;
  ghost: string;
  /** Bars of values, links, the selected element. */
  accent: string;
  moment: string;
  pain: string;
  painCard: string;
  opportunity: string;
  opportunityCard: string;
  risk: string;
  riskCard: string;
  /** Tints of stages, in turn. */
  stage1: string;
  stage2: string;
  stage3: string;
  stage4: string;
  /** Points of the curve from very bad to very good. */
  feeling1: string;
  feeling2: string;
  feeling3: string;
  feeling4: string;
  feeling5: string;
  /** Status of a value: reached or on the way, missed, undecided. */
  good: string;
  bad: string;
  open: string;
}

export type ThemeName = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light' | 'print';
/** `auto` follows the reader: light, or dark where the reader's system asks for it. */
export type ThemeChoice = ThemeName | 'auto';

const light: Tokens = {
  paper: '#ffffff',
  band: '#f7f8fa',
  ink: '#1c2430',
  soft: '#566372',
  rule: '#dfe3e8',
  track: '#dfe3e8',
  line: '#33475b',
  ghost: '#a3adb8',
  accent: '#0b6e8a',
  moment: '#946800',
  pain: '#b3261e',
  painCard: '#fdeeee',
  opportunity: '#0b6b50',
  opportunityCard: '#e8f6f1',
  risk: '#8a4b00',
  riskCard: '#fdf2e2',
  stage1: '#e3eef6',
  stage2: '#e9e8f6',
  stage3: '#e0f1ea',
  stage4: '#f6ecdd',
  feeling1: '#d1495b',
  feeling2: '#cf7020',
  feeling3: '#a68a12',
  feeling4: '#3f946d',
  feeling5: '#1d7f8c',
  good: '#0b6b50',
  bad: '#b3261e',
  open: '#566372',
};

const dark: Tokens = {
  paper: '#14171c',
  band: '#1b2027',
  ink: '#e7ebf0',
  soft: '#a3afbc',
  rule: '#343c47',
  track: '#343c47',
  line: '#cdd6e0',
  ghost: '#66717e',
  accent: '#7cc4d8',
  moment: '#e9b949',
  pain: '#ff8a80',
  painCard: '#3a2226',
  opportunity: '#6fd3b5',
  opportunityCard: '#1e3330',
  risk: '#f0b26a',
  riskCard: '#372a1b',
  stage1: '#24313f',
  stage2: '#2b2f45',
  stage3: '#243a36',
  stage4: '#3a3226',
  feeling1: '#ef6a78',
  feeling2: '#e58b3a',
  feeling3: '#d3b93d',
  feeling4: '#57b489',
  feeling5: '#3fa9b7',
  good: '#6fd3b5',
  bad: '#ff8a80',
  open: '#a3afbc',
};

const highContrast: Tokens = {
  paper: '#000000',
  band: '#000000',
  ink: '#ffffff',
  soft: '#ffffff',
  rule: '#6b7f94',
  track: '#39424d',
  line: '#ffffff',
  ghost: '#9aa6b4',
  accent: '#4fd8ff',
  moment: '#ffd33d',
  pain: '#ff9a91',
  painCard: '#2e0d0b',
  opportunity: '#7df0c8',
  opportunityCard: '#06281d',
  risk: '#ffc46b',
  riskCard: '#2c1e05',
  stage1: '#0b2a45',
  stage2: '#26235c',
  stage3: '#0b3b2c',
  stage4: '#46330a',
  feeling1: '#ff8a96',
  feeling2: '#ffab5e',
  feeling3: '#ffe14d',
  feeling4: '#7df0b0',
  feeling5: '#5fe3f5',
  good: '#7df0c8',
  bad: '#ff9a91',
  open: '#ffffff',
};

const highContrastLight: Tokens = {
  paper: '#ffffff',
  band: '#ffffff',
  ink: '#000000',
  soft: '#292929',
  rule: '#6e7781',
  track: '#c8ced4',
  line: '#000000',
  ghost: '#6e7781',
  accent: '#00496b',
  moment: '#6b4a00',
  pain: '#8f0e09',
  painCard: '#fff0ef',
  opportunity: '#064d39',
  opportunityCard: '#ebfaf4',
  risk: '#6b3900',
  riskCard: '#fff5e6',
  stage1: '#dbeafe',
  stage2: '#e6e4ff',
  stage3: '#d7f5e8',
  stage4: '#fdebcf',
  feeling1: '#a3122a',
  feeling2: '#8f4700',
  feeling3: '#6b5700',
  feeling4: '#0b5e3c',
  feeling5: '#00505c',
  good: '#064d39',
  bad: '#8f0e09',
  open: '#292929',
};

/** Grey steps that keep apart on an office printer; shape and words carry what colour says elsewhere. */
const print: Tokens = {
  paper: '#ffffff',
  band: '#f9f9f9',
  ink: '#111111',
  soft: '#4a4a4a',
  rule: '#c9c9c9',
  track: '#dddddd',
  line: '#222222',
  ghost: '#9a9a9a',
  accent: '#3a3a3a',
  moment: '#222222',
  pain: '#111111',
  painCard: '#efefef',
  opportunity: '#6a6a6a',
  opportunityCard: '#f6f6f6',
  risk: '#3a3a3a',
  riskCard: '#f4f4f4',
  stage1: '#ebebeb',
  stage2: '#f3f3f3',
  stage3: '#ebebeb',
  stage4: '#f3f3f3',
  feeling1: '#111111',
  feeling2: '#333333',
  feeling3: '#555555',
  feeling4: '#6e6e6e',
  feeling5: '#858585',
  good: '#333333',
  bad: '#111111',
  open: '#4a4a4a',
};

export const THEMES: Readonly<Record<ThemeName, Tokens>> = {
  light,
  dark,
  'high-contrast': highContrast,
  'high-contrast-light': highContrastLight,
  print,
};

export const FONT_STACK = "Inter,'Segoe UI',system-ui,'DejaVu Sans','Noto Sans CJK JP',sans-serif";

/** Type sizes in pixels: title, strong line, body, small line, smallest. */
export const SIZES = { title: 24, strong: 14, body: 13, small: 12, tiny: 11 } as const;
