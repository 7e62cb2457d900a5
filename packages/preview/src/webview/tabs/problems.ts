import { label } from '@touchline/locale';
import { type Finding, indexModel, labelOf, type Model, type ModelIndex, type Severity } from '@touchline/model';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import type { Scene } from '../scene.ts';
import type { Hands, Tab } from './tab.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** What the checks say about the shown journey, or about the project. */
export const problemsTab: Tab = {
  id: 'problems',
  icon: 'problems',
  ofJourney: true,
  draw(scene, hands) {
    const findings = problemsOf(scene);
    return [
      {
        key: JSON.stringify([scene.state.problemsOf, scene.journey?.id, findings]),
        build: () => listOf(findings, scene, hands),
      },
    ];
  },
};

/** The worst first, then in the order of the text. */
export function problemsOf({ drawing: { model, findings }, state, journey }: Scene): Finding[] {
  const index = indexOf(model);
  const wanted = findings.filter(
    ({ element, at }) =>
      state.problemsOf === 'project' ||
      (journey !== undefined && element !== undefined
        ? index.journeyOf(element)?.id === journey.id
        : journey !== undefined &&
          at.file === journey.source.file &&
          at.line >= journey.source.line &&
          at.line <= journey.source.endLine),
  );
  return wanted.toSorted((one, other) => WORST_FIRST.indexOf(one.severity) - WORST_FIRST.indexOf(other.severity));
}

// Lives as long as its model.
const indexes = new WeakMap<Model, ModelIndex>();

function indexOf(model: Model): ModelIndex {
  const index = indexes.get(model) ?? indexModel(model);
  indexes.set(model, index);
  return index;
}

function listOf(findings: readonly Finding[], scene: Scene, { say, reveal, change }: Hands): Element {
  const { state, journey, reader } = scene;
  const scope = (of: 'journey' | 'project') =>
    el(
      'button',
      { type: 'button', 'aria-pressed': String(state.problemsOf === of), onclick: () => change({ problemsOf: of }) },
      say(of === 'journey' ? 'problems-journey' : 'problems-project'),
    );
  const item = (finding: Finding) => {
    const about = finding.element === undefined ? undefined : reader.index.get(finding.element);
    const name =
      about === undefined || about.kind === 'group' || about.kind === 'inclusion' ? undefined : labelOf(about);
    const severity = label(reader.language, 'severity', finding.severity);
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: `row ${finding.severity}`,
          'data-id': finding.element,
          onclick: () => reveal(finding.at),
        },
        el('span', { class: 'sign', role: 'img', 'aria-label': severity, title: severity }, icon(finding.severity)),
        el(
          'span',
          { class: 'words' },
          finding.message,
          el('small', {}, [name, `${finding.at.file}:${finding.at.line}`, finding.code].filter(Boolean).join(' · ')),
        ),
      ),
      (finding.related ?? []).map((related) =>
        el(
          'button',
          { type: 'button', class: 'row related', onclick: () => reveal(related.at) },
          el('span', { class: 'words' }, related.message, el('small', {}, `${related.at.file}:${related.at.line}`)),
        ),
      ),
    );
  };
  return el(
    'section',
    { class: 'page problems' },
    el(
      'div',
      { class: 'choice', role: 'group', 'aria-label': say('problems-of') },
      journey !== undefined && scope('journey'),
      scope('project'),
    ),
    findings.length === 0
      ? el(
          'p',
          { class: 'quiet' },
          say(state.problemsOf === 'journey' ? 'empty-problems-journey' : 'empty-problems-project'),
        )
      : el('ul', { class: 'rows' }, findings.map(item)),
  );
}
