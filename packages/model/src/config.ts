import * as z from 'zod';
import { Severity } from './finding.ts';
import type { Scale } from './values.ts';

/** The file whose folder is a project. */
export const CONFIG_FILE = 'touchline.config.json';

/** A severity, or `off`: the rule does not run. */
export const RuleSetting = z.enum([...Severity.options, 'off']);
export type RuleSetting = z.infer<typeof RuleSetting>;

/**
 * A named choice of rules: `essential` is correctness alone, `recommended` adds what most teams want to hear,
 * `strict` is every rule. Later presets in the list win over earlier ones, `rules` win over presets.
 */
export const Preset = z.enum(['essential', 'recommended', 'strict']);
export type Preset = z.infer<typeof Preset>;

/** The languages in which maps, reports and checklists speak. */
export const ReportLanguage = z.enum(['en', 'uk', 'ru']);
export type ReportLanguage = z.infer<typeof ReportLanguage>;

/** What a value can be that has the right type and does not fit all the same: the messages of this schema. */
const FAULTS = [
  'empty',
  'empty-include',
  'leads-out',
  'not-a-scale',
  'reversed-scale',
  'not-a-date',
  'negative',
] as const;
export type ConfigFault = (typeof FAULTS)[number];

export function isConfigFault(message: string): message is ConfigFault {
  return (FAULTS as readonly string[]).includes(message);
}

/** Makes a message of the schema a known one. */
const fault = (name: ConfigFault): string => name;

const glob = z
  .string()
  .min(1, fault('empty'))
  .refine((pattern) => !/^(\/|[A-Za-z]:)|(^|[\\/])\.\.([\\/]|$)/.test(pattern), {
    // A glob is relative to the folder of the file; other projects are named in `uses`.
    message: fault('leads-out'),
  });

const scale = z
  .string()
  .regex(/^-?\d+(\.\d+)?\.\.-?\d+(\.\d+)?$/, fault('not-a-scale'))
  .transform((spelling, context): Scale => {
    const [min, max] = spelling.split('..').map(Number) as [number, number];
    if (min >= max) context.addIssue({ code: 'custom', message: fault('reversed-scale') });
    return { min, max, spelling };
  });

/** What `touchline.config.json` says, defaults filled in. Every property may be left out. */
export const Config = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this file is found (for editors).'),
  name: z
    .string()
    .min(1, fault('empty'))
    .optional()
    .describe('The name of the project; default: the name of its folder.'),
  language: ReportLanguage.default('en').describe('The language of maps, reports and checklists.'),
  include: z
    .array(glob)
    .min(1, fault('empty-include'))
    .default(['**/*.cx'])
    .describe(
      'Globs or folders, relative to this file, of the .cx files to read. `node_modules`, folders whose name starts with a dot and nested projects are never read.',
    ),
  exclude: z.array(glob).default([]).describe('Globs or folders, relative to this file, of what not to read.'),
  presets: z
    .array(Preset)
    .default(['recommended'])
    .describe('Which rules run: `essential` (correctness only), `recommended`, `strict` (all); later ones win.'),
  rules: z
    .record(z.string(), RuleSetting)
    .default({})
    .describe('The severity of single rules by code, e.g. `"ends-after-horizon": "off"`.'),
  uses: z
    .array(z.string().min(1, fault('empty')))
    .default([])
    .describe('Folders of other projects whose elements this project may refer to, relative to this file.'),
  scale: scale
    .optional()
    .describe('The scale of feelings where a journey or strategy names none, e.g. "-2..2"; default "1..5".'),
  asOf: z.iso
    .date(fault('not-a-date'))
    .optional()
    .describe('The day that counts as today for findings; default: the real one.'),
  maxWarnings: z.int().min(0, fault('negative')).optional().describe('More warnings than this fail `touchline check`.'),
});
export type Config = z.infer<typeof Config>;

/** The JSON Schema (draft 7, which every editor understands) of `touchline.config.json`. */
export function configJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(Config, { io: 'input', target: 'draft-7' }),
    title: 'Touchline project',
    description: 'A Touchline project is the folder of this file with everything below it.',
  };
}
