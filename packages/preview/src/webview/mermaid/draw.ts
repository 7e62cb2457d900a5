import { THEMES, type ThemeName } from '@touchline/diagrams';
import type { Mermaid, MermaidConfig } from 'mermaid';

/** Longer than any diagram within Mermaid's limits takes; beyond it the text is shown instead. */
const TIME_LIMIT = 10_000;
const LIMITS = { maxTextSize: 50_000, maxEdges: 500 } as const;

export class MermaidTimeout extends Error {}

let loading: Promise<Mermaid> | undefined;
/** Mermaid keeps one configuration for everybody: diagrams are drawn one after the other. */
let queue: Promise<unknown> = Promise.resolve();
let count = 0;

/**
 * A Mermaid diagram as an SVG element. Mermaid is loaded when the first diagram is drawn.
 *
 * @throws MermaidTimeout when it takes longer than the limit, an error of Mermaid when it does not accept the text.
 */
export function drawMermaid(text: string, theme: ThemeName): Promise<Element> {
  const drawn = queue.then(() => within(TIME_LIMIT, render(text, theme)));
  queue = drawn.catch(() => undefined);
  return drawn;
}

async function render(text: string, theme: ThemeName): Promise<Element> {
  loading ??= import('mermaid').then((module) => module.default);
  const mermaid = await loading;
  mermaid.initialize(configOf(theme));
  count += 1;
  const { svg } = await mermaid.render(`mermaid-${count}`, text);
  const parsed = new DOMParser().parseFromString(svg, 'text/html').body.firstElementChild;
  if (parsed?.localName !== 'svg') throw new Error('Mermaid returned no picture.');
  return legible(document.importNode(parsed, true) as Element as SVGSVGElement);
}

/** Mermaid fits every diagram into the width there is. Below this part of its own width it is scrolled instead: it is to be read. */
const SMALLEST = 0.8;

function legible(svg: SVGSVGElement): Element {
  const width = Number(svg.getAttribute('viewBox')?.split(/\s+/)[2]);
  if (width > 0) svg.style.minWidth = `${Math.round(width * SMALLEST)}px`;
  return svg;
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new MermaidTimeout()), limit);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

/** What a diagram's own text must not change, beyond what Mermaid protects by itself. */
const SECURE = [
  ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering'],
  ...['themeCSS', 'themeVariables', 'theme', 'fontFamily', 'altFontFamily', 'htmlLabels'],
  ...['layout', 'look', 'dompurifyConfig'],
];

export function configOf(theme: ThemeName): MermaidConfig {
  const colours = THEMES[theme];
  const font = 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
  const scale = Object.fromEntries(
    [1, 2, 3, 4].flatMap((at) => {
      const tint = colours[`stage${at as 1 | 2 | 3 | 4}`];
      return [
        [`cScale${at - 1}`, tint],
        [`cScaleLabel${at - 1}`, colours.ink],
        [`fillType${at - 1}`, tint],
        [`fillType${at + 3}`, tint],
        [`quadrant${at}Fill`, tint],
        [`quadrant${at}TextFill`, colours.ink],
      ];
    }),
  );
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure: SECURE,
    suppressErrorRendering: true,
    htmlLabels: false,
    look: 'classic',
    layout: 'dagre',
    fontFamily: font,
    theme: 'base',
    ...LIMITS,
    // Boxes hold three lines of a task, which cuts what does not fit into them.
    journey: { width: 170, height: 70 },
    themeVariables: {
      darkMode: theme === 'dark' || theme === 'high-contrast',
      fontFamily: font,
      background: colours.paper,
      primaryColor: colours.stage1,
      primaryTextColor: colours.ink,
      primaryBorderColor: colours.rule,
      secondaryColor: colours.stage2,
      tertiaryColor: colours.stage3,
      lineColor: colours.line,
      textColor: colours.ink,
      titleColor: colours.ink,
      ...scale,
      quadrantTitleFill: colours.ink,
      quadrantPointFill: colours.accent,
      quadrantPointTextFill: colours.ink,
      quadrantXAxisTextFill: colours.ink,
      quadrantYAxisTextFill: colours.ink,
      taskBkgColor: colours.stage1,
      taskBorderColor: colours.accent,
      activeTaskBkgColor: colours.stage3,
      activeTaskBorderColor: colours.accent,
      doneTaskBkgColor: colours.track,
      doneTaskBorderColor: colours.ghost,
      taskTextColor: colours.ink,
      taskTextOutsideColor: colours.ink,
      taskTextDarkColor: colours.ink,
      sectionBkgColor: colours.band,
      altSectionBkgColor: colours.paper,
      gridColor: colours.rule,
      todayLineColor: colours.bad,
      xyChart: {
        backgroundColor: colours.paper,
        titleColor: colours.ink,
        xAxisLabelColor: colours.ink,
        xAxisTitleColor: colours.ink,
        xAxisTickColor: colours.rule,
        xAxisLineColor: colours.rule,
        yAxisLabelColor: colours.ink,
        yAxisTitleColor: colours.ink,
        yAxisTickColor: colours.rule,
        yAxisLineColor: colours.rule,
        plotColorPalette: [colours.line, colours.accent, colours.moment].join(', '),
      },
    },
  };
}
