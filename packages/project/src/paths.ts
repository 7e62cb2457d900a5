/** Absolute paths with `/` between their parts; a scheme (`vscode-vfs://host/…`) or a drive may stand in front. */

/** What `..` cannot climb above: `/`, `C:/`, `scheme://host/`. */
function rootOf(path: string): string {
  return /^(?:[a-z][a-z0-9+.-]+:\/\/[^/]*\/|[A-Za-z]:\/|\/)/i.exec(path)?.[0] ?? '';
}

/** The folder a file or folder lies in; the root lies in itself. */
export function folderOf(path: string): string {
  const root = rootOf(path);
  const end = path.lastIndexOf('/');
  return end < root.length ? root : path.slice(0, end);
}

/** The last part: `offer.cx` of `/bank/offer.cx`; the root itself for a root. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1) || path;
}

/** `relative` as seen from `folder`; `.` and `..` are resolved, `\` counts as `/`, an absolute path stays itself. */
export function resolvePath(folder: string, relative: string): string {
  const asked = relative.replaceAll('\\', '/');
  const path = rootOf(asked) ? asked : `${folder}/${asked}`;
  const root = rootOf(path);
  const parts: string[] = [];
  for (const part of path.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return root + parts.join('/');
}

/** `path` relative to `folder`, `''` for the folder itself, `undefined` when it does not lie there. */
export function relativePath(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/** Whether `path` is `folder` or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return relativePath(folder, path) !== undefined;
}

/** A path as seen from a folder; what lies outside begins with `../`. */
export function pathFrom(folder: string, path: string): string {
  let up = '';
  for (let at = folder; ; at = folderOf(at)) {
    const below = relativePath(at, path);
    if (below !== undefined) return up + below;
    if (folderOf(at) === at) return path;
    up += '../';
  }
}
