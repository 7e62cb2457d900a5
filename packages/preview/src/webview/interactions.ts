import { labelOf, placeOf } from '@touchline/model';
import { drawnAt, idOf, isEarlier, isWriting } from './dom.ts';
import { type Action, actionsOf, additionsOf, editableText } from './editing/actions.ts';
import { addButton } from './editing/adding.ts';
import { FeelingDrag, preparePoints } from './editing/feeling.ts';
import { moveBy } from './editing/moves.ts';
import { Reorder } from './editing/reorder.ts';
import { writeAt } from './editing/writing.ts';
import type { Scene } from './scene.ts';
import type { Hands } from './tabs/tab.ts';
import { openMenu } from './tools/menu.ts';
import { panWithPointer } from './tools/pan.ts';
import { moveTabStop, neighbourOf } from './tools/roving.ts';
import { zoomByWheel, zoomStep } from './tools/zoom.ts';

export interface Interactions {
  /** Something is held by the pointer: drawing has to wait. */
  readonly busy: boolean;
  /** After drawing: names and roles of what can be moved. */
  prepare(): void;
}

interface Around {
  readonly hands: Hands;
  scene(): Scene | undefined;
  search(): void;
  zoom(zoom: number): void;
  /** Nothing is held any more. */
  released(): void;
}

/** Milliseconds within which a second click makes it a double one. */
const DOUBLE_CLICK = 350;

/** Everything that pointer and keyboard do in the picture. */
export function interact(area: HTMLElement, around: Around): Interactions {
  const { hands, scene } = around;
  const { say } = hands;
  const index = () => scene()?.reader.index;
  const feeling = new FeelingDrag(hands);
  const reorder = new Reorder(hands, index);

  // A click shows the text at once; the focus goes there only when no second click says that something is to be written.
  let settling: ReturnType<typeof setTimeout> | undefined;
  const reveal = (id: string, focus = true) => {
    clearTimeout(settling);
    const element = index()?.get(id);
    if (element) hands.reveal(placeOf(element), focus);
  };
  const revealEarlier = (id: string) => {
    const element = scene()?.earlier?.index.get(id);
    if (element) hands.revealEarlier(placeOf(element));
  };
  const glance = (id: string) => {
    reveal(id, false);
    settling = setTimeout(() => reveal(id), DOUBLE_CLICK);
  };
  const nameOf = (id: string) => {
    const element = index()?.get(id);
    return element === undefined || element.kind === 'group' || element.kind === 'inclusion' ? id : labelOf(element);
  };
  const write = (drawn: Element) => {
    const text = editableText(index()?.get(idOf(drawn)));
    if (text === undefined) return reveal(idOf(drawn));
    const hint = say('edit-hint');
    writeAt(drawn, 'over', {
      name: say('edit-text'),
      text: text.text,
      hint,
      commit: (now) => hands.edit(text.intent(now)),
    });
  };
  const run = (action: Action, id: string, anchor: Element) => {
    if (action.do === 'reveal') reveal(id);
    else if (action.do === 'edit') write(anchor);
    else if (action.do === 'send') hands.edit(action.intent);
    else {
      const question = say(action.question);
      const commit = (text: string) => hands.edit(action.intent(text));
      writeAt(anchor, 'below', { name: question, placeholder: question, text: '', hint: say('edit-hint'), commit });
    }
  };
  const menu = (id: string, actions: readonly Action[], anchor: Element, at: Parameters<typeof openMenu>[2]) => {
    if (actions.length === 0) return;
    const items = actions.map((action) => ({ text: say(action.word), act: () => run(action, id, anchor) }));
    openMenu(say('actions', { name: nameOf(id) }), items, at);
  };

  const adding = addButton(area, say, (id, button) => {
    const [known, drawn] = [index(), area.querySelector(`[data-id="${CSS.escape(id)}"]:not(section)`)];
    const element = known?.get(id);
    if (known && element && drawn) menu(id, additionsOf(known, element), drawn, button);
  });

  panWithPointer(area);
  area.addEventListener('pointerdown', (event) => {
    clearTimeout(settling);
    if (isEarlier(event.target) || feeling.start(event)) return;
    reorder.start(event);
  });
  window.addEventListener('pointerup', () => setTimeout(around.released));

  area.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) {
      event.preventDefault();
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      place?.scrollIntoView({ block: 'nearest', inline: 'start' });
      return;
    }
    if (reorder.active || target.closest('button,input,label,summary,select')) return;
    const drawn = drawnAt(target);
    if (drawn === undefined) return;
    moveTabStop(area, drawn);
    if (isEarlier(drawn)) revealEarlier(idOf(drawn));
    else glance(idOf(drawn));
  });
  area.addEventListener('dblclick', (event) => {
    clearTimeout(settling);
    const drawn = drawnAt(event.target);
    if (drawn && !isEarlier(drawn) && !drawn.matches('button,section,circle')) write(drawn);
  });
  area.addEventListener('contextmenu', (event) => {
    const [drawn, known] = [drawnAt(event.target), index()];
    if (drawn === undefined || known === undefined) return;
    event.preventDefault();
    if (isEarlier(drawn)) return;
    menu(idOf(drawn), actionsOf(known, idOf(drawn)), drawn, { x: event.clientX, y: event.clientY });
  });
  area.addEventListener(
    'wheel',
    (event) => {
      const zoom = scene()?.state.zoom;
      if (!event.ctrlKey || zoom === undefined) return;
      event.preventDefault();
      const pane = (event.target as Element).closest<HTMLElement>('.pane');
      const next = zoomByWheel(zoom, event.deltaY);
      const box = pane?.getBoundingClientRect();
      const grow = next / zoom;
      const at = pane && box && { x: event.clientX - box.left, y: event.clientY - box.top };
      const left = pane && at ? (pane.scrollLeft + at.x) * grow - at.x : undefined;
      const top = pane && at ? (pane.scrollTop + at.y) * grow - at.y : undefined;
      around.zoom(next);
      if (left !== undefined && top !== undefined) pane?.scrollTo({ left, top });
    },
    { passive: false },
  );

  area.addEventListener('focusin', (event) => {
    const drawn = (event.target as Element).closest('[data-id]:not(section)');
    if (drawn === event.target && drawn) moveTabStop(area, drawn);
  });
  area.addEventListener('keydown', (event) => {
    if (isWriting(event.target) || event.defaultPrevented) return;
    if (!isEarlier(event.target) && feeling.key(event)) {
      event.preventDefault();
      event.stopPropagation();
      if (!feeling.active) around.released();
      return;
    }
    const focus = event.target as Element;
    const drawn = focus.matches('[data-id]:not(button)') ? focus : undefined;
    const handled = drawn && keyOn(drawn, event);
    if (handled) event.preventDefault();
  });
  window.addEventListener('keydown', (event) => {
    const zoom = scene()?.state.zoom;
    if (isWriting(event.target) || event.defaultPrevented || zoom === undefined) return;
    const command = event.ctrlKey || event.metaKey;
    if ((command && event.key.toLowerCase() === 'f') || (!command && event.key === '/')) around.search();
    else if (event.altKey) return;
    else if (event.key === '+' || event.key === '=') around.zoom(zoomStep(zoom, 1));
    else if (event.key === '-') around.zoom(zoomStep(zoom, -1));
    else if (event.key === '0') around.zoom(1);
    else return;
    event.preventDefault();
  });

  /** A key on something drawn; true when it did something. */
  function keyOn(drawn: Element, event: KeyboardEvent): boolean {
    const id = idOf(drawn);
    const known = index();
    if (known === undefined) return false;
    if (isEarlier(drawn)) {
      if (event.key === 'Enter') revealEarlier(id);
      return event.key === 'Enter' || (!event.altKey && step(drawn, event.key));
    }
    if (event.altKey) {
      const by = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key as 'ArrowLeft' | 'ArrowRight'];
      const intent = by && moveBy(known, id, by);
      if (intent) hands.edit(intent);
      return by !== undefined;
    }
    if (event.key === 'F2' || (event.key === 'Enter' && event.shiftKey)) write(drawn);
    else if (event.key === 'Enter') reveal(id);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      menu(id, actionsOf(known, id), drawn, drawn);
    else if (event.key === 'Insert') {
      const element = known.get(id);
      if (element) menu(id, additionsOf(known, element), drawn, drawn);
    } else if (event.key === 'Delete') {
      const removal = actionsOf(known, id).find((action) => action.word === 'remove');
      if (removal) run(removal, id, drawn);
    } else return step(drawn, event.key);
    return true;
  }

  /** Goes to the neighbour that a key points to. */
  function step(drawn: Element, key: string): boolean {
    const next = neighbourOf(area, drawn, key);
    if (next === undefined) return false;
    moveTabStop(area, next);
    (next as HTMLElement | SVGElement).focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  return {
    get busy() {
      return feeling.active || reorder.active;
    },
    prepare() {
      adding.hide();
      preparePoints(area, say, nameOf);
    },
  };
}
