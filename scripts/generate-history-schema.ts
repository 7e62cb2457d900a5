import { historyJsonSchema } from '@touchline/model';
import type { Generated } from './generate.ts';

const SCHEMA = 'packages/model/touchline.history.schema.json';

/** The JSON Schema of what `touchline log --format json` writes. */
export function generate(): Generated {
  return { files: { [SCHEMA]: `${JSON.stringify(historyJsonSchema(), null, 2)}\n` } };
}
