// @vitest-environment jsdom
import mermaid from 'mermaid';
import { expect, test } from 'vitest';
import { read } from '../properties/reading.ts';
import { checklistOf, mermaidOf } from './pictures.ts';
import { projectSaying } from './project.ts';
import { HOSTILE_TEXTS } from './texts.ts';

const diagramsOf = (text: string) => {
  const { model } = read({ 'a.cx': projectSaying(text) });
  return mermaidOf(model, checklistOf(model));
};
const kindsOf = (text: string) => Object.entries(diagramsOf(text)).map(([kind, diagrams]) => [kind, diagrams.length]);
const harmless = new Map(kindsOf('A harmless text') as [string, number][]);

/** Mermaid takes its time: every text as a journey, every fourth in one of the other kinds in turn. */
test.each(HOSTILE_TEXTS.map((text, at): [string, number, string] => [text.slice(0, 60), at, text]))(
  '%j is only a label of Mermaid (%i)',
  async (_, at, text) => {
    const diagrams = diagramsOf(text);
    const others = Object.keys(diagrams).filter((kind) => kind !== 'journey');
    const other = at % 4 === 0 ? others.slice((at / 4) % others.length).slice(0, 1) : [];
    for (const kind of ['journey', ...other]) {
      // A diagram beyond Mermaid's limit of characters is divided.
      expect(diagrams[kind]?.length, kind).toBeGreaterThanOrEqual(harmless.get(kind) ?? 1);
      for (const { text: diagram } of diagrams[kind] ?? []) {
        const parsed = await mermaid.parse(diagram).catch((error: unknown) => {
          throw new Error(`${kind} does not parse: ${String(error)}\n${diagram.slice(0, 4000)}`);
        });
        // A directive of the text would have become configuration.
        expect(Object.keys((parsed as { config: object }).config), kind).toEqual([]);
      }
    }
  },
);
