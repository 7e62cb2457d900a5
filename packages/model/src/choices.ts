/** What a command lets people choose from. Without a schema library: the command line starts without one. */

export const RULE_CATEGORIES = ['correctness', 'completeness', 'practice', 'custom'] as const;

export const PRESETS = [
  'essential',
  'recommended',
  'strict',
  'all',
  'five-levels',
  'seven-stages',
  'iso-10004',
  'iso-10002',
  'ccxp',
] as const;

export const LIFECYCLE_STAGES = [
  'analysis',
  'goals',
  'strategy',
  'plan',
  'implementation',
  'evaluation',
  'improvement',
] as const;

export const INSIGHTS_PARTS = ['maturity', 'alignment', 'coverage', 'loyalty', 'economics', 'claims'] as const;
