import { formatDate, label } from '@touchline/locale';
import type {
  ChecklistItemReport,
  ChecklistPlace,
  ChecklistStageReport,
  ChecklistState,
  ManualChecklist,
} from '@touchline/model';
import { el, svgEl } from '../dom.ts';
import type { Scene } from '../scene.ts';
import type { Hands, Tab } from './tab.ts';

/** The strategy checklist: what the model answers stage by stage, and what people tick themselves. */
export const checklistTab: Tab = {
  id: 'checklist',
  icon: 'checklist',
  ofJourney: false,
  draw(scene, hands) {
    const report = scene.checklist();
    const { language } = scene.reader;
    return [
      ...report.stages.map((stage) => ({
        key: JSON.stringify([language, stage]),
        build: (before: Element | undefined) => stageOf(stage, scene, hands, openIn(before)),
      })),
      ...report.manual.map((list) => ({
        key: JSON.stringify([language, list]),
        build: () => manualOf(list, scene, hands),
      })),
    ];
  },
};

/** Which items stand open, so that they still do when the stage is drawn again. */
function openIn(before: Element | undefined): ReadonlySet<string> {
  const open = [...(before?.querySelectorAll('details[open]') ?? [])];
  return new Set(open.map((item) => item.getAttribute('data-item') ?? ''));
}

const CIRCUMFERENCE = 2 * Math.PI * 15;

/** How much is done as an arc, what is begun as a lighter one behind it. */
function ring({ done, partly, total }: Pick<ChecklistStageReport, 'done' | 'partly' | 'total'>): SVGElement {
  const picture = svgEl('svg', { viewBox: '0 0 40 40', width: 40, height: 40, class: 'ring', 'aria-hidden': 'true' });
  const circle = (kind: string, share: number) =>
    svgEl('circle', {
      class: kind,
      cx: 20,
      cy: 20,
      r: 15,
      'stroke-dasharray': `${share * CIRCUMFERENCE} ${CIRCUMFERENCE}`,
      transform: 'rotate(-90 20 20)',
    });
  const share = (count: number) => (total === 0 ? 0 : count / total);
  picture.append(circle('track', 1), circle('begun', share(done + partly)), circle('done', share(done)));
  return picture;
}

function stageOf(
  stage: ChecklistStageReport,
  { reader: { language } }: Scene,
  hands: Hands,
  open: ReadonlySet<string>,
): Element {
  const { say, reveal } = hands;
  const { claimed } = stage;
  const claim =
    claimed &&
    [label(language, 'progressState', claimed.state), claimed.on && formatDate(language, claimed.on, 'governed')]
      .filter(Boolean)
      .join(' · ');
  return el(
    'section',
    { class: 'page stage-card', 'data-stage': stage.stage, 'aria-label': stage.title },
    el(
      'header',
      {},
      ring(stage),
      el(
        'div',
        {},
        el('h2', {}, stage.title),
        el('p', { class: 'quiet' }, say('stage-progress', { done: stage.done, total: stage.total })),
      ),
      claimed &&
        claim !== undefined &&
        el('button', { type: 'button', class: 'link claim', onclick: () => reveal(claimed.at) }, claim),
    ),
    el(
      'ul',
      { class: 'items' },
      stage.items.map((item) => el('li', {}, itemOf(item, language, hands, open.has(item.id)))),
    ),
  );
}

/** A sign and a word: never the colour alone. */
function sign(state: ChecklistState, name: string): Element {
  const signs = { done: '✓', partly: '◐', missing: '○', 'not-applicable': '–' } as const;
  return el('span', { class: `state ${state}`, role: 'img', 'aria-label': name, title: name }, signs[state]);
}

function itemOf(
  item: ChecklistItemReport,
  language: Scene['reader']['language'],
  { say, reveal }: Hands,
  open: boolean,
): Element {
  const place = (each: ChecklistPlace) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'row', 'data-id': each.element, onclick: () => reveal(each.at) },
        el(
          'span',
          { class: `state ${each.fulfilled ? 'done' : 'missing'}`, 'aria-hidden': 'true' },
          each.fulfilled ? '✓' : '○',
        ),
        el('span', { class: 'words' }, each.title, each.note !== undefined && el('small', {}, each.note)),
      ),
    );
  const state = label(language, 'checklistState', item.state);
  // What is missing comes first: it is what somebody opens the item for.
  const places = item.places.toSorted((one, other) => Number(one.fulfilled) - Number(other.fulfilled));
  return el(
    'details',
    { 'data-item': item.id, 'data-state': item.state, open },
    el(
      'summary',
      {},
      sign(item.state, state),
      el('span', { class: 'words' }, item.label, item.detail !== undefined && el('small', {}, item.detail)),
      places.length > 0 && el('span', { class: 'count' }, say('places-more', { count: places.length })),
    ),
    item.state !== 'done' && el('p', { class: 'quiet hint' }, item.hint),
    places.length > 0 && el('ul', { class: 'rows' }, places.map(place)),
  );
}

function manualOf(list: ManualChecklist, { reader: { language } }: Scene, { say, reveal, edit }: Hands): Element {
  return el(
    'section',
    { class: 'page stage-card', 'aria-label': list.title },
    el(
      'header',
      {},
      ring({ done: list.done, partly: 0, total: list.total }),
      el(
        'div',
        {},
        el('h2', {}, list.title),
        el(
          'p',
          { class: 'quiet' },
          `${say('manual')} · ${say('manual-progress', { done: list.done, total: list.total })}`,
        ),
      ),
    ),
    el(
      'ul',
      { class: 'items' },
      list.items.map((item) => {
        const by = item.by === undefined ? undefined : formatDate(language, item.by, 'governed');
        const facts = [...item.owners, by, item.because].filter(Boolean).join(' · ');
        return el(
          'li',
          { class: 'tick' },
          el(
            'label',
            {},
            el('input', {
              type: 'checkbox',
              'data-item': item.id,
              checked: item.done,
              onchange: (event) => {
                const box = event.target as HTMLInputElement;
                edit({ do: 'tick', item: item.id, done: box.checked });
              },
            }),
            el('span', { class: 'words' }, item.text, facts !== '' && el('small', {}, facts)),
          ),
          el(
            'button',
            { type: 'button', class: 'link', 'data-id': item.id, onclick: () => reveal(item.at) },
            say('go-to-text'),
          ),
        );
      }),
    ),
  );
}
