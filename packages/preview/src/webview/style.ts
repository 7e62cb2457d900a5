/**
 * How the page looks around the pictures: the editor's own colours and type for bar and panels, the paper of the map
 * for everything drawn. `--tl-…` are the tokens of the pictures' theme.
 */
export const PAGE_CSS = `
*{box-sizing:border-box}
html,body{height:100%}
body{margin:0;padding:0;display:flex;flex-direction:column;overflow:hidden;background:var(--vscode-editor-background);color:var(--vscode-foreground);font:var(--vscode-font-size,13px)/1.4 var(--vscode-font-family,system-ui,sans-serif)}
[hidden]{display:none!important}
button,select,input,textarea{font:inherit;color:inherit}
button{border:0;background:none;padding:0;cursor:pointer;text-align:inherit}
button:disabled{opacity:.4;cursor:default}
:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:-1px}
.quiet,small{color:var(--vscode-descriptionForeground)}
.icon{display:block;flex:none}

.bar{flex:none;display:flex;align-items:center;gap:6px;height:35px;padding:0 6px;background:var(--vscode-editor-background);border-bottom:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder,transparent));container-type:inline-size}
.tabs{display:flex;flex:none;height:100%}
.tabs [role=tab]{display:flex;align-items:center;gap:5px;height:100%;padding:0 7px;white-space:nowrap;color:var(--vscode-descriptionForeground);border-bottom:2px solid transparent;border-top:2px solid transparent}
.tabs [role=tab]:hover{color:var(--vscode-foreground)}
.tabs [role=tab][aria-selected=true]{color:var(--vscode-foreground);border-bottom-color:var(--vscode-focusBorder)}
.tabs [role=tab] span{display:none}
@container (min-width:640px){.tabs [role=tab][aria-selected=true] span{display:inline}}
@container (min-width:1240px){.tabs [role=tab] span{display:inline}}
@container (max-width:640px){.zooming{display:none!important}.tabs [role=tab]{padding:0 4px}.bar .journeys{min-width:48px;margin:0 -2px}.tool{padding:0 2px;min-width:22px}}
@container (max-width:440px){.bar .journeys{min-width:36px;margin:0 -4px}.tabs [role=tab]{padding:0 2px}.bar .tool{padding:0 1px;min-width:20px}}
.journeys{flex:0 1 260px;min-width:80px;height:24px;padding:0 4px;background:var(--vscode-dropdown-background);color:var(--vscode-dropdown-foreground);border:1px solid var(--vscode-dropdown-border,var(--vscode-panel-border));border-radius:3px;text-overflow:ellipsis}
.tools{display:flex;align-items:center;gap:1px;margin-left:auto;flex:none}
.zooming{display:flex;align-items:center}
.tool{display:flex;align-items:center;justify-content:center;min-width:24px;height:24px;padding:0 4px;border-radius:4px;color:var(--vscode-icon-foreground,inherit)}
.tool:hover:not(:disabled),.tabs [role=tab]:hover{background:var(--vscode-toolbar-hoverBackground)}
.tool[aria-pressed=true],.tool.active,.tool[aria-expanded=true]{background:var(--vscode-inputOption-activeBackground,var(--vscode-toolbar-activeBackground));color:var(--vscode-inputOption-activeForeground,inherit);box-shadow:inset 0 0 0 1px var(--vscode-inputOption-activeBorder,transparent)}
.tool.zoom{min-width:42px;font-size:11px;font-variant-numeric:tabular-nums}

.stale{flex:none;padding:4px 12px;background:var(--vscode-inputValidation-warningBackground);color:var(--vscode-inputValidation-warningForeground,var(--vscode-foreground));border-bottom:1px solid var(--vscode-inputValidation-warningBorder)}
.empty{margin:0;padding:32px 24px;max-width:60ch;color:var(--vscode-descriptionForeground)}
.notice{position:fixed;left:50%;bottom:16px;z-index:30;max-width:min(90vw,60ch);padding:8px 14px;translate:-50% 8px;opacity:0;pointer-events:none;border-radius:4px;background:var(--vscode-notifications-background,var(--vscode-editorWidget-background));color:var(--vscode-notifications-foreground,var(--vscode-foreground));border:1px solid var(--vscode-widget-border,var(--vscode-contrastBorder,transparent));box-shadow:0 2px 8px var(--vscode-widget-shadow,#0004);transition:opacity .15s,translate .15s}
.notice:empty{visibility:hidden}
.notice.shown{opacity:1;translate:-50% 0}

.area{flex:1;min-height:0;display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr);background:var(--tl-paper,transparent);color:var(--tl-ink,inherit)}
.area.apart{grid-template:minmax(0,1fr) minmax(0,1fr)/minmax(0,1fr)}
.area.apart .pane+.pane{border-top:1px solid var(--tl-rule)}
@media (min-width:900px) and (min-aspect-ratio:1.6){.area.apart{grid-template:minmax(0,1fr)/minmax(0,1fr) minmax(0,1fr)}.area.apart .pane+.pane{border-top:0;border-left:1px solid var(--tl-rule)}}
.area[data-stale]{opacity:.7}
.pane[data-caption]::before{content:attr(data-caption);position:sticky;left:0;display:block;width:max-content;max-width:100cqw;padding:8px 24px 0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;font-size:11px;font-weight:600;letter-spacing:.02em;color:var(--tl-soft)}
.pane[data-caption] .tl-map>header h2{font-size:16px;line-height:1.3}
.pane[data-caption] .tl-map>header{padding:2px 24px 8px;gap:2px 32px}
.pane[data-earlier] circle[data-feeling]{cursor:pointer}
.changes{flex:none;display:flex;flex-direction:column;max-height:min(34vh,320px);background:var(--vscode-editor-background);border-top:1px solid var(--vscode-panel-border,var(--vscode-contrastBorder,transparent))}
.changes>header{flex:none;display:flex;align-items:center;gap:8px;min-height:30px;padding:0 6px 0 4px}
.changes .fold{display:flex;align-items:center;gap:6px;flex:1;min-width:0;height:30px;white-space:nowrap}
.changes .fold b{font-weight:600}
.changes .between{overflow:hidden;text-overflow:ellipsis;color:var(--vscode-descriptionForeground)}
.changes .counts{display:flex;flex:none;gap:10px;font-variant-numeric:tabular-nums}
.changes .list{flex:1;min-height:0;overflow:auto;padding:0 10px 8px}
.changes .list>p{margin:0;padding:4px 8px 8px}
.changes h2{margin:4px 8px 2px;font-size:11px;font-weight:600;color:var(--vscode-descriptionForeground)}
.changes ul{list-style:none;margin:0 0 6px;padding:0}
.changes li{display:flex;align-items:flex-start;gap:8px}
.changes .row{padding:4px 8px}
.changes .row:hover{background:var(--vscode-list-hoverBackground)}
.changes .row small{display:block;font-size:11px}
.changes .link{flex:none;padding:4px 8px;font-size:11px;color:var(--vscode-textLink-foreground)}
.changes .link:hover{text-decoration:underline}
.effect.better{color:var(--tl-good)}.effect.worse{color:var(--tl-bad)}.effect.other{color:var(--vscode-descriptionForeground)}
.changes .sign{flex:none;width:16px;text-align:center;font-size:11px;line-height:18px}
.pane{overflow:auto;min-width:0;min-height:0;container-type:inline-size;scrollbar-gutter:stable}
.pane.grabbed,.pane.grabbed *{cursor:grabbing!important;user-select:none}
.area[data-panning] .pane{cursor:grab}
.sheet{padding:8px}
.sheet svg,.mermaid svg{zoom:var(--zoom,1)}
.sheet svg{display:block;margin-bottom:16px}
.tl-map{width:max-content;min-width:100%}
.tl-map>header,.tl-map>.overview,.tl-map>.facts,.tl-map>.nothing{position:sticky;left:0;width:100cqw}
.tl-map>.overview{width:calc(100cqw - 48px);left:24px}
.pane .tl-map .scroll{overflow:visible;max-height:none}
.tl-map .grid{zoom:var(--zoom,1)}
.tl-map h2[data-id],.tl-map [data-id],.sheet [data-id]{cursor:pointer}
.tl-map .head[data-id],.tl-map .stage[data-id]{cursor:pointer;scroll-margin-left:134px}
.tl-map [data-id]{scroll-margin:96px 12px 12px 140px}
.sheet [data-id]{scroll-margin:24px}
:is(.tl-map,.sheet) circle[data-feeling]{cursor:ns-resize;touch-action:none}
:is(.tl-map,.sheet) circle[data-several]{cursor:help}
circle.tl-held{stroke:var(--tl-accent)!important;stroke-width:3px}
.tl-grip{font:600 13px system-ui,sans-serif;fill:var(--tl-accent);paint-order:stroke;stroke:var(--tl-paper);stroke-width:4px}

.area :is(.tl-current){outline:2px solid var(--tl-accent);outline-offset:2px;border-radius:3px}
.tl-map .head.tl-current{outline-offset:-2px}
.tl-map .stage.tl-current{outline:0;box-shadow:inset 0 -4px 0 var(--tl-accent)}
.area .tl-hit{background:color-mix(in srgb,var(--tl-moment) 25%,transparent);outline:1px solid var(--tl-moment);outline-offset:1px}
.area .tl-hit-now{outline-width:3px}
.area [data-id]:focus-visible,.area circle:focus-visible,.area .pane:focus-visible{outline:2px solid var(--tl-accent);outline-offset:-2px}
.area circle:focus-visible{outline-offset:3px;border-radius:50%}
.tl-map .stage:focus-visible{outline:0;box-shadow:inset 0 0 0 2px var(--tl-accent)}
.tl-dragged{opacity:.5}
.drop-line{position:fixed;top:0;left:0;z-index:20;width:3px;border-radius:2px;background:var(--tl-accent);pointer-events:none}
.drag-ghost{position:fixed;top:0;left:0;z-index:20;max-width:220px;padding:4px 10px;border-radius:4px;background:var(--tl-paper);color:var(--tl-ink);border:1px solid var(--tl-accent);pointer-events:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.add{position:fixed;z-index:10;display:flex;align-items:center;justify-content:center;width:20px;height:20px;border-radius:50%;background:var(--tl-accent);color:var(--tl-paper)}
.add .icon{width:14px;height:14px}

.menu,.panel,.writing,.search{position:fixed;z-index:25;background:var(--vscode-menu-background,var(--vscode-editorWidget-background));color:var(--vscode-menu-foreground,var(--vscode-foreground));border:1px solid var(--vscode-menu-border,var(--vscode-widget-border,var(--vscode-contrastBorder,transparent)));border-radius:5px;box-shadow:0 2px 8px var(--vscode-widget-shadow,#0004)}
.menu{display:flex;flex-direction:column;min-width:180px;max-height:90vh;overflow:auto;padding:4px}
.menu button{padding:4px 10px;border-radius:3px}
.menu button:hover:not(:disabled),.menu button:focus{background:var(--vscode-menu-selectionBackground,var(--vscode-list-activeSelectionBackground));color:var(--vscode-menu-selectionForeground,var(--vscode-list-activeSelectionForeground));outline:1px solid var(--vscode-menu-selectionBorder,transparent);outline-offset:-1px}
.panel{width:min(320px,96vw);max-height:calc(100vh - 44px);overflow:auto;padding:10px 14px 14px}
.panel h2{margin:8px 0 4px;font-size:12px;font-weight:600}
.panel h2:first-child{margin-top:0}
.panel p{margin:0 0 6px;font-size:11px}
.panel ul{list-style:none;margin:0;padding:0}
.panel li{display:flex;align-items:center;border-radius:3px}
.panel li:hover{background:var(--vscode-list-hoverBackground)}
.panel label{display:flex;align-items:center;gap:6px;flex:1;min-height:24px;padding:0 2px;cursor:pointer}
.panel fieldset{margin:8px 0 0;padding:0;border:0}
.panel legend{padding:0;font-size:11px;color:var(--vscode-descriptionForeground)}
.panel input,.items input{accent-color:var(--vscode-focusBorder);margin:0;width:15px;height:15px;flex:none}
.wide{width:100%;margin-top:12px;padding:5px;text-align:center;border-radius:3px;background:var(--vscode-button-secondaryBackground);color:var(--vscode-button-secondaryForeground);border:1px solid var(--vscode-button-border,transparent)}
.search{top:41px;right:20px;display:flex;align-items:center;gap:2px;padding:4px}
.search input{width:min(200px,40vw);height:24px;padding:0 6px;background:var(--vscode-input-background);color:var(--vscode-input-foreground);border:1px solid var(--vscode-input-border,transparent);border-radius:3px}
.search .count{min-width:58px;padding:0 4px;font-size:11px;text-align:center;white-space:nowrap}
.writing{padding:4px}
.writing textarea{display:block;width:100%;max-height:40vh;padding:4px 6px;resize:none;background:var(--vscode-input-background);color:var(--vscode-input-foreground);border:1px solid var(--vscode-focusBorder);border-radius:3px;line-height:1.4}
.writing small{display:block;padding:3px 4px 0;font-size:11px}

.page{max-width:880px;margin:0 auto;padding:12px 16px;color:var(--tl-ink)}
.page .quiet,.page small{color:var(--tl-soft)}
.page small{display:block;font-size:11px}
.page h2{margin:0;font-size:14px;font-weight:600}
.page p{margin:0}
.page ul{list-style:none;margin:0;padding:0}
.page .link{color:var(--tl-accent);font-size:12px}
.page .link:hover{text-decoration:underline}
.choice{display:flex;flex-wrap:wrap;gap:4px;padding-bottom:8px}
.choice button{padding:2px 10px;border-radius:11px;font-size:12px;color:var(--tl-soft);border:1px solid var(--tl-rule)}
.choice button[aria-pressed=true]{color:var(--tl-ink);border-color:var(--tl-accent);box-shadow:inset 0 0 0 1px var(--tl-accent)}
.page:not(.choice) .choice{padding:0 0 12px}
.row{display:flex;gap:8px;width:100%;padding:6px 8px;border-radius:4px}
.row:hover{background:var(--tl-band)}
.row .words{flex:1;min-width:0;overflow-wrap:anywhere}
.row.error .sign{color:var(--tl-bad)}.row.warning .sign{color:var(--tl-risk)}.row.info .sign{color:var(--tl-soft)}
.row .sign{padding-top:1px}
.row.related{padding-left:32px;font-size:12px}
.stage-card{border-bottom:1px solid var(--tl-rule)}
.stage-card>header{display:flex;align-items:center;gap:12px;padding-bottom:6px}
.stage-card>header>div{flex:1}
.ring circle{fill:none;stroke-width:5}
.ring .track{stroke:var(--tl-track)}.ring .done{stroke:var(--tl-good)}
.items>li>details>summary,.tick{display:flex;align-items:flex-start;gap:8px;padding:5px 8px;border-radius:4px;cursor:pointer;list-style:none}
.items summary::-webkit-details-marker{display:none}
.items summary::after{content:"";flex:none;width:6px;height:6px;margin:5px 2px 0;border:solid var(--tl-soft);border-width:0 1.5px 1.5px 0;rotate:45deg}
.items details[open]>summary::after{rotate:225deg;margin-top:8px}
.items>li>details>summary:hover,.tick:hover{background:var(--tl-band)}
.items .words,.tick label{flex:1;min-width:0}
.items .count{font-size:11px;color:var(--tl-soft);white-space:nowrap;padding-top:1px}
.items .hint{padding:2px 8px 6px 30px;font-size:12px}
.items .rows{padding:0 0 8px 22px}
.items [data-state=not-applicable]{color:var(--tl-soft)}
.items .weighty{font-weight:600}.items .weighty small{font-weight:400}
.items .folded>summary{color:var(--tl-soft);font-size:12px}
.steps{margin:0;padding:0 8px 8px 30px}.steps li{padding:3px 0}.steps .row,.steps li>.words{display:block;padding:2px 4px}
[data-summary] summary{padding:3px 8px;cursor:pointer}
.gates{margin:0 0 8px;padding:8px 8px 8px 10px;border-left:3px solid var(--tl-bad);list-style:none}.gates li{padding:2px 0}
.bars{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:10px 24px;padding:4px 8px 10px}
.bars progress{display:block;width:100%;height:8px;margin:4px 0 2px;accent-color:var(--tl-good)}
.state{flex:none;width:16px;text-align:center;font-weight:600}
.state.done{color:var(--tl-good)}.state.partly{color:var(--tl-risk)}.state.missing{color:var(--tl-bad)}.state.not-applicable{color:var(--tl-soft)}
.tick label{display:flex;gap:8px;cursor:pointer}
.tick input{margin-top:2px!important}
figure.page{max-width:none;margin:0;padding:8px 16px 24px}
figcaption{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;padding-bottom:8px;font-weight:600}
figcaption .link{font-weight:400}
.mermaid svg{max-width:100%;height:auto}
.mermaid pre{white-space:pre-wrap;font-size:12px;color:var(--tl-soft)}
.beside{padding:6px 0 0 16px!important;list-style:disc!important;font-size:12px}
section.insight,.choice.parts{max-width:none;position:sticky;left:0;padding:12px 32px;box-sizing:border-box;width:min(100%,100vw)}
.choice.parts{padding-bottom:0}
@media (max-width:620px){section.insight,.choice.parts{padding-inline:16px}}
.insight :is(h3){margin:16px 0 4px;font-size:13px;font-weight:600}
.insight p{max-width:72ch;margin:0 0 6px}
.insight ul{padding-left:16px;list-style:disc;max-width:88ch}
.insight li{padding:2px 0}
.insight table{border-collapse:collapse;margin:6px 0 10px;font-size:12px}
.insight :is(th,td){padding:5px 16px 5px 0;text-align:left;vertical-align:top;max-width:44ch;border-bottom:1px solid var(--tl-rule)}
.insight thead th{color:var(--tl-soft)}.insight tbody th{min-width:15ch}
.insight dl{display:grid;grid-template-columns:minmax(120px,max-content) minmax(0,1fr);gap:2px 16px;margin:4px 0 10px}
.insight dt{color:var(--tl-soft)}.insight dd{margin:0}
.insight .to{padding:0;color:var(--tl-ink);text-decoration:underline;text-decoration-color:var(--tl-ghost);text-underline-offset:2px;text-align:left}
.insight .to:hover{color:var(--tl-accent)}
.insight .scrolls{overflow-x:auto}
.insight summary{cursor:pointer;padding:6px 0;font-size:12px}
@media (prefers-reduced-motion:reduce){.notice{transition:none}}
`;
