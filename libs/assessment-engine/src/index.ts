/**
 * The reasoning: pure functions from a case and a catalogue to what the findings support, what is dangerous, what is
 * missing, and a first plan, each with its reasons. No clock, no network, no state: the same case gives the same bytes.
 */
export * from './reasoning';
export * from './validate';
export * from './reason';
