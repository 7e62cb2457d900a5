import { commands, Disposable, l10n, type SourceControlResourceState, TabInputTextDiff, Uri, window } from 'vscode';
import { type DiffSides, sidesOfDiff } from '../comparing/sides.ts';
import type { Previews } from '../preview/previews.ts';
import { HEAD, revisionCalled } from '../revisions/revisions.ts';
import { isRevisionName } from '../revisions/texts.ts';

/** Comparing maps: from the preview in front or a text, and from a diff or a change in the source-control view. */
export function registerComparing(previews: Previews): Disposable {
  return Disposable.from(
    commands.registerCommand('touchline.compareMap', async (target?: unknown, ref?: unknown) => {
      const document = addressOf(target);
      const preview = document ? previews.open(document) : previews.active;
      if (preview === undefined) return;
      if (typeof ref === 'string' && isRevisionName(ref)) preview.compare({ before: revisionCalled(ref) });
      else await previews.choose(preview);
    }),
    commands.registerCommand('touchline.openAsMaps', (...targets: unknown[]) => {
      const other = otherFileOf(targets[0]);
      const sides = other === undefined ? sidesOf(targets[0]) : undefined;
      if (sides === undefined) {
        void window.showInformationMessage(
          other === undefined
            ? l10n.t('Open the diff of a .cx file that git knows: its two sides are shown as maps.')
            : l10n.t('{0} holds no maps. They are drawn from .cx files: choose the change of one.', other),
        );
        return;
      }
      const { file, before, after } = sides;
      previews.open(file, {
        pinned: true,
        sides: {
          before: before === 'HEAD' ? HEAD : revisionCalled(before),
          ...(after !== undefined && { after: revisionCalled(after) }),
        },
      });
    }),
  );
}

/** What a command was called at: a text, or nothing when it was called at a preview. */
function addressOf(target: unknown): Uri | undefined {
  if (typeof target === 'string') return Uri.parse(target);
  const document = window.activeTextEditor?.document;
  if (target instanceof Uri && target.path.endsWith('.cx')) return target;
  return document?.languageId === 'cx' && document.uri.scheme !== 'git' ? document.uri : undefined;
}

/** The two sides of a change: of the diff in front, or of an entry of the source-control view. */
function sidesOf(target: unknown): DiffSides | undefined {
  const change = isChange(target) ? target : undefined;
  const file = change?.resourceUri;
  const [original, modified]: unknown[] =
    change?.command?.command === 'vscode.diff' ? (change.command.arguments ?? []) : [];
  if (original instanceof Uri && modified instanceof Uri) return sidesOfDiff(original, modified);
  // New, deleted or in conflict: the editor shows one side only.
  if (file) return { file, before: 'HEAD' };
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputTextDiff ? sidesOfDiff(input.original, input.modified) : undefined;
}

/** The name of a changed file that is no strategy. */
function otherFileOf(target: unknown): string | undefined {
  if (!isChange(target) || target.resourceUri.path.endsWith('.cx')) return undefined;
  return target.resourceUri.path.slice(target.resourceUri.path.lastIndexOf('/') + 1);
}

function isChange(target: unknown): target is SourceControlResourceState {
  return typeof target === 'object' && target !== null && 'resourceUri' in target && target.resourceUri instanceof Uri;
}
