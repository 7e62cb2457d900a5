import { diffJsonSchema } from '@touchline/model';
import type { Generated } from './generate.ts';

const SCHEMA = 'packages/model/touchline.diff.schema.json';

/** The JSON Schema of what `touchline diff --format json` writes. */
export function generate(): Generated {
  return { files: { [SCHEMA]: `${JSON.stringify(diffJsonSchema(), null, 2)}\n` } };
}
