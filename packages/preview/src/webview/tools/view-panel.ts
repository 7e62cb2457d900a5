import { lanesWithContent } from '@touchline/diagrams';
import { label } from '@touchline/locale';
import type { Lane, Reference } from '@touchline/model';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { movedLane, orderedLanes, shownLanes } from '../lanes.ts';
import { keyOf, mentionsIn, type Scene } from '../scene.ts';
import { activeFilters, type ViewState } from '../state.ts';
import type { Hands } from '../tabs/tab.ts';
import { placeAt } from './menu.ts';

type Chosen = 'personas' | 'channels' | 'owners';

/** The panel in which lanes are hidden and moved, and the picture is narrowed. */
export class ViewPanel {
  readonly #hands: Hands;
  readonly #button: HTMLElement;
  readonly #scene: () => Scene | undefined;
  #box: HTMLElement | undefined;

  constructor(button: HTMLElement, hands: Hands, scene: () => Scene | undefined) {
    this.#button = button;
    this.#hands = hands;
    this.#scene = scene;
  }

  toggle(): void {
    if (this.#box) this.close(true);
    else this.#open();
  }

  close(giveBack = false): void {
    this.#box?.remove();
    this.#box = undefined;
    this.#button.setAttribute('aria-expanded', 'false');
    window.removeEventListener('pointerdown', this.#outside, true);
    if (giveBack) this.#button.focus();
  }

  /** After drawing: what can be chosen follows the text. */
  refresh(): void {
    if (this.#box === undefined) return;
    const focused = document.activeElement?.getAttribute('data-key');
    this.#fill(this.#box);
    if (focused) this.#box.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  readonly #outside = (event: Event): void => {
    const target = event.target as Node;
    if (!this.#box?.contains(target) && !this.#button.contains(target)) this.close();
  };

  #open(): void {
    const box = el('div', { class: 'panel', role: 'dialog', 'aria-label': this.#hands.say('view') });
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.close(true);
    });
    this.#box = box;
    this.#fill(box);
    document.body.append(box);
    placeAt(box, this.#button);
    this.#button.setAttribute('aria-expanded', 'true');
    window.addEventListener('pointerdown', this.#outside, true);
    box.querySelector<HTMLElement>('input,button')?.focus();
  }

  #fill(box: HTMLElement): void {
    const scene = this.#scene();
    if (scene?.journey === undefined) return;
    const { say, change } = this.#hands;
    const { state, reader } = scene;
    const journeys = scene.pair ?? [scene.journey];
    const language = reader.language;
    const present = new Set(
      journeys.flatMap(({ id }) => lanesWithContent(scene.drawing.model, id, { language, filter: scene.filter })),
    );
    const lanes = orderedLanes(state).filter((lane) => present.has(lane) && lane !== 'touchpoint');
    const mentions = mentionsIn(journeys);
    const some = activeFilters(state) > 0 || state.hiddenLanes.length > 0 || state.laneOrder.length > 0;
    const content = el(
      'div',
      {},
      el('h2', {}, say('lanes')),
      el('p', { class: 'quiet' }, say('lanes-hint')),
      el(
        'ul',
        { class: 'lanes' },
        lanes.map((lane) => this.#lane(lane, lanes, state, label(language, 'lane', lane))),
      ),
      el('h2', {}, say('filters')),
      this.#flag('momentsOfTruth', say('moments'), state.momentsOfTruth),
      this.#flag('evidenced', say('evidenced'), state.evidenced),
      this.#choices('personas', mentions.personas, scene),
      this.#choices('channels', mentions.channels, scene),
      this.#choices('owners', mentions.owners, scene),
      el(
        'button',
        {
          type: 'button',
          class: 'wide',
          'data-key': 'reset',
          disabled: !some && !state.channelLane,
          onclick: () =>
            change({
              hiddenLanes: [],
              laneOrder: [],
              channelLane: false,
              momentsOfTruth: false,
              evidenced: false,
              personas: [],
              channels: [],
              owners: [],
            }),
        },
        say('reset'),
      ),
    );
    box.replaceChildren(...content.childNodes);
  }

  #lane(lane: Lane, lanes: readonly Lane[], state: ViewState, name: string): Element {
    const { say, change } = this.#hands;
    const shown = shownLanes(state).includes(lane);
    const at = lanes.indexOf(lane);
    const move = (by: number) => change({ laneOrder: movedLane(state, lanes, lane, by) });
    const toggle = () => {
      if (lane === 'channel') return change({ channelLane: !state.channelLane });
      const hidden = state.hiddenLanes.filter((each) => each !== lane);
      change({ hiddenLanes: shown ? [...hidden, lane] : hidden });
    };
    const arrow = (by: -1 | 1) =>
      el(
        'button',
        {
          type: 'button',
          class: 'tool',
          'data-key': `${lane} ${by}`,
          'aria-label': say(by < 0 ? 'lane-up' : 'lane-down', { lane: name }),
          disabled: lanes[at + by] === undefined,
          onclick: () => move(by),
        },
        icon(by < 0 ? 'up' : 'down'),
      );
    const row = el(
      'li',
      {
        draggable: 'true',
        'data-lane-row': lane,
        onkeydown: (event) => {
          const { key, altKey } = event as KeyboardEvent;
          if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
          event.preventDefault();
          move(key === 'ArrowUp' ? -1 : 1);
        },
        ondragstart: (event) => (event as DragEvent).dataTransfer?.setData('text/plain', lane),
        ondragover: (event) => event.preventDefault(),
        ondrop: (event) => {
          event.preventDefault();
          const dragged = (event as DragEvent).dataTransfer?.getData('text/plain');
          const from = lanes.indexOf(dragged as Lane);
          const moved = lanes[from];
          if (moved !== undefined && from !== at) change({ laneOrder: movedLane(state, lanes, moved, at - from) });
        },
      },
      el(
        'label',
        {},
        el('input', { type: 'checkbox', 'data-key': `lane ${lane}`, checked: shown, onchange: toggle }),
        name,
      ),
      arrow(-1),
      arrow(1),
    );
    return row;
  }

  #flag(flag: 'momentsOfTruth' | 'evidenced', text: string, on: boolean): Element {
    return el(
      'label',
      {},
      el('input', {
        type: 'checkbox',
        'data-key': flag,
        checked: on,
        onchange: () => this.#hands.change({ [flag]: !on }),
      }),
      text,
    );
  }

  #choices(what: Chosen, references: readonly Reference[], { state, reader }: Scene): Element | false {
    const chosen = state[what];
    if (references.length < 2 && chosen.length === 0) return false;
    return el(
      'fieldset',
      {},
      el('legend', {}, this.#hands.say(what)),
      references.map((reference) => {
        const key = keyOf(reference);
        const on = chosen.includes(key);
        const toggle = () =>
          this.#hands.change({ [what]: on ? chosen.filter((each) => each !== key) : [...chosen, key] });
        return el(
          'label',
          {},
          el('input', { type: 'checkbox', 'data-key': `${what} ${key}`, checked: on, onchange: toggle }),
          reader.names.of(reference),
        );
      }),
    );
  }
}
