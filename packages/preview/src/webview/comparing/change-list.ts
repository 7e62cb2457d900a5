import { countEffects, diffWords, groupChanges } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import type { DiffChange } from '@touchline/model';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Scene } from '../scene.ts';
import type { Hands } from '../tabs/tab.ts';
import type { Earlier } from './earlier.ts';

/** Told apart without colour. */
const SIGNS = { better: '▲', worse: '▼', other: '◆' } as const;
const EFFECTS = ['worse', 'better', 'other'] as const;

export interface ListActs {
  end(): void;
  /** Something that is no longer there: show it in the earlier picture. */
  showEarlier(id: string): void;
}

/** What changed, in sentences, below the pictures: those of the shown journey first. */
export class ChangeList {
  readonly box = el('section', { class: 'changes', hidden: true });
  readonly #hands: Hands;
  readonly #acts: ListActs;
  readonly #language: Language;
  #key = '';

  /** @param language of headings that the comparison brings along. */
  constructor(hands: Hands, language: Language, acts: ListActs) {
    this.#hands = hands;
    this.#language = language;
    this.#acts = acts;
    this.box.setAttribute('aria-label', hands.say('changes'));
  }

  /** Shows what the scene is compared with; nothing where it is not. */
  refresh(scene: Scene | undefined): void {
    const earlier = scene?.earlier;
    this.box.hidden = earlier === undefined;
    if (scene === undefined || earlier === undefined) {
      this.#key = '';
      this.box.replaceChildren();
      return;
    }
    const { foldedChanges } = scene.state;
    const key = JSON.stringify([earlier.changes, earlier.labels.before, scene.journey?.id, foldedChanges]);
    if (key === this.#key) return;
    this.#key = key;
    const focused = this.box.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : null;
    const scrolled = this.box.querySelector('.list')?.scrollTop ?? 0;
    this.box.replaceChildren(
      this.#head(earlier, foldedChanges),
      ...(foldedChanges ? [] : [this.#list(scene, earlier)]),
    );
    this.box.querySelector('.list')?.scrollTo({ top: scrolled });
    if (focused) this.box.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  #head({ changes, labels }: Earlier, folded: boolean): Element {
    const { say, change } = this.#hands;
    const counts = countEffects(changes);
    return el(
      'header',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'fold',
          'data-key': 'fold',
          'aria-expanded': String(!folded),
          onclick: () => change({ foldedChanges: !folded }),
        },
        icon(folded ? 'right' : 'down'),
        el('b', {}, say('changes')),
        el('span', { class: 'between' }, `${labels.before} → ${labels.after}`),
      ),
      el(
        'span',
        { class: 'counts' },
        EFFECTS.filter((effect) => counts[effect] > 0).map((effect) => {
          const name = say(`count-${effect}`, { count: counts[effect] });
          return el(
            'span',
            { class: `effect ${effect}`, title: name, role: 'img', 'aria-label': name },
            SIGNS[effect],
            ` ${counts[effect]}`,
          );
        }),
      ),
      el(
        'button',
        {
          type: 'button',
          class: 'tool',
          'data-key': 'end',
          'aria-label': say('compare-end'),
          title: say('compare-end'),
          onclick: () => this.#acts.end(),
        },
        icon('close'),
      ),
    );
  }

  #list({ journey }: Scene, earlier: Earlier): Element {
    const { say } = this.#hands;
    const groups = groupChanges(earlier);
    const isShown = (group: (typeof groups)[number]): boolean => group.by === 'journey' && group.id === journey?.id;
    const sorted = [...groups.filter(isShown), ...groups.filter((group) => !isShown(group))];
    return el(
      'div',
      { class: 'list' },
      earlier.broken.length > 0 &&
        el('p', { class: 'quiet' }, say('compare-broken', { files: earlier.broken.join(', ') })),
      sorted.length === 0 && el('p', { class: 'quiet' }, say('changes-none')),
      sorted.map((group) => [
        el('h2', {}, group.by === 'journey' ? group.title : diffWords.text(this.#language, group.concern)),
        el(
          'ul',
          {},
          group.changes.map((change) => this.#item(change, group.by === 'journey')),
        ),
      ]),
    );
  }

  #item(change: DiffChange, inJourney: boolean): Element {
    const { say, reveal, revealEarlier } = this.#hands;
    const { before, after, effect, text, path } = change;
    const where = (inJourney ? path.slice(1) : path).join(' › ');
    const go = (): void => {
      if (after) reveal(after.at);
      else if (before) {
        this.#acts.showEarlier(before.id);
        revealEarlier(before.at);
      }
    };
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'row',
          'data-key': `${change.code} ${(after ?? before)?.id} ${change.property ?? ''}`,
          onclick: go,
        },
        el(
          'span',
          {
            class: `sign effect ${effect}`,
            role: 'img',
            'aria-label': say(`effect-${effect}`),
            title: say(`effect-${effect}`),
          },
          SIGNS[effect],
        ),
        el('span', { class: 'words' }, text, where !== '' && el('small', {}, where)),
      ),
      after &&
        before &&
        el('button', { type: 'button', class: 'link', onclick: () => revealEarlier(before.at) }, say('before')),
    );
  }
}

/** The journey to show: the shown one when something changed in it, else one that did; of the same file before others. */
export function changedJourney({ drawing, journey, earlier }: Scene): string | undefined {
  const changed = (earlier?.journeys ?? []).flatMap(({ after }) => after ?? []);
  if (journey !== undefined && changed.includes(journey.id)) return journey.id;
  const journeys = drawing.model.journeys.filter(({ id }) => changed.includes(id));
  return (journeys.find(({ source }) => source.file === drawing.file) ?? journeys[0] ?? journey)?.id;
}
