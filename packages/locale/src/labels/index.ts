import type { Language, Text } from '../language.ts';
import { ELEMENT_LABELS } from './elements.ts';
import type { LabelGroups } from './group.ts';
import { JOURNEY_LABELS } from './journey.ts';
import { MATURITY_LABELS } from './maturity.ts';
import { MEASUREMENT_LABELS } from './measurement.ts';
import { STRATEGY_LABELS } from './strategy.ts';
import { VIEW_LABELS } from './views.ts';

/** What the values of the language's enumerations are called, by enumeration and value. */
export const LABELS = {
  ...ELEMENT_LABELS,
  ...JOURNEY_LABELS,
  ...STRATEGY_LABELS,
  ...MATURITY_LABELS,
  ...MEASUREMENT_LABELS,
  ...VIEW_LABELS,
} as const satisfies LabelGroups;

export type LabelGroup = keyof typeof LABELS;
export type LabelValue<G extends LabelGroup> = keyof (typeof LABELS)[G] & string;

/** The display text of an enumeration's value. @throws Error (a bug) for an unknown one, naming the known. */
export function label<G extends LabelGroup>(language: Language, group: G, value: LabelValue<G>): string {
  const texts: Readonly<Record<string, Text>> = LABELS[group];
  const text = hasLabel(group, value) ? texts[value] : undefined;
  if (text === undefined)
    throw new Error(`No label for ${group} "${value}"; known are ${Object.keys(texts).join(', ')}`);
  return text[language];
}

/** Whether a value that may be a user's own word (a skill, a risk's kind) has a display text. */
export function hasLabel<G extends LabelGroup>(group: G, value: string): value is LabelValue<G> {
  return Object.hasOwn(LABELS[group], value);
}

/** The display text where there is one, else the user's own word. */
export function labelOr(language: Language, group: LabelGroup, value: string): string {
  return hasLabel(group, value) ? label(language, group, value) : value;
}
