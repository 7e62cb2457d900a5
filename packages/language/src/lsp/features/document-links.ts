import { folderOf, isWithin, resolvePath } from '@touchline/project';
import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { DocumentLink } from 'vscode-languageserver';
import { isLinkProperty, isTextItem, isTextProperty } from '../../generated/ast.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { uriOfPath } from '../uris.ts';

/** Pages and tickets in angle brackets, files beside the text, and data files of the project. */
export function linksOf(view: DocumentView): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const node of AstUtils.streamAst(view.tree)) {
    if (isLinkProperty(node)) {
      const tooltip = isTextItem(node.$container) ? node.$container.text : undefined;
      add(view, links, node, 'link', targetOf(view, node.link ?? ''), tooltip);
    } else if (isTextItem(node) && isTextProperty(node.$container) && node.$container.keyword === 'files') {
      const path = node.text ?? '';
      // A pattern stands for many files.
      if (path !== '' && !/[*?[\]{}]/.test(path))
        add(view, links, node, 'text', fileIn(view, view.project.folder, path));
    }
  }
  return links;
}

function add(
  view: DocumentView,
  links: DocumentLink[],
  node: AstNode,
  property: string,
  target: string | undefined,
  tooltip?: string,
): void {
  const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property);
  if (!cst || target === undefined || cst.length < 3) return;
  // Without the brackets or quotes around it.
  const range = { start: view.positionAt(cst.offset + 1), end: view.positionAt(cst.end - 1) };
  links.push({ range, target, ...(tooltip && { tooltip }) });
}

function targetOf(view: DocumentView, link: string): string | undefined {
  if (/^(?:https?|mailto):/i.test(link)) return link;
  return link.startsWith('.') ? fileIn(view, folderOf(view.path), link) : undefined;
}

/** The address of a file, unless it lies outside of the project. */
function fileIn(view: DocumentView, folder: string, relative: string): string | undefined {
  const path = resolvePath(folder, relative);
  return isWithin(view.project.folder, path) ? uriOfPath(path) : undefined;
}

export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register: ({ connection, answer }) => {
    connection.onDocumentLinks(({ textDocument }, token) => answer(textDocument.uri, token, linksOf));
  },
};
