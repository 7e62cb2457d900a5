import { env, Uri, type Webview, type WebviewOptions } from 'vscode';
import { escapeHtml } from '../html.ts';

const outputFolder = (extension: Uri) => Uri.joinPath(extension, 'dist', 'webview');

/**
 * The webview's page. Only our own script runs and what it imports, nothing is loaded from anywhere else: texts of the
 * strategy cannot become code even if a drawing had a hole. Styles may stand at elements, because the grid places its
 * cells with them and Mermaid writes its sheet into each picture; a style can load nothing here.
 */
export const previewPage = {
  options: (extension: Uri): WebviewOptions => ({
    enableScripts: true,
    localResourceRoots: [outputFolder(extension)],
  }),

  icon: (extension: Uri): Uri => Uri.joinPath(extension, 'media', 'icon.svg'),

  html(extension: Uri, webview: Webview): string {
    const nonce = crypto.randomUUID();
    const script = webview.asWebviewUri(Uri.joinPath(outputFolder(extension), 'main.js'));
    const policy = [
      `default-src 'none'`,
      `script-src 'nonce-${nonce}'`,
      `style-src 'unsafe-inline'`,
      'img-src data:',
      'font-src data:',
    ].join('; ');
    return `<!doctype html>
<html lang="${escapeHtml(env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Touchline</title>
</head>
<body>
<script type="module" nonce="${nonce}" src="${escapeHtml(script.toString())}"></script>
</body>
</html>`;
  },
};
