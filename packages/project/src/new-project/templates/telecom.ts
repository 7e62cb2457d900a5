import type { TemplateWords } from '../words/words.ts';
import type { Story } from './story.ts';

export function telecom({ telecom: w, journeyName }: TemplateWords, year: number): Story {
  return {
    owner: w.owner,
    channels: `channel ${w.appName} "${w.app}" { kind app  talks two-way }
channel ${w.hotlineName} { kind phone  talks two-way }
channel ${w.smsName} "SMS" { kind messenger  talks outbound }`,
    stages: `  stage ${w.noticesName} phase usage {
    step "${w.restarts}" feeling 2.5 "${w.puzzled}"
  }

  stage ${w.helpName} phase usage {
    touchpoint ${w.botName} "${w.bot}" via ${w.appName} feeling 2.4 "${w.sceptical}"

    touchpoint ${w.callName} "${w.call}" via ${w.hotlineName} {
      moment of truth because "${w.momentBecause}"
      feeling 1.5 "${w.wornOut}"
      pain "${w.pain}" critical evidence "${w.evidence}" {
        opportunity "${w.agentSees}" impact high effort low lifts to 3.4
      }
      measured by ${w.kpiName}
      owner "${w.owner}"
    }
  }

  stage ${w.afterwardsName} phase aftercare {
    touchpoint "${w.works}" via ${w.smsName} feeling 3.5 "${w.relieved}"
  }`,
    goal: `  goal ${w.goalName} "${w.goal}" {
    measured by ${w.kpiName}, ${w.relationName}
    by ${year + 1}-12-31
    owner "${w.owner}"
  }`,
    kpi: `kpi ${w.kpiName} "${w.kpi}" {
  metric fcr of contact
  baseline 58% on ${year}-12-31
  target 75% by ${year + 1}-12-31
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
  improves ${journeyName}.${w.helpName}.${w.callName}
  addresses "${w.pain}"
  expected effect ${w.kpiName} +8 pp by ${year + 1}-09-30
  owner "${w.owner}"
  schedule ${year + 1}-01-15 .. ${year + 1}-06-30
  status planned
  impact high
  effort low
}`,
  };
}
