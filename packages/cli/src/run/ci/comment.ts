import { createHash } from 'node:crypto';
import { diffMarkdown } from '@touchline/diagrams';
import { isEmptyDiff } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import type { Compared } from '../diff/states.ts';
import { type Failure, isFailure } from './api.ts';
import type { Notice, Platform, Run } from './platform.ts';
import { keepComment } from './sticky.ts';
import { ciWords } from './words.ts';

/** Not shown by the platforms; every folder of a repository has a comment of its own. */
function markerOf(folder: string): string {
  return `<!-- touchline ${createHash('sha256').update(folder).digest('hex').slice(0, 12)} -->`;
}

/**
 * Keeps the comment of a request in step with what changed, and says what became of it. Nobody's run fails because of the
 * comment: what it says stands elsewhere, too.
 */
export async function commentOn(
  request: NonNullable<Run['request']>,
  compared: Compared,
  platform: Platform,
  /** Relative to the checkout. */
  folder: string,
  language: Language,
): Promise<Notice> {
  const elsewhere = ciWords.text(language, `elsewhere-${platform.name}`);
  const not = (level: Notice['level'], reason: string): Notice => {
    return { level, text: ciWords.text(language, 'no-comment', { reason }), elsewhere };
  };
  const fork = ciWords.text(language, `fork-${platform.name}`);
  if (!request.comments)
    return not('notice', request.fork ? fork : ciWords.text(language, `no-token-${platform.name}`));
  const marker = markerOf(folder);
  const { report, states } = compared;
  const body = diffMarkdown(report, states, { language, limit: platform.commentLimit - marker.length - 1 });
  const create = !report.projects.every(isEmptyDiff);
  const kept = await keepComment(request.comments, marker, body, { create });
  if (!isFailure(kept)) return { level: 'notice', text: ciWords.text(language, `comment-${kept}`) };
  if (kept.failure === 'denied' && request.fork) return not('notice', fork);
  return not('warning', reasonOf(kept, platform, language));
}

function reasonOf({ failure, status }: Failure, { name }: Platform, language: Language): string {
  const told = status === undefined ? ciWords.text(language, 'no-answer') : `${status}`;
  return ciWords.text(language, failure === 'denied' ? `denied-${name}` : failure, { status: told });
}
