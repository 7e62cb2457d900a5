import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Draws `media/icon.png`, which the marketplace wants, from `media/icon.svg`. */
const media = join(dirname(import.meta.dirname), 'media');
const svg = await readFile(join(media, 'icon.svg'), 'utf8');
await writeFile(join(media, 'icon.png'), new Resvg(svg, { fitTo: { mode: 'width', value: 256 } }).render().asPng());
