import { CompletionItemKind } from 'vscode-languageserver';
import type { Asked, Proposal } from './proposal.ts';
import { completionWords } from './words.ts';

/**
 * Whole blocks by the words that open them. `‹1:…›` are places to fill in; where an editor has none, their words stay.
 * Each is sound as it stands.
 */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  journey: [
    'journey "‹1:Opens an account›" as-is for "‹2:Who›" {',
    '  starts when "‹3:What starts it›"',
    '  succeeds when "‹4:What the customer wants›"',
    '',
    '  stage "‹5:Discover›" {',
    '    touchpoint "‹6:Sees the offer›" via "‹7:Website›" feeling ‹8:3›',
    '  }',
    '}',
  ],
  stage: [
    'stage "‹1:Title›" phase ‹2|awareness,purchase,usage,aftercare|› {',
    '  touchpoint "‹3:What the customer does›" via "‹4:Channel›"',
    '}',
  ],
  touchpoint: [
    'touchpoint "‹1:What the customer does›" via "‹2:Channel›" {',
    '  doing "‹3:What can be seen›"',
    '  thinking "‹4:What goes through the mind›"',
    '  feeling ‹5:3› "‹6:curious›"',
    '  pain "‹7:What stands in the way›" ‹8|low,medium,high,critical|›',
    '}',
  ],
  step: ['step "‹1:What the customer goes through›" feeling ‹2:3›'],
  pain: [
    'pain "‹1:What stands in the way›" ‹2|low,medium,high,critical|› {',
    '  opportunity "‹3:What could be done›" impact ‹4|low,medium,high|› effort ‹5|low,medium,high|›',
    '}',
  ],
  opportunity: ['opportunity "‹1:What could be done›" impact ‹2|low,medium,high|› effort ‹3|low,medium,high|›'],
  strategy: [
    'strategy ‹1:Strategy› "‹2:Title›" {',
    '  vision "‹3:What the company wants to be for its customers›"',
    '  horizon ‹4:2027› .. ‹5:2028›',
    '',
    '  goal "‹6:What shall be different›"',
    '}',
  ],
  goal: ['goal ‹1:Goal› "‹2:What shall be different›" {', '  by ‹3:2027-12-31›', '}'],
  kpi: [
    'kpi ‹1:Nps› "‹2:Relationship NPS›" {',
    '  metric ‹3|nps,csat,ces,share,mean,median,retention,churn|› of ‹4:rating›',
    '  baseline ‹5:31› on ‹6:2026-06-30›',
    '  target ‹7:45› by ‹8:2027-06-30›',
    '  measured every ‹9|quarter,month,week,year|›',
    '}',
  ],
  persona: [
    'persona ‹1:Olena› "‹2:Olena, owner of two bakeries›" {',
    '  quote "‹3:What she says›"',
    '  job "‹4:What she wants to get done›"',
    '  frustration "‹5:What annoys her›"',
    '}',
  ],
  segment: ['segment ‹1:Small› "‹2:Small business›" {', '  behaviour "‹3:How they act›"', '}'],
  channel: [
    'channel ‹1:App› "‹2:Mobile app›" {',
    '  kind ‹3|app,web,chatbot,phone,branch,email,messenger,social,letter,other|›',
    '  talks ‹4|two-way,outbound,inbound|›',
    '}',
  ],
  system: [
    'system ‹1:Crm› "‹2:CRM›" {',
    '  kind ‹3|crm,cem,survey,analytics,data-platform,core,other|›',
    '  holds "‹4:Profile›"',
    '}',
  ],
  objective: [
    'objective ‹1:Share› "‹2:Hold the market share›" {',
    '  considers ‹3|mission,organisation,business,market|›',
    '}',
  ],
  commitment: [
    'commitment "‹1:We answer every message›" via "‹2:Phone›" {',
    '  standard ‹3:80%› within ‹4:2 working days›',
    '}',
  ],
  initiative: [
    'initiative "‹1:What will be done›" {',
    '  kind ‹2|process,product,training,technology,business-model,research,innovation,other|›',
    '  schedule ‹3:2027-01-01› .. ‹4:2027-06-30›',
    '  status ‹5|planned,in-progress,done,dropped|›',
    '  impact ‹6|low,medium,high|›',
    '  effort ‹7|low,medium,high|›',
    '}',
  ],
  study: [
    'study ‹1:Interviews› "‹2:Interviews›" on ‹3:2026-05› {',
    '  kind ‹4|interviews,survey,observation,analytics,desk,complaints,reviews,publication|›',
    '  sample ‹5:24›',
    '}',
  ],
  data: ['data ‹1:Survey› "‹2:Survey›" {', '  files "‹3:data/*.csv›"', '}'],
  review: ['review "‹1:Third quarter›" on ‹2:2026-10-05› {', '  note "‹3:What was found›"', '}'],
  assessment: ['assessment "‹1:Current experience›" on ‹2:2026-06-30› {', '  note "‹3:What was found›"', '}'],
  checklist: ['checklist "‹1:Before launch›" {', '  [ ] "‹2:What has to be done›"', '}'],
};

/** The block that a word opens, to be filled in. */
export function snippetFor({ language, snippets }: Asked, words: string): Proposal | undefined {
  const lines = BLOCKS[words];
  if (!lines) return undefined;
  const text = lines.join('\n');
  return {
    label: `${words} …`,
    kind: CompletionItemKind.Snippet,
    text: snippets ? asSnippet(text) : plainText(text),
    isSnippet: snippets,
    origin: completionWords.text(language, 'block'),
    filter: words,
    about: { keyword: words },
  };
}

/** As editors spell snippets. */
function asSnippet(text: string): string {
  return text
    .replace(/[$\\}]/g, '\\$&')
    .replaceAll('‹', '${')
    .replaceAll('›', '}');
}

function plainText(text: string): string {
  return text.replace(
    /‹\d+(?::([^›]*)|\|([^,|]*)[^›]*)›/g,
    (_, words?: string, first?: string) => words ?? first ?? '',
  );
}
