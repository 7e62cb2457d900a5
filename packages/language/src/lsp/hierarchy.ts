import { type Element, placeOf } from '@touchline/model';
import type { SymbolKind } from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import type { DocumentView } from './document-view.ts';
import type { FeatureServer } from './feature.ts';
import { symbolKindOf } from './kinds.ts';
import type { LiveProject } from './live-project.ts';
import { mentionAt } from './mentions.ts';

/** What the editor gives back when it asks on. */
interface ItemData {
  readonly element: string;
  /** A file of the project, to find it again. */
  readonly path: string;
}

interface Item {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail: string;
  readonly uri: string;
  readonly range: ReturnType<typeof rangeOf>;
  readonly selectionRange: ReturnType<typeof rangeOf>;
  readonly data: ItemData;
}

/** An element of the model as an entry of a hierarchy. */
export function itemOf(server: FeatureServer, project: LiveProject, path: string, element: Element): Item {
  const { name, title, text, nameAt } = element as Partial<Record<'name' | 'title' | 'text', string>> & {
    nameAt?: ReturnType<typeof placeOf>;
  };
  const place = placeOf(element);
  const label = (title ?? (text || undefined) ?? name ?? element.id).replace(/\s+/gu, ' ');
  const kind = element.kind === undefined ? 'checklist' : element.kind;
  const { index } = project.check();
  const parent = index.parentOf(element.id) as { title?: string; name?: string } | undefined;
  return {
    name: label,
    kind: symbolKindOf(kind === 'group' || kind === 'inclusion' ? 'stage' : kind),
    detail: parent?.title ?? parent?.name ?? kind.replaceAll('-', ' '),
    ...server.locationOf(project, place),
    selectionRange: rangeOf(nameAt ?? place),
    data: { element: element.id, path },
  };
}

/** The element that the name or title at a place means. */
export function elementAtMention(view: DocumentView, offset: number): Element | undefined {
  const subject = mentionAt(view, offset)?.subject;
  if (!subject || 'free' in subject) return undefined;
  const { index, links } = view.checked;
  return index.get(links.idOf(subject.symbol));
}

/** What an item given back by the editor means by now; its data is whatever the editor says. */
export async function elementOf(
  server: FeatureServer,
  data: unknown,
): Promise<{ readonly view: DocumentView; readonly element: Element } | undefined> {
  const { element: id, path } = (data ?? {}) as Partial<ItemData>;
  if (typeof id !== 'string' || typeof path !== 'string') return undefined;
  const view = await server.view(path);
  const element = view?.checked.index.get(id);
  return view && element && { view, element };
}
