import type { Feature } from './feature.ts';
import { formatting } from './features/formatting.ts';
import { overview } from './features/overview.ts';
import { read } from './features/read.ts';

/** Everything the server does for an editor besides diagnostics. */
export const features: readonly Feature[] = [formatting, overview, read];
