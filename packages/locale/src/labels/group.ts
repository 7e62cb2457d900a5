import type { Text } from '../language.ts';

/** Display texts by enumeration and value; the value is spelled as in the language, blanks as hyphens. */
export type LabelGroups = Readonly<Record<string, Readonly<Record<string, Text>>>>;
