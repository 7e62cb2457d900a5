import { type Editor, preview } from './app.ts';

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const app = preview(editor);

window.addEventListener('message', ({ data }) => app.receive(data));
new MutationObserver(() => app.redraw()).observe(document.body, { attributes: true, attributeFilter: ['class'] });
editor.postMessage({ type: 'ready' });
