import { PAGE } from '@touchline/preview';
import { env, l10n, Uri, type Webview, type WebviewOptions } from 'vscode';

const outputFolder = (extension: Uri) => Uri.joinPath(extension, 'dist');

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function previewTitle(document: Uri): string {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  return l10n.t('Journey map: {0}', name);
}

/**
 * The webview's page. Only our own script runs, only our own styles hold, nothing is loaded from anywhere: texts of the
 * strategy cannot become code even if the drawing had a hole.
 */
export const previewPage = {
  options: (extension: Uri): WebviewOptions => ({
    enableScripts: true,
    localResourceRoots: [outputFolder(extension)],
  }),

  icon: (extension: Uri): Uri => Uri.joinPath(extension, 'media', 'icon.svg'),

  html(extension: Uri, webview: Webview): string {
    const nonce = crypto.randomUUID();
    const script = webview.asWebviewUri(Uri.joinPath(outputFolder(extension), 'webview.js'));
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`;
    const stale = l10n.t('The text has errors: this is the last good map.');
    const empty = l10n.t('This file has no journey yet. Start one: journey "…" { step "…" }');
    return `<!doctype html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">
body { margin: 0; padding: 0; background: var(--vscode-editor-background); color: var(--vscode-editor-foreground); }
#${PAGE.map} { overflow-x: auto; padding: 8px; }
#${PAGE.map} svg { display: block; margin-bottom: 24px; }
#${PAGE.map}[data-stale] { opacity: 0.55; }
#${PAGE.stale} {
  position: fixed; inset: 0 0 auto 0; z-index: 1; padding: 6px 12px;
  background: var(--vscode-inputValidation-warningBackground); color: var(--vscode-inputValidation-warningForeground, inherit);
  border-bottom: 1px solid var(--vscode-inputValidation-warningBorder);
}
#${PAGE.empty} { padding: 24px; font-size: 14px; }
[hidden] { display: none; }
</style>
</head>
<body>
<div id="${PAGE.stale}" role="status" hidden>${escapeHtml(stale)}</div>
<p id="${PAGE.empty}" hidden>${escapeHtml(empty)}</p>
<main id="${PAGE.map}"></main>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
  },
};
