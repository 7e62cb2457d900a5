import { URI } from 'langium';

/**
 * The path of a document as `Files` speaks of it: plain for files on disk, with scheme and authority for all others. What
 * is no address is a path where nothing lies.
 */
export function pathOfUri(uri: string): string {
  let parsed: URI;
  try {
    parsed = URI.parse(uri);
  } catch {
    return `invalid:///${encodeURIComponent(uri)}`;
  }
  const { scheme, authority, path } = parsed;
  if (scheme !== 'file') return `${scheme}://${authority}${path.startsWith('/') ? path : `/${path}`}`;
  // A drive is written `c:/…` without the slash before it; a share keeps its host.
  if (authority) return `//${authority}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}

export function uriOfPath(path: string): string {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path) ? URI.parse(path).toString() : URI.file(path).toString();
}
