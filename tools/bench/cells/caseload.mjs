/**
 * The manager's caseload over HTTP with 20,000 and with 200,000 signed assessments, against a signed-in request that
 * reads nothing, and how the report grows between the two.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { root } from '../../launcher/build.mjs';
import { signedIn } from '../http-client.mjs';
import { compared, inTurns, median } from '../ratios.mjs';

const SIZES = [20_000, 200_000];
const ROUNDS = 7;
const REQUESTS = 60;
const MONTHS = 24;

/**
 * Signed assessments from `from` to `to`, each with its patient and episode, spread over two years and the clinic's
 * physiotherapists. Counts and reasoning are those of assessments that the demo clinic signed, so that a recount reads
 * them like any other; the rollup is then brought up to them by the sums that signing keeps.
 */
export async function grow(client, clinicId, from, to) {
  await client.query('begin');
  await client.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
  // What is inserted here is whole by construction; looking every reference up again would take most of the time.
  await client.query('set local session_replication_role = replica');
  await client.query(
    `create temporary table grown on commit drop as
       with model as (select row_number() over (order by id) - 1 as k, count(*) over () as models, kind, counts, document, reasoning, catalogue_version, hash, age_years, sex from assessment
                       where clinic_id = $1 and status = 'signed' and patient_id not in (select id from patient where clinic_id = $1 and sort_name = 'demo-bench') and not exists (select 1 from amendment m where m.clinic_id = assessment.clinic_id and m.assessment_id = assessment.id)),
            person as (select row_number() over (order by id) - 1 as k, count(*) over () as people, id from practitioner where clinic_id = $1 and role = 'physiotherapist')
       select n, gen_random_uuid() as patient_id, gen_random_uuid() as episode_id, gen_random_uuid() as assessment_id, p.id as practitioner_id,
              (current_date - ((n * 7919) % ($4 * 30))::integer) as day, m.kind, m.counts, m.catalogue_version, m.hash, m.age_years, m.sex, m.reasoning
         from generate_series($2::integer, $3::integer - 1) n
         join model m on m.k = n % m.models join person p on p.k = n % p.people`,
    [clinicId, from, to, MONTHS],
  );
  await client.query(
    `insert into patient (clinic_id, id, clinic_number, given_name, family_name, birth_date, sex, sort_name, search_words)
     select $1, patient_id, 'B' || n, 'Bench', 'Demo-Bench', '1974-02-03', 'female', 'demo-bench', 'demo bench' from grown`,
    [clinicId],
  );
  await client.query(
    `insert into episode (clinic_id, id, patient_id, status, opened_at, practitioner_id, first_signed_on, last_signed_at, review_due_on, ready_to_discharge, last_urgency, closed_at)
     select $1, episode_id, patient_id, case when n % 50 = 0 then 'open' else 'closed' end, day, practitioner_id, day, day, day + 28, n % 100 = 0, 'none', case when n % 50 = 0 then null else day::timestamptz end from grown`,
    [clinicId],
  );
  await client.query(
    `insert into assessment (clinic_id, id, patient_id, episode_id, practitioner_id, kind, status, version, catalogue_version, started_at, age_years, sex, document, reasoning, counts, signed_at, signed_on, signed_by, hash)
     select $1, assessment_id, patient_id, episode_id, practitioner_id, kind, 'signed', 60, catalogue_version, day, age_years, sex, '{"history":{},"findings":{}}',
            jsonb_build_object('urgency', reasoning->'urgency', 'causes', (select jsonb_agg(jsonb_build_object('ref', c->'ref', 'level', c->'level')) from jsonb_array_elements(reasoning->'causes') c)),
            counts, day, day, practitioner_id, hash from grown`,
    [clinicId],
  );
  for (const [table, key, extra, group] of [
    ['caseload_day', 'day', '', ''],
    ['caseload_rollup', "date_trunc('month', day)::date", ', shard', ", (get_byte(uuid_send(practitioner_id), 15) % 8)::smallint"],
  ]) {
    const column = table === 'caseload_day' ? 'day' : 'month';
    await client.query(
      `insert into ${table} as r (clinic_id, ${column}, practitioner_id${extra}, counts)
       select $1, ${column}, practitioner_id${extra}, array_agg(total order by i) from (
         select ${key} as ${column}, practitioner_id${group === '' ? '' : `${group} as shard`}, u.i, sum(u.n)::integer as total
           from grown cross join lateral unnest(counts) with ordinality u (n, i) group by 1, 2${group === '' ? ', 3' : ', 3, 4'}) s
        group by ${column}, practitioner_id${extra}
       on conflict (clinic_id, ${column}, practitioner_id${extra}) do update set counts =
         (select array_agg(coalesce(a, 0) + coalesce(b, 0) order by i) from unnest(r.counts, excluded.counts) with ordinality as u (a, b, i))`,
      [clinicId],
    );
  }
  await client.query('commit');
  await client.query('vacuum analyze');
}

export async function caseload({ clinic, env }) {
  const owner = new pg.Client({ connectionString: clinic.ownerUrl });
  await owner.connect();
  const manager = await signedIn(clinic.url, 'manager@demo.clinic');
  const me = await manager.json('GET', '/api/v1/auth/me');
  const clinicId = (me.user ?? me).clinicId;
  const before = await owner.query('select count(*)::integer as n from assessment where clinic_id = $1 and signed_on is not null', [clinicId]);
  const timed = (route) => async () => {
    const times = [];
    for (let n = 0; n < REQUESTS; n++) {
      const began = performance.now();
      await manager.json('GET', route);
      times.push(performance.now() - began);
    }
    return median(times);
  };
  const lines = [];
  const medians = [];
  let have = 0;
  for (const size of SIZES) {
    await grow(owner, clinicId, have, size);
    have = size;
    const told = await manager.json('GET', '/api/v1/reports/caseload?from=2000-01-01&to=2100-01-01');
    const counted = told.totals.assessments;
    const expected = size + before.rows[0].n;
    if (counted !== expected) throw new Error(`The report counts ${counted} signed assessments where ${expected} are.`);
    const report = timed('/api/v1/reports/caseload');
    const empty = timed('/api/v1/auth/me');
    await report();
    await empty();
    const rounds = await inTurns(ROUNDS, report, empty);
    const line = compared({ metric: `caseload: report over HTTP, ${size.toLocaleString('en')} assessments`, unit: 'ms', anchorName: 'empty signed-in request', rounds, goal: '≤ 3×', holds: (ratio) => ratio <= 3 });
    lines.push(line);
    medians.push(line.ratio.median);
  }
  const exponent = Math.log(medians[1] / medians[0]) / Math.log(SIZES[1] / SIZES[0]);
  lines.push({ metric: 'caseload: growth exponent, 20 k → 200 k', unit: '', anchorName: '–', ours: exponent, anchor: null, ratio: null, goal: '≤ 0.15', met: exponent <= 0.15 });
  await promisify(execFile)(process.execPath, [path.join(root, 'dist/api/rollup-verify.mjs')], { cwd: root, env: { ...env, DATABASE_URL: clinic.appUrl } });
  await owner.end();
  manager.close();
  return lines;
}
