import * as z from 'zod';
import { ChangeCode } from './change-code.ts';
import { PRESETS } from './choices.ts';
import { CUSTOM_RULE_FAULTS, CustomRule, customRuleKeysAt, RuleCode } from './custom-rule.ts';
import { Policy } from './diff-report.ts';
import { Severity } from './finding.ts';
import type { Scale } from './values.ts';

/** The file whose folder is a project. */
export const CONFIG_FILE = 'touchline.config.json';

/** A severity, or `off`: the rule does not run. */
export const RuleSetting = z.enum([...Severity.options, 'off']);
export type RuleSetting = z.infer<typeof RuleSetting>;

/**
 * A named choice of rules. Four contain each other: `essential` is correctness alone, `recommended` adds what most teams
 * want to hear, `strict` what a strategy under review should have, `all` is every rule. The others are what one framework
 * asks for. Several together run what any of them has; correctness always runs.
 */
export const Preset = z.enum(PRESETS);
export type Preset = z.infer<typeof Preset>;

/** What a whole category of rules is set to; correctness is always on. */
export const CategorySettings = z.strictObject({
  completeness: RuleSetting.optional().describe('Rules about what is missing.'),
  practice: RuleSetting.optional().describe('Rules about what experts advise; each names its source.'),
});

/** How changes of the strategy are judged by `touchline diff`. */
export const ChangeSettings = z.strictObject({
  policies: z
    .partialRecord(Policy, RuleSetting)
    .default({})
    .describe('The severity of policies; an `error` fails `touchline diff --check`.'),
  severities: z
    .partialRecord(ChangeCode, RuleSetting)
    .default({})
    .describe('The severity of changes by code, e.g. `"element-reordered": "off"`.'),
});

/** The languages in which maps, reports and checklists speak. */
export const ReportLanguage = z.enum(['en', 'uk', 'ru']);
export type ReportLanguage = z.infer<typeof ReportLanguage>;

/** What a value can be that has the right type and does not fit all the same: the messages of this schema. */
const FAULTS = [
  'empty-include',
  'leads-out',
  'many-wildcards',
  'not-a-scale',
  'reversed-scale',
  'not-a-date',
  ...CUSTOM_RULE_FAULTS,
] as const;
export type ConfigFault = (typeof FAULTS)[number];

export function isConfigFault(message: string): message is ConfigFault {
  return (FAULTS as readonly string[]).includes(message);
}

/** Makes a message of the schema a known one. */
const fault = (name: ConfigFault): string => name;

/** A glob with more `*` and `{` than this in a segment, or as a whole, would be tried on a long name for ever. */
const MOST_WILDCARDS = { segment: 3, glob: 8 };

function hasFewWildcards(glob: string): boolean {
  const counts = glob.split(/[\\/]/).map((segment) => segment.match(/\*+|\{/g)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all <= MOST_WILDCARDS.glob && counts.every((count) => count <= MOST_WILDCARDS.segment);
}

const glob = z
  .string()
  .min(1, fault('empty'))
  .refine(hasFewWildcards, { message: fault('many-wildcards') })
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
    .describe(
      'Which rules run: `essential` (correctness only), `recommended`, `strict`, `all`; `five-levels`, `seven-stages`, `iso-10004`, `iso-10002`, `ccxp` are what a framework asks for. Several together run what any of them has.',
    ),
  categories: CategorySettings.default({}).describe(
    'The severity of a whole category of rules, e.g. `"practice": "off"`. Single rules under `rules` win.',
  ),
  rules: z
    .record(z.string(), RuleSetting)
    .default({})
    .describe('The severity of single rules by code, e.g. `"ends-after-horizon": "off"`.'),
  customRules: z
    .record(RuleCode, CustomRule)
    .default({})
    .describe('Rules of your own by code: what every element of a kind must say.'),
  changes: ChangeSettings.default({ policies: {}, severities: {} }).describe('How `touchline diff` judges changes.'),
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

/** The properties that may stand at a place of the config; undefined where any key may, or none. */
export function configKeysAt(path: readonly (string | number)[]): readonly string[] | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(Config.shape);
  if (first === 'categories' && rest.length === 0) return Object.keys(CategorySettings.shape);
  if (first === 'changes' && rest.length === 0) return Object.keys(ChangeSettings.shape);
  if (first === 'changes' && rest[0] === 'policies') return Policy.options;
  if (first === 'changes' && rest[0] === 'severities') return ChangeCode.options;
  return first === 'customRules' && rest.length > 0 ? customRuleKeysAt(rest.slice(1)) : undefined;
}

/** The JSON Schema (draft 7, which every editor understands) of `touchline.config.json`. */
export function configJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(Config, { io: 'input', target: 'draft-7' }),
    title: 'Touchline project',
    description: 'A Touchline project is the folder of this file with everything below it.',
  };
}
