import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { DRAWINGS } from '../packages/diagrams/src/fixtures/drawings.ts';

/**
 * Draws the hand-made models as SVG and PNG into `out/diagrams`, to be looked at: `node scripts/draw-fixtures.ts [part of a name]`.
 * Needs Debian's packages fonts-dejavu-core, fonts-dejavu-extra and fonts-noto-cjk.
 */
const folder = join(dirname(import.meta.dirname), 'out', 'diagrams');
const fontFiles = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf',
  '/usr/share/fonts/truetype/dejavu/DejaVuSans-Oblique.ttf',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc',
];
await mkdir(folder, { recursive: true });
for (const [name, draw] of Object.entries(DRAWINGS)) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  const text = draw();
  const extension = text.startsWith('<svg') ? 'svg' : 'html';
  await writeFile(join(folder, `${name}.${extension}`), text);
  if (extension === 'svg') {
    const image = new Resvg(text, {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    }).render();
    await writeFile(join(folder, `${name}.png`), image.asPng());
  }
  console.log(`${name}.${extension} ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`);
}
