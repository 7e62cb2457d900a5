import type { Language } from '@touchline/locale';
import type { CompletionItemKind } from 'vscode-languageserver';
import type { DocumentView } from '../../document-view.ts';
import type { FeatureServer } from '../../feature.ts';
import type { Option, Place } from '../../reading/place.ts';
import type { About } from '../hover/documentation.ts';

/** What is known where something is to be proposed. */
export interface Asked {
  readonly server: FeatureServer;
  readonly view: DocumentView;
  readonly place: Place;
  /** Every token that may come next, innermost first. */
  readonly options: readonly Option[];
  readonly language: Language;
  /** Whether the editor fills in snippets. */
  readonly snippets: boolean;
}

/** Something to write at a place. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** With placeholders `${1:…}` when it is a snippet. */
  readonly text: string;
  readonly isSnippet?: boolean;
  /** What is replaced, in offsets; default: the word at the place. */
  readonly start?: number;
  readonly end?: number;
  readonly detail?: string;
  /** Where it comes from. */
  readonly origin?: string;
  /** What is compared with what was written; default: the label. */
  readonly filter?: string;
  /** What documentation is about. */
  readonly about?: About;
}

/** Some proposals for what may stand at a place; lower ranks come first. */
export interface Proposals {
  readonly rank: number;
  readonly proposals: readonly Proposal[];
}

/** The rule whose token an option is. */
export function ruleOf({ entries, at }: Option): string {
  return entries.at(-1)?.rule ?? at.state.rule;
}

/** The rules an option stands in, innermost first. */
export function* rulesAround({ entries, at }: Option): Generator<string> {
  for (let i = entries.length - 1; i >= 0; i--) yield (entries[i] as { rule: string }).rule;
  for (let frame: Option['at']['frame'] | undefined = at.frame; frame; frame = frame.parent) yield frame.rule;
}

/** The property or member an option stands in: the innermost rule that is one. */
export function propertyOf({ entries, at }: Option): string {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (entry && isHeld(entry.feature)) return entry.rule;
  }
  for (let frame = at.frame; frame.parent; frame = frame.parent) {
    if (frame.parent.said?.start === frame.start && frame.parent.said.rule === frame.rule) return frame.rule;
  }
  return 'CxFile';
}

export function isHeld(feature: string | undefined): boolean {
  return feature === 'properties' || feature === 'members' || feature === 'added';
}
