import {
  createCxTextParser,
  createFileReader,
  type LoadedProject,
  loadProject,
  type ProjectFile,
} from '@touchline/language';
import type { Model } from '@touchline/model';
import { vi } from 'vitest';
import { tokensOf } from '../../packages/language/src/formatting/tokens.ts';
import { render } from '../../packages/language/src/printing/lines.ts';
import { linesOfModel } from '../../packages/language/src/printing/print-model.ts';

// Properties try many cases and are never cut short: the same ones on a slow machine as on a fast one.
vi.setConfig({ testTimeout: 180_000 });

/** One parser for all properties of a file: making one costs some tenths of a second. */
export const parser = createCxTextParser();
export const reader = createFileReader(parser);

export function read(texts: Readonly<Record<string, string>>): LoadedProject {
  return loadProject(filesOf(texts), { language: 'en' }, { reader });
}

export function filesOf(texts: Readonly<Record<string, string>>): ProjectFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

/** The model's texts as they leave the printer, before the formatter. */
export function plainTexts(model: Model): Record<string, string> {
  return Object.fromEntries(Object.entries(linesOfModel(model)).map(([file, lines]) => [file, render(lines)]));
}

/** Errors in words with the line they point to; empty when all is well. */
export function errorsOf(loaded: LoadedProject, texts: Readonly<Record<string, string>>): string[] {
  const wrong = loaded.problems.filter(({ severity }) => severity === 'error');
  return wrong.map(({ code, message, at }) => {
    const line = at ? texts[at.file]?.split('\n')[at.line - 1] : '';
    return `${code}: ${message}\n    ${line}`;
  });
}

/** Places in the text: they follow the layout. */
const PLACES = new Set(['at', 'source', 'nameAt', 'ruleAt', 'keywordAt', 'fromAt']);

type Part = Record<string, unknown>;

/**
 * What a model says apart from the layout of its text: without places, without what it copies from elsewhere, without
 * the list of free titles (compared on its own), and without the spelling of conditions, whose meaning stands beside.
 */
export function comparable(model: Model): unknown {
  const { implicit: _, ...rest } = model;
  return said(rest);
}

function said(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter((item) => !isInherited(item)).map(said);
  if (typeof part !== 'object' || part === null) return part;
  const source = part as Part;
  const result: Part = {};
  for (const [key, value] of Object.entries(source)) {
    if (PLACES.has(key) || value === undefined) continue;
    if (key === 'when' && 'condition' in source) continue;
    if (key === 'spelling' && 'whenever' in source) continue;
    if (key === 'children' && source['kind'] === 'inclusion') continue;
    // Who is like somebody belongs to the same segments, unless the text says otherwise.
    if (key === 'of' && 'like' in source) continue;
    if (key === 'statements' && (value as unknown[]).every(isInherited)) continue;
    result[key] = key === 'spelling' ? unspaced(value) : said(value);
  }
  return result;
}

/** Blanks inside a value are layout, too: `1 .. 5` is `1..5`. */
function unspaced(spelling: unknown): unknown {
  return typeof spelling === 'string' ? spelling.replace(/\s/g, '') : spelling;
}

function isInherited(item: unknown): boolean {
  return (item as { origin?: { through?: string } } | null)?.origin?.through === 'like';
}

/** The whole model but for places, copies included. */
export function meaning(model: Model): unknown {
  return JSON.parse(
    JSON.stringify(model, function (this: Part, key, value: unknown) {
      if (PLACES.has(key) || (key === 'when' && 'condition' in this)) return undefined;
      if (key === 'spelling') return 'whenever' in this ? undefined : unspaced(value);
      return value;
    }),
  );
}

/** The comments of a text in alphabetical order; those over several lines without their indentation. */
export function commentsOf(text: string): string[] {
  const comments = tokensOf(parser.parse(text).file).filter(({ kind }) => kind === 'comment');
  return comments.map((token) => token.text.replace(/[ \t]*\r?\n[ \t]*/g, '\n').trim()).sort();
}
