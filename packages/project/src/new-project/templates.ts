import type { Answers, Template } from './answers.ts';

/** Paths relative to the new folder, and what is written there. */
export type NewFiles = Record<string, string>;

/** The `.cx` files of a first strategy. Every template passes `touchline check` as it is. */
export function strategyFiles(answers: Answers, today: string): NewFiles {
  return TEXTS[answers.template](answers, Number(today.slice(0, 4)));
}

/** A text of the user's as the language writes it. */
export function quoted(text: string): string {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return `"${tidy.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

interface Story {
  channels: string;
  stages: string;
  goal: string;
  kpi: string;
  initiative: string;
}

function guided(answers: Answers, year: number, story: Story): NewFiles {
  return {
    'strategy.cx': `// What we want for our customers, and how we will know. Start with the goals; leave out what is not known yet.

strategy Strategy ${quoted(answers.strategy)} {
  vision "One sentence a customer would be glad to read"
  horizon ${year + 1}-01-01 .. ${year + 2}-12-31
  reviewed every quarter

${story.goal}
}

${story.kpi}
`,
    'journey.cx': `// How it is today, in the customer's words. A feeling goes from 1 (very bad) to 5 (very good).

persona Customer ${quoted(answers.customer)}

${story.channels}

journey FirstJourney ${quoted(answers.journey)} as-is for Customer {
${story.stages}
}
`,
    'plan.cx': `// What we do about it, who does it, and when.

${story.initiative}
`,
  };
}

const TEXTS: Record<Template, (answers: Answers, year: number) => NewFiles> = {
  bank: (answers, year) =>
    guided(answers, year, {
      channels: `channel App "Mobile app" { kind app  talks two-way }
channel Branch { kind branch  talks two-way }`,
      stages: `  stage Discover phase awareness {
    touchpoint "Compares accounts" via App feeling 3 "curious"
  }

  stage Apply phase purchase {
    touchpoint FillForm "Fills in the form" via App, Branch {
      moment of truth because "First proof of the promise"
      feeling 2 "annoyed"
      pain "Types the same data twice" high {
        opportunity "Ask once, use it everywhere" impact high effort low lifts to 3.5
      }
      measured by OpeningCsat
      owner "Onboarding"
    }
  }

  stage Use phase usage {
    touchpoint "Pays for the first time" via App feeling 4 "relieved"
  }

  stage Stay phase aftercare {
    touchpoint "Gets help when the card is lost" via App, Branch feeling 3
  }`,
      goal: `  goal Easy "Opening an account takes minutes" {
    measured by OpeningCsat
    by ${year + 1}-12-31
    owner "Onboarding"
  }`,
      kpi: `kpi OpeningCsat "Satisfied with opening the account" {
  question "How satisfied are you with opening your account?"
  metric csat of score scale 1..5 top-2-box
  baseline 61% on ${year}-12-31
  target 80% by ${year + 1}-12-31
  measured every month
  owner "Onboarding"
}`,
      initiative: `initiative "One form, one signature" {
  kind process
  supports Easy
  improves FirstJourney.Apply.FillForm
  addresses "Types the same data twice"
  expected effect OpeningCsat +6 pp by ${year + 1}-09-30
  owner "Onboarding"
  schedule ${year + 1}-01-15 .. ${year + 1}-06-30
  status planned
  impact high
  effort medium
}`,
    }),
  telecom: (answers, year) =>
    guided(answers, year, {
      channels: `channel App "Mobile app" { kind app  talks two-way }
channel Hotline { kind phone  talks two-way }
channel Sms "SMS" { kind messenger  talks outbound }`,
      stages: `  stage Notices phase usage {
    step "Restarts the phone" feeling 2.5 "puzzled"
  }

  stage "Asks for help" phase usage {
    touchpoint AsksBot "Asks the app" via App feeling 2.4 "sceptical"

    touchpoint Calls "Calls the hotline" via Hotline {
      moment of truth because "Here it is decided whether the customer stays"
      feeling 1.5 "worn out"
      pain "Explains the same thing three times" critical {
        opportunity "The agent sees the chat" impact high effort low lifts to 3.4
      }
      measured by FirstContact
      owner "Contact centre"
    }
  }

  stage Afterwards phase aftercare {
    touchpoint "Hears that it works again" via Sms feeling 3.5 "relieved"
  }`,
      goal: `  goal SolvedAtOnce "Questions are solved at the first contact" {
    measured by FirstContact
    by ${year + 1}-12-31
    owner "Contact centre"
  }`,
      kpi: `kpi FirstContact "Solved at the first contact" {
  metric fcr of contact
  baseline 58% on ${year}-12-31
  target 75% by ${year + 1}-12-31
  measured every month
  owner "Contact centre"
}`,
      initiative: `initiative "One ticket for app and hotline" {
  kind process
  supports SolvedAtOnce
  improves FirstJourney."Asks for help".Calls
  addresses "Explains the same thing three times"
  expected effect FirstContact +8 pp by ${year + 1}-09-30
  owner "Contact centre"
  schedule ${year + 1}-01-15 .. ${year + 1}-06-30
  status planned
  impact high
  effort low
}`,
    }),
  'public-service': (answers, year) =>
    guided(answers, year, {
      channels: `channel Site "Website" { kind web  talks outbound }
channel Counter "Service counter" { kind branch  talks two-way }
channel Letter { kind letter  talks outbound }`,
      stages: `  stage "Finds out" phase awareness {
    touchpoint "Looks for the form" via Site {
      feeling 2.4 "lost"
      pain "Nine pages say nine things" medium {
        opportunity "One page per life event" impact medium effort low
      }
    }
  }

  stage Applies phase purchase {
    touchpoint HandsIn "Hands in the papers" via Counter {
      moment of truth because "One missing paper means a second day off work"
      feeling 2 "anxious"
      pain "Nobody said which papers it takes" high {
        opportunity "A list of papers in five languages" impact high effort low lifts to 3.5
      }
      measured by DoneAtOnce
      owner "Service counters"
    }
  }

  stage Waits phase usage {
    touchpoint "Gets the confirmation" via Letter feeling 3.5 "relieved"
  }

  stage Later phase aftercare {
    touchpoint "Changes the address after a move" via Site feeling 3
  }`,
      goal: `  goal OneVisit "One visit is enough" {
    measured by DoneAtOnce
    by ${year + 1}-12-31
    owner "Service counters"
  }

  commitment "We answer every letter" via Letter { standard 80% within 10 working days }`,
      kpi: `kpi DoneAtOnce "Done in one visit" {
  metric share of done_at_first_visit
  baseline 54% on ${year}-12-31
  target 75% by ${year + 1}-12-31
  measured every month
  owner "Service counters"
}`,
      initiative: `initiative "A list of papers for every service" {
  kind process
  supports OneVisit
  improves FirstJourney.Applies.HandsIn
  addresses "Nobody said which papers it takes"
  expected effect DoneAtOnce +10 pp by ${year + 1}-09-30
  owner "Service counters"
  schedule ${year + 1}-01-15 .. ${year + 1}-06-30
  status planned
  impact high
  effort low
}`,
    }),
  blank: (answers) => ({
    'journey.cx': `// A journey map of your own: write what the customer goes through, one line a step.
// A feeling goes from 1 (very bad) to 5 (very good); leave out what is not known yet.

journey ${quoted(answers.journey)} for ${quoted(answers.customer)} {
  step "Needs something" feeling 3
  touchpoint "Meets us for the first time" feeling 3
  step "Decides" feeling 3
  touchpoint "Uses what we offer" feeling 3
  touchpoint "Comes back, or does not" feeling 3
}
`,
  }),
};
