export { type AlignmentSvgOptions, alignmentSvg } from './alignment/svg.ts';
export { BLUEPRINT_LANES, type BlueprintLane } from './blueprint/grid.ts';
export { type BlueprintSvgOptions, blueprintSvg } from './blueprint/svg.ts';
export { messages as checklistWords } from './checklist/messages.ts';
export { type ChecklistSvgOptions, checklistSvg } from './checklist/svg.ts';
export { type DiffHtmlOptions, diffHtml } from './comparison/html.ts';
export { type DiffMarkdownOptions, diffMarkdown } from './comparison/markdown.ts';
export type { DiffStates } from './comparison/sides.ts';
export { type CoverageSvgOptions, coverageSvg } from './coverage/svg.ts';
export { type CurveSvgOptions, curveSvg } from './curve/svg.ts';
export { type EconomicsSvgOptions, economicsSvg } from './economics/svg.ts';
export { type KpiBoardSvgOptions, kpiBoardSvg } from './kpi-board/svg.ts';
export { type LoyaltySvgOptions, loyaltySvg } from './loyalty/svg.ts';
export { type BothChanges, type Change, type Changes, changesBetween, changesOf } from './map/changes.ts';
export { lanesWithContent, UnknownJourneyError } from './map/content-map.ts';
export { journeyMapCss } from './map/html-style.ts';
export { journeyMapHtml, journeyMapPage } from './map/journey-map-html.ts';
export { journeyMapSvg } from './map/journey-map-svg.ts';
export { type JourneyMapOptions, LANES } from './map/options.ts';
export { journeyMapPages, journeyMapPrint, type Paper } from './map/pages.ts';
export { type MaturitySvgOptions, maturitySvg } from './maturity/svg.ts';
export { blueprintMermaid } from './mermaid/blueprint.ts';
export { checklistMermaid } from './mermaid/checklist.ts';
export { curveMermaid } from './mermaid/curve.ts';
export type { MermaidDiagram } from './mermaid/diagram.ts';
export { economicsMermaid } from './mermaid/economics.ts';
export { escapeMermaid } from './mermaid/escape.ts';
export { journeyMermaid } from './mermaid/journey.ts';
export { journeyColumn } from './mermaid/journey-column.ts';
export { loyaltyMermaid } from './mermaid/loyalty.ts';
export { maturityMermaid } from './mermaid/maturity.ts';
export { prioritiesMermaid } from './mermaid/priorities.ts';
export { roadmapMermaid } from './mermaid/roadmap.ts';
export { strategyMapMermaid } from './mermaid/strategy-map.ts';
export { type PrioritiesSvgOptions, prioritiesSvg } from './priorities/svg.ts';
export { type FilterIds, filterByIds } from './reading/filter.ts';
export { type Reader, readerOf } from './reading/reader.ts';
export { type ComparisonSvgOptions, comparablePair, comparisonSvg } from './render/comparison.ts';
export {
  type RenderedFile,
  type RenderFormat,
  type RenderOptions,
  renderAll,
  renderView,
} from './render/render-view.ts';
export type { Block, Inline, Item, Section } from './report/document.ts';
export { insightsHtml, insightsMarkdown, insightsText } from './report/insights-report.ts';
export { noteHtml } from './report/notes.ts';
export { type ReportOptions, reportHtml, reportMarkdown } from './report/report.ts';
export { insightSection, insightTitle } from './report/sections/insights/index.ts';
export { escapeMarkdown } from './report/to-markdown.ts';
export { type RoadmapSvgOptions, roadmapSvg } from './roadmap/svg.ts';
export { type StrategyMapSvgOptions, strategyMapSvg } from './strategy-map/svg.ts';
export * from './svg/document.ts';
export * from './svg/markup.ts';
export * from './svg/path.ts';
export * from './svg/text.ts';
export * from './text/measure.ts';
export * from './text/wrap.ts';
export * from './theme/common-rules.ts';
export * from './theme/contrast.ts';
export * from './theme/style-sheet.ts';
export * from './theme/tokens.ts';
