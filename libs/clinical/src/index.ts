/**
 * The clinic's knowledge: every test, question, red flag, contributing factor, intervention and outcome measure, as
 * versioned data with its sources. This is where a physiotherapist and a developer meet; it decides nothing.
 */
export * from './grammar';
export * from './catalogue';
export { examination } from './examination';
export { vignettes } from './vignettes';
export { BODY_CHART_DEPTHS, BODY_CHART_QUALITIES, BODY_CHART_REGIONS, PAIN_ORDER } from './history';
export { fingerprint, fingerprints } from './fingerprint';
export { MEASURING_TOOLS, toolsOf, type MeasuringTool } from './measuring-tools';
