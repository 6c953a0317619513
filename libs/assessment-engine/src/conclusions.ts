/**
 * What the reasoning concludes from a fixed set of cases, as fingerprints: the named cases one by one, and generated
 * ones in tens. A change of the reasoning that was not meant shows here. Used by the lock and its spec only.
 */
import { fingerprint, vignettes, type Catalogue } from '@stride/clinical';
import { caseNumber } from './case-arbitrary';
import { explain } from './explain';
import { reason } from './reason';
import type { AssessmentCase } from './reasoning';
import { whatStopsSigning } from './signing';

const GENERATED = 300;
const TOGETHER = 10;

/** The reasoning to the byte, what stops the signature, and one factor explained the long way: another for each case. */
const everything = (catalogue: Catalogue, input: AssessmentCase, number: number): string => {
  const factor = catalogue.causes[number % catalogue.causes.length];
  return JSON.stringify([
    reason(catalogue, input),
    whatStopsSigning(catalogue, input, { domainReasons: {}, flagsActedOn: [], openConflicts: [] }),
    factor === undefined ? [] : explain(catalogue, input, factor.ref),
  ]);
};

/** Named case or number of the first generated case → fingerprint of everything concluded from it. */
export function conclusions(catalogue: Catalogue): Record<string, string> {
  const named = vignettes.map((vignette, number) => [`case ${vignette.id}`, fingerprint(everything(catalogue, vignette, number))]);
  const generated = Array.from({ length: GENERATED / TOGETHER }, (_, block) => [
    `generated ${block * TOGETHER}`,
    fingerprint(Array.from({ length: TOGETHER }, (_one, n) => everything(catalogue, caseNumber(block * TOGETHER + n), n))),
  ]);
  return Object.fromEntries([...named, ...generated]) as Record<string, string>;
}
