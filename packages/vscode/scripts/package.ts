import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { thirdPartyNotices } from './third-party-notices.ts';

/** Packs what `npm run build` left in `dist` into `touchline.vsix`, without a network. */
const cwd = dirname(import.meta.dirname);
await writeFile(
  join(cwd, 'dist', 'THIRD-PARTY-NOTICES.txt'),
  await thirdPartyNotices(['extension', 'server', 'webview']),
);
await createVSIX({
  cwd,
  packagePath: join(cwd, 'touchline.vsix'),
  // Everything is in the bundles.
  dependencies: false,
  allowMissingRepository: true,
});
