import { insightsJsonSchema } from '@touchline/model';
import type { Generated } from './generate.ts';

const SCHEMA = 'packages/model/touchline.insights.schema.json';

/** The JSON Schema of what `touchline insights --format json` writes. */
export function generate(): Generated {
  return { files: { [SCHEMA]: `${JSON.stringify(insightsJsonSchema(), null, 2)}\n` } };
}
