import type { Feature } from './feature.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/document-highlight.ts';
import { formatting } from './features/formatting.ts';
import { implementation } from './features/implementation.ts';
import { linkedEditing } from './features/linked-editing.ts';
import { overview } from './features/overview.ts';
import { read } from './features/read.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';

/** Everything the server does for an editor besides diagnostics. */
export const features: readonly Feature[] = [
  definition,
  documentHighlight,
  formatting,
  implementation,
  linkedEditing,
  overview,
  read,
  references,
  rename,
];
