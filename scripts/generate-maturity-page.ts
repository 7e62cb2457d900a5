import { maturityPage } from '@touchline/insights';
import type { Generated } from './generate.ts';

/** The documentation of the maturity models: levels, criteria and how they are answered. */
export function generate(): Generated {
  return { files: { 'docs/maturity.md': maturityPage() } };
}
