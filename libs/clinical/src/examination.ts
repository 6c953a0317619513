/**
 * What is recorded: the domains with their tests, and the questions of the conversation. A front door of its own: a form
 * needs no more of the knowledge, and does not carry the rest.
 */
import { coreControl } from './domains/core-control';
import { gluteFunction } from './domains/glute-function';
import { hipMobility } from './domains/hip-mobility';
import { nerveTension } from './domains/nerve-tension';
import { spineStiffness } from './domains/spine-stiffness';
import type { Examination } from './grammar';
import { history } from './history';

export const examination: Examination = {
  domains: [hipMobility, coreControl, gluteFunction, spineStiffness, nerveTension],
  history,
};

export { HISTORY_TOPICS } from './grammar';
export { BODY_CHART_DEPTHS, BODY_CHART_QUALITIES, BODY_CHART_REGIONS, PAIN_ORDER } from './history';
export { toolsOf } from './measuring-tools';
