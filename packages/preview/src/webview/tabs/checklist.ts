import { checklistWords } from '@touchline/diagrams';
import { formatDate, formatPercent, type Language, label } from '@touchline/locale';
import type {
  ChecklistItemReport,
  ChecklistPlace,
  ChecklistReport,
  ChecklistStageReport,
  ChecklistState,
  ManualChecklist,
  WeightedProgress,
} from '@touchline/model';
import { el, svgEl } from '../dom.ts';
import { sayIn } from '../say.ts';
import type { Hands, Tab } from './tab.ts';

/** The hands, speaking as the checklist does: in the language of the strategy, whatever the editor speaks. */
type Speaking = Hands & { readonly language: Language };

/** The strategy checklist: what to do next, what the model answers stage by stage, and what people tick themselves. */
export const checklistTab: Tab = {
  id: 'checklist',
  icon: 'checklist',
  ofJourney: false,
  draw(scene, page) {
    const report = scene.checklist();
    const { language, model } = scene.reader;
    const hands: Speaking = { ...page, say: sayIn(language), language };
    // Without a strategy, stages that have nothing to say stay away.
    const stages = report.stages.filter(({ total }) => total > 0 || model.strategies.length > 0);
    const { progress, next, gates, competencies } = report;
    return [
      ...(progress.total === 0
        ? []
        : [
            {
              key: JSON.stringify([language, progress, next, gates, competencies]),
              build: (before: Element | undefined) => summaryOf(report, hands, openIn(before)),
            },
          ]),
      ...stages.map((stage) => ({
        key: JSON.stringify([language, stage]),
        build: (before: Element | undefined) => stageOf(stage, hands, openIn(before)),
      })),
      ...report.manual.map((list) => ({
        key: JSON.stringify([language, list]),
        build: () => manualOf(list, hands),
      })),
    ];
  },
};

/** More steps than these are folded away: nobody begins with the sixth. */
const FIRST_STEPS = 5;

/** How far the whole is, what was claimed too early, what to do next, and the competencies. */
function summaryOf(
  { stages, progress, next, gates, competencies }: ChecklistReport,
  { language, reveal }: Speaking,
  open: ReadonlySet<string>,
): Element {
  const done = stages.reduce((sum, stage) => sum + stage.done, 0);
  const total = stages.reduce((sum, stage) => sum + stage.total, 0);
  const step = ({ text, stage, weight, effort, at }: (typeof next)[number]) => {
    const facts = [
      label(language, 'lifecycleStage', stage),
      label(language, 'checklistWeight', `${weight}`),
      label(language, 'checklistEffort', effort),
    ].join(' · ');
    const words = el('span', { class: 'words' }, text, el('small', {}, facts));
    return el('li', {}, at ? el('button', { type: 'button', class: 'row', onclick: () => reveal(at) }, words) : words);
  };
  const [first, rest] = [next.slice(0, FIRST_STEPS), next.slice(FIRST_STEPS)];
  const folded = (name: string, title: string, ...inside: Element[]) =>
    el('details', { 'data-item': name, open: open.has(name) }, el('summary', {}, title), ...inside);
  return el(
    'section',
    { class: 'page stage-card', 'data-summary': '', 'aria-label': checklistWords.text(language, 'next') },
    el(
      'header',
      {},
      ring(progress),
      el(
        'div',
        {},
        el('h2', {}, checklistWords.text(language, next.length > 0 ? 'next' : 'all-done')),
        el(
          'p',
          { class: 'quiet' },
          checklistWords.text(language, 'overall', { share: percent(language, progress), done, total }),
        ),
      ),
    ),
    gates.length > 0 &&
      el(
        'ul',
        { class: 'gates', 'aria-label': checklistWords.text(language, 'gates') },
        gates.map(({ message, at }) =>
          el('li', {}, el('button', { type: 'button', class: 'row', onclick: () => reveal(at) }, message)),
        ),
      ),
    first.length > 0 && el('ol', { class: 'steps' }, first.map(step)),
    rest.length > 0 &&
      folded(
        'next',
        checklistWords.text(language, 'more', { count: rest.length }),
        el('ol', { class: 'steps', start: FIRST_STEPS + 1 }, rest.map(step)),
      ),
    folded(
      'competencies',
      checklistWords.text(language, 'competencies'),
      el(
        'div',
        { class: 'bars' },
        competencies.map(({ title, progress: own, examShare }) =>
          el(
            'div',
            {},
            el('span', {}, `${title} · ${percent(language, own)}`),
            el('progress', { value: own.share, max: 1, 'aria-label': title }),
            el(
              'small',
              { class: 'quiet' },
              checklistWords.text(language, 'exam-share', { share: formatPercent(language, examShare) }),
            ),
          ),
        ),
      ),
    ),
  );
}

const percent = (language: Language, { share }: WeightedProgress): string =>
  formatPercent(language, Math.round(100 * share));

/** Which items stand open, so that they still do when the stage is drawn again. */
function openIn(before: Element | undefined): ReadonlySet<string> {
  const open = [...(before?.querySelectorAll('details[open]') ?? [])];
  return new Set(open.map((item) => item.getAttribute('data-item') ?? ''));
}

const CIRCUMFERENCE = 2 * Math.PI * 15;

/** How much is reached, as an arc. */
function ring({ share: reached }: Pick<WeightedProgress, 'share'>): SVGElement {
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
  picture.append(circle('track', 1), circle('done', reached));
  return picture;
}

function stageOf(stage: ChecklistStageReport, hands: Speaking, open: ReadonlySet<string>): Element {
  const { language, reveal } = hands;
  const { claimed, done, total } = stage;
  const applies = stage.items.filter(({ state }) => state !== 'not-applicable');
  const folded = stage.items.filter(({ state }) => state === 'not-applicable');
  const claim =
    claimed &&
    checklistWords.text(language, 'claimed', {
      state: [label(language, 'progressState', claimed.state), claimed.on && formatDate(language, claimed.on)]
        .filter(Boolean)
        .join(' · '),
    });
  return el(
    'section',
    { class: 'page stage-card', 'data-stage': stage.stage, 'aria-label': stage.title },
    el(
      'header',
      {},
      ring(stage.progress),
      el(
        'div',
        {},
        el('h2', {}, stage.title),
        el(
          'p',
          { class: 'quiet' },
          total === 0
            ? checklistWords.text(language, 'empty')
            : checklistWords.text(language, 'overall', { share: percent(language, stage.progress), done, total }),
        ),
      ),
      claimed &&
        claim !== undefined &&
        el('button', { type: 'button', class: 'link claim', onclick: () => reveal(claimed.at) }, claim),
    ),
    el(
      'ul',
      { class: 'items' },
      applies.map((item) => el('li', {}, itemOf(item, hands, open.has(item.id)))),
      folded.length > 0 && el('li', {}, foldedOf(folded, stage.stage, language, open)),
    ),
  );
}

/** What does not apply, in one line that opens. */
function foldedOf(
  items: readonly ChecklistItemReport[],
  stage: string,
  language: Language,
  open: ReadonlySet<string>,
): Element {
  const name = `folded-${stage}`;
  return el(
    'details',
    { class: 'folded', 'data-item': name, open: open.has(name) },
    el(
      'summary',
      {},
      sign('not-applicable', label(language, 'checklistState', 'not-applicable')),
      el('span', { class: 'words' }, checklistWords.text(language, 'folded', { count: items.length })),
    ),
    el(
      'ul',
      { class: 'rows' },
      items.map((item) => el('li', { class: 'quiet', 'data-state': item.state }, item.label)),
    ),
  );
}

/** A sign and a word: never the colour alone. */
function sign(state: ChecklistState, name: string): Element {
  const signs = { done: '✓', partly: '◐', missing: '○', 'not-applicable': '–' } as const;
  return el('span', { class: `state ${state}`, role: 'img', 'aria-label': name, title: name }, signs[state]);
}

function itemOf(item: ChecklistItemReport, { say, reveal, language }: Speaking, open: boolean): Element {
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
      el(
        'span',
        {
          class: item.weight === 3 ? 'words weighty' : 'words',
          title: `${item.id} · ${label(language, 'checklistWeight', `${item.weight}`)}`,
        },
        item.label,
        item.detail !== undefined && el('small', {}, item.detail),
      ),
      places.length > 0 && el('span', { class: 'count' }, say('places-more', { count: places.length })),
    ),
    item.step !== undefined && el('p', { class: 'hint' }, checklistWords.text(language, 'step', { step: item.step })),
    item.state !== 'done' && el('p', { class: 'quiet hint' }, item.hint),
    places.length > 0 && el('ul', { class: 'rows' }, places.map(place)),
  );
}

function manualOf(list: ManualChecklist, { say, reveal, edit, language }: Speaking): Element {
  const { done, total } = list;
  return el(
    'section',
    { class: 'page stage-card', 'aria-label': list.title },
    el(
      'header',
      {},
      ring({ share: total === 0 ? 0 : done / total }),
      el(
        'div',
        {},
        el('h2', {}, list.title),
        el(
          'p',
          { class: 'quiet' },
          `${checklistWords.text(language, 'manual')} · ${checklistWords.text(language, 'progress', { done, total })}`,
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
