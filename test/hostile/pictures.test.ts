// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { errorsOf, read } from '../properties/reading.ts';
import { checklistOf, svgsOf } from './pictures.ts';
import { positionsOf, positionsOfSchema } from './positions.ts';
import { isSaid, projectSaying } from './project.ts';
import { anatomyOf, expectInert, folded } from './shown.ts';
import { HOSTILE_TEXTS, WEBVIEW_SAMPLE } from './texts.ts';

/** One document for all pictures of a project. */
const draw = (model: Parameters<typeof checklistOf>[0]) => {
  const svgs = svgsOf(model, checklistOf(model));
  return new DOMParser().parseFromString(`<all>${svgs.join('')}</all>`, 'text/xml');
};

const HARMLESS = 'A harmless text';
const load = (text: string) => read({ 'a.cx': projectSaying(text) });
const harmless = load(HARMLESS);
const positions = positionsOf(harmless.model, isSaid(HARMLESS));
const anatomy = anatomyOf([draw(harmless.model)]);

test('a harmless project is sound, and one text in many places is all that it is told', () => {
  const errors = errorsOf(harmless, { 'a.cx': projectSaying(HARMLESS) });
  expect(errors.filter((error) => !error.startsWith('ambiguous-reference'))).toEqual([]);
});

test('there are 200 texts and more, no two alike, and ten for the real webview', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
  expect(WEBVIEW_SAMPLE.filter((text) => HOSTILE_TEXTS.includes(text))).toHaveLength(10);
});

/** Strings of the model that no text in quotes, no column and no link becomes. */
const NO_TEXTS: readonly RegExp[] = [
  // Names, codes, units and ids: the language takes letters, digits and hyphens there.
  /\.(?:id|name|rule|criterion|level|model|currency|unit|strategy|tags|unknowns|category|encourages|of|variant)$/u,
  /^MaturityClaim\.from$/u,
  // How a value is spelled: figures and units.
  /\.spelling$/u,
  /^DateValue\.(?:from|to)$/u,
  /^(?:SourceRange\.file|Model\.files)$/u,
  // `remove pain "…"`: a word of the language.
  /^journey\.removed\.property$/u,
  // These kinds of statements take no reason.
  /^(?:source|because|starts-when|ends-when|succeeds-when|achieved-when|question|interpretation|varies-by|note|see)\.because$/u,
  // These take no condition.
  /^(?:leads-to|promise|tone|today|becomes|scenario|because|starts-when|ends-when|succeeds-when|purpose)\.when$/u,
  /^(?:achieved-when|vision|mission|context|aligned-to|methods|expected-effect|complaints|question)\.when$/u,
  /^(?:interpretation|varies-by|external-development|internal-development|note|see|source)\.when$/u,
];

test('the project says its text in every place of the model that holds one', () => {
  const excused = (position: string) => NO_TEXTS.some((pattern) => pattern.test(position));
  expect([...positionsOfSchema()].filter((position) => !positions.has(position) && !excused(position))).toEqual([]);
  expect([...positions].filter(excused)).toEqual([]);
});

describe.each(HOSTILE_TEXTS.map((text): [string, string] => [text.slice(0, 60), text]))('%j', (_, text) => {
  const { model, problems } = load(text);

  test('is read back in every place as it was written', () => {
    expect(problems.filter(({ code }) => code === 'syntax')).toEqual([]);
    const found = positionsOf(model, isSaid(text));
    expect([...positions].filter((position) => !found.has(position))).toEqual([]);
  });

  test('is shown in every kind of picture and does nothing else', () => {
    const document = draw(model);
    expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
    expectInert(document, anatomy, false);
    const name = document.querySelector('[data-id="Churn"] > title')?.textContent ?? '';
    expect(folded(name)).toContain(folded(text));
  });
});
