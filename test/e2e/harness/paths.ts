import { dirname, join } from 'node:path';

export const e2eFolder = dirname(import.meta.dirname);
export const root = dirname(dirname(e2eFolder));

/** Pictures and traces of failed tests; git ignores the folder. */
export const artifactsFolder = join(e2eFolder, 'out');

/** The packaged extension under test: `TOUCHLINE_VSIX`, else the one that `npm run package` makes. */
export const vsixFile = process.env['TOUCHLINE_VSIX'] ?? join(root, 'packages', 'vscode', 'touchline.vsix');
