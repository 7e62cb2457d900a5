import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { ElementKind } from '../../../scoping/kinds.ts';

/** What a token is; names of elements by what they name. The extension maps those that are no standard to one. */
const TYPES = [
  'keyword',
  'property',
  'enumMember',
  'string',
  'number',
  'operator',
  'variable',
  'title',
  'link',
  'column',
  'strategy',
  'aim',
  'journey',
  'stage',
  'step',
  'customer',
  'team',
  'system',
  'channel',
  'kpi',
  'evidence',
  'plan',
  'statement',
] as const;

/** `unresolved`: leads nowhere. `free`: a title that nothing declares. `deprecated`: removed in a to-be journey. */
const MODIFIERS = ['declaration', 'deprecated', 'defaultLibrary', 'unresolved', 'free'] as const;

export type TokenType = (typeof TYPES)[number];
export type TokenModifier = (typeof MODIFIERS)[number];

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

export function typeNumber(type: TokenType): number {
  return TYPES.indexOf(type);
}

export function modifierBits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0);
}

const KINDS: Partial<Record<ElementKind, TokenType>> = {
  strategy: 'strategy',
  objective: 'aim',
  goal: 'aim',
  principle: 'aim',
  commitment: 'aim',
  theme: 'aim',
  ritual: 'aim',
  journey: 'journey',
  stage: 'stage',
  step: 'step',
  event: 'step',
  persona: 'customer',
  segment: 'customer',
  team: 'team',
  partner: 'team',
  system: 'system',
  data: 'system',
  service: 'channel',
  channel: 'channel',
  kpi: 'kpi',
  economics: 'kpi',
  assessment: 'evidence',
  competitor: 'evidence',
  study: 'evidence',
  insight: 'evidence',
  claim: 'evidence',
  review: 'evidence',
  rollout: 'plan',
  initiative: 'plan',
  'loyalty-programme': 'plan',
  reward: 'plan',
  checklist: 'plan',
  progress: 'plan',
  view: 'plan',
};

export function typeOfKind(kind: ElementKind): TokenType {
  return KINDS[kind] ?? 'statement';
}
