import { folderOf, isWithin, relativePath, resolvePath } from '@touchline/project';
import { AstUtils, type CstNode, GrammarUtils } from 'langium';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { isLinkProperty, isTextItem, isTextProperty } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { pathOfUri } from '../uris.ts';

/** A file or folder and where it goes. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** Paths of data and links to files follow when files or folders are renamed or moved in the editor. */
export const fileRename: Feature = {
  capabilities: {
    workspace: {
      fileOperations: {
        willRename: { filters: [{ pattern: { glob: '**/*' } }] },
      },
    },
  },
  register: (server) => {
    server.connection.workspace.onWillRenameFiles(({ files }, token) =>
      server.answerAll(token, async (projects) => {
        const moves = files.map(({ oldUri, newUri }): Move => ({ from: pathOfUri(oldUri), to: pathOfUri(newUri) }));
        const changes: Record<string, TextEdit[]> = {};
        for (const path of new Set(projects.flatMap((project) => project.paths))) {
          const view = await server.view(path);
          const edits = view ? editsOf(view, moves) : [];
          if (edits.length > 0) changes[server.uriOf(path)] = edits;
        }
        return Object.keys(changes).length > 0 ? ({ changes } satisfies WorkspaceEdit) : null;
      }),
    );
  },
};

function editsOf(view: DocumentView, moves: readonly Move[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const replace = (cst: CstNode | undefined, newText: string | undefined): void => {
    if (!cst || newText === undefined || newText === cst.text) return;
    edits.push({ range: { start: view.positionAt(cst.offset), end: view.positionAt(cst.end) }, newText });
  };
  for (const node of AstUtils.streamAst(view.tree)) {
    if (isLinkProperty(node) && node.link?.startsWith('.')) {
      const link = linkAfter(view, node.link, moves);
      if (link !== undefined) replace(GrammarUtils.findNodeForProperty(node.$cstNode, 'link'), `<${link}>`);
    } else if (isTextItem(node) && isTextProperty(node.$container) && node.$container.keyword === 'files') {
      const path = dataAfter(view, node.text ?? '', moves);
      if (path !== undefined) replace(GrammarUtils.findNodeForProperty(node.$cstNode, 'text'), quotedTitle(path));
    }
  }
  return edits;
}

/** Where a path lies after the moves. */
function moved(path: string, moves: readonly Move[]): string {
  for (const { from, to } of moves) {
    const below = relativePath(from, path);
    if (below !== undefined) return below === '' ? to : `${to}/${below}`;
  }
  return path;
}

/** A link is seen from its own file, which may move itself. */
function linkAfter(view: DocumentView, link: string, moves: readonly Move[]): string | undefined {
  const target = resolvePath(folderOf(view.path), link);
  if (!isWithin(view.project.folder, target)) return undefined;
  const home = moved(view.path, moves);
  const now = moved(target, moves);
  if (now === target && folderOf(home) === folderOf(view.path)) return undefined;
  const path = relativeFrom(folderOf(home), now);
  // Blanks and brackets would end the link.
  return /[\s<>]/.test(path) ? undefined : path;
}

/** Data paths are seen from the folder of the project; of a pattern, the folders before its first special sign count. */
function dataAfter({ project: { folder } }: DocumentView, path: string, moves: readonly Move[]): string | undefined {
  const special = path.search(/[*?[\]{}]/);
  const end = special < 0 ? path.length : path.lastIndexOf('/', special);
  if (end <= 0) return undefined;
  const target = resolvePath(folder, path.slice(0, end));
  const now = moved(target, moves);
  if (now === target || !isWithin(folder, now)) return undefined;
  return (relativePath(folder, now) ?? '') + path.slice(end);
}

/** `./` or `../` in front: without them it would be no file. */
function relativeFrom(folder: string, path: string): string {
  let up = './';
  for (let at = folder; ; at = folderOf(at)) {
    const below = relativePath(at, path);
    if (below !== undefined) return up + below;
    if (folderOf(at) === at) return path;
    up = up === './' ? '../' : `${up}../`;
  }
}
