import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';
import { marked } from '../testing/marked.ts';

const source = `strategy Bank "Banking" {
  goal Loyal "Owners stay" { measured by Nps  by 2027-Q4 }
}
persona Olena "Olena, owner" of Small { note "Has *two* shops" }
segment Small "Small business"
team Onboarding "Onboarding team"
channel App "Mobile app"
kpi Nps "Relationship NPS" {
  metric nps of rating
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  owner Onboarding
}
kpi Value "Lifetime value" { formula Nps * 12 / (1 + 10%)  unit EUR }
assessment "Now" on 2026-09-20 { result Nps 36 }
journey Open "I open an account" as-is for Olena {
  stage Apply {
    touchpoint Fill "Fills in the form" via App {
      moment of truth because "First proof"
      feeling 2 "annoyed" as Olena
      pain "Types twice" high
      measured by Nps
      lasts 10 working days
    }
  }
}
initiative "Prefill" { improves Open.Apply.Fill  addresses "Types twice"  schedule 2026-09-01 .. 2026-12-15  status in-progress 40% }
accept cycle because "x"
`;

const markdown = { textDocument: { hover: { contentFormat: ['markdown' as const] } } };
let editor: TestEditor;
let plain: TestEditor;

beforeAll(async () => {
  editor = await editorWith({ 'a.cx': source }, {}, { capabilities: markdown });
  plain = await editorWith({ 'a.cx': source }, {}, { locale: 'uk' });
});
afterAll(() => {
  editor.stop();
  plain.stop();
});

async function hoverOn(words: string, inside = 1, by = editor): Promise<string> {
  const offset = source.indexOf(words) + inside;
  const before = source.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const hover = await by.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: uriOfFile('a.cx') },
    position,
  });
  return ((hover?.contents as MarkupContent | undefined)?.value ?? '').replace(/\u00A0/g, ' ');
}

test('a touchpoint: feeling, pains, where its KPIs stand, who improves it', async () => {
  const text = await hoverOn('Fill "Fills');
  expect(text).toContain('touchpoint **Fills in the form**');
  expect(text).toContain('Feeling: 2 annoyed \\(Olena, owner\\)');
  expect(text).toContain('Pains: Types twice \\(high\\)');
  expect(text).toMatch(/Measured by: Relationship NPS\\: .*36%/);
  expect(text).toContain('Improved by: Prefill');
});

test('a reference says what its target says', async () => {
  expect(await hoverOn('Fill  addresses')).toBe(await hoverOn('Fill "Fills'));
  expect(await hoverOn('Apply.Fill')).toContain('stage **Apply**');
});

test('a KPI: metric, baseline, target, attainment and status', async () => {
  const text = await hoverOn('Nps "Rel');
  for (const part of [
    'NPS \\(net promoter score\\)',
    'Baseline: 31',
    'Target: 45',
    'Latest: 36',
    'Attainment: 36%',
    'Status: ',
    'Owner: Onboarding team',
  ]) {
    expect(text).toContain(part);
  }
});

test('a formula is read out with the titles of what it refers to', async () => {
  expect(await hoverOn('Value "Life', 1, plain)).toContain('Relationship NPS × 12 ÷ (1 + 10 %)');
});

test('goals, initiatives, journeys and personas', async () => {
  expect(await hoverOn('Loyal')).toMatch(/Measured by: Relationship NPS\\: .*36%/);
  expect(await hoverOn('"Prefill"')).toMatch(/Schedule: 1 Sep .*Status: in progress, 40%.*Addresses: Types twice/s);
  expect(await hoverOn('Open "I')).toMatch(/For: Olena, owner\n- 1 stage, 1 touchpoint, 1 step in all/);
  expect(await hoverOn('Olena "O')).toMatch(/Of: Small business\n- Journeys: I open an account/);
});

test('a word of the language is explained with the source of the concept, words that belong together together', async () => {
  const text = await hoverOn('of truth', 4);
  expect(text).toContain('`moment of truth`');
  expect(text).toMatch(/Source\\: (?:Klintsevich 2023|Maltseva 2024)/);
  expect(text).toContain('](https://touchline.dev/language)');
  expect(await hoverOn('persona Olena', 2, plain)).toMatch(/^persona персона\n/);
});

test('a word that is a name here is no word of the language', async () => {
  const { text } = marked('journey stage "A" { step "B" }\n');
  const other = await editorWith({ 'b.cx': text }, {}, { capabilities: markdown });
  const position = { line: 0, character: 10 };
  const hover = await other.request<Hover>('textDocument/hover', {
    textDocument: { uri: uriOfFile('b.cx') },
    position,
  });
  expect((hover.contents as MarkupContent).value).toContain('**A**');
  other.stop();
});

test('the code of a rule has its reason', async () => {
  const text = await hoverOn('cycle because');
  expect(text).toContain('`cycle`');
  expect(text).toContain('/rules/cycle');
});

test('coarse dates and working time are spelled out', async () => {
  expect(await hoverOn('2027-Q4')).toMatch(/1 Oct . 31 Dec 2027/);
  expect(await hoverOn('10 working days')).toContain('14 days');
  expect(await hoverOn('2026-06-30')).toBe('');
});

test('what people write never becomes Markdown', async () => {
  expect(await hoverOn('Olena "O')).toContain('Has \\*two\\* shops');
  const nasty = '<img src=x onerror=alert(1)> [a](command:x) `b` ![c](http://d) https://e.f **g** &lt; www.h.i\u202E';
  const other = await editorWith(
    { 'b.cx': `journey J "${nasty}" { note "${nasty}" }\n` },
    {},
    { capabilities: markdown },
  );
  const position = { line: 0, character: 8 };
  const hover = await other.request<Hover>('textDocument/hover', {
    textDocument: { uri: uriOfFile('b.cx') },
    position,
  });
  const { value } = hover.contents as MarkupContent;
  expect(value).not.toMatch(/(?<!\\)[<>[\]()`!&:_#|~]/);
  expect(value).not.toContain('\u202E');
  other.stop();
});

test('a word of the language is said once where the field has the same, and a source once with all it says', async () => {
  const editor = await editorWith({ 'c.cx': 'kpi K { metric nps of rating }\n' }, {}, { capabilities: markdown });
  const textDocument = { uri: uriOfFile('c.cx') };
  const hover = await editor.request<Hover>('textDocument/hover', {
    textDocument,
    position: { line: 0, character: 9 },
  });
  const { value } = hover.contents as MarkupContent;
  expect(value.split('\n')[0]).toBe('`metric`');
  expect(value.match(/Klintsevich 2023/g)).toHaveLength(1);
  expect(value).not.toMatch(/R\d\d/);
  editor.stop();
});
