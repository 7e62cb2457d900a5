import type { EditIntent, SourceRange } from '@touchline/model';
import type { TabId } from '../../protocol.ts';
import type { IconName } from '../icons.ts';
import type { Say } from '../say.ts';
import type { Scene } from '../scene.ts';
import type { ViewState } from '../state.ts';

/** One picture of a tab. It is built again only when its key has changed. */
export interface Piece {
  /** Everything the piece shows: equal keys, equal pictures. */
  readonly key: string;
  /** @param before what stood in its place, for pictures that take their time. */
  build(before: Element | undefined): Element;
}

/** A drawing as text, of which only the parts that have changed are replaced. */
export interface Drawn {
  readonly key: string;
  readonly markup: 'svg' | 'html';
  /** What stands above it, where it stands beside another one. */
  readonly caption?: string;
  /** It shows the state that is compared with: nothing is edited in it. */
  readonly earlier?: true;
}

/** What pictures and tools may ask of the page around them. */
export interface Hands {
  readonly say: Say;
  /** Jump to a place of the text. @param focus and go on there; default: yes. */
  reveal(at: SourceRange, focus?: boolean): void;
  /** Jump to a place of the text that is compared with. */
  revealEarlier(at: SourceRange, focus?: boolean): void;
  edit(intent: EditIntent): void;
  copy(text: string): void;
  change(state: Partial<ViewState>): void;
  /** A quiet message for the reader. */
  notice(text: string): void;
  /** Something could not be drawn; for the log. */
  failed(error: unknown): void;
  /** A piece has drawn itself later than the others: marks have to be put on it. */
  settled(): void;
}

export interface Tab {
  readonly id: TabId;
  readonly icon: IconName;
  /** Whether it shows one journey at a time: it can be chosen, filtered, compared. */
  readonly ofJourney: boolean;
  /** Nothing to show: none. */
  draw(scene: Scene, hands: Hands): (Piece | Drawn)[];
}
