import { el } from '../dom.ts';

export interface Question {
  /** Accessible name of the field. */
  readonly name: string;
  readonly text: string;
  readonly placeholder?: string;
  readonly hint: string;
  commit(text: string): void;
}

/** The field that stands over what is being written, one at a time. */
let open: { close(): void } | undefined;

/**
 * Puts a field over (or below) what is drawn. Enter and leaving it commit a changed text, Shift+Enter breaks the line,
 * Escape gives up.
 */
export function writeAt(anchor: Element, place: 'over' | 'below', question: Question): void {
  open?.close();
  const field = el('textarea', {
    'aria-label': question.name,
    placeholder: question.placeholder,
    rows: 1,
    spellcheck: 'true',
  });
  field.value = question.text;
  const box = el('div', { class: 'writing', role: 'group' }, field, el('small', {}, question.hint));
  const back = document.activeElement;
  let done = false;
  const close = (commit: boolean): void => {
    if (done) return;
    done = true;
    open = undefined;
    const text = field.value.trim();
    box.remove();
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
    if (commit && text !== '' && text !== question.text.trim()) question.commit(text);
  };
  open = { close: () => close(false) };
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') close(false);
    else if (event.key === 'Enter' && !event.shiftKey) close(true);
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => close(true));
  document.body.append(box);
  const at = anchor.getBoundingClientRect();
  const width = Math.min(Math.max(at.width, 220), 420, innerWidth - 16);
  box.style.width = `${width}px`;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(place === 'over' ? at.top : at.bottom + 4, innerHeight - 96))}px`;
  grow();
  field.focus();
  field.select();
}
