// @vitest-environment jsdom
import { LANGUAGES } from '@touchline/locale';
import { allElements, type Finding, type Model, type Statement } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { checklistReport } from '../fixtures/checklist-report.ts';
import { NASTY_TEXTS, withTexts } from '../fixtures/nasty-texts.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { noteHtml, noteMarkdown } from './notes.ts';
import { type ReportOptions, reportHtml, reportMarkdown } from './report.ts';
import { escapeMarkdown } from './to-markdown.ts';

const at = { file: 'bank.cx', line: 12, column: 3, endLine: 12, endColumn: 9 };
const finding: Finding = {
  code: 'goal-without-kpi',
  category: 'completeness',
  severity: 'warning',
  message: 'Goal “Trust” has no KPI.',
  at,
};
const options: ReportOptions = { findings: [finding], checklist: checklistReport(), asOf: '2026-10-05' };

/** Another nasty text in every place. */
const nastyFrom = (first: number) => {
  let at = first;
  return () => NASTY_TEXTS[at++ % NASTY_TEXTS.length] ?? '';
};

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The words of the page outside pictures and styles: a statement must stand in the text, not only in a map. */
function wordsOf(html: string): string {
  const page = pageOf(html);
  for (const element of page.querySelectorAll('style, .r-picture, .r-print')) element.remove();
  return (page.body.textContent ?? '').replace(/\s+/gu, ' ');
}

function statementsIn(model: Model): Statement[] {
  return [...allElements(model)].flatMap(({ element }) =>
    'text' in element && element.kind !== undefined ? [element as Statement] : [],
  );
}

describe('the HTML report', () => {
  const html = reportHtml(strategyModel(), options);
  const page = pageOf(html);

  test('holds the text of every statement', () => {
    const words = wordsOf(html);
    const statements = statementsIn(strategyModel());
    expect(statements.length).toBeGreaterThan(60);
    for (const { text, kind } of statements.filter((each) => each.kind !== 'note')) expect(words, kind).toContain(text);
    expect(words).toContain('Mapped in two workshops with branch staff.');
  });

  test('holds the title of every element', () => {
    const words = wordsOf(html);
    for (const { element } of allElements(strategyModel()))
      if ('title' in element && element.title !== undefined) expect(words).toContain(element.title);
  });

  test.each([
    ['a value', '48 000'.replace(' ', '\u202f')],
    ['a budget', '40\u202f000\u00a0EUR'],
    ['a condition', 'it works at once'],
    ['an observed share', '62%'],
    ['a moment of truth', 'First proof of the promise'],
    ['a KPI definition', 'NPS (net promoter score) · scale 0–10'],
    ['a filter of data', 'Customer segment = “smb”'],
    ['an alert', 'below 29'],
    ['a training', 'difficult conversations'],
    ['a decision', 'Signing is now the bottleneck'],
    ['a loyalty test', 'Would you stay if another bank offered the same price?'],
    ['the grade of a claim', 'folklore'],
    ['an accepted finding with its reason', 'Both are quoted in the strategy; we compute our own'],
    ['an open finding', 'Goal “Trust” has no KPI.'],
    ['a maturity criterion', 'forecasting: partly met'],
    ['a stage target', '50%'],
    ['a tag', '#payments'],
    ['a manual item', 'Branch staff briefed'],
    ['a response count', 'responses 412'],
  ])('says %s', (_, text) => {
    const words = wordsOf(html);
    expect(words.replace(/\s/gu, ' ')).toContain(text.replace(/\s/gu, ' '));
  });

  test('needs nothing but itself and runs nothing', () => {
    expect(page.querySelector('script, iframe, object, embed, link, img, [src], form')).toBeNull();
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    for (const element of page.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name.startsWith('on')).toBe(false);
    expect(html).not.toMatch(/@import|url\(/u);
  });

  test('leads to every section, and only to places that exist', () => {
    expect(page.querySelectorAll('body > nav a').length).toBe(page.querySelectorAll('main > section').length);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      expect(page.getElementById(id), id).not.toBeNull();
    }
  });

  test('has no identity twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(LANGUAGES)('speaks %s', (language) => {
    const own = pageOf(reportHtml(strategyModel(), { ...options, language }));
    expect(own.documentElement.lang).toBe(language);
    expect(own.body.textContent).toContain('Types the same data twice');
  });

  test.each([0, 13, 29])('shows nasty texts as texts, from the %ith on', (first) => {
    const own = pageOf(reportHtml(withTexts(strategyModel(), nastyFrom(first)), options));
    expect(own.querySelector('script, img, [onerror]')).toBeNull();
  });

  test('writes words of the language as such, not between backticks', () => {
    const code = { ...finding, message: 'Say `reported to` of “Trust”.' };
    const own = pageOf(reportHtml(strategyModel(), { ...options, findings: [code] }));
    const section = own.getElementById('findings');
    expect([...(section?.querySelectorAll('td code') ?? [])].map((each) => each.textContent)).toContain('reported to');
    expect(section?.textContent).not.toContain('`');
    const single = { ...finding, message: 'The ` of a user' };
    expect(reportHtml(strategyModel(), { ...options, findings: [single] })).toContain('The ` of a user');
  });

  test('sets names without a word beside them close together', () => {
    const cardsBelow = (text: string) =>
      [...page.querySelectorAll('#organisation h3')].find((each) => each.textContent === text)?.nextElementSibling;
    expect(cardsBelow('Teams')?.className).toBe('r-cards r-names');
    expect(cardsBelow('Systems')?.className).toBe('r-cards');
  });

  test('names a system once that holds the data and its table', () => {
    const model = structuredClone(strategyModel());
    const [data] = model.data;
    if (data?.heldIn?.[0]) data.tableOf = data.heldIn[0];
    const own = pageOf(reportHtml(model, options));
    const card = [...own.querySelectorAll('#organisation .r-card')].find((each) =>
      each.textContent?.includes('Quarterly relationship survey'),
    );
    expect(card?.textContent?.match(/Survey platform/gu)).toHaveLength(1);
  });

  test('has the same bytes every time', () => expect(reportHtml(strategyModel(), options)).toBe(html));
});

describe('the Markdown report', () => {
  const markdown = reportMarkdown(strategyModel(), options);

  test('holds the text of every statement, escaped', () => {
    const read = markdown.replace(/\\([^\s\p{L}\p{N}])/gu, '$1').replaceAll('&amp;', '&');
    for (const { text, kind } of statementsIn(strategyModel()).filter((each) => each.kind !== 'note'))
      expect(read.includes(text), `${kind}: ${text}`).toBe(true);
  });

  test('has a Mermaid block for every picture and ticks tasks', () => {
    const kinds = [...markdown.matchAll(/^```mermaid\n(?:---\n[\s\S]*?\n---\n)?(\S+)/gmu)].map(([, kind]) => kind);
    expect(new Set(kinds)).toEqual(new Set(['flowchart', 'journey', 'gantt', 'quadrantChart', 'kanban']));
    expect(markdown).toContain('- [x] Contact-centre scripts updated');
    expect(markdown).toContain('- [ ] Branch staff briefed');
  });

  test('keeps a table a table whatever the texts', () => {
    for (const first of [0, 7, 19, 31]) {
      const own = reportMarkdown(withTexts(strategyModel(), nastyFrom(first)), options);
      for (const table of own.matchAll(/^\|.*\n\|(?: --- \|)+\n(?:\|.*\n?)+/gmu)) {
        const cells = table[0]
          .trim()
          .split('\n')
          .map((row) => row.replace(/\\\|/gu, '').split('|').length);
        expect(new Set(cells).size, table[0]).toBe(1);
      }
    }
  });
});

test('Markdown signs in a text are shown, not read', () => {
  expect(escapeMarkdown('# a *b* _c_ [d](e) `f` | g <h> ~~i~~')).toBe(
    '\\# a \\*b\\* \\_c\\_ \\[d\\]\\(e) \\`f\\` \\| g &lt;h\\> \\~\\~i\\~\\~',
  );
  expect(escapeMarkdown('1. not a list')).toBe('1\\. not a list');
  expect(escapeMarkdown('- not a list')).toBe('\\- not a list');
  expect(escapeMarkdown('ask @team')).toBe('ask @<!-- -->team');
  expect(escapeMarkdown('a well-made plan. Really.')).toBe('a well-made plan. Really.');
});

describe('notes', () => {
  test('are rendered, HTML in them is not', () => {
    expect(noteHtml('**bold** and\n\n- a\n- b')).toContain('<strong>bold</strong>');
    expect(noteHtml('<b onclick="x">hi</b>')).not.toContain('<b');
    expect(noteHtml('[x](javascript:alert(1))')).not.toContain('href');
    expect(noteHtml('![x](https://example.org/x.png)')).not.toContain('<img');
    expect(noteHtml('# Title')).not.toContain('<h1');
    expect(noteHtml('[ok](https://example.org)')).toContain('href="https://example.org"');
  });

  test('cannot leave their quotation in Markdown', () => {
    expect(noteMarkdown('a\n\n# b\n<script>')).toBe('> a\n>\n> # b\n> &lt;script>');
  });
});
