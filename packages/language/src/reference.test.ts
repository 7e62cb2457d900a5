import { globSync, readFileSync } from 'node:fs';
import { glossaryRow, isRowId, LABELS, ROW_IDS } from '@touchline/locale';
import { allElements, Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { createCxServices } from './cx-module.ts';
import { keywordOf } from './parsing/token-builder.ts';
import { createFileReader, loadProject } from './workspace/load-project.ts';

/** An example of the reference: its text, the rows of the glossary it shows, and what stands below it. */
interface Example {
  readonly heading: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly model: Readonly<Record<string, object>>;
}

const page = readFileSync(new URL('../../../docs/language.md', import.meta.url), 'utf8');

const sections = page.split(/^(?=#{2,3} )/m).flatMap((section): Example[] => {
  const heading = /^#+ (.*)/.exec(section)?.[1] ?? '';
  return [...section.matchAll(/^```cx *(.*)\n([\s\S]*?)^```\n(?:\n<details>.*\n\n```json\n([\s\S]*?)^```)?/gm)].map(
    ([, tags = '', text = '', model = '{}']) => ({
      heading,
      tags: tags.split(' ').filter((tag) => tag !== ''),
      text,
      model: JSON.parse(model) as Example['model'],
    }),
  );
});

const shared = sections.find(({ tags }) => tags.includes('shared'))?.text ?? '';
const examples = sections.filter(({ tags }) => !tags.includes('shared'));
const reader = createFileReader();

function load(text: string) {
  const files = [
    { path: 'example.cx', text },
    { path: 'shared.cx', text: shared },
  ];
  return loadProject(files, { language: 'en' }, { reader });
}

describe('the reference of the language', () => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(25));

  test.for(examples)('$heading: the example means what stands below it', ({ text, model: expected }) => {
    const { model, problems } = load(text);
    expect(problems).toEqual([]);
    expect(Object.keys(expected)).not.toEqual([]);
    const elements = new Map([...allElements(model)].map(({ element }) => [element.id, element]));
    for (const [id, fields] of Object.entries(expected)) {
      expect([...elements.keys()]).toContain(id);
      expect(elements.get(id)).toMatchObject(fields);
    }
  });

  test.for(examples)('$heading: the model is what its schema says, no more and no less', ({ text }) => {
    const { model } = load(text);
    expect(Model.parse(model)).toEqual(model);
  });

  test('shows every row of the glossary that the language can state', () => {
    const shown = new Set(examples.flatMap(({ tags }) => tags));
    for (const tag of shown) expect(isRowId(tag), tag).toBe(true);
    const missing = ROW_IDS.filter((id) => glossaryRow(id).marks.includes('K') && !shown.has(id));
    expect(missing).toEqual([]);
  });

  test('names every word of the language', () => {
    const words = wordsOf(page);
    expect(keywords().filter((keyword) => !words.has(keyword))).toEqual([]);
  });
});

test('the bank of the examples uses every construct: every word that is not one of a list', () => {
  const bank = new URL('../../../examples/small-business-bank/', import.meta.url);
  const texts = globSync('**/*.cx', { cwd: bank }).map((path) => readFileSync(new URL(path, bank), 'utf8'));
  const words = wordsOf(texts.join('\n').replace(/"(?:\\.|[^"\\\n])*"|\/\/.*/g, ' '));
  const listed = new Set(Object.values(LABELS).flatMap((labels) => Object.keys(labels)));
  expect(keywords().filter((keyword) => !words.has(keyword) && !listed.has(keyword))).toEqual([]);
});

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu));
}

function keywords(): string[] {
  return Object.values(createCxServices().Cx.parser.Lexer.definition)
    .map((token) => keywordOf(token.name))
    .filter((keyword) => /^[a-z]/.test(keyword));
}
