/** Properties whose name in the model is not their keyword with blanks. */
const KEYWORDS: Readonly<Record<string, string>> = {
  owners: 'owner',
  tags: '#',
  links: 'see',
  accepts: 'accept',
  unknowns: 'unknown',
  feelings: 'feeling',
  flow: 'then',
  targets: 'target',
  baselines: 'baseline',
  alerts: 'alert',
  results: 'result',
  publicRatings: 'public rating',
  concernsKpis: 'concerns',
  standards: 'standard',
  channelKind: 'kind',
  initiativeKind: 'kind',
  rewardKind: 'kind',
  studyKind: 'kind',
  systemKind: 'kind',
  viewKind: 'kind',
  tableOf: 'table',
  directness: 'kind',
  effects: 'expected effect',
  statusOn: 'status',
  progress: 'status',
  toBeOf: 'to-be of',
  removed: 'remove',
  dateColumn: 'date',
  contact: 'touchpoint',
  timing: 'from',
  marketingGoals: 'marketing goal',
  businessGoals: 'business goal',
  rhythm: 'every',
  reviewCadence: 'reviewed',
  tests: 'loyalty test',
  decisions: 'decided',
  stages: 'progress of',
  criteria: 'criterion',
  captures: 'captures',
  moment: 'moment of truth',
};

/** What a property of the model is called in the text: `measuredBy` is `measured by`. */
export function keywordOf(property: string, kind = ''): string {
  if (property === 'category') return kind === 'churn-risk' ? 'to' : 'kind';
  return KEYWORDS[property] ?? property.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
