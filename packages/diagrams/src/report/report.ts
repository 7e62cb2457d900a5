import { formatDate, words } from '@touchline/locale';
import { labelOf, type Model } from '@touchline/model';
import { readerOf } from '../reading/reader.ts';
import type { ReportDocument, Section } from './document.ts';
import { messages } from './messages.ts';
import { analysisSection } from './sections/analysis.ts';
import { checklistSection } from './sections/checklist.ts';
import type { ReportContext, ReportOptions } from './sections/context.ts';
import { findingsSection } from './sections/findings.ts';
import { historySection } from './sections/history.ts';
import { insightSections } from './sections/insights/index.ts';
import { journeysSection } from './sections/journeys.ts';
import { kpisSection } from './sections/kpis.ts';
import { overviewSection } from './sections/overview.ts';
import { customersSection } from './sections/people.ts';
import { planSection } from './sections/plan.ts';
import { glossarySection, loyaltySection, organisationSection, reviewsSection } from './sections/rest.ts';
import { strategySection } from './sections/strategy.ts';
import { documentHtml } from './to-html.ts';
import { documentMarkdown } from './to-markdown.ts';

export type { ReportOptions } from './sections/context.ts';

/** What is computed of the strategy stands between what is said and what is checked. */
const insightsOf = ({ reader, theme, insights }: ReportContext): Section[] =>
  insights ? insightSections({ reader, theme, insights }) : [];

const SECTIONS: readonly ((context: ReportContext) => Section | readonly Section[] | undefined)[] = [
  overviewSection,
  strategySection,
  customersSection,
  journeysSection,
  kpisSection,
  planSection,
  loyaltySection,
  analysisSection,
  reviewsSection,
  historySection,
  insightsOf,
  checklistSection,
  findingsSection,
  organisationSection,
  glossarySection,
];

/**
 * The whole model as one HTML page that needs nothing but itself: no script, no network, light and dark, printable.
 * Every statement of the model stands somewhere on it.
 */
export function reportHtml(model: Model, options: ReportOptions): string {
  const document = reportDocument(model, options);
  const language = options.language ?? model.project.language;
  return documentHtml(document, {
    language,
    contents: words.text(language, 'contents'),
    skip: messages.text(language, 'skip'),
    wide: (name) => messages.text(language, 'picture-wide', { name }),
  });
}

/** The same as Markdown for a wiki or a pull request, with Mermaid blocks for the pictures. */
export function reportMarkdown(model: Model, options: ReportOptions): string {
  const language = options.language ?? model.project.language;
  return documentMarkdown(reportDocument(model, options), { contents: words.text(language, 'contents') });
}

function reportDocument(model: Model, options: ReportOptions): ReportDocument {
  const reader = readerOf(model, options.language);
  const context: ReportContext = { ...options, reader, theme: 'auto' };
  const only = model.strategies.length === 1 ? model.strategies[0] : undefined;
  const { language } = reader;
  const name = only === undefined ? model.project.name : labelOf(only);
  return {
    title: name ?? (model.journeys[0] === undefined ? words.text(language, 'report') : labelOf(model.journeys[0])),
    context: [
      words.text(language, 'report'),
      messages.text(language, 'as-of', { date: formatDate(language, options.asOf, 'governed') }),
    ].join(' · '),
    sections: SECTIONS.flatMap((section) => section(context) ?? []),
  };
}
