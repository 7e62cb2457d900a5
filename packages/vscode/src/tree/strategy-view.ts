import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { Overviews } from '../overview/overviews.ts';
import { strategyTree, type TreeEntry } from './strategy-tree.ts';

const VIEW = 'touchline.strategy';

/** The tree "Strategy": asks for its content while it is seen. */
export function strategyView(overviews: Overviews): Disposable {
  const changed = new EventEmitter<undefined>();
  let entries: readonly TreeEntry[] = [];
  const provider: TreeDataProvider<TreeEntry> = {
    onDidChangeTreeData: changed.event,
    getChildren: (entry) => [...(entry ? entry.children : entries)],
    getTreeItem: itemOf,
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const see = (): void => {
    overviews.elements = view.visible;
  };
  see();
  return Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(see),
    overviews.onDidChange((projects) => {
      if (!projects.some(({ elements }) => elements) && projects.length > 0) return;
      entries = strategyTree(projects, l10n);
      changed.fire(undefined);
    }),
    commands.registerCommand('touchline.tree.openMap', ({ target, element }: TreeEntry) =>
      commands.executeCommand('touchline.openMap', target?.uri, element),
    ),
  );
}

function itemOf({
  id,
  label,
  description,
  tooltip,
  icon,
  color,
  context,
  children,
  expanded,
  target,
}: TreeEntry): TreeItem {
  const open = expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, children.length > 0 ? open : TreeItemCollapsibleState.None);
  item.id = id;
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  item.contextValue = context;
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = tooltip;
  if (target) {
    const { uri, line, character } = target;
    const selection = new Range(line, character, line, character);
    item.command = {
      command: 'vscode.open',
      title: l10n.t('Show in the text'),
      arguments: [Uri.parse(uri), { selection }],
    };
  }
  return item;
}
