import { rules } from '@touchline/insights';
import { configJsonSchema, RuleSetting } from '@touchline/model';
import type { Generated } from './generate.ts';

export const CONFIG_SCHEMA = 'packages/project/touchline.config.schema.json';

/** The JSON Schema of `touchline.config.json` for editors; the model knows no rules, so their codes come in here. */
export function generate(): Generated {
  const schema = configJsonSchema();
  const properties = schema['properties'] as Record<string, Record<string, unknown>>;
  const { description } = properties['rules'] ?? {};
  const codes = rules
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, summary, severity }) => [
      code,
      { description: `${summary.en} Default: ${severity}.`, enum: RuleSetting.options },
    ]);
  properties['rules'] = {
    description,
    default: {},
    type: 'object',
    properties: Object.fromEntries(codes),
    // Rules of one's own have codes that no schema knows.
    additionalProperties: { description: 'A rule of `customRules`.', enum: RuleSetting.options },
  };
  return { files: { [CONFIG_SCHEMA]: `${JSON.stringify(schema, null, 2)}\n` } };
}
