// @vitest-environment jsdom
import { journeyMapPage, reportHtml, reportMarkdown } from '@touchline/diagrams';
import { buildInsights } from '@touchline/insights';
import { describe, expect, test } from 'vitest';
import { read } from '../properties/reading.ts';
import { AS_OF, checklistOf } from './pictures.ts';
import { projectSaying } from './project.ts';
import { anatomyOf, expectInert, folded } from './shown.ts';
import { HOSTILE_TEXTS, WEBVIEW_SAMPLE } from './texts.ts';

const load = (text: string) => read({ 'a.cx': projectSaying(text) }).model;
const asHtml = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const mapOf = (model: ReturnType<typeof load>) =>
  asHtml(journeyMapPage(model, 'Today', { language: 'en', asOf: AS_OF }));
const reportOf = (model: ReturnType<typeof load>) =>
  asHtml(reportHtml(model, { asOf: AS_OF, checklist: checklistOf(model), insights: insightsOf(model), findings: [] }));
const insightsOf = (model: ReturnType<typeof load>) => buildInsights(model, { asOf: AS_OF, language: 'en' });

/** One on a single line, one that wraps: what either brings about. */
const harmless = ['A harmless text', 'A harmless text over many lines '.repeat(8).trim()].map(load);
const map = anatomyOf(harmless.map(mapOf));
const report = anatomyOf(harmless.map(reportOf));

/** Pages are long: a spread of the texts, and those of the real webview. */
const SPREAD = [...new Set([...WEBVIEW_SAMPLE, ...HOSTILE_TEXTS.filter((_, at) => at % 24 === 0)])];

describe.each(SPREAD.map((text): [string, string] => [text.slice(0, 60), text]))('%j', (_, text) => {
  const model = load(text);

  test('is only shown on the page of a map', () => {
    const page = mapOf(model);
    expectInert(page, map, false);
    expect(folded(page.querySelector('h2')?.textContent ?? '')).toBe(folded(text));
  });

  test('is only shown in a report', () => {
    const page = reportOf(model);
    expectInert(page, report, true);
    expect(folded(page.querySelector('h1')?.textContent ?? '')).toBe(folded(text));
  });

  test('brings no HTML and no pictures into Markdown', () => {
    const markdown = reportMarkdown(model, {
      asOf: AS_OF,
      checklist: checklistOf(model),
      insights: insightsOf(model),
      findings: [],
    });
    const outside = markdown.replace(/^```mermaid\n[\s\S]*?^```$/gmu, '');
    expect(outside).not.toMatch(/<(?:script|img|svg|iframe|style|a|body|object)\b|(?<!\\)!\[/iu);
  });
});
