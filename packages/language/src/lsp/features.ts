import type { Feature } from './feature.ts';
import { formatting } from './features/formatting.ts';

/** Everything the server does for an editor besides diagnostics. */
export const features: readonly Feature[] = [formatting];
