import { watch } from 'chokidar';
import type { Terminal } from './terminal.ts';

/**
 * Runs `again` now and after every change below the folders, changes of one burst together, until the user ends it.
 * Never two runs at once.
 */
export async function whileWatching(
  folders: readonly string[],
  terminal: Terminal,
  ignored: (path: string) => boolean,
  again: () => Promise<void>,
): Promise<void> {
  await again();
  if (terminal.signal.aborted) return;
  await new Promise<void>((resolve, reject) => {
    let running = false;
    let wanted = false;
    let timer: NodeJS.Timeout | undefined;
    const run = async (): Promise<void> => {
      if (running) {
        wanted = true;
        return;
      }
      running = true;
      try {
        do {
          wanted = false;
          await again();
        } while (wanted);
      } catch (error) {
        await stop();
        reject(error);
      } finally {
        running = false;
      }
    };
    const watcher = watch([...folders], {
      ignoreInitial: true,
      ignored: (path, stats) =>
        /(^|[\\/])(node_modules|\.[^.\\/][^\\/]*)([\\/]|$)/.test(path) ||
        ignored(path) ||
        (stats?.isFile() === true && !path.endsWith('.cx') && !path.endsWith('touchline.config.json')),
    });
    const stop = async (): Promise<void> => {
      clearTimeout(timer);
      await watcher.close();
    };
    watcher.on('all', () => {
      clearTimeout(timer);
      // Editors save in several steps: wait until it is quiet.
      timer = setTimeout(() => void run(), 100);
    });
    watcher.on('error', reject);
    terminal.signal.addEventListener('abort', () => void stop().then(resolve), { once: true });
  });
}
