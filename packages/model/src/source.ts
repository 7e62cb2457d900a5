import * as z from 'zod';

/**
 * A place in a `.cx` file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive.
 * `file` is relative to the project's folder with `/` between its parts.
 */
export const SourceRange = z.object({
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
export type SourceRange = z.infer<typeof SourceRange>;

/**
 * A mention of another element. `text` is the spelling without quotes (a dotted path keeps its dots).
 * `id` is set when it leads to a declared element; `free` when a free title stands there (an element that exists
 * only by being mentioned); `unknown` when the text says `unknown`. With none of the three the mention is unresolved.
 */
export const Reference = z.object({
  text: z.string(),
  id: z.string().optional(),
  free: z.literal(true).optional(),
  unknown: z.literal(true).optional(),
  at: SourceRange,
});
export type Reference = z.infer<typeof Reference>;

/** `<https://…>`, `<./file>` or `</path>`; `title` is the quoted text before it, when there is one. */
export const Link = z.object({
  target: z.string(),
  kind: z.enum(['web', 'file', 'site']),
  title: z.string().optional(),
  at: SourceRange,
});
export type Link = z.infer<typeof Link>;
