import { defineCatalog } from '@touchline/locale';

export const logMessages = defineCatalog({
  en: {
    unknown: 'There is no element "{asked}" today.',
    'unknown-suggestion': 'There is no element "{asked}" today. Did you mean "{suggestion}"?',
    ambiguous: '"{asked}" may be {count|# element|# elements}. Name one of them by its id: {ids}.',
    'history-needs-report': '--history is for the report: choose --as html or --as md, and no --view.',
    unreadable: 'No state of the project can be read: `touchline check` says what is wrong.',
  },
  uk: {
    unknown: 'Елемента «{asked}» сьогодні немає.',
    'unknown-suggestion': 'Елемента «{asked}» сьогодні немає. Може, «{suggestion}»?',
    ambiguous: '«{asked}» — це, можливо, {count|# елемент|# елементи|# елементів}. Назвіть один за його id: {ids}.',
    'history-needs-report': '--history — для звіту: виберіть --as html або --as md, без --view.',
    unreadable: 'Не вдалося прочитати жодного стану проєкту: що не так, каже `touchline check`.',
  },
  ru: {
    unknown: 'Элемента «{asked}» сегодня нет.',
    'unknown-suggestion': 'Элемента «{asked}» сегодня нет. Может быть, «{suggestion}»?',
    ambiguous: '«{asked}» — это, возможно, {count|# элемент|# элемента|# элементов}. Назовите один по его id: {ids}.',
    'history-needs-report': '--history — для отчёта: выберите --as html или --as md, без --view.',
    unreadable: 'Не удалось прочитать ни одного состояния проекта: что не так, говорит `touchline check`.',
  },
});
