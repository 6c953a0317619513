/** Many cases from the named ones: each a seeded mixture of what two of them recorded, with parts left out. */
import { validateCase, type AssessmentCase, type Finding } from '@stride/assessment-engine';
import { catalogue, vignettes } from '@stride/clinical';

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const keyOf = ({ test, side, site }: Finding): string => `${test} ${side ?? ''} ${site ?? ''}`;

/** So many valid cases, the same ones every time. */
export function mixedCases(count: number): AssessmentCase[] {
  const random = seeded(20261127);
  const anyOne = (): (typeof vignettes)[number] | undefined => vignettes[Math.floor(random() * vignettes.length)];
  const cases: AssessmentCase[] = [];
  while (cases.length < count) {
    const [one, other] = [anyOne(), anyOne()];
    if (one === undefined || other === undefined) break;
    const keep = 0.3 + random() * 0.7;
    const rows = new Map(
      [...one.findings, ...other.findings.filter(() => random() < 0.5)]
        .filter(() => random() < keep)
        .map((row) => [keyOf(row as Finding), row as Finding]),
    );
    const history = Object.fromEntries(
      [...Object.entries(one.history), ...Object.entries(other.history).filter(() => random() < 0.3)].filter(
        () => random() < keep,
      ),
    );
    const mixed = { ageYears: 18 + Math.floor(random() * 70), sex: one.sex, history, findings: [...rows.values()] };
    const checked = validateCase(catalogue, mixed);
    if (checked.ok) cases.push(checked.value);
  }
  return cases;
}
