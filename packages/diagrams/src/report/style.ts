import { tokenProperties } from '../theme/style-sheet.ts';
import { FONT_STACK } from '../theme/tokens.ts';

/** The page around the pictures: the same sizes, tints and quiet. Colours follow the reader's system. */
export const REPORT_STYLE = `
:root{${tokenProperties('light')}}
@media (prefers-color-scheme:dark){:root{${tokenProperties('dark')}}}
@media (prefers-contrast:more){:root{${tokenProperties('high-contrast-light')}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${tokenProperties('high-contrast')}}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;display:grid;grid-template-columns:208px minmax(0,1fr);background:var(--tl-paper);color:var(--tl-ink);font:14px/1.5 ${FONT_STACK}}
.r-skip{position:absolute;left:-999px}
.r-skip:focus{left:16px;top:12px;z-index:2;background:var(--tl-paper);padding:6px 12px;border:1px solid var(--tl-accent);border-radius:6px}
body>nav{position:sticky;top:0;align-self:start;height:100vh;overflow:auto;padding:30px 10px 24px 16px;border-right:1px solid var(--tl-rule);background:var(--tl-band)}
body>nav .r-nav-title{margin:0 0 10px 10px;font-size:12px;font-weight:600;color:var(--tl-soft)}
body>nav ol{margin:0;padding:0;list-style:none}
body>nav a{display:block;padding:5px 10px;border-radius:6px;color:var(--tl-ink);text-decoration:none;font-size:13px}
body>nav a:hover{background:var(--tl-stage1)}
main{min-width:0;padding:30px 32px 80px}
main>header{margin-bottom:8px}
h1{margin:0;font-size:24px;line-height:1.25;font-weight:600;letter-spacing:-.01em}
h2{margin:0 0 16px;font-size:20px;line-height:1.3;font-weight:600}
h3{margin:28px 0 8px;font-size:15px;line-height:1.35;font-weight:600}
h4{margin:20px 0 6px;font-size:14px;font-weight:600}
h5,h6{margin:14px 0 4px;font-size:13px;font-weight:600}
h3 small,h4 small,h5 small,h6 small{font-size:12px;font-weight:400;color:var(--tl-soft);margin-left:4px}
h1,h2,h3,h4,h5,h6,p,dd,li,td,th{overflow-wrap:anywhere}
p{margin:0 0 10px;max-width:72ch}
.r-context,.r-soft{color:var(--tl-soft)}
.r-good{color:var(--tl-good)}
.r-bad{color:var(--tl-bad)}
.r-context{font-size:13px;margin:4px 0 0}
.r-lead{font-size:17px;line-height:1.45}
main>section{padding-top:28px;margin-top:28px;border-top:1px solid var(--tl-rule)}
main>section:first-of-type{border-top:0;margin-top:0;padding-top:20px}
a{color:var(--tl-accent);text-decoration-thickness:1px;text-underline-offset:2px}
a[href^="#e-"]{color:inherit;text-decoration-color:var(--tl-ghost)}
a[href^="#e-"]:hover{color:var(--tl-accent)}
:focus-visible{outline:2px solid var(--tl-accent);outline-offset:2px;border-radius:4px}
[id^="e-"]:target{background:var(--tl-stage4)}
dl{margin:0 0 12px}
dl>div{display:grid;grid-template-columns:minmax(110px,170px) minmax(0,1fr);gap:2px 16px;padding:4px 0;font-size:13px}
dt{grid-column:1;color:var(--tl-soft);font-size:12px;line-height:1.65}
dt::first-letter{text-transform:uppercase}
dd{grid-column:2;margin:0;max-width:80ch}
dd ul{margin:2px 0 4px}
ul{margin:0 0 12px;padding-left:18px}
li{margin:2px 0}
.r-tasks{list-style:none;padding-left:0}
.r-tasks ul{padding-left:40px}
.r-tick{display:inline-block;width:20px;font-size:15px}
.r-figures{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0}
.r-figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;min-width:132px;padding:12px 16px;border-radius:8px;background:var(--tl-band)}
.r-figures>div:nth-child(4n+1){background:var(--tl-stage1)}
.r-figures>div:nth-child(4n+2){background:var(--tl-stage2)}
.r-figures>div:nth-child(4n+3){background:var(--tl-stage3)}
.r-figures>div:nth-child(4n){background:var(--tl-stage4)}
.r-figures dt{color:var(--tl-ink);font-size:12px;max-width:150px;line-height:1.35}
.r-figures dt::first-letter{text-transform:none}
.r-figures dd{font-size:24px;font-weight:600;line-height:1.3}
.r-picture{width:fit-content;max-width:100%;margin:16px 0 20px;overflow-x:auto;border:1px solid var(--tl-rule);border-radius:8px;background:var(--tl-paper)}
.r-picture>svg{display:block;max-width:none}
.r-picture::-webkit-scrollbar,.r-picture .scroll::-webkit-scrollbar{height:12px;width:12px}
.r-picture::-webkit-scrollbar-thumb,.r-picture .scroll::-webkit-scrollbar-thumb{background:var(--tl-ghost);border:3px solid var(--tl-paper);border-radius:6px}
.r-picture::-webkit-scrollbar-track,.r-picture .scroll::-webkit-scrollbar-track{background:var(--tl-paper)}
@supports (animation-timeline:scroll(self inline)){.r-picture,.r-picture .scroll{animation:r-more linear both;animation-timeline:scroll(self inline)}@keyframes r-more{0%,99%{mask-image:linear-gradient(to right,#000 calc(100% - 64px),#0003)}100%{mask-image:none}}}
.r-fit>svg{max-width:100%;height:auto;min-width:var(--r-least)}
.r-print{display:none}
.r-table{overflow-x:auto;margin:12px 0 20px}
table{border-collapse:collapse;min-width:60%;font-size:13px}
thead th{color:var(--tl-soft);font-size:12px;font-weight:600;text-align:left;border-bottom:1px solid var(--tl-rule);white-space:nowrap}
th,td{padding:8px 18px 8px 0;vertical-align:top;text-align:left;max-width:44ch}
th,td{overflow-wrap:break-word}
tbody th{font-weight:600;min-width:15ch}
tbody tr+tr>*{border-top:1px solid var(--tl-rule)}
.r-note{margin:8px 0 12px;padding:8px 14px;border-left:3px solid var(--tl-ghost);background:var(--tl-band);border-radius:0 6px 6px 0;font-size:13px;max-width:76ch}
.r-note p:last-child,.r-note ul:last-child{margin-bottom:0}
.r-note pre{overflow-x:auto}
code{font-size:12px;background:var(--tl-band);padding:1px 3px;border-radius:4px}
.r-names{grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));gap:8px}
.r-names .r-card{padding:7px 14px}
.r-names .r-card>*{font-size:13px;font-weight:400}
details{margin:10px 0 16px;border:1px solid var(--tl-rule);border-radius:8px;padding:0 16px}
details[open]{padding-bottom:12px}
summary{cursor:pointer;padding:10px 0;font-size:13px;font-weight:600}
.r-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,400px),1fr));gap:14px;margin:12px 0 20px}
.r-card{border:1px solid var(--tl-rule);border-radius:8px;padding:14px 16px;min-width:0}
.r-card>:first-child{margin-top:0}
.r-card>:last-child{margin-bottom:0}
.r-card dl>div{grid-template-columns:112px minmax(0,1fr)}
@media (max-width:860px){body{display:block}body>nav{height:auto;border:0;padding:6px 20px;z-index:5}.r-nav-title{display:none}body>nav ol{display:flex;gap:4px;overflow-x:auto;white-space:nowrap}main{padding:20px}[id]{scroll-margin-top:52px}.r-figures>div{flex:1 1 40%}dl>div,.r-card dl>div{grid-template-columns:minmax(0,1fr)}dd,dt{grid-column:1}}
@media print{
:root{${tokenProperties('print')}}
@page{size:A4 landscape;margin:12mm}
body{display:block;font-size:11px;line-height:1.4}
body>nav{display:none}
h2{font-size:18px;margin-bottom:10px}
h3{font-size:14px;margin:18px 0 6px}
h4{font-size:12px;margin:14px 0 4px}
h5,h6{font-size:11px;margin:10px 0 2px}
dl>div,table,.r-note,li,.r-context{font-size:11px;padding-top:2px;padding-bottom:2px}
dt,thead th,h3 small,h4 small,h5 small,h6 small{font-size:10px}
.r-lead{font-size:14px}
main{padding:0}
main>section,main>section:first-of-type{padding-top:16px;margin-top:20px}
h1,h2,h3,h4,h5,h6,summary{break-after:avoid}
dl>div{grid-template-columns:minmax(110px,170px) minmax(0,1fr)}
.r-card dl>div{grid-template-columns:96px minmax(0,1fr)}
details dl>div{grid-template-columns:92px minmax(0,1fr)}
dt{grid-column:1}
dd{grid-column:2}
.r-figures>div{flex:1 1 0;min-width:104px;border:1px solid var(--tl-rule)}
.r-picture{border:0;overflow:visible;break-inside:avoid;margin:8px 0 12px}
.r-picture>svg{width:auto;max-width:100%;min-width:0;height:auto;max-height:156mm}
.r-screen{display:none}
.r-print{display:block}
.r-print>svg{display:block;width:auto;max-width:100%;height:auto;max-height:184mm;margin:0 0 12px;break-inside:avoid}
.r-print>svg:not(:last-child){break-after:page;margin:0}
.r-table{overflow:visible}
table{width:100%}
thead th{white-space:normal}
th,td{padding:4px 12px 4px 0;max-width:none}
tbody th{min-width:0}
.r-cards{grid-template-columns:repeat(3,minmax(0,1fr));gap:10px;margin:8px 0 12px}
.r-cards.r-names{grid-template-columns:repeat(4,minmax(0,1fr));gap:6px}
.r-card{padding:10px 12px}
details{border:0;padding:0}
#glossary ul,.r-tasks{columns:2;column-gap:28px}
details::details-content{content-visibility:visible;display:block;columns:3;column-gap:28px}
details:has(table)::details-content{columns:auto}
summary{list-style:none}
.r-card,tr,li,dl>div,.r-figures{break-inside:avoid}
a{color:inherit;text-decoration:none}
}
`
  .trim()
  .replace(/\n/gu, '');
