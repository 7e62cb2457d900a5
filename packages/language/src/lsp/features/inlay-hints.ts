import { kpiStatus } from '@touchline/insights';
import { formatPercent, type Language, label, truncate } from '@touchline/locale';
import type { SourceRange } from '@touchline/model';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';

/** Longer titles are cut: a hint is no second text. */
const LONGEST = 40;

/**
 * References whose names say little to a reader: those to elements that are declared elsewhere and have a title of several
 * words. Owners, channels, personas and systems stand on every other line and go by their names.
 */
const EXPLAINED: ReadonlySet<string> = new Set([
  'measured by',
  'improves',
  'addresses',
  'supports',
  'depends on',
  'builds on',
  'result',
  'target',
  'expected effect',
  'may drive',
  'details',
  'include',
  'to-be of',
  'change',
  'then',
  'decided',
  'about',
  'in',
  'evidence',
]);

/** Small additions to the text: titles of what is referred to by name, attainment behind targets, units of results. */
export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register: (server) => {
    server.connection.languages.inlayHint.on(({ textDocument, range }, token) =>
      server.answer(textDocument.uri, token, (view) => {
        const language = server.language();
        // Where lines above declarations are shown, the one above a KPI says it.
        const attained = server.runsCommands() ? [] : attainments(view, language);
        const hints = [...titles(view, range), ...attained, ...units(view)];
        const { line: first } = range.start;
        const { line: last } = range.end;
        return hints
          .filter(({ position: { line } }) => first <= line && line <= last)
          .sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
      }),
    );
  },
};

function endOf({ endLine, endColumn }: SourceRange): InlayHint['position'] {
  return { line: endLine - 1, character: endColumn - 1 };
}

function* titles(view: DocumentView, { start, end }: Range): Generator<InlayHint> {
  const { links } = view.checked;
  for (const reference of view.fragment.references) {
    const { path, want, at } = reference;
    if (at.line <= start.line || at.line > end.line + 1 || !EXPLAINED.has(want.keyword)) continue;
    if (path.at(-1)?.quoted !== false) continue;
    const title = links.target(reference)?.title;
    const name = path.at(-1)?.text ?? '';
    if (title === undefined || title.includes('\n') || saysTheSame(name, title)) continue;
    yield { position: endOf(at), label: truncate(title, LONGEST), kind: InlayHintKind.Type, paddingLeft: true };
  }
}

/** `OpenAccount` says what "Opens account" does. */
function saysTheSame(name: string, title: string): boolean {
  const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  return name.length > 2 && folded(title).includes(folded(name));
}

function* attainments(view: DocumentView, language: Language): Generator<InlayHint> {
  const { model, asOf } = view.checked;
  for (const kpi of model.kpis) {
    if (kpi.source.file !== view.file || !kpi.targets) continue;
    const { target, attainment, status } = kpiStatus(kpi, model, { asOf });
    if (!target || attainment === undefined) continue;
    const share = formatPercent(language, attainment * 100, { decimals: 0 });
    const text = status ? `${share} · ${label(language, 'measurementStatus', status)}` : share;
    yield { position: endOf(target.at), label: text, paddingLeft: true };
  }
}

/** Units of results that are said as plain numbers. */
function* units(view: DocumentView): Generator<InlayHint> {
  const { model, index } = view.checked;
  for (const { results } of [...model.assessments, ...model.reviews]) {
    for (const { kpi: reference, value, at } of results ?? []) {
      if (at.file !== view.file || value.type !== 'number' || !value.at || reference.id === undefined) continue;
      const kpi = index.get(reference.id);
      if (kpi?.kind !== 'kpi' || kpi.unit === undefined) continue;
      yield { position: endOf(value.at), label: kpi.unit, paddingLeft: true };
    }
  }
}
