import * as z from 'zod';
import { RULE_CATEGORIES } from './choices.ts';
import { SourceRange } from './source.ts';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** `custom` are rules of the team itself, from the config. */
export const RuleCategory = z.enum(RULE_CATEGORIES);
export type RuleCategory = z.infer<typeof RuleCategory>;

/** A change of one place of the text. An insertion has an empty range. */
export const TextChange = z.object({ at: SourceRange, text: z.string() });
export type TextChange = z.infer<typeof TextChange>;

/**
 * Text put into the block of an element, in form: a property, a statement, or a declaration that may stand there. Without
 * an element it is a declaration of its own, in the file where its kind lives. `"…"` stands for words only a person can say.
 */
export const Addition = z.object({ to: z.string().optional(), text: z.string() });
export type Addition = z.infer<typeof Addition>;

/** What puts a finding right: changes of the text where it stands, additions to what is declared, or both. */
export const Fix = z.object({
  title: z.string(),
  changes: z.array(TextChange),
  additions: z.array(Addition).optional(),
  /** Safe to apply without reading: the meaning is certain. */
  safe: z.boolean(),
});
export type Fix = z.infer<typeof Fix>;

/** One thing said about the text, in the words of the field. */
export const Finding = z.object({
  /** kebab-case, e.g. `goal-without-kpi`; the name of its documentation page and of acceptances. */
  code: z.string(),
  category: RuleCategory,
  severity: Severity,
  message: z.string(),
  at: SourceRange,
  /** A page about the rule that is not ours: of a rule of the team. */
  see: z.string().optional(),
  /** The element it is about. */
  element: z.string().optional(),
  related: z.array(z.object({ message: z.string(), at: SourceRange })).optional(),
  fixes: z.array(Fix).optional(),
  tags: z.array(z.enum(['unnecessary', 'deprecated'])).optional(),
});
export type Finding = z.infer<typeof Finding>;
