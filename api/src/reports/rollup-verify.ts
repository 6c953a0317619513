/** Proves that the rollup equals a recount of every signed assessment, from its frozen reasoning, and of every open episode. */
import type { Reasoning } from '@stride/assessment-engine';
import type { AssessmentKind } from '@stride/contracts';
import type { DataSource } from 'typeorm';
import { countsOf, shardOf, wasNew } from '../assessments';

export interface RollupDifference {
  clinicId: string;
  key: string;
  rollup: number[];
  recount: number[];
}

/** Every place where rollup and recount differ; empty when they agree. Reads all clinics, one after another. */
export async function verifyRollup(
  source: DataSource,
  clinicIds: readonly string[],
): Promise<{ assessments: number; differences: RollupDifference[] }> {
  const differences: RollupDifference[] = [];
  let assessments = 0;
  for (const clinicId of clinicIds) {
    await source.transaction(async (manager) => {
      await manager.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
      const recount = new Map<string, number[]>();
      let after = '00000000-0000-0000-0000-000000000000';
      for (;;) {
        const rows = await manager.query<
          {
            id: string;
            kind: AssessmentKind;
            status: string;
            day: string;
            counts: number[];
            signed_by: string;
            reasoning: Reasoning;
          }[]
        >(
          `select a.id, a.kind, a.status, to_char(a.signed_on, 'YYYY-MM-DD') as day, a.counts, a.signed_by,
                  coalesce((select m.reasoning from amendment m where m.clinic_id = a.clinic_id and m.assessment_id = a.id order by m.number desc limit 1), a.reasoning) as reasoning
             from assessment a where a.clinic_id = $1 and a.signed_on is not null and a.id > $2 order by a.id limit 2000`,
          [clinicId, after],
        );
        for (const row of rows) {
          assessments++;
          if (row.status !== 'signed') continue;
          const counts = countsOf(row.kind, row.reasoning, wasNew(row.counts));
          add(recount, `month ${row.day.slice(0, 7)} ${row.signed_by} ${shardOf(row.signed_by)}`, counts);
          add(recount, `day ${row.day} ${row.signed_by}`, counts);
        }
        const last = rows.at(-1);
        if (last === undefined) break;
        after = last.id;
      }
      const open = await manager.query<{ key: string; episodes: number }[]>(
        `select concat_ws(' ', 'open', practitioner_id, coalesce(review_due_on, 'infinity'), ready_to_discharge, coalesce(last_urgency, 'none')) as key, count(*)::integer as episodes
           from episode where clinic_id = $1 and status = 'open' and last_signed_at is not null group by 1`,
        [clinicId],
      );
      for (const { key, episodes } of open) recount.set(key, [episodes]);
      const stored = await manager.query<{ key: string; counts: number[] }[]>(
        `select concat_ws(' ', 'month', to_char(month, 'YYYY-MM'), practitioner_id, shard) as key, counts from caseload_rollup where clinic_id = $1
         union all select concat_ws(' ', 'day', to_char(day, 'YYYY-MM-DD'), practitioner_id), counts from caseload_day where clinic_id = $1
         union all select concat_ws(' ', 'open', practitioner_id, review_due_on, ready_to_discharge, urgency), array[episodes] from caseload_open where clinic_id = $1`,
        [clinicId],
      );
      const rollup = new Map(stored.map((row) => [row.key, row.counts]));
      for (const key of new Set([...recount.keys(), ...rollup.keys()])) {
        const [a, b] = [rollup.get(key) ?? [], recount.get(key) ?? []];
        const length = Math.max(a.length, b.length);
        if (
          Array.from({ length }, (_, i) => (a[i] ?? 0) - (b[i] ?? 0)).some((difference) => difference !== 0)
        )
          differences.push({ clinicId, key, rollup: a, recount: b });
      }
    });
  }
  return { assessments, differences };
}

function add(into: Map<string, number[]>, key: string, counts: readonly number[]): void {
  const before = into.get(key) ?? counts.map(() => 0);
  into.set(
    key,
    counts.map((count, index) => count + (before[index] ?? 0)),
  );
}
