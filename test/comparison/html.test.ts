// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffHtml } from '@touchline/diagrams';
import { LANGUAGES } from '@touchline/locale';
import { describe, expect, test } from 'vitest';
import { anatomyOf, expectInert } from '../hostile/shown.ts';
import { WEBVIEW_SAMPLE } from '../hostile/texts.ts';
import { compared } from './reports.ts';

const folder = join(import.meta.dirname, 'fixtures');
const [BEFORE, AFTER] = ['before.cx', 'after.cx'].map((name) => readFileSync(join(folder, name), 'utf8')) as [
  string,
  string,
];
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a comparison as a page', () => {
  const { report, states } = compared(BEFORE, AFTER);
  const html = diffHtml(report, states, { language: 'en' });
  const page = pageOf(html);

  test('allows itself nothing but styles and pictures of its own', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:/);
    expect(page.querySelectorAll('script, link, iframe')).toHaveLength(0);
    expect(html).not.toMatch(/(?:src|href)="https?:/u);
  });

  test('has a row for every change, for every broken policy and every finding', () => {
    const [project] = report.projects;
    const { fresh = [], fixed = [] } = project?.findings ?? {};
    const told = (project?.changes.length ?? 0) + (project?.policies.length ?? 0) + fresh.length + fixed.length;
    expect(page.querySelectorAll('tbody tr')).toHaveLength(told);
    expect(page.querySelectorAll('strong.r-bad, strong.r-good').length).toBeGreaterThan(3);
  });

  test('has the map before above the map after, what changed marked on each', () => {
    const [before, after] = page.querySelectorAll('.r-screen .tl-stack > svg');
    const textsOf = (map: Element | undefined) =>
      [...(map?.querySelectorAll('text') ?? [])].map((text) => text.textContent);
    expect(textsOf(before)).toEqual(expect.arrayContaining(['− removed', '⇄ moved', '≠ changed']));
    expect(textsOf(before)).not.toContain('+ added');
    expect(textsOf(after)).toEqual(expect.arrayContaining(['+ added', '⇄ moved', '≠ changed']));
    expect(textsOf(before).join(' ')).toContain('before: main');
    expect(textsOf(after).join(' ')).toContain('after: work');
  });

  test('marks the pains that come or go with their touchpoint, as the list names them', () => {
    const journey = (name: string, pain: string) =>
      `journey J "J" {\n  touchpoint Stays "Stays"\n  touchpoint ${name} "${name} here" via App { pain "${pain}" doing "Does ${name}" }\n}\n`;
    const old = compared(journey('Waits', 'No status until the letter'), journey('Decides', 'Cold words'));
    const changed = pageOf(diffHtml(old.report, old.states, { language: 'en' }));
    expect(changed.querySelector('tbody')?.textContent).toContain('No status until the letter');
    const [before, after] = changed.querySelectorAll('.r-screen .tl-stack > svg');
    expect(before?.textContent).toContain('− No status until the letter');
    expect(after?.textContent).toContain('+ Cold words');
    // What is only said with its touchpoint is marked with it.
    expect(before?.textContent).not.toContain('− Does Waits');
  });

  test('leaves out lanes in which nothing changed, but never the feelings, and says so', () => {
    const note = '    touchpoint Pay "Pays the first supplier" { note "N" }';
    const old = compared(BEFORE.replace(/ {4}touchpoint Pay.*/u, note), AFTER.replace(/ {4}touchpoint Pay.*/u, note));
    const text = pageOf(diffHtml(old.report, old.states, { language: 'en' })).body.textContent ?? '';
    expect(text).toContain('Lanes in which nothing changed are left out');
    expect(text).not.toMatch(/\bNotes?\b/u);
    expect(text).toContain('Feeling');
  });

  test.each(LANGUAGES)('speaks %s', (language) => {
    const { report: told, states: both } = compared(BEFORE, AFTER, { language });
    const { documentElement, title } = pageOf(diffHtml(told, both, { language }));
    expect(documentElement.lang).toBe(language);
    expect(title).toBe(
      { en: 'What changed for the customer', uk: 'Що змінилося для клієнта', ru: 'Что изменилось для клиента' }[
        language
      ],
    );
  });

  test('says so when nothing changed', () => {
    const same = compared(BEFORE, BEFORE);
    expect(pageOf(diffHtml(same.report, same.states, { language: 'en' })).body.textContent).toContain(
      'Nothing changed',
    );
  });
});

describe.each(WEBVIEW_SAMPLE.map((text): [string, string] => [text.slice(0, 60), text]))('the text %j', (_, text) => {
  const draw = (words: string) => {
    const said = JSON.stringify(words.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, ' '));
    const map = (feeling: number) =>
      `journey A ${said} {\n  touchpoint B ${said} via App feeling ${feeling} { pain ${said} }\n}\n`;
    const { report, states } = compared(map(1), map(4), { before: words, after: words });
    return pageOf(diffHtml(report, states, { language: 'en' }));
  };

  test('is only shown on a page', () => {
    expectInert(
      draw(text),
      anatomyOf(['A harmless text', 'A harmless text over many lines '.repeat(8)].map(draw)),
      true,
    );
  });
});
