/** Deriving causes, evidence and plan from a case, against a rules library that only compares a hundred values. */
import { rulesEngine } from '../anchors/rules-engine.mjs';
import { alone, compared, inTurns, median } from '../ratios.mjs';

const ROUNDS = 7;
const OURS_RUNS = 40;
const ANCHOR_RUNS = 2;

export async function derive({ knowledge: { catalogue, vignettes, reason } }) {
  const cases = vignettes.map(({ ageYears, sex, history, findings }) => ({ ageYears, sex, history, findings }));
  const { run } = rulesEngine(catalogue);
  const cpuPerCase = (runs, once) => async () => {
    const before = process.cpuUsage();
    for (let n = 0; n < runs; n++) for (const input of cases) await once(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / (runs * cases.length);
  };
  // Every case is reasoned about anew: nothing of it is kept between two calls. What the catalogue alone decides is kept
  // with the prepared catalogue: its tables, and the judgement of a factor of which nothing at all is recorded.
  let read = 0;
  const ours = cpuPerCase(OURS_RUNS, (input) => {
    read += reason(catalogue, input).causes.length;
  });
  const anchor = cpuPerCase(ANCHOR_RUNS, run);
  await ours();
  await anchor();
  const rounds = await inTurns(ROUNDS, ours, anchor);
  if (read === 0) throw new Error('Nothing was derived.');
  const dense = [...cases].sort((a, b) => b.findings.length - a.findings.length)[0];
  const densest = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (let n = 0; n < 500; n++) read += reason(catalogue, dense).causes.length;
    const { user, system } = process.cpuUsage(before);
    densest.push((user + system) / 500);
  }
  return [
    compared({ metric: 'derive: causes, evidence, plan of one case', unit: 'µs', anchorName: 'json-rules-engine, 100 rules', rounds, goal: '≥ 100× faster', holds: (ratio) => ratio >= 100, inverse: true }),
    alone({ metric: `derive: CPU of one case (mean of ${cases.length} named cases)`, unit: 'µs', ours: median(rounds.map((round) => round.ours)), goal: '≤ 50 µs', holds: (us) => us <= 50 }),
    alone({ metric: `derive: CPU of the densest named case (${dense.findings.length} findings)`, unit: 'µs', ours: median(densest), goal: '≤ 50 µs', holds: (us) => us <= 50 }),
  ];
}
