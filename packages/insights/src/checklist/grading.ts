import type { CcxpCompetency, ChecklistEffort, ChecklistWeight } from '@touchline/model';

/** How an item counts, what it takes, and which competency it shows. */
export interface Grade {
  /**
   * - **3, essential**: the stage does not stand without it. The source text names it as what the stage consists of
   *   (R30–R36), so a stage that is called done while it is missing is not done.
   * - **2, important**: a framework (ISO 10004, CCXP, the five levels) or one of the two texts asks for it, and an
   *   expert would raise it in the review; the stage can nevertheless go on.
   * - **1, rounding off**: makes a sound stage better.
   *
   * Three steps and no finer: nobody could defend that a vision counts 0.15 and a cadence 0.12.
   */
  readonly weight: ChecklistWeight;
  /** `low` a line by whoever knows, `medium` a decision among people, `high` work with customers or systems. */
  readonly effort: ChecklistEffort;
  readonly competency: CcxpCompetency;
}

/** Weights of the five domains in the CCXP exam (blueprint of 2021), in percent. Shown as such, never multiplied in. */
export const CCXP_EXAM_SHARES: Readonly<Record<CcxpCompetency, number>> = {
  insights: 22,
  strategy: 20,
  metrics: 20,
  design: 19,
  culture: 19,
};

const grade = (weight: ChecklistWeight, effort: ChecklistEffort, competency: CcxpCompetency): Grade => ({
  weight,
  effort,
  competency,
});

/** The grade of every item, stage by stage. */
export const GRADES = {
  // Analysis: R30 names four contents — satisfaction, complaints and reviews, competitors, the fit with the strategy.
  CK01: grade(3, 'high', 'insights'),
  CK02: grade(3, 'medium', 'insights'),
  CK03: grade(2, 'medium', 'insights'),
  CK04: grade(3, 'medium', 'insights'),
  CK05: grade(3, 'medium', 'strategy'),
  CK06: grade(2, 'high', 'insights'),
  CK07: grade(2, 'medium', 'insights'),
  CK08: grade(2, 'high', 'insights'),
  CK09: grade(2, 'medium', 'insights'),
  CK30: grade(2, 'medium', 'design'),
  CK31: grade(2, 'medium', 'design'),
  CK37: grade(1, 'medium', 'design'),
  // Goals: R31 consists of goals and of indicators that are described in full.
  CK11: grade(2, 'low', 'strategy'),
  CK12: grade(3, 'medium', 'strategy'),
  CK16: grade(2, 'medium', 'strategy'),
  CK17: grade(2, 'low', 'metrics'),
  CK20: grade(3, 'medium', 'metrics'),
  CK21: grade(2, 'low', 'metrics'),
  CK22: grade(1, 'low', 'metrics'),
  CK23: grade(2, 'medium', 'metrics'),
  CK26: grade(2, 'low', 'metrics'),
  // Formulation: R32 gives directions and methods, which hang on a promise; a strategy may well be written without maps.
  CK10: grade(2, 'low', 'strategy'),
  CK13: grade(2, 'medium', 'strategy'),
  CK15: grade(2, 'medium', 'strategy'),
  CK18: grade(3, 'medium', 'strategy'),
  CK32: grade(2, 'medium', 'design'),
  CK33: grade(2, 'low', 'design'),
  CK34: grade(2, 'medium', 'design'),
  CK35: grade(1, 'medium', 'design'),
  CK36: grade(1, 'medium', 'design'),
  CK38: grade(2, 'high', 'design'),
  CK53: grade(1, 'medium', 'culture'),
  CK60: grade(2, 'high', 'strategy'),
  CK61: grade(2, 'medium', 'metrics'),
  CK62: grade(2, 'medium', 'insights'),
  CK63: grade(1, 'medium', 'strategy'),
  // Plan: R33 makes owner and date mandatory.
  CK14: grade(2, 'medium', 'strategy'),
  CK40: grade(3, 'low', 'design'),
  CK41: grade(2, 'medium', 'design'),
  CK42: grade(2, 'high', 'design'),
  CK43: grade(2, 'medium', 'design'),
  CK44: grade(1, 'low', 'design'),
  CK50: grade(2, 'medium', 'culture'),
  CK51: grade(1, 'medium', 'culture'),
  CK52: grade(2, 'low', 'culture'),
  // Implementation: without a status nobody can tell whether R34 happens.
  CK45: grade(3, 'low', 'design'),
  CK46: grade(2, 'medium', 'culture'),
  // Evaluation: R35 is results, and what is corrected because of them.
  CK24: grade(2, 'medium', 'metrics'),
  CK25: grade(2, 'low', 'metrics'),
  CK27: grade(3, 'high', 'metrics'),
  CK55: grade(3, 'medium', 'culture'),
  // Improvement: R36 is the rhythm of looking again.
  CK54: grade(3, 'low', 'culture'),
  CK56: grade(2, 'low', 'culture'),
  CK57: grade(2, 'low', 'culture'),
} as const satisfies Record<string, Grade>;

/** The items that exist. */
export type ChecklistId = keyof typeof GRADES;

/** An item of this weight makes or breaks its stage. */
export const ESSENTIAL: ChecklistWeight = 3;
