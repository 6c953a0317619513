/** The catalogue's first hundred scored bands as rules of json-rules-engine: one condition and one event each. */
import { Engine } from 'json-rules-engine';

const RULES = 100;

/** What a band of figures or words says, as one condition of that library; null where it says more than one comparison. */
function conditionOf(fact, band) {
  const compare = (operator, value) => ({ fact, operator, value });
  if (band.below !== undefined) return compare('lessThan', band.below);
  if (band.atMost !== undefined) return compare('lessThanInclusive', band.atMost);
  if (band.above !== undefined) return compare('greaterThan', band.above);
  if (band.atLeast !== undefined) return compare('greaterThanInclusive', band.atLeast);
  if (Array.isArray(band.is)) return compare('in', band.is);
  if (band.is !== undefined) return compare('equal', band.is);
  return null;
}

/** An engine with the rules, and how a case is told to it. */
export function rulesEngine(catalogue) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const tests = catalogue.domains.flatMap((domain) => domain.tests);
  const places = (test) => (test.sided ? ['left', 'right'] : ['']).flatMap((side) => (test.sites ?? [{ code: '' }]).map((site) => [test.code, side, site.code].filter(Boolean).join('_')));
  let rules = 0;
  for (const item of [...tests, ...catalogue.history])
    for (const fact of item.domain === undefined && item.sided === undefined ? [item.code] : places(item))
      for (const weight of item.weights ?? [])
        for (const band of weight.bands) {
          const condition = conditionOf(fact, band);
          if (condition === null || rules === RULES) continue;
          engine.addRule({ conditions: { all: [condition] }, event: { type: weight.toward, params: { points: band.points, code: fact } } });
          rules += 1;
        }
  if (rules !== RULES) throw new Error(`Only ${rules} rules could be written from the catalogue.`);
  const factsOf = (input) => ({
    ...input.history,
    ...Object.fromEntries(input.findings.filter((row) => row.value !== undefined).map((row) => [[row.test, row.side, row.site].filter(Boolean).join('_'), row.value])),
  });
  return { run: (input) => engine.run(factsOf(input)), rules };
}
