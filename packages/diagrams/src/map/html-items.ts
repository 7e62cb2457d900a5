import { type Language, label } from '@touchline/locale';
import type { Level } from '@touchline/model';
import { type Child, element, html, type Markup } from '../svg/markup.ts';
import { drawBars } from './draw-items.ts';
import { GRID } from './geometry.ts';
import type { Head, Item, MarkKind } from './items.ts';
import { drawMark } from './marks.ts';
import { mapWords } from './words.ts';

const LEVELS: Readonly<Record<Level, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

export function markName(mark: MarkKind, language: Language): string {
  if (mark === 'risk') return mapWords.text(language, 'risk');
  if (mark === 'exit') return mapWords.text(language, 'leaves-here');
  return label(language, 'moment', mark);
}

/** A sign of the map as an inline picture of 16 × 16 pixels. */
export function markPicture(mark: Parameters<typeof drawMark>[0], name: string | undefined): Markup {
  return element(
    'svg',
    {
      class: 'tl',
      width: 16,
      height: 16,
      viewBox: '0 0 16 16',
      ...(name === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': name }),
    },
    drawMark(mark, 8, 8),
  );
}

export function itemHtml(item: Item, language: Language): Markup {
  if (item.kind === 'chips') return chipsHtml(item.chips);
  const attributes = { 'data-id': item.id, title: item.hover !== item.text && item.hover };
  const small = (text: string | undefined) => text !== undefined && html('small', {}, facts(text));
  switch (item.kind) {
    case 'text': {
      const voice = { plain: 'plain', words: 'said', soft: 'quiet' }[item.voice];
      return html('p', { class: voice, ...attributes }, item.text, small(item.detail));
    }
    case 'labelled':
      return html('p', { class: 'labelled', ...attributes }, small(item.label), item.text);
    case 'card': {
      const bars = item.severity !== undefined && severity(item.severity, item.tone, language);
      return html(
        'div',
        { class: `card ${item.tone}${item.evidenced ? '' : ' assumed'}`, ...attributes },
        html('div', {}, html('span', {}, item.text), bars),
        small(item.detail),
      );
    }
    case 'kpi': {
      const bar =
        item.share !== undefined &&
        element(
          'svg',
          { class: 'tl', width: GRID.content, height: 6, 'aria-hidden': 'true' },
          element('rect', { class: 'track', width: GRID.content, height: 6, rx: 3 }),
          item.share > 0 &&
            element('rect', { class: 'bar', width: Math.max(6, item.share * GRID.content), height: 6, rx: 3 }),
        );
      const status = item.status && html('em', { class: item.status.tone }, item.status.text);
      const below =
        (item.value !== undefined || status !== undefined) && html('p', {}, html('b', {}, item.value ?? ''), status);
      return html('div', { class: 'kpi', ...attributes }, item.text, bar, below);
    }
  }
}

/** Lines break between facts rather than inside them; the dots between them are drawn by the style sheet. */
function facts(text: string): Child {
  return html(
    'span',
    { class: 'facts-line' },
    text.split(' · ').map((fact) => [html('span', {}, fact), ' ']),
  );
}

function severity(level: Level, tone: 'pain' | 'opportunity' | 'risk', language: Language): Markup {
  const name = label(language, tone === 'risk' ? 'riskLevel' : 'painLevel', level);
  return element(
    'svg',
    { class: 'tl', width: 22, height: 12, viewBox: '0 0 22 12', role: 'img', 'aria-label': name },
    drawBars(LEVELS[level], tone, 0, 12),
  );
}

function chipsHtml(chips: readonly string[]): Markup {
  return html(
    'ul',
    { class: 'chips' },
    chips.map((chip) => html('li', {}, chip)),
  );
}

export function headHtml(head: Head, language: Language): Child {
  const worst = head.findings.some(({ severity: each }) => each === 'error') ? ' error' : '';
  const finding =
    head.findings.length > 0 &&
    html(
      'span',
      {
        class: `finding${worst}`,
        role: 'img',
        title: head.findings.map(({ message }) => message).join('\n'),
        'aria-label': head.findings.map(({ message }) => message).join(' '),
      },
      '!',
    );
  return [
    html(
      'h3',
      { title: head.hover },
      finding,
      head.marks.map((mark) => markPicture(mark, markName(mark, language))),
      head.title,
    ),
    head.chips.length > 0 && chipsHtml(head.chips),
    head.lines.map((line) => html('small', {}, facts(line))),
    head.change && html('strong', { class: 'change' }, head.change.text),
  ];
}
