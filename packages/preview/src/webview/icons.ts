import { svgEl } from './dom.ts';

/** Signs of 16 × 16, drawn as lines of the text's colour. */
const PATHS = {
  map: 'M2 11.5c2-6 3.5-8 5-5s3 3 7-4M2.5 14h11',
  mermaid: 'M3 3h4v4H3zM9 9h4v4H9zM5 7v4h4',
  blueprint: 'M2 3.5h12M2 8h2m2 0h2m2 0h2m2 0h0M2 12.5h12M5 3.5v-1M5 12.5v1M11 3.5v-1M11 12.5v1',
  strategy: 'M8 2.5v3M8 5.5L4 9.5M8 5.5l4 4M6 2.5h4M2.5 9.5h3v3h-3zM10.5 9.5h3v3h-3z',
  kpis: 'M2.5 13.5h11M4.5 13.5v-4M8 13.5v-8M11.5 13.5v-11',
  plan: 'M2 4h6M5 8h7M8 12h6',
  insights: 'M2.5 13.5V9M6 13.5V6M9.5 13.5v-6M13 13.5v-9M2.5 5l3.5-3 3.5 2L13 1.5',
  checklist: 'M2.5 4.5l1.2 1.2L6 3.3M2.5 10.5l1.2 1.2L6 9.3M8.5 4.5h5M8.5 10.5h5',
  problems: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zM10.4 10.4l3.4 3.4',
  view: 'M2 4.5h5M11 4.5h3M2 11.5h2M8 11.5h6M9 2.8v3.4M6 9.8v3.4',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9z',
  against:
    'M4.5 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 1 0 0 3zM11.5 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 1 0 0 3zM4.5 5.5v6a1.5 1.5 0 0 0 1.5 1.5h1.5M11.5 10.5v-6A1.5 1.5 0 0 0 10 3H8.5M7 11.3L8.7 13 7 14.7M9 1.3L7.3 3 9 4.7',
  right: 'M6 4l4 4-4 4',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  export: 'M8 2.5v7M5 7l3 3 3-3M3 13.5h10',
  pin: 'M6 2.5h4l-.5 4.5 2 2h-7l2-2zM8 9v4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  error: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.4',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2zM8 7.2v4M8 4.8v.4',
} as const;
export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGElement {
  const picture = svgEl('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'icon' });
  picture.append(
    svgEl('path', {
      d: PATHS[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  return picture;
}
