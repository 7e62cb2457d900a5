import type { Feature } from './feature.ts';
import { formatting } from './features/formatting.ts';
import { overview } from './features/overview.ts';

/** Everything the server does for an editor besides diagnostics. */
export const features: readonly Feature[] = [formatting, overview];
