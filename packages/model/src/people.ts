import * as z from 'zod';
import { elementBase, references } from './element.ts';
import { Reference } from './source.ts';
import { Value } from './values.ts';

/** A group of customers; `behaviour` and `purchases` are statements. `value` is money per unit of time and customer. */
export const Segment = z.object({
  kind: z.literal('segment'),
  ...elementBase,
  size: Value.optional(),
  value: Value.optional(),
  uses: references,
});
export type Segment = z.infer<typeof Segment>;

/** A persona; `like` makes it inherit the statements of another one (copies carry `origin.through: 'like'`). */
export const Persona = z.object({
  kind: z.literal('persona'),
  ...elementBase,
  of: references,
  like: Reference.optional(),
});
export type Persona = z.infer<typeof Persona>;

export const Team = z.object({ kind: z.literal('team'), ...elementBase });
export type Team = z.infer<typeof Team>;

/** Somebody outside the company who takes part. */
export const Partner = z.object({ kind: z.literal('partner'), ...elementBase });
export type Partner = z.infer<typeof Partner>;

export const SystemKind = z.enum(['crm', 'cem', 'survey', 'analytics', 'data-platform', 'core', 'other']);

/** A system of the company; what it holds are statements of kind `holds`. */
export const System = z.object({
  kind: z.literal('system'),
  ...elementBase,
  systemKind: SystemKind.optional(),
  connectedTo: references,
});
export type System = z.infer<typeof System>;
