import type { WebviewMessage } from '../protocol.ts';
import { preview } from './app.ts';
import { drawJourneys } from './draw-journeys.ts';

declare function acquireVsCodeApi(): { postMessage(message: WebviewMessage): void };

const editor = acquireVsCodeApi();
const app = preview(document, drawJourneys, (message) => editor.postMessage(message));

window.addEventListener('message', ({ data }) => app.receive(data));
new MutationObserver(() => app.redraw()).observe(document.body, { attributes: true, attributeFilter: ['class'] });
editor.postMessage({ type: 'ready' });
