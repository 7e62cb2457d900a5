import type { TemplateWords } from '../words/words.ts';
import type { Story } from './story.ts';

export function publicService({ publicService: w, journeyName }: TemplateWords, year: number): Story {
  return {
    owner: w.owner,
    channels: `channel ${w.siteName} "${w.site}" { kind web  talks outbound }
channel ${w.counterName} "${w.counter}" { kind branch  talks two-way }
channel ${w.letterName} { kind letter  talks outbound }`,
    stages: `  stage ${w.findsOutName} phase awareness {
    touchpoint "${w.looksForForm}" via ${w.siteName} {
      feeling 2.4 "${w.lost}"
      pain "${w.ninePages}" medium {
        opportunity "${w.onePage}" impact medium effort low
      }
    }
  }

  stage ${w.appliesName} phase purchase {
    touchpoint ${w.handsInName} "${w.handsIn}" via ${w.counterName} {
      moment of truth because "${w.momentBecause}"
      feeling 2 "${w.anxious}"
      pain "${w.pain}" high evidence "${w.evidence}" {
        opportunity "${w.listOfPapers}" impact high effort low lifts to 3.5
      }
      measured by ${w.kpiName}
      owner "${w.owner}"
    }
  }

  stage ${w.waitsName} phase usage {
    touchpoint "${w.confirmation}" via ${w.letterName} feeling 3.5 "${w.relieved}"
  }

  stage ${w.laterName} phase aftercare {
    touchpoint "${w.changesAddress}" via ${w.siteName} feeling 3
  }`,
    goal: `  goal ${w.goalName} "${w.goal}" {
    measured by ${w.kpiName}, ${w.relationName}
    by ${year + 1}-12-31
    owner "${w.owner}"
  }

  commitment "${w.commitment}" via ${w.letterName} {
    standard 80% within 10 working days
    measured by ${w.replyName}
  }`,
    kpi: `kpi ${w.kpiName} "${w.kpi}" {
  metric share of done_at_first_visit
  baseline 54% on ${year}-12-31
  target 75% by ${year + 1}-12-31
  supplied by "${w.kpiSource}"
  measured every month
  owner "${w.owner}"
}

kpi ${w.relationName} "${w.relation}" {
  level relationship
  metric share of trusting
  measured every quarter
  owner "${w.owner}"
}

kpi ${w.replyName} "${w.reply}" {
  metric share of answered_in_time
  measured every month
  owner "${w.owner}"
}`,
    initiative: `initiative "${w.initiative}" {
  kind process
  supports ${w.goalName}
  improves ${journeyName}.${w.appliesName}.${w.handsInName}
  addresses "${w.pain}"
  expected effect ${w.kpiName} +10 pp by ${year + 1}-09-30
  owner "${w.owner}"
  schedule ${year + 1}-01-15 .. ${year + 1}-06-30
  status planned
  impact high
  effort low
}`,
  };
}
