import { decodeText, folderOf, isProblem, isWithin, relativePath, resolvePath } from '@touchline/project';
import { CompletionItemKind } from 'vscode-languageserver';
import { columnName } from '../../../printing/spelling.ts';
import { type Asked, type Proposal, type Proposals, propertyOf, ruleOf } from './proposal.ts';
import { scopeAt } from './scope.ts';
import { completionWords } from './words.ts';

/** Folders further down are not looked into, and no more files than these are proposed. */
const DEEPEST = 6;
const MOST_FILES = 400;
/** The header of a data file is its first line. */
const HEADER_BYTES = 64 * 1024;

/** Paths of data files and of what links lead to, and the columns of data files. */
export async function fileProposals(asked: Asked): Promise<Proposals[]> {
  const { place, options, server } = asked;
  if (!server.trusted()) return [];
  const { kind } = place.word;
  for (const option of options) {
    const { token } = option.arc;
    const property = propertyOf(option);
    if (token === 'STRING' && property === 'Files' && (kind === 'text' || kind === 'word')) {
      return [{ rank: 1, proposals: await dataFiles(asked) }];
    }
    if (token === 'LINK' && kind === 'link') return [{ rank: 1, proposals: await linked(asked) }];
    const isColumn = ruleOf(option) === 'Column' || ruleOf(option) === 'EventText' || property === 'OnlyWhere';
    if (isColumn && (token === 'WORD' || token === 'BACKTICK') && (kind === 'word' || kind === 'column')) {
      return [{ rank: 1, proposals: await columns(asked) }];
    }
  }
  return [];
}

/** Data paths are seen from the folder of the project, wherever the text lies. */
async function dataFiles(asked: Asked): Promise<Proposal[]> {
  const { language, view } = asked;
  const paths = await filesBelow(asked, view.project.folder, (name) =>
    /\.(?:csv|tsv|parquet|jsonl?|xlsx)$/i.test(name),
  );
  const patterns = new Set(paths.map((path) => path.replace(/[^/]*(\.[^./]+)$/, '*$1')));
  return [...[...patterns].filter((each) => each.includes('/')), ...paths].map((path) => ({
    label: path,
    kind: CompletionItemKind.File,
    text: `"${path}"`,
    filter: `"${path}"`,
    detail: completionWords.text(language, 'file'),
  }));
}

async function linked(asked: Asked): Promise<Proposal[]> {
  const { language, view } = asked;
  const paths = await filesBelow(asked, folderOf(view.path), (name) => !/^touchline\.config\.|\.cx$/.test(name));
  const urls = new Set([...view.text.matchAll(/<(https?:[^\s<>]+)>/g)].map(([, url = '']) => url));
  return [
    ...paths
      .filter((path) => !/\s/.test(path))
      .map((path) => ({
        label: `<./${path}>`,
        kind: CompletionItemKind.File,
        text: `<./${path}>`,
        detail: completionWords.text(language, 'file'),
      })),
    ...[...urls].sort().map((url) => ({
      label: `<${url}>`,
      kind: CompletionItemKind.Reference,
      text: `<${url}>`,
      detail: completionWords.text(language, 'used'),
    })),
  ];
}

/** Files of the project below a folder, relative to it, folder by folder in the order of the alphabet. */
async function filesBelow({ server, view }: Asked, folder: string, fits: (name: string) => boolean): Promise<string[]> {
  const { files } = server.host;
  if (!isWithin(view.project.folder, folder)) return [];
  const found: string[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    const entries = await files.list(at);
    if (isProblem(entries)) return;
    for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.length >= MOST_FILES || name.startsWith('.') || name === 'node_modules') continue;
      const path = resolvePath(at, name);
      // Links are not followed: they may lead out of the project.
      if (kind === 'folder' && depth < DEEPEST) await walk(path, depth + 1);
      else if (kind === 'file' && fits(name)) found.push(relativePath(folder, path) ?? name);
    }
  };
  await walk(folder, 0);
  return found;
}

/** The columns of the data that the KPI around the place is computed from; of all data where it names none. */
async function columns(asked: Asked): Promise<Proposal[]> {
  const { view, language, place } = asked;
  const { model } = view.checked;
  const sources = sourcesAt(asked);
  const named = model.data.filter(({ id }) => sources.includes(id));
  const proposals: Proposal[] = [];
  for (const data of named.length > 0 ? named : model.data) {
    for (const pattern of data.files ?? []) {
      const file = await firstFile(asked, view.project.folder, pattern);
      if (file === undefined) continue;
      for (const column of await headerOf(asked, file)) {
        const text = place.word.kind === 'column' ? `\`${column}\`` : columnName(column);
        const origin = relativePath(view.project.folder, file) ?? '';
        const detail = completionWords.text(language, 'column', { file: origin });
        proposals.push({ label: column, kind: CompletionItemKind.Field, text, filter: text, detail });
      }
    }
  }
  return proposals;
}

/** The data that the KPI around the place names. */
function sourcesAt(asked: Asked): string[] {
  const { view } = asked;
  const scope = scopeAt(asked);
  if (scope?.kind !== 'kpi') return [];
  const { links } = view.checked;
  const { start, end } = view.offsetsOf(scope.source);
  return view.fragment.references.flatMap((reference) => {
    if (reference.want.keyword !== 'from' || !reference.want.kinds.includes('data')) return [];
    const at = view.offsetsOf(reference.at).start;
    const target = start <= at && at < end ? links.target(reference) : undefined;
    return target ? [links.idOf(target)] : [];
  });
}

/** Whether a path is meant by one with `*` in it, which stands for anything but a slash. */
function isMeant(path: string, pattern: string): boolean {
  const [names, wanted] = [path.split('/'), pattern.split('/')];
  return names.length === wanted.length && names.every((name, index) => isNameMeant(name, wanted[index] ?? ''));
}

/** In time proportional to both lengths: only the latest `*` takes one more sign where the rest does not fit. */
function isNameMeant(name: string, wanted: string): boolean {
  let [at, next] = [0, 0];
  let star: { readonly next: number; at: number } | undefined;
  while (at < name.length) {
    if (wanted[next] === '*') star = { next: ++next, at };
    else if (wanted[next] === name[at]) {
      next++;
      at++;
    } else if (star) {
      next = star.next;
      at = ++star.at;
    } else return false;
  }
  return /^\**$/.test(wanted.slice(next));
}

/** The first file a pattern means: `data/nps/*.csv`. */
async function firstFile(asked: Asked, folder: string, pattern: string): Promise<string | undefined> {
  const path = resolvePath(folder, pattern);
  if (!isWithin(asked.view.project.folder, path)) return undefined;
  if (!pattern.includes('*')) return path;
  const below = resolvePath(folder, pattern.slice(0, pattern.indexOf('*')).replace(/[^/]*$/, '') || '.');
  const found = await filesBelow(asked, below, () => true);
  const relative = relativePath(folder, below) ?? '';
  const first = found.find((name) => isMeant(relative === '' ? name : `${relative}/${name}`, pattern));
  return first === undefined ? undefined : resolvePath(below, first);
}

async function headerOf({ server, view }: Asked, path: string): Promise<string[]> {
  const { files } = server.host;
  const real = await files.real(path);
  // A link must not lead out of the project.
  const home = await files.real(view.project.folder);
  if (isProblem(real) || isProblem(home) || !isWithin(home, real)) return [];
  const bytes = await files.read(path);
  if (isProblem(bytes)) return [];
  const end = bytes.indexOf(10);
  const text = decodeText(path, bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, HEADER_BYTES)));
  return isProblem(text) ? [] : columnsOf(text.text.trimEnd());
}

/** The columns of a header line; the separator is the sign that stands in it most often. */
export function columnsOf(line: string): string[] {
  const separator = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
  const columns: string[] = [];
  for (const [, quoted, plain = ''] of line.matchAll(
    new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'),
  )) {
    const name = (quoted?.replaceAll('""', '"') ?? plain).trim();
    if (name !== '' && !/[`\r\n]/.test(name)) columns.push(name);
  }
  return columns;
}
