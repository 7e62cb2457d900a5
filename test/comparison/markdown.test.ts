// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffMarkdown } from '@touchline/diagrams';
import { LANGUAGES } from '@touchline/locale';
import MarkdownIt from 'markdown-it';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile/texts.ts';
import { compared } from './reports.ts';

const folder = join(import.meta.dirname, 'fixtures');
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');
const [BEFORE, AFTER] = [fixture('before.cx'), fixture('after.cx')];

/** What a platform makes of it: GitHub's tables, HTML and addresses as links; `www.` is looked for below. */
const platform = new MarkdownIt({ html: true, linkify: true });
platform.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add('//', null);

function shown(markdown: string): Document {
  return new DOMParser().parseFromString(platform.render(markdown), 'text/html');
}

const diagramsIn = (markdown: string) =>
  [...markdown.matchAll(/^```mermaid\n([\s\S]*?)^```$/gmu)].map(([, text]) => text ?? '');

describe('a comparison for a pull request', () => {
  test.each(LANGUAGES)('in %s is the committed one', async (language) => {
    const { report, states } = compared(BEFORE, AFTER, { language });
    await expect(diffMarkdown(report, states, { language })).toMatchFileSnapshot(`fixtures/expected.${language}.md`);
  });

  test('has maps that Mermaid draws, before and after, with what changed behind a sign', async () => {
    const { report, states } = compared(BEFORE, AFTER);
    const diagrams = diagramsIn(diffMarkdown(report, states, { language: 'en' }));
    expect(diagrams).toHaveLength(2);
    for (const text of diagrams) await mermaid.parse(text);
    const [before = '', after = ''] = diagrams;
    // `≠`, `⇄`, `−` and `+` as Mermaid reads them.
    expect(before).toContain('#8800; Fills in the form');
    expect(before).toContain('#8722; Waits');
    expect(after).toContain('#43; Gets the decision');
    expect(after).toContain('#8644; Gets the card');
  });

  test('says so when nothing changed, and shows no map', () => {
    const { report, states } = compared(BEFORE, BEFORE);
    expect(diffMarkdown(report, states, { language: 'en' })).toBe(
      '## What changed for the customer\n\n**main** → **work**\n\nNothing changed that means something.\n',
    );
  });

  test('of several projects names each', () => {
    const { report, states } = compared(BEFORE, AFTER);
    const [project = expect.unreachable()] = report.projects;
    const state = states.get('.') ?? expect.unreachable();
    const two = {
      ...report,
      projects: [
        { ...project, folder: 'a', name: 'Retail' },
        { ...project, folder: 'b' },
      ],
    };
    const both = new Map(['a', 'b'].map((name) => [name, state]));
    const text = diffMarkdown(two, both, { language: 'en' });
    expect(text.match(/^### .+$/gmu)).toEqual(['### Retail \\(a)', '### Bank \\(b)']);
    expect(text).toContain('| a/map.cx');
  });
});

describe('a long comparison', () => {
  const steps = (count: number, feeling: number) =>
    Array.from(
      { length: count },
      (_, at) =>
        `  touchpoint T${at} "Touchpoint ${at} & its <title>" via App feeling ${feeling} { pain "Pain ${at}${feeling}" }`,
    ).join('\n');
  const journeys = (feeling: number) =>
    Array.from({ length: 12 }, (_, at) => `journey J${at} "Journey ${at}" {\n${steps(60, feeling)}\n}\n`).join('\n');
  const { report, states } = compared(journeys(2), journeys(4));

  test.each([4_000, 5_000, 20_000, 65_000, 1_000_000])(
    'has at most %i characters, whole tables and closed fences',
    (limit) => {
      const text = diffMarkdown(report, states, { language: 'en', limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect((text.match(/^```/gmu)?.length ?? 0) % 2).toBe(0);
      expect(text.match(/<details/gu)?.length ?? 0).toBe(text.match(/<\/details>/gu)?.length ?? 0);
      for (const row of text.match(/^\|.*$/gmu) ?? []) expect(row).toMatch(/^\| .* \| .* \| .* \|$/u);
      const page = shown(text);
      for (const table of page.querySelectorAll('table'))
        for (const row of table.rows) expect(row.cells).toHaveLength(3);
      for (const diagram of diagramsIn(text)) expect(diagram.length).toBeLessThan(50_000);
    },
  );

  test('counts all that it leaves out', () => {
    const text = diffMarkdown(report, states, { language: 'en', limit: 20_000 });
    const rows = shown(text).querySelectorAll('tbody tr').length;
    const below = [...text.matchAll(/^([\d,]+) more changes? not shown here/gmu)].map(([, count = '']) =>
      Number(count.replace(',', '')),
    );
    const last = /platform: (?:.*?)([\d,]+) changes/u.exec(text)?.[1]?.replace(',', '') ?? '0';
    expect(rows + below.reduce((sum, each) => sum + each, 0) + Number(last)).toBe(report.projects[0]?.changes.length);
    expect(text).toMatch(/the maps of \d+ journeys/u);
  });
});

describe.each(HOSTILE_TEXTS.filter((_, at) => at % 3 === 0).map((text): [string, string] => [text.slice(0, 60), text]))(
  'the text %j',
  (_, text) => {
    const said = JSON.stringify(text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, ' '));
    const map = (words: string, feeling: number) =>
      `journey A ${words} {\n  touchpoint B ${words} via App feeling ${feeling} { pain ${words} }\n}\n`;

    test('is shown in a comparison and does nothing', async () => {
      const { report, states } = compared(map(said, 1), `${map(said, 4)}journey C ${said} { step ${said} }\n`, {
        before: text,
        after: text,
      });
      const markdown = diffMarkdown(report, states, { language: 'en' });
      const page = shown(markdown.replace(/^```mermaid\n[\s\S]*?^```$/gmu, ''));
      expect([...page.querySelectorAll('a, img, script, iframe, svg, style, object, h1')]).toEqual([]);
      // After Markdown is read, platforms look for these in the text between two tags.
      for (const node of textNodesOf(page)) expect(node).not.toMatch(/(?:^|[^\w])@[\w-]|#\d|https?:\/\/|www\./iu);
      for (const diagram of diagramsIn(markdown)) {
        const { config } = (await mermaid.parse(diagram)) as unknown as { config: object };
        expect(Object.keys(config)).toEqual(['journey']);
      }
    });
  },
);

function textNodesOf(page: Document): string[] {
  const walker = page.createTreeWalker(page.body, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}
