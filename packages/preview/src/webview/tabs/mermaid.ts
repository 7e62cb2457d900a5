import {
  blueprintMermaid,
  checklistMermaid,
  curveMermaid,
  journeyColumn,
  journeyMermaid,
  type MermaidDiagram,
  prioritiesMermaid,
  roadmapMermaid,
  strategyMapMermaid,
} from '@touchline/diagrams';
import { label } from '@touchline/locale';
import type { Journey } from '@touchline/model';
import { el } from '../dom.ts';
import { drawMermaid, MermaidTimeout } from '../mermaid/draw.ts';
import type { Scene } from '../scene.ts';
import { MERMAID_KINDS, type MermaidKind } from '../state.ts';
import type { Hands, Piece, Tab } from './tab.ts';

/** The generated Mermaid text of each kind of picture, drawn by Mermaid itself. */
export const mermaidTab: Tab = {
  id: 'mermaid',
  icon: 'mermaid',
  ofJourney: true,
  draw(scene, hands) {
    const diagrams = mermaidOf(scene, scene.state.mermaid);
    const markdown = markdownsOf(scene, diagrams);
    return [
      { key: `choice ${scene.state.mermaid} ${scene.reader.language}`, build: () => choice(scene, hands) },
      ...diagrams.map((diagram, at) => pieceOf(diagram, markdown[at] ?? '', scene, hands)),
    ];
  },
};

export function mermaidOf(scene: Scene, kind: MermaidKind): MermaidDiagram[] {
  const { reader, filter, drawing } = scene;
  const journeys = journeysOf(scene);
  switch (kind) {
    case 'map':
      return journeys.flatMap((journey) => journeyMermaid(reader, journey, filter));
    case 'curve':
      return journeys.flatMap((journey) => curveMermaid(reader, journey, filter));
    case 'blueprint':
      return journeys.flatMap((journey) => blueprintMermaid(reader, journey, { filter }));
    case 'strategy-map':
      return strategyMapMermaid(reader);
    case 'roadmap':
      return roadmapMermaid(reader, { asOf: drawing.asOf });
    case 'priorities':
      return prioritiesMermaid(reader);
    case 'checklist':
      return checklistMermaid(reader, scene.checklist());
  }
}

function journeysOf({ pair, journey }: Scene): readonly Journey[] {
  return pair ?? (journey ? [journey] : []);
}

function choice({ state, reader }: Scene, { say, change }: Hands): Element {
  return el(
    'div',
    { class: 'page choice', role: 'group', 'aria-label': say('mermaid-of') },
    MERMAID_KINDS.map((kind) =>
      el(
        'button',
        { type: 'button', 'aria-pressed': String(kind === state.mermaid), onclick: () => change({ mermaid: kind }) },
        label(reader.language, 'viewKind', kind),
      ),
    ),
  );
}

/** What is shown as Markdown. A map is cut there, because a page shrinks what here is scrolled. */
export function mermaidMarkdown(scene: Scene): string {
  const { reader, filter, state } = scene;
  if (state.mermaid !== 'map') return mermaidOf(scene, state.mermaid).map(fenced).join('\n');
  return journeysOf(scene)
    .flatMap((journey) => journeyColumn(reader, journey, filter).map(fenced))
    .join('\n');
}

/** The Markdown of each diagram. A map that needs several has the same for all of them: that of the whole map. */
function markdownsOf(scene: Scene, diagrams: readonly MermaidDiagram[]): string[] {
  const { reader, filter, state } = scene;
  if (state.mermaid !== 'map') return diagrams.map(fenced);
  return journeysOf(scene).flatMap((journey) => {
    const markdown = journeyColumn(reader, journey, filter).map(fenced).join('\n');
    return journeyMermaid(reader, journey, filter).map(() => markdown);
  });
}

/** A fenced block, with what the diagram cannot show below it. */
function fenced({ text, beside }: MermaidDiagram): string {
  const notes = beside.length === 0 ? '' : `\n${beside.map((line) => `- ${line}`).join('\n')}\n`;
  return `\`\`\`mermaid\n${text}\`\`\`\n${notes}`;
}

function pieceOf(
  diagram: MermaidDiagram,
  markdown: string,
  { theme }: Scene,
  { say, copy, failed, settled }: Hands,
): Piece {
  return {
    key: JSON.stringify([theme, diagram, markdown]),
    build(before) {
      const picture = el('div', { class: 'mermaid', role: 'img', 'aria-label': diagram.title });
      // What stood here stays until the new one is drawn.
      const old = before?.querySelector('.mermaid > svg');
      if (old) picture.append(old);
      else picture.append(el('p', { class: 'quiet' }, say('mermaid-loading')));
      drawMermaid(diagram.text, theme)
        .then((svg) => picture.replaceChildren(svg))
        .catch((error: unknown) => {
          picture.replaceChildren(
            el('p', { class: 'quiet' }, say(error instanceof MermaidTimeout ? 'mermaid-slow' : 'picture-failed')),
            el('pre', {}, diagram.text),
          );
          if (!(error instanceof MermaidTimeout)) failed(error);
        })
        .finally(settled);
      return el(
        'figure',
        { class: 'page' },
        el(
          'figcaption',
          {},
          el('span', {}, diagram.title),
          el('button', { type: 'button', class: 'link', onclick: () => copy(diagram.text) }, say('copy-mmd')),
          el('button', { type: 'button', class: 'link', onclick: () => copy(markdown) }, say('copy-md')),
        ),
        picture,
        diagram.beside.length > 0 &&
          el(
            'ul',
            { class: 'beside quiet' },
            diagram.beside.map((line) => el('li', {}, line)),
          ),
      );
    },
  };
}
