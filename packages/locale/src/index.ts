export { type Catalog, defineCatalog, fillTemplate, fillText, type ParametersOf, type Value } from './catalog.ts';
export { checkCatalog, checkText } from './check.ts';
export { type DateForm, type DateLike, formatDate, formatDateRange } from './dates.ts';
export {
  type DurationPart,
  type DurationStyle,
  type DurationUnit,
  formatDuration,
  formatDurationRange,
  formatRhythm,
} from './durations.ts';
export type { KeywordEntry } from './glossary/keywords/entry.ts';
export { isKeyword, KEYWORDS, type Keyword, keywordEntry } from './glossary/keywords/index.ts';
export type { Mark } from './glossary/row.ts';
export { type GlossaryRow, glossaryRow, isRowId, ROW_IDS, type RowId, type SourceText } from './glossary/rows/index.ts';
export { hasLabel, LABELS, type LabelGroup, type LabelValue, label, labelOr } from './labels/index.ts';
export { isLanguage, LANGUAGES, type Language, languageOfTag, type Text } from './language.ts';
export {
  formatMoney,
  formatNumber,
  formatNumberRange,
  formatPercent,
  formatPercentagePoints,
  formatWithMargin,
  type NumberOptions,
} from './numbers.ts';
export { type PluralForms, pluralForm } from './plural.ts';
export { type ProjectProblemCode, projectProblems, projectProblemText } from './project-problems/index.ts';
export { capitalized, graphemes, joinAnd, joinOr, quote, truncate } from './text.ts';
export { formatModelRhythm, formatValue, type ModelValue, type ValueOptions } from './values.ts';
export { words } from './words/index.ts';
