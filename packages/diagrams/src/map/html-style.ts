import { styleSheet, tokenProperties } from '../theme/style-sheet.ts';
import { FONT_STACK, type ThemeChoice, type ThemeName } from '../theme/tokens.ts';
import { GRID } from './geometry.ts';
import { MAP_RULES } from './rules.ts';

const LAYOUT = `
.tl-map{color:var(--tl-ink);background:var(--tl-paper);font:13px/17px ${FONT_STACK};position:relative}
.tl-map :where(h2,h3,p,ul){margin:0;padding:0;font:inherit}
.tl-map header{display:flex;flex-wrap:wrap;gap:8px 32px;justify-content:space-between;padding:16px ${GRID.margin}px 12px}
.tl-map h2{font-size:24px;line-height:30px;font-weight:600}
.tl-map .context,.tl-map small,.tl-map .legend,.tl-map .print{color:var(--tl-soft)}
.tl-map small{display:block;font-size:11px;line-height:14px}
.tl-map .legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;font-size:12px;align-self:center}
.tl-map .legend li{display:flex;gap:6px;align-items:center}
.tl-map .overview{display:grid;position:relative;margin:0 ${GRID.margin}px 8px;height:60px}
.tl-map .overview.flat{height:20px}
.tl-map .overview a{grid-row:1;min-width:0;margin-right:2px;padding:2px 6px;font-size:11px;line-height:14px;color:var(--tl-soft);text-decoration:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.tl-map .overview a:hover,.tl-map .overview a:focus-visible{color:var(--tl-ink);outline:2px solid var(--tl-accent);outline-offset:-2px}
.tl-map .overview svg{position:absolute;left:0;top:14px;width:100%;height:46px;pointer-events:none}
.tl-map .scroll{overflow:auto;max-height:88vh;scroll-padding-left:${GRID.left}px}
.tl-map .grid{display:grid;width:max-content;min-width:100%;padding-bottom:12px;grid-auto-rows:auto}
.tl-map .band{background:var(--tl-band);align-self:stretch}
.tl-map .lane-name{position:sticky;left:0;z-index:2;padding:9px 8px 8px ${GRID.margin}px;color:var(--tl-soft);font-size:12px;line-height:16px;font-weight:600;background:var(--tl-paper)}
.tl-map .lane-name.tinted{background:var(--tl-band)}
.tl-map .corner{position:sticky;left:0;z-index:4;background:var(--tl-paper)}
.tl-map .stage{position:sticky;top:0;z-index:3;display:flex;gap:12px;justify-content:space-between;align-items:center;margin:0 4px 0 0;padding:0 22px 0 12px;min-height:38px;white-space:nowrap;overflow:hidden;clip-path:polygon(0 0,calc(100% - 12px) 0,100% 50%,calc(100% - 12px) 100%,0 100%);scroll-margin-left:${GRID.left}px}
.tl-map .stage.notched{padding-left:22px;clip-path:polygon(0 0,calc(100% - 12px) 0,100% 50%,calc(100% - 12px) 100%,0 100%,12px 50%)}
.tl-map .stage.inner{min-height:24px;margin-top:4px;font-size:12px}
.tl-map .stage b{font-size:14px;font-weight:600;max-height:34px;white-space:normal;overflow:hidden;text-overflow:ellipsis}
.tl-map .stage b svg{margin-right:6px;vertical-align:-2px}
.tl-map .stage.inner b{font-size:12px;white-space:nowrap}
.tl-map .print{flex:0 999 auto;min-width:0;font-size:11px;overflow:hidden;text-overflow:ellipsis}
.tl-map .tint1{background:var(--tl-stage1)}.tl-map .tint2{background:var(--tl-stage2)}.tl-map .tint3{background:var(--tl-stage3)}.tl-map .tint4{background:var(--tl-stage4)}
.tl-map .behind{position:sticky;top:0;z-index:2;background:var(--tl-paper)}
.tl-map .bracket{position:sticky;z-index:3;margin:4px 14px 0 10px;border:solid var(--tl-soft);border-width:1px 1px 0;height:5px;line-height:0;text-align:center;font-size:11px;color:var(--tl-soft)}
.tl-map .bracket span{position:relative;top:-1px;padding:0 6px;background:var(--tl-paper)}
.tl-map .column{display:contents}
.tl-map .cell{padding:10px 14px 10px 10px;min-width:0;overflow-wrap:anywhere;hyphens:manual}
.tl-map .cell.border{box-shadow:-1.2px 0 0 var(--tl-rule)}
.tl-map .rule{border-left:1.2px solid var(--tl-rule);margin-left:-1.2px;width:0}
.tl-map .cell>*+*{margin-top:7px}
.tl-map .head>small{margin-top:3px}
.tl-map .head{position:sticky;z-index:1;background:var(--tl-band)}
.tl-map .head h3{font-size:14px;line-height:18px;font-weight:600}
.tl-map .head h3 svg{vertical-align:-2px;margin-right:6px}.tl-map small{overflow:hidden}.tl-map .facts-line{display:flex;flex-wrap:wrap;margin-left:-11px}.tl-map .facts-line>span{padding-left:11px}.tl-map .facts-line>span::before{content:"·";display:inline-block;width:11px;margin-left:-11px;text-align:center}
.tl-map .head.moment{border:1.4px dashed var(--tl-moment);border-bottom:0;border-radius:8px 8px 0 0;margin-right:4px;padding:8.6px 8.6px 10px}
.tl-map .change{display:block;margin-top:4px;font-size:11px;line-height:15px;font-weight:600}
.tl-map .head:is(.added,.changed,.moved,.renamed,.removed){outline:2px solid var(--tl-opportunity);outline-offset:-4px}
.tl-map .head:is(.changed,.moved,.renamed){outline:2px dashed var(--tl-accent)}.tl-map .head.removed{outline:2px dotted var(--tl-pain)}
.tl-map .chips{display:flex;flex-wrap:wrap;gap:4px 6px;list-style:none}
.tl-map .chips li{border:1px solid var(--tl-rule);border-radius:10px;padding:1px 8px;font-size:11px;line-height:15px;color:var(--tl-soft)}
.tl-map .said{color:var(--tl-soft);font-style:italic}
.tl-map .quiet{color:var(--tl-soft)}
.tl-map .labelled{font-size:12px;line-height:16px}
.tl-map .card{font-size:12px;line-height:16px}
.tl-map .card>div{display:flex;gap:8px;justify-content:space-between;padding:6px 8px 6px 8px;border-radius:5px;border-left:3px solid}
.tl-map .card.assumed>div{border-left-width:1.5px;border-left-style:dashed;padding-left:9.5px}
.tl-map .card small{margin:3px 0 0 11px}
.tl-map .card svg{flex:none;margin-top:3px}
.tl-map .pain>div{background:var(--tl-painCard);border-color:var(--tl-pain)}
.tl-map .opportunity>div{background:var(--tl-opportunityCard);border-color:var(--tl-opportunity)}
.tl-map .risk>div{background:var(--tl-riskCard);border-color:var(--tl-risk)}
.tl-map .kpi{font-size:12px;line-height:16px}
.tl-map .kpi svg{display:block;margin:3px 0}
.tl-map .kpi p{display:flex;justify-content:space-between;gap:8px}
.tl-map .kpi b{font-weight:600}
.tl-map .kpi em{font-style:normal;font-size:11px}
.tl-map .good{color:var(--tl-good)}.tl-map .bad{color:var(--tl-bad)}.tl-map .open{color:var(--tl-open)}
.tl-map .finding{float:right;width:15px;height:15px;border-radius:50%;text-align:center;font:600 11px/15px ${FONT_STACK};color:var(--tl-paper);background:var(--tl-risk)}
.tl-map .finding.error{background:var(--tl-bad)}
.tl-map .frame{border:1.4px dashed var(--tl-moment);border-top:0;border-radius:0 0 8px 8px;margin:0 4px -4px 0;pointer-events:none}
.tl-map .visibility{border-top:1.2px dashed var(--tl-soft);margin:9px ${GRID.margin}px 0;text-align:right;font-size:11px;color:var(--tl-soft)}
.tl-map .visibility span{position:sticky;right:${GRID.margin}px}
.tl-map .wide{position:relative;background:var(--tl-paper);margin-right:6px}.tl-map .wide:not(.cards){justify-self:start}.tl-map .wide.tinted{background:var(--tl-band)}
.tl-map .cards{display:grid;grid-template-columns:repeat(auto-fill,182px);gap:7px 24px}
.tl-map .cell.cards>*+*{margin:0}
.tl-map .facts{display:grid;grid-template-columns:${GRID.left - GRID.margin}px 1fr;padding:16px ${GRID.margin}px}
.tl-map .facts>h3{color:var(--tl-soft);font-size:12px;line-height:16px;font-weight:600}
.tl-map .facts>div{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:12px 24px;padding-left:10px}
.tl-map .nothing{padding:0 ${GRID.margin}px 16px}
.tl-map [data-id]:focus-visible,.tl-map .head:focus-visible{outline:2px solid var(--tl-accent);outline-offset:-2px}
@media print{.tl-map .scroll{overflow:visible;max-height:none}.tl-map .overview{display:none}}
`.replaceAll('\n', '');

/** The style sheet of the HTML map; once a page, however many maps it holds. */
export function journeyMapCss(theme: ThemeChoice): string {
  const tokens = (name: ThemeName) => `.tl-map{${tokenProperties(name)}}`;
  const colours =
    theme === 'auto' ? `${tokens('light')}@media (prefers-color-scheme:dark){${tokens('dark')}}` : tokens(theme);
  return colours + LAYOUT + styleSheet(MAP_RULES, theme, undefined, '.tl-map .tl');
}
