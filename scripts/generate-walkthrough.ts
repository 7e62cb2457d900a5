import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journeyMapSvg } from '../packages/diagrams/src/index.ts';
import { loadProject } from '../packages/language/src/index.ts';
import type { Generated } from './generate.ts';

const media = 'packages/vscode/media/walkthrough';

/** The map that the walkthrough shows, drawn from the text that its step before has written, in each language. */
export function generate(): Generated {
  const files: Record<string, string> = {};
  for (const language of ['en', 'uk', 'ru'] as const) {
    const markdown = readFileSync(join(import.meta.dirname, '..', media, `write.${language}.md`), 'utf8');
    const [, text] = /```cx\n([\s\S]*?)```/.exec(markdown) ?? [];
    if (text === undefined) throw new Error(`write.${language}.md has no text to draw.`);
    const { model } = loadProject([{ path: 'journey.cx', text }], { language });
    const [journey] = model.journeys;
    if (!journey) throw new Error(`The text of write.${language}.md has no journey.`);
    files[`${media}/map.${language}.svg`] = journeyMapSvg(model, journey.id, { language, theme: 'light' });
  }
  return { files };
}
