import type { Language } from '@touchline/locale';
import { InsightsPart } from '@touchline/model';
import type { Section } from '../../document.ts';
import { alignmentSection } from './alignment.ts';
import { claimsSection } from './claims.ts';
import type { InsightsContext } from './context.ts';
import { coverageSection } from './coverage.ts';
import { economicsSection } from './economics.ts';
import { loyaltyInsightSection } from './loyalty.ts';
import { maturitySection } from './maturity.ts';
import { insightWords } from './words.ts';

const SECTIONS: Readonly<Record<InsightsPart, (context: InsightsContext) => Section | undefined>> = {
  maturity: maturitySection,
  alignment: alignmentSection,
  coverage: coverageSection,
  loyalty: loyaltyInsightSection,
  economics: economicsSection,
  claims: claimsSection,
};

/** One part of what is computed, in words and pictures; undefined when it has no content. */
export function insightSection(part: InsightsPart, context: InsightsContext): Section | undefined {
  return SECTIONS[part](context);
}

/** All of it. */
export function insightSections(context: InsightsContext): Section[] {
  return InsightsPart.options.flatMap((part) => insightSection(part, context) ?? []);
}

/** What a part is called. */
export function insightTitle(language: Language, part: InsightsPart): string {
  return insightWords.text(language, part);
}
