import { configJsonSchema } from '@touchline/model';
import type { Generated } from './generate.ts';

/** The JSON Schema of `touchline.config.json` for editors. */
export function generate(): Generated {
  return {
    files: { 'packages/project/touchline.config.schema.json': `${JSON.stringify(configJsonSchema(), null, 2)}\n` },
  };
}
