import type { Section } from '../../document.ts';
import { alignmentSection } from './alignment.ts';
import { claimsSection } from './claims.ts';
import type { InsightsContext } from './context.ts';
import { coverageSection } from './coverage.ts';
import { economicsSection } from './economics.ts';
import { loyaltyInsightSection } from './loyalty.ts';
import { maturitySection } from './maturity.ts';

const SECTIONS: readonly ((context: InsightsContext) => Section | undefined)[] = [
  maturitySection,
  alignmentSection,
  coverageSection,
  loyaltyInsightSection,
  economicsSection,
  claimsSection,
];

/** What is computed from a strategy, in words and pictures; parts without content are left out. */
export function insightSections(context: InsightsContext): Section[] {
  return SECTIONS.flatMap((section) => section(context) ?? []);
}
