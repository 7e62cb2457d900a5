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

describe('long maps', () => {
  const stage = (at: number, feeling: number, more = '') =>
    `  stage S${at} "Stage ${at}" {\n${[1, 2, 3, 4]
      .map((step) => `    touchpoint T${at}${step} "Step ${at}.${step}" via App feeling ${feeling}`)
      .join('\n')}\n${more}  }\n`;
  const journey = (...stages: string[]) => `journey J "Long" {\n${stages.join('')}}\n`;
  const titlesIn = (text: string) => diagramsIn(text).map((each) => /^ {2}title (.*)$/mu.exec(each)?.[1]);
  const stepsIn = (diagram: string) => [...diagram.matchAll(/Step (\d)#46;(\d)/gu)].map(([, a, b]) => `${a}.${b}`);

  test('are cut at the same stages before and after', async () => {
    const { report, states } = compared(
      journey(stage(1, 2), stage(2, 2), stage(3, 2)),
      journey(stage(1, 4), stage(2, 4, '    touchpoint New "New" via App feeling 3\n'), stage(3, 4)),
    );
    const text = diffMarkdown(report, states, { language: 'en' });
    const diagrams = diagramsIn(text);
    for (const diagram of diagrams) await mermaid.parse(diagram);
    expect(titlesIn(text)).toEqual(
      [1, 2, 3].flatMap((at) => Array.from({ length: 2 }, () => `Long #40;${at} of 3#41;`)),
    );
    for (const at of [0, 2, 4]) expect(stepsIn(diagrams[at] ?? '')).toEqual(stepsIn(diagrams[at + 1] ?? ''));
    expect(diagrams[3]).toContain('#43; New');
    expect(text).not.toContain('not drawn');
  });

  test('leave out stages and parts without a change, and say so', () => {
    const steps = (count: number, last: number) =>
      `  stage Long "Long stage" {\n${Array.from(
        { length: count },
        (_, at) => `    touchpoint L${at} "Step 1.${at}" via App feeling ${at === 8 ? last : 3}`,
      ).join('\n')}\n  }\n`;
    const { report, states } = compared(journey(steps(12, 2), stage(2, 3)), journey(steps(12, 4), stage(2, 3)));
    const text = diffMarkdown(report, states, { language: 'en' });
    expect(titlesIn(text)).toEqual(['Long #40;2 of 2#41;', 'Long #40;2 of 2#41;']);
    expect(diagramsIn(text)[0]).toContain('section Long stage');
    expect(text).toContain(
      '≠ changed — Only stages that changed are drawn. — Parts in which nothing changed are not drawn: 1 of 2\\.',
    );
  });

  test('of a new journey are drawn whole', () => {
    const { report, states } = compared('', journey(stage(1, 2), stage(2, 2)));
    expect(titlesIn(diffMarkdown(report, states, { language: 'en' }))).toEqual([
      'Long #40;1 of 2#41;',
      'Long #40;2 of 2#41;',
    ]);
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
