import type { Feature } from './feature.ts';
import { assist } from './features/assist.ts';
import { callHierarchy } from './features/call-hierarchy.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLens } from './features/code-lens.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/document-highlight.ts';
import { documentLinks } from './features/document-links.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { earlier } from './features/earlier.ts';
import { edit } from './features/edit.ts';
import { fileRename } from './features/file-rename.ts';
import { folding } from './features/folding.ts';
import { formatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { implementation } from './features/implementation.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { linkedEditing } from './features/linked-editing.ts';
import { onTypeFormatting } from './features/on-type-formatting.ts';
import { overview } from './features/overview.ts';
import { rangeFormatting } from './features/range-formatting.ts';
import { read } from './features/read.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { signatureHelp } from './features/signature-help.ts';
import { typeHierarchy } from './features/type-hierarchy.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';

/** Everything the server does for an editor besides diagnostics. */
export const features: readonly Feature[] = [
  assist,
  callHierarchy,
  codeActions,
  codeLens,
  completion,
  definition,
  documentHighlight,
  documentLinks,
  documentSymbols,
  earlier,
  edit,
  fileRename,
  folding,
  formatting,
  hover,
  implementation,
  inlayHints,
  linkedEditing,
  onTypeFormatting,
  overview,
  rangeFormatting,
  read,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  signatureHelp,
  typeHierarchy,
  workspaceSymbols,
];
