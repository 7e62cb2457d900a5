import picomatch from 'picomatch/posix.js';

/** Whether a path relative to the project's folder is meant by a list of globs. */
export type Matcher = (relativePath: string) => boolean;

/**
 * `include` and `exclude` of the config as a question about one path. A glob that names a folder (`journeys`,
 * `./journeys/`) means everything below it.
 */
export function matcherOf(globs: readonly string[]): Matcher {
  const patterns = globs.flatMap((glob) => {
    const plain = glob
      .replaceAll('\\', '/')
      .replace(/^(\.\/)+/, '')
      .replace(/\/+$/, '')
      // Brackets of names, not of expressions.
      .replace(/[()|]/g, '\\$&');
    return plain === '' || plain === '.' ? ['**'] : [plain, `${plain}/**`];
  });
  // A glob may be a stranger's: what could be tried in ever more ways is no part of it.
  return picomatch(patterns, { noextglob: true, regex: false });
}
