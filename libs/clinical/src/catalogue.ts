/** The catalogue: all of the clinic's knowledge under one version. A record keeps the version it was concluded with. */
import { causes } from './causes';
import { examination } from './examination';
import type { Catalogue } from './grammar';
import { interventions } from './interventions';
import { outcomeMeasures } from './outcome-measures';
import { phaseCriteria } from './phase-criteria';
import { planRules } from './plan-rules';
import { redFlags } from './red-flags';
import { references } from './references';
import { seekHelp } from './seek-help';
import { neuroExamination, signs } from './signs';

const { domains, history } = examination;

export const catalogue: Catalogue = {
  version: '1.4.0',
  domains,
  history,
  redFlags,
  openQuestions: [
    ...history.filter((item) => item.redFlagQuestion === true && item.followUpOf === undefined).map((item) => item.code),
    ...domains.flatMap((domain) => domain.tests.filter((test) => test.redFlagQuestion === true).map((test) => test.code)),
  ],
  seekHelp,
  causes,
  signs,
  neuroExamination,
  interventions,
  planRules,
  phaseCriteria,
  outcomeMeasures,
  references,
};
