/**
 * Identities. An element's id is the path of its segments joined by `.`: its name where it has one, else the slug of its
 * title; a top-level element without a name and every statement carries its kind in front (`journey:getting-home`,
 * `pain:types-twice`), because titles of different kinds may be alike. A second equal segment under one parent gets
 * `~2`, a third `~3`. Ids survive reordering and moving between files; they change when a name or title changes.
 */

/** Lower case, letters, marks and digits of any script; everything else becomes one hyphen. Never transliterates. */
export function slug(title: string): string {
  const folded = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return folded || 'untitled';
}

/** How titles compare: NFC, blanks folded, case ignored. */
export function titleKey(title: string): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Hands out unique segments under one parent. One instance a parent; dropped with the build that made it. */
export class Segments {
  readonly #seen = new Map<string, number>();

  unique(segment: string): string {
    const count = (this.#seen.get(segment) ?? 0) + 1;
    this.#seen.set(segment, count);
    return count === 1 ? segment : `${segment}~${count}`;
  }
}

export function joinId(parent: string | undefined, segment: string): string {
  return parent === undefined ? segment : `${parent}.${segment}`;
}
