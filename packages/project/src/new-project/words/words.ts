/** What the templates say. `…Name` is a name of the language: one word, without quotes. */
export interface TemplateWords {
  readonly strategyComment: string;
  readonly strategyName: string;
  readonly vision: string;
  readonly journeyComment: string;
  readonly customerName: string;
  readonly journeyName: string;
  readonly planComment: string;
  readonly bank: BankWords;
  readonly telecom: TelecomWords;
  readonly publicService: PublicServiceWords;
  readonly blank: BlankWords;
}

/** What the questions propose and `--yes` takes. */
export interface Proposal {
  readonly strategy: string;
  readonly customer: string;
  readonly journey: string;
}

interface StoryWords {
  readonly proposal: Proposal;
  readonly owner: string;
  readonly goalName: string;
  readonly goal: string;
  readonly kpiName: string;
  readonly kpi: string;
  /** Where its numbers come from, and what the story knows its pains from. */
  readonly kpiSource: string;
  readonly evidence: string;
  readonly relationName: string;
  readonly relation: string;
  readonly initiative: string;
  readonly pain: string;
  readonly momentBecause: string;
}

export interface BankWords extends StoryWords {
  readonly question: string;
  readonly appName: string;
  readonly app: string;
  readonly branchName: string;
  readonly discoverName: string;
  readonly compares: string;
  readonly curious: string;
  readonly applyName: string;
  readonly formName: string;
  readonly form: string;
  readonly annoyed: string;
  readonly askOnce: string;
  readonly useName: string;
  readonly pays: string;
  readonly relieved: string;
  readonly stayName: string;
  readonly lostCard: string;
}

export interface TelecomWords extends StoryWords {
  readonly appName: string;
  readonly app: string;
  readonly hotlineName: string;
  readonly smsName: string;
  readonly noticesName: string;
  readonly restarts: string;
  readonly puzzled: string;
  readonly helpName: string;
  readonly botName: string;
  readonly bot: string;
  readonly sceptical: string;
  readonly callName: string;
  readonly call: string;
  readonly wornOut: string;
  readonly agentSees: string;
  readonly afterwardsName: string;
  readonly works: string;
  readonly relieved: string;
}

export interface PublicServiceWords extends StoryWords {
  readonly siteName: string;
  readonly site: string;
  readonly counterName: string;
  readonly counter: string;
  readonly letterName: string;
  readonly findsOutName: string;
  readonly looksForForm: string;
  readonly lost: string;
  readonly ninePages: string;
  readonly onePage: string;
  readonly appliesName: string;
  readonly handsInName: string;
  readonly handsIn: string;
  readonly anxious: string;
  readonly listOfPapers: string;
  readonly waitsName: string;
  readonly confirmation: string;
  readonly relieved: string;
  readonly laterName: string;
  readonly changesAddress: string;
  readonly commitment: string;
  readonly replyName: string;
  readonly reply: string;
}

export interface BlankWords {
  readonly proposal: Proposal;
  readonly comment: readonly [string, string];
  readonly steps: readonly [string, string, string, string, string];
}
