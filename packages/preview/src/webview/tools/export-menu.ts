import type { WebviewMessage } from '../../protocol.ts';
import type { Scene } from '../scene.ts';
import type { Hands } from '../tabs/tab.ts';
import {
  type ExportFormat,
  formatsOf,
  markdownOf,
  mermaidTextOf,
  nameOf,
  pngOf,
  printableOf,
  svgsOf,
} from './exporting.ts';
import { openMenu } from './menu.ts';

type Send = (message: WebviewMessage) => void;

/** What the shown picture can be saved, copied and printed as. */
export function exportMenu(button: Element, scene: Scene, hands: Hands, send: Send): void {
  const { say, copy, failed, notice } = hands;
  const attempt = (act: () => Promise<void> | void) => async () => {
    try {
      await act();
    } catch (error) {
      failed(error);
      notice(say('picture-failed'));
    }
  };
  const formats = formatsOf(scene);
  const has = (format: ExportFormat) => formats.includes(format);
  openMenu(
    say('export'),
    [
      ...formats.map((format) => ({ text: say(`save-${format}`), act: attempt(() => save(scene, format, send)) })),
      ...(has('md') ? [{ text: say('copy-md'), act: attempt(() => copy(markdownOf(scene))) }] : []),
      ...(has('mmd') ? [{ text: say('copy-mmd'), act: attempt(() => copy(mermaidTextOf(scene))) }] : []),
      { text: say('print-picture'), act: attempt(() => print(scene, 'picture', send)) },
      { text: say('print-report'), act: attempt(() => print(scene, 'report', send)) },
    ],
    button,
  );
}

export function print(scene: Scene, what: 'picture' | 'report', send: Send): void {
  send({ type: 'print', html: printableOf(scene, what) });
}

async function save(scene: Scene, format: ExportFormat, send: Send): Promise<void> {
  const base = nameOf(scene);
  const put = (content: string, at: number, count: number) =>
    send({ type: 'save', name: `${base}${count > 1 ? `-${at + 1}` : ''}.${format}`, format, content });
  if (format === 'md') return put(markdownOf(scene), 0, 1);
  if (format === 'mmd') return put(mermaidTextOf(scene), 0, 1);
  const svgs = svgsOf(scene);
  for (const [at, svg] of svgs.entries()) put(format === 'svg' ? svg : await pngOf(svg), at, svgs.length);
}
