import { l10n, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode';
import type { KnownModel } from '../model-source.ts';
import { absenceText, type GitFolder } from '../revisions/git.ts';
import { type GitRef, type GitRepository, REF } from '../revisions/git-api.ts';
import { HEAD, type Revision, type Revisions } from '../revisions/revisions.ts';
import { isRevisionName } from '../revisions/texts.ts';
import type { Sides } from './sides.ts';

/** A preview, as far as it can compare. */
export interface Comparable {
  readonly document: Uri;
  /** The model that is drawn. */
  readonly model: KnownModel['model'] | undefined;
  compare(sides: Sides): void;
  /** Shows another journey of the project beside the one that is shown. */
  beside(journey: string): void;
}

interface Choice extends QuickPickItem {
  act?(): unknown;
}

/** Where the main branch may be found, the surest first. */
const MAIN = ['origin/HEAD', 'main', 'master', 'origin/main', 'origin/master'];

/**
 * Asks what the shown journey is to be compared with: a revision, where git can be asked, or another journey. What is missing
 * is said. @param journey id of the shown one.
 */
export async function chooseSides(
  preview: Comparable,
  revisions: Revisions,
  journey: string | undefined,
): Promise<void> {
  const git = await revisions.git.of(preview.document);
  if (typeof git === 'string') void window.showWarningMessage(absenceText(git));
  const others = besides(preview, journey);
  if (typeof git === 'string' && others.length === 0) return;
  const items = async (): Promise<Choice[]> => [
    ...(typeof git === 'string' ? [] : await ofRevisions(preview, git)),
    ...others,
  ];
  const choice = await window.showQuickPick(items(), {
    title: l10n.t('Compare Map with…'),
    placeHolder: l10n.t('A revision or another journey'),
    matchOnDescription: true,
  });
  await choice?.act?.();
}

async function ofRevisions(preview: Comparable, { repository }: GitFolder): Promise<Choice[]> {
  const compare = (before: Revision) => () => preview.compare({ before });
  const refs = await repository.getRefs({ sort: 'committerdate' });
  const head = repository.state.HEAD;
  const base = await forkOf(repository);
  const named = (type: number, icon: string): Choice[] =>
    refs
      .filter((ref): ref is GitRef & { name: string } => ref.type === type && ref.name !== undefined)
      .map(({ name, commit }) => ({
        label: `$(${icon}) ${name}`,
        description: short(commit),
        act: compare({ ref: name, label: name }),
      }));
  return [
    {
      label: `$(git-commit) ${l10n.t('Last commit')}`,
      description: `HEAD · ${short(head?.commit)}`,
      act: compare(HEAD),
    },
    ...(base === undefined
      ? []
      : [
          {
            label: `$(git-merge) ${l10n.t('Where this branch left {0}', base.main)}`,
            description: short(base.commit),
            act: compare({ ref: base.commit, label: `${base.main} · ${short(base.commit)}` }),
          },
        ]),
    { label: `$(edit) ${l10n.t('Another revision…')}`, act: () => askRevision(preview) },
    ...section(l10n.t('Branches'), [...named(REF.head, 'git-branch'), ...named(REF.remoteHead, 'cloud')]),
    ...section(l10n.t('Tags'), named(REF.tag, 'tag')),
  ];
}

function besides(preview: Comparable, shown: string | undefined): Choice[] {
  const journeys = (preview.model?.journeys ?? []).filter(({ id }) => id !== shown);
  return section(
    l10n.t('Journeys of the project'),
    journeys.map(({ id, title, name }) => ({
      label: `$(map) ${title ?? name ?? id}`,
      act: () => preview.beside(id),
    })),
  );
}

function section(label: string, items: readonly Choice[]): Choice[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

/** The commit in which the branch left the main one; undefined on the main branch itself. */
async function forkOf(repository: GitRepository): Promise<{ main: string; commit: string } | undefined> {
  const { HEAD: head } = repository.state;
  for (const main of MAIN) {
    if (head?.name === main) return undefined;
    const tip = await repository.getCommit(main).catch(() => undefined);
    if (tip === undefined) continue;
    const commit = await repository.getMergeBase('HEAD', tip.hash).catch(() => undefined);
    return commit === undefined || commit === '' || commit === head?.commit ? undefined : { main, commit };
  }
  return undefined;
}

async function askRevision(preview: Comparable): Promise<void> {
  const ref = await window.showInputBox({
    title: l10n.t('Compare Map with…'),
    prompt: l10n.t('A commit, branch or tag, or a way to one, such as HEAD~3'),
    validateInput: (text) => (isRevisionName(text.trim()) ? undefined : l10n.t('This is not the name of a revision.')),
  });
  const name = ref?.trim();
  if (name) preview.compare({ before: { ref: name, label: name } });
}

function short(commit: string | undefined): string {
  return commit?.slice(0, 8) ?? '';
}
