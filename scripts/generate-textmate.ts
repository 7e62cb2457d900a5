import { languageWords } from '../packages/language/src/parsing/keywords.ts';
import type { Generated } from './generate.ts';

// Oniguruma: the same letters as the identifiers of the grammar, and no keyword inside a longer word.
const part = String.raw`[\p{L}\p{M}\p{N}_’ʼ]`;
const name = String.raw`[\p{L}_]${part}*+(?!-${part})`;
const start = `(?<!${part}|[-.])`;
const end = `(?!${part}|-${part})`;
const gap = String.raw`[ \t]+`;
const figure = String.raw`\d[\d_]*(?:\.\d[\d_]*)?`;
const unit = `(?:s|sec|seconds?|min|minutes?|h|hours?|(?:working +)?days?|weeks?|months?|quarters?|years?)`;

/** The words that open what people look for first stand out from the rest. */
const structure = new Set(['journey', 'stage', 'step', 'touchpoint', 'strategy']);

/** Colours the words of the grammar. Soft keywords are told from names by what stands beside them, as far as a line shows. */
export function generate(): Generated {
  const words = languageWords();
  // A word that is both (`feeling` is a property and a lane) is mostly the property.
  const opening = new Set(words.properties.flatMap((phrase) => phrase.split(' ')));
  const joining = words.all.filter((word) => word !== 'unknown' && (opening.has(word) || !words.values.includes(word)));
  const opened = words.declarations.filter((word) => !structure.has(word));
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Touchline',
    scopeName: 'source.cx',
    fileTypes: ['cx'],
    patterns: [
      { include: '#comments' },
      { include: '#texts' },
      { include: '#links' },
      { include: '#declarations' },
      { include: '#choices' },
      { include: '#values' },
      { include: '#words' },
    ],
    repository: {
      comments: {
        patterns: [
          { name: 'comment.block.cx', begin: String.raw`/\*`, end: String.raw`\*/` },
          { name: 'comment.line.double-slash.cx', match: '//.*$' },
        ],
      },
      texts: {
        patterns: [
          { name: 'string.quoted.triple.cx', begin: '"""', end: '"""', patterns: [{ include: '#escapes' }] },
          { name: 'string.quoted.double.cx', begin: '"', end: '"|$', patterns: [{ include: '#escapes' }] },
          { name: 'variable.other.column.cx', match: '`[^`]*`?' },
        ],
      },
      escapes: { name: 'constant.character.escape.cx', match: String.raw`\\["\\]` },
      links: {
        patterns: [
          { name: 'markup.underline.link.cx', match: String.raw`<(?:[A-Za-z][A-Za-z0-9+.-]*:|\.{1,2}/|/)[^\s<>]*>` },
          { name: 'entity.name.tag.cx', match: `#${part}+(?:-${part}+)*` },
        ],
      },
      declarations: {
        patterns: [
          ...declarations(
            words.declarations.filter((word) => structure.has(word)),
            'keyword.control',
          ),
          ...declarations(opened, 'storage.type'),
        ],
      },
      choices: {
        match: `${start}(kind|phase|status|grade|term|talks|level|discipline)${gap}(${words.values.toSorted(longestFirst).join('|')})${end}`,
        captures: { 1: { name: 'keyword.other.property.cx' }, 2: { name: 'constant.other.enumeration.cx' } },
      },
      values: {
        patterns: [
          { name: 'constant.numeric.date.cx', match: String.raw`${start}\d{4}-(?:\d{1,2}(?:-\d{1,2})?|[Qq]\d)(?!\d)` },
          { name: 'constant.numeric.money.cx', match: `${start}${figure} +[A-Z]{3}${end}` },
          {
            name: 'constant.numeric.duration.cx',
            match: `${start}${figure} +${unit}${end}(?: +${figure} +${unit}${end})*`,
          },
          { name: 'constant.numeric.share.cx', match: `${start}${figure}(?: ?%| +pp${end})` },
          { name: 'constant.numeric.cx', match: `(?<!${part})${figure}` },
          { name: 'constant.language.checkbox.cx', match: String.raw`\[[ \t]*[xX]?[ \t]*\]` },
          { name: 'constant.language.unknown.cx', match: `${start}unknown${end}` },
          { name: 'keyword.operator.cx', match: String.raw`->|\.\.|!=|<=|>=|[-+*/=<>]` },
        ],
      },
      words: {
        patterns: [
          { name: 'keyword.other.property.cx', match: wordsPattern(joining) },
          { name: 'constant.other.enumeration.cx', match: wordsPattern(words.values) },
          { name: 'variable.other.reference.cx', match: `(?<!${part})${name}` },
        ],
      },
    },
  };
  return { files: { 'syntaxes/cx.tmLanguage.json': `${JSON.stringify(grammar, undefined, 2)}\n` } };
}

/** The keyword opens a line or a block, or a title follows; its name, if it has one, is coloured as such. */
function declarations(keywords: readonly string[], scope: string): object[] {
  const keyword = keywords.toSorted(longestFirst).join('|').replaceAll(' ', gap);
  const captures = { 1: { name: `${scope}.cx` }, 2: { name: 'entity.name.type.cx' } };
  return [
    { match: `(?:^|(?<=[{}]))\\s*(${keyword})(?:${gap}(${name}))?${end}`, captures },
    { match: `${start}(${keyword})(?:${gap}(${name}))?(?=${gap}")`, captures },
  ];
}

function wordsPattern(words: readonly string[]): string {
  return `${start}(?:${words.toSorted(longestFirst).join('|')})${end}`;
}

/** So that `support-process` is not taken for `support`. */
function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
