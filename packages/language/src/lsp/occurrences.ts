import { resolvePath } from '@touchline/project';
import type { Location } from 'vscode-languageserver';
import type { Fragment } from '../model-building/fragment.ts';
import { type DeclaredSymbol, keysOf, type Segment, segmentKey } from '../scoping/symbols.ts';
import type { DocumentView } from './document-view.ts';
import type { FeatureServer } from './feature.ts';
import type { LiveProject } from './live-project.ts';
import { type Mention, mentionsIn, type Subject, sameSubject } from './mentions.ts';

/** A mention and the file it stands in. */
export interface Occurrence {
  readonly view: DocumentView;
  readonly mention: Mention;
}

/**
 * Every mention of a subject, declarations included: in the project of the view and, for something declared, in every
 * other loaded project that declares or uses it. For use inside of an answer.
 */
export async function occurrencesOf(
  server: FeatureServer,
  projects: readonly LiveProject[],
  view: DocumentView,
  subject: Subject,
): Promise<Occurrence[]> {
  const found: Occurrence[] = [];
  for (const [project, theirs] of await subjectsIn(server, projects, view, subject)) {
    for (const fragment of project.fragments()) {
      if (!mayMention(fragment, theirs)) continue;
      const other = await server.view(resolvePath(project.folder, fragment.file));
      if (other?.project !== project) continue;
      for (const mention of mentionsIn(other))
        if (sameSubject(mention.subject, theirs)) found.push({ view: other, mention });
    }
  }
  return found;
}

/** The subject as each project knows it. */
async function subjectsIn(
  server: FeatureServer,
  projects: readonly LiveProject[],
  view: DocumentView,
  subject: Subject,
): Promise<Map<LiveProject, Subject>> {
  const subjects = new Map([[view.project, subject]]);
  if ('free' in subject) return subjects;
  const { symbol } = subject;
  const path = view.pathOf(symbol.at.file);
  const home = await server.view(path);
  for (const project of new Set([...projects, ...(home ? [home.project] : [])])) {
    if (project === view.project) continue;
    const theirs = counterpart(project, path, symbol);
    if (theirs) subjects.set(project, { ...subject, symbol: theirs });
  }
  return subjects;
}

/** What another project has read of the same declaration. */
function counterpart(project: LiveProject, path: string, symbol: DeclaredSymbol): DeclaredSymbol | undefined {
  const file = project.nameOf(path);
  for (const theirs of project.check().links.symbols())
    if (theirs.id === symbol.id && theirs.at.file === file) return theirs;
  return undefined;
}

/** Whether a file may mention a subject: by its words alone, so without reading it again. */
export function mayMention({ file, references, drafts }: Fragment, subject: Subject): boolean {
  const keys = 'free' in subject ? [`"${subject.free}`] : keysOf(subject.symbol);
  const matches = (segment: Segment): boolean => {
    const key = segmentKey(segment);
    return keys.some((own) => key === own || (segment.quoted && key.startsWith(`${own}~`)));
  };
  if ('symbol' in subject && subject.symbol.at.file === file) return true;
  if (references.some(({ path }) => path.some(matches))) return true;
  // Of a removed item only the last segment is known.
  return drafts.some(({ edits }) =>
    edits?.some(
      (edit) =>
        edit.op === 'change' && edit.removes.some(({ last, text }) => last && (matches(last) || text !== last.text)),
    ),
  );
}

/** Whether a mention stands for all of a declaration: its name, or its title where it has none. */
export function leadsDeclaration({ role, subject }: Mention): boolean {
  if (role !== 'declaration' || !subject || 'free' in subject) return false;
  return subject.by === 'name' || subject.symbol.name === undefined;
}

export function locationOf({ view, mention }: Occurrence, server: FeatureServer): Location {
  return { uri: server.uriOf(view.path), range: rangeOfMention(view, mention) };
}

export function rangeOfMention(view: DocumentView, { start, end }: Mention): Location['range'] {
  return { start: view.positionAt(start), end: view.positionAt(end) };
}
