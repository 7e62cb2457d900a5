import * as z from 'zod';
import { Severity } from './finding.ts';
import { canSay } from './rule-fields.ts';
import { RULE_FIELDS, RULE_KINDS, type RuleField, type RuleKind } from './rule-words.ts';
import { textPattern } from './text-pattern.ts';

// Rules of a team, as data of the config. Nothing in them is code: every one is answered in time proportional to the
// strategy, and a pattern in time proportional to the text.

/** What may be wrong with a rule whose parts have the right type: messages of the schema. */
export const CUSTOM_RULE_FAULTS = [
  'empty',
  'not-a-code',
  'not-a-pattern',
  'not-a-link',
  'negative',
  'unknown-blank',
  'no-language',
  'nothing-asked',
  'only-counts-of-project',
  'not-said-by-kind',
] as const;
const fault = (name: (typeof CUSTOM_RULE_FAULTS)[number]): string => name;

const text = z.string().min(1, fault('empty'));
const count = z.int().min(0, fault('negative'));

/** The code of a rule: small Latin letters, digits and single hyphens. */
export const RuleCode = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, fault('not-a-code'));

/** What is asked of the values of one field; all of it together. Where nothing is said, only `atMost` holds. */
const ValueTest = z
  .strictObject({
    oneOf: z.array(text).min(1, fault('empty')).optional().describe('Every value is one of these.'),
    noneOf: z.array(text).min(1, fault('empty')).optional().describe('No value is one of these.'),
    matches: text
      .refine((pattern) => textPattern(pattern) !== undefined, fault('not-a-pattern'))
      .optional()
      .describe('Every value matches this regular expression as a whole; no look-around, no back-references.'),
    longest: z.int().min(1, fault('negative')).optional().describe('Every value has at most so many letters.'),
    min: z
      .number()
      .optional()
      .describe('Every value is at least this: the number as it is written, a duration in days, a share in percent.'),
    max: z.number().optional().describe('Every value is at most this.'),
    atLeast: count.optional().describe('So many values at least.'),
    atMost: count.optional().describe('So many values at most.'),
  })
  .refine((asked) => Object.keys(asked).length > 0, fault('nothing-asked'));
export type ValueTest = z.infer<typeof ValueTest>;

const FieldTest = z.union([z.boolean(), text, z.array(text).min(1, fault('empty')), ValueTest]).meta({
  id: 'FieldTest',
  description: '`true`: it is said; `false`: it is not; a text or a list: every value is one of them.',
});
export type FieldTest = z.infer<typeof FieldTest>;

const Kind = z.enum(RULE_KINDS).meta({ id: 'Kind' });

/** How many elements of some kinds stand in a relation; at least one where no number is said. */
export interface Related {
  of: z.infer<typeof Kind> | z.infer<typeof Kind>[];
  where?: Condition | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

export const RELATIONS = ['contains', 'within', 'mentions', 'mentioned by'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an element says, and what it stands in relation to; all of it together. */
export type Condition = { [Field in RuleField]?: FieldTest | undefined } & {
  [R in Relation]?: Related | Related[] | undefined;
} & { any?: Condition[] | undefined; not?: Condition | undefined };

const Related: z.ZodType<Related> = z
  .lazy(() =>
    z.strictObject({
      of: z.union([Kind, z.array(Kind).min(1, fault('empty'))]).describe('The kinds that are counted.'),
      where: Condition.optional().describe('Only those are counted for which this holds.'),
      atLeast: count.optional().describe('So many at least; 1 where neither number is said.'),
      atMost: count.optional().describe('So many at most.'),
    }),
  )
  .meta({ id: 'Related' });

const related = (description: string) =>
  z
    .union([Related, z.array(Related)])
    .optional()
    .describe(description);

const fields = Object.fromEntries(RULE_FIELDS.map((field) => [field, FieldTest.optional()])) as Record<
  RuleField,
  z.ZodOptional<typeof FieldTest>
>;

/** Of the words of a condition, those that are no field. */
const combined = {
  contains: related('What stands in it, however deep.'),
  within: related('What it stands in.'),
  mentions: related('What it refers to.'),
  'mentioned by': related('What refers to it or to something in it.'),
  any: z.lazy(() => z.array(Condition).min(1, fault('empty')).optional()).describe('One of these holds.'),
  not: z.lazy(() => Condition.optional()).describe('This does not hold.'),
};

export const Condition: z.ZodType<Condition> = z
  .lazy(() => z.strictObject({ ...fields, ...combined }))
  .meta({ id: 'Condition' });

const CONDITION_WORDS: readonly string[] = [...RULE_FIELDS, ...Object.keys(combined)];

/** What a message may leave blank: `{name}` of the element, its `{kind}`, … */
export const MESSAGE_BLANKS = ['name', 'kind', 'holder', 'fields', 'values', 'count'] as const;

const message = text.refine(
  (words) => !/[{}]/.test(words.replaceAll(new RegExp(`\\{(${MESSAGE_BLANKS.join('|')})\\}`, 'g'), '')),
  fault('unknown-blank'),
);

const Words = z.union([
  message,
  z
    .strictObject({ en: message.optional(), uk: message.optional(), ru: message.optional() })
    .refine((languages) => Object.values(languages).some((words) => words !== undefined), fault('no-language')),
]);

const Every = z.enum(['project', ...RULE_KINDS]);

/** A rule of a team: `every` element of some kinds, `where` something holds, must `require` something else. */
export const CustomRule = z
  .strictObject({
    every: z
      .union([Every, z.array(Kind).min(1, fault('empty'))])
      .describe('The kinds of elements that it is about, spelled as in the text; or `project`.'),
    where: Condition.optional().describe('Only elements are looked at for which this holds.'),
    require: Condition.describe('What must hold for each of them.'),
    message: Words.describe(
      'What is said where it does not: one text, or one a language. `{name}`, `{kind}`, `{holder}`, `{fields}`, `{values}` and `{count}` are filled in.',
    ),
    severity: Severity.default('warning').describe('How much it weighs; `rules` can set it too.'),
    because: Words.optional().describe('Why the team has this rule; its page says so.'),
    see: z
      .string()
      .regex(/^https?:\/\/[^\s()<>[\]"'`\\]+$/, fault('not-a-link'))
      .optional()
      .describe('Where more is written about it: the address of a page.'),
  })
  .refine((rule) => rule.every !== 'project' || onlyCounts(rule.require), fault('only-counts-of-project'))
  .superRefine(({ every, where, require }, context) => {
    const kinds = [every].flat().filter((kind) => kind !== 'project');
    if (kinds.length === 0) return;
    for (const [name, condition] of [
      ['where', where],
      ['require', require],
    ] as const) {
      for (const path of unsayable(condition, kinds)) {
        context.addIssue({ code: 'custom', path: [name, ...path], message: fault('not-said-by-kind') });
      }
    }
  });
export type CustomRule = z.infer<typeof CustomRule>;
export type RuleWords = z.infer<typeof Words>;

/** The ways to what none of the kinds can say, in a condition and in those of which it is made. */
function unsayable(condition: Condition | undefined, kinds: readonly RuleKind[]): (string | number)[][] {
  return Object.entries(condition ?? {}).flatMap(([word, asked]): (string | number)[][] => {
    if (word === 'not') return unsayable(asked as Condition, kinds).map((path) => [word, ...path]);
    if (word === 'any') {
      return (asked as Condition[]).flatMap((one, at) => unsayable(one, kinds).map((path) => [word, at, ...path]));
    }
    if ((RELATIONS as readonly string[]).includes(word)) {
      return [asked as Related | Related[]].flat().flatMap(({ of, where }, at) => {
        const way = Array.isArray(asked) ? [word, at, 'where'] : [word, 'where'];
        return unsayable(where, [of].flat()).map((path) => [...way, ...path]);
      });
    }
    return kinds.some((kind) => canSay(kind, word as RuleField)) ? [] : [[word]];
  });
}

/** The project says nothing of its own: it only has what stands in it. */
function onlyCounts(condition: Condition): boolean {
  return Object.keys(condition).every((word) => word === 'contains');
}

/** The properties that may stand at a place of a rule: its way from the rule on. */
export function customRuleKeysAt(path: readonly (string | number)[]): readonly string[] {
  const last = path.findLast((key) => typeof key === 'string');
  if (last === undefined) return Object.keys(CustomRule.shape);
  if (last === 'message' || last === 'because') return ['en', 'uk', 'ru'];
  if (last === 'where' || last === 'require' || last === 'any' || last === 'not') return CONDITION_WORDS;
  if ((RELATIONS as readonly string[]).includes(last)) return ['of', 'where', 'atLeast', 'atMost'];
  return Object.keys(ValueTest.shape);
}
