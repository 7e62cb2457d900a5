import { formatDate, type Language, words } from '@touchline/locale';
import { type InsightsReport, labelOf, type Model } from '@touchline/model';
import { readerOf } from '../reading/reader.ts';
import type { ReportDocument } from './document.ts';
import { messages } from './messages.ts';
import { insightSections } from './sections/insights/index.ts';
import { insightWords } from './sections/insights/words.ts';
import { documentHtml } from './to-html.ts';
import { documentMarkdown } from './to-markdown.ts';
import { sectionsText } from './to-text.ts';

interface InsightsPageOptions {
  /** Default: the project's. */
  readonly language?: Language | undefined;
}

/** What is computed from a strategy as one HTML page that needs nothing but itself. */
export function insightsHtml(model: Model, insights: InsightsReport, { language }: InsightsPageOptions = {}): string {
  const reader = readerOf(model, language);
  return documentHtml(documentOf(model, insights, language), {
    language: reader.language,
    contents: words.text(reader.language, 'contents'),
    skip: messages.text(reader.language, 'skip'),
    wide: (name) => messages.text(reader.language, 'picture-wide', { name }),
  });
}

/** The same as Markdown, in words, tables and Mermaid. */
export function insightsMarkdown(
  model: Model,
  insights: InsightsReport,
  { language }: InsightsPageOptions = {},
): string {
  const document = documentOf(model, insights, language);
  return documentMarkdown(document, { contents: words.text(readerOf(model, language).language, 'contents') });
}

/** The same as plain text in lines of at most `width` signs. */
export function insightsText(
  model: Model,
  insights: InsightsReport,
  { language, width = 100 }: InsightsPageOptions & { readonly width?: number } = {},
): string {
  const { title, context, sections } = documentOf(model, insights, language);
  return `${title}\n${context}\n\n\n${sectionsText(sections, width)}`;
}

function documentOf(model: Model, insights: InsightsReport, asked: Language | undefined): ReportDocument {
  const reader = readerOf(model, asked);
  const { language } = reader;
  const [strategy] = model.strategies;
  const sections = insightSections({ reader, theme: 'auto', insights });
  const nothing = { id: 'nothing', title: words.text(language, 'insights'), blocks: [] };
  return {
    title: (strategy && labelOf(strategy)) ?? model.project.name ?? words.text(language, 'report'),
    context: messages.text(language, 'as-of', { date: formatDate(language, insights.asOf, 'governed') }),
    sections:
      sections.length > 0
        ? sections
        : [{ ...nothing, blocks: [{ type: 'text', content: [insightWords.text(language, 'nothing')] }] }],
  };
}
