import type { MaturityModel, MaturityModelName } from '../model.ts';
import { cxPyramid } from './cx-pyramid.ts';
import { fiveLevels } from './five-levels.ts';
import { serviceExcellence } from './service-excellence.ts';

/** The built-in maturity models. */
export const maturityModels: Readonly<Record<MaturityModelName, MaturityModel>> = {
  FiveLevels: fiveLevels,
  CxPyramid: cxPyramid,
  ServiceExcellence: serviceExcellence,
};
