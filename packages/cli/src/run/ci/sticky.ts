import { setTimeout } from 'node:timers/promises';
import { type Failure, isFailure } from './api.ts';

/** A comment under a request, as far as it matters here. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Written by somebody whom we trust to be ourselves: a marker can be typed by anybody. */
  readonly own: boolean;
}

/** The comments of one pull or merge request. */
export interface Comments {
  page(address?: string): Promise<{ readonly comments: readonly Comment[]; readonly next?: string } | Failure>;
  create(body: string): Promise<Failure | undefined>;
  update(id: number, body: string): Promise<Failure | undefined>;
}

/** What became of the comment; `none` where there was none and none was wanted. */
export type Kept = 'created' | 'updated' | 'unchanged' | 'none';

const ATTEMPTS = 3;
/** A server that wants to be left alone for longer is. */
const LONGEST_WAIT_S = 10;
/** 20 000 comments: a list that goes on after that goes round in circles. */
const MAX_PAGES = 200;

/**
 * Keeps one comment that begins with a hidden marker up to date: it is changed where it stands, and written anew only when
 * `create` says so. A failed attempt begins with looking again, so that a lost answer does not make two of it.
 */
export async function keepComment(
  comments: Comments,
  marker: string,
  body: string,
  { create }: { readonly create: boolean },
): Promise<Kept | Failure> {
  for (let attempt = 1; ; attempt++) {
    const kept = await keepOnce(comments, marker, `${marker}\n${body}`, create);
    if (!isFailure(kept) || attempt === ATTEMPTS) return kept;
    const wait = kept.after ?? attempt;
    if ((kept.failure !== 'limited' && kept.failure !== 'unreachable') || wait > LONGEST_WAIT_S) return kept;
    await setTimeout(wait * 1000);
  }
}

async function keepOnce(comments: Comments, marker: string, text: string, create: boolean): Promise<Kept | Failure> {
  const found = await find(comments, marker);
  if (isFailure(found)) return found;
  if (found === undefined) {
    if (!create) return 'none';
    return (await comments.create(text)) ?? 'created';
  }
  // Platforms send line ends back as the browser would have sent them.
  if (found.body.replaceAll('\r\n', '\n').trimEnd() === text.trimEnd()) return 'unchanged';
  return (await comments.update(found.id, text)) ?? 'updated';
}

async function find(comments: Comments, marker: string): Promise<Comment | undefined | Failure> {
  let address: string | undefined;
  for (let count = 0; count < MAX_PAGES; count++) {
    const page = await comments.page(address);
    if (isFailure(page)) return page;
    const found = page.comments.find(({ own, body }) => own && body.startsWith(marker));
    if (found || page.next === undefined) return found;
    address = page.next;
  }
  return undefined;
}
