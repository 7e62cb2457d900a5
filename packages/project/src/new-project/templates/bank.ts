import type { TemplateWords } from '../words/words.ts';
import type { Story } from './story.ts';

export function bank({ bank: w, journeyName }: TemplateWords, year: number): Story {
  return {
    owner: w.owner,
    channels: `channel ${w.appName} "${w.app}" { kind app  talks two-way }
channel ${w.branchName} { kind branch  talks two-way }`,
    stages: `  stage ${w.discoverName} phase awareness {
    touchpoint "${w.compares}" via ${w.appName} feeling 3 "${w.curious}"
  }

  stage ${w.applyName} phase purchase {
    touchpoint ${w.formName} "${w.form}" via ${w.appName}, ${w.branchName} {
      moment of truth because "${w.momentBecause}"
      feeling 2 "${w.annoyed}"
      pain "${w.pain}" high evidence "${w.evidence}" {
        opportunity "${w.askOnce}" impact high effort low lifts to 3.5
      }
      measured by ${w.kpiName}
      owner "${w.owner}"
    }
  }

  stage ${w.useName} phase usage {
    touchpoint "${w.pays}" via ${w.appName} feeling 4 "${w.relieved}"
  }

  stage ${w.stayName} phase aftercare {
    touchpoint "${w.lostCard}" via ${w.appName}, ${w.branchName} feeling 3
  }`,
    goal: `  goal ${w.goalName} "${w.goal}" {
    measured by ${w.kpiName}, ${w.relationName}
    by ${year + 1}-12-31
    owner "${w.owner}"
  }`,
    kpi: `kpi ${w.kpiName} "${w.kpi}" {
  question "${w.question}"
  metric csat of score scale 1..5 top-2-box
  baseline 61% on ${year}-12-31
  target 80% by ${year + 1}-12-31
  supplied by "${w.kpiSource}"
  measured every month
  owner "${w.owner}"
}

kpi ${w.relationName} "${w.relation}" {
  level relationship
  metric retention
  measured every quarter
  owner "${w.owner}"
}`,
    initiative: `initiative "${w.initiative}" {
  kind process
  supports ${w.goalName}
  improves ${journeyName}.${w.applyName}.${w.formName}
  addresses "${w.pain}"
  expected effect ${w.kpiName} +6 pp by ${year + 1}-09-30
  owner "${w.owner}"
  schedule ${year + 1}-01-15 .. ${year + 1}-06-30
  status planned
  impact high
  effort medium
}`,
  };
}
