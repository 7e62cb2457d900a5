import * as z from 'zod';
import { DiffChange, DiffElement } from './diff-report.ts';

/** A commit as people find it again. */
export const HistoryCommit = z.object({
  /** Full hash. */
  hash: z.string(),
  /** ISO 8601 with the author's offset. */
  date: z.string(),
  author: z.string(),
  /** The first line of its message. */
  subject: z.string(),
});
export type HistoryCommit = z.infer<typeof HistoryCommit>;

/** A change with the elements of today that it concerns. */
export const HistoryChange = DiffChange.extend({
  /** Ids of today: of the element itself, then of what it stands in, outwards. What is gone has none. */
  elements: z.array(z.string()),
});
export type HistoryChange = z.infer<typeof HistoryChange>;

/** What one commit changed. */
export const HistoryEntry = z.object({
  /** Absent: not committed yet. */
  commit: HistoryCommit.optional(),
  changes: z.array(HistoryChange),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/**
 * Why a history ends: the element was added; nothing is older; as many commits as wanted were looked at; the revision
 * named was reached; the clone is shallow, or lacks objects.
 */
export const HistoryEnd = z.enum(['added', 'beginning', 'limit', 'since', 'shallow', 'missing']);
export type HistoryEnd = z.infer<typeof HistoryEnd>;

/** When something changed, by which commit, newest first. */
export const HistoryReport = z.object({
  schemaVersion: z.literal(1),
  name: z.string(),
  /** The project, relative to the top of the repository; `.` for the top. */
  folder: z.string(),
  /** The element of today whose history it is, with the titles of what it stands in; absent for the whole project. */
  element: DiffElement.extend({ path: z.array(z.string()) }).optional(),
  entries: z.array(HistoryEntry),
  /** How many commits were compared with the one before. */
  looked: z.int(),
  end: HistoryEnd,
  /** Commits passed over because their text has syntax errors: what they changed is told with the next one. */
  unread: z.array(HistoryCommit),
  /** The working tree has syntax errors and was passed over, too. */
  workingTreeUnread: z.boolean(),
});
export type HistoryReport = z.infer<typeof HistoryReport>;

/** The JSON Schema of a history (draft 2020-12). */
export function historyJsonSchema(): object {
  return z.toJSONSchema(HistoryReport, { target: 'draft-2020-12' });
}
