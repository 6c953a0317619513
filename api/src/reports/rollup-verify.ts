/**
 * Proves that the rollup equals a recount of every signed assessment, from its frozen reasoning, and that the open episodes
 * stand where their signed visits put them.
 */
import type { Reasoning } from '@stride/assessment-engine';
import type { AssessmentKind } from '@stride/contracts';
import type { DataSource } from 'typeorm';
import { countsOf, shardOf, standingAfter, wasNew, type Standing } from '../assessments';

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
      const episodes = new Map<string, LastVisit>();
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
            signed_at: Date;
            episode_id: string;
            reasoning: Reasoning;
          }[]
        >(
          `select a.id, a.kind, a.status, to_char(a.signed_on, 'YYYY-MM-DD') as day, a.counts, a.signed_by, a.signed_at, a.episode_id,
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
          const before = episodes.get(row.episode_id);
          const discharged = before?.discharged === true || row.kind === 'discharge';
          const at = row.signed_at.getTime();
          if (before === undefined || at > before.at || (at === before.at && row.id > before.id))
            episodes.set(row.episode_id, {
              id: row.id,
              at,
              by: row.signed_by,
              standing: standingOf(row),
              discharged,
            });
          else before.discharged = discharged;
        }
        const last = rows.at(-1);
        if (last === undefined) break;
        after = last.id;
      }
      const known = await manager.query<EpisodeRead[]>(
        `select e.id, e.practitioner_id as by, e.status = 'open' as open, coalesce(e.review_due_on::text, 'infinity') as due, e.ready_to_discharge as ready, coalesce(e.last_urgency, 'none') as urgency,
                e.status = 'closed' and exists (select 1 from episode o where o.clinic_id = e.clinic_id and o.patient_id = e.patient_id and o.id <> e.id and o.status = 'open') as goes_on_elsewhere
           from episode e where e.clinic_id = $1`,
        [clinicId],
      );
      for (const episode of known) {
        const last = episodes.get(episode.id);
        if (last === undefined) continue;
        const key = openKey(episode, last);
        if (key !== null) add(recount, key, [1]);
      }
      const stored = await manager.query<{ key: string; counts: number[] }[]>(
        `select concat_ws(' ', 'month', to_char(month, 'YYYY-MM'), practitioner_id, shard) as key, counts from caseload_rollup where clinic_id = $1
         union all select concat_ws(' ', 'day', to_char(day, 'YYYY-MM-DD'), practitioner_id), counts from caseload_day where clinic_id = $1
         union all select concat_ws(' ', 'open', practitioner_id, review_due_on, case when ready_to_discharge then 'true' else 'false' end, urgency), array[episodes] from caseload_open where clinic_id = $1`,
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

/** The last signed visit of an episode. */
interface LastVisit {
  id: string;
  at: number;
  by: string;
  /** Null where only a part of the reasoning was kept: such an episode is taken as it stands. */
  standing: Standing | null;
  discharged: boolean;
}
interface EpisodeRead {
  id: string;
  by: string;
  open: boolean;
  due: string;
  ready: boolean;
  urgency: string;
  /** Closed without a discharge, because the patient's care goes on in another. */
  goes_on_elsewhere: boolean;
}

function standingOf(row: {
  kind: AssessmentKind;
  reasoning: Partial<Reasoning>;
  day: string;
}): Standing | null {
  const { urgency, seekHelp, priorities } = row.reasoning;
  if (urgency === undefined || seekHelp === undefined || priorities === undefined) return null;
  return standingAfter(row.kind, { urgency, seekHelp, priorities }, row.day);
}

/** Where an episode is counted as open, by its signed visits; null where it is not. */
function openKey(episode: EpisodeRead, last: LastVisit): string | null {
  const { standing } = last;
  if (standing === null)
    return episode.open ? ['open', episode.by, episode.due, episode.ready, episode.urgency].join(' ') : null;
  if (last.discharged || episode.goes_on_elsewhere) return null;
  return ['open', last.by, standing.reviewDueOn ?? 'infinity', standing.ready, standing.urgency].join(' ');
}

function add(into: Map<string, number[]>, key: string, counts: readonly number[]): void {
  const before = into.get(key) ?? counts.map(() => 0);
  into.set(
    key,
    counts.map((count, index) => count + (before[index] ?? 0)),
  );
}
