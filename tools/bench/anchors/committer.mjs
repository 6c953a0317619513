/** What the database alone can do: the rows of one saved change, committed again and again over so many connections. */
import crypto from 'node:crypto';
import pg from 'pg';

/**
 * Transactions per second for `seconds`.
 * @param {{ url: string, clinicId: string, practitionerId: string, assessmentIds: readonly string[], seconds: number, document: string }} options
 */
export async function commitsPerSecond({ url, clinicId, practitionerId, assessmentIds, seconds, document }) {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let commits = 0;
  await Promise.all(
    assessmentIds.map(async (assessmentId) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (let seq = 1; performance.now() < until; seq++) {
        await client.query('begin');
        await client.query(
          `with stored as (insert into bare.assessment_change (clinic_id, id, assessment_id, device_id, seq, entered_at, practitioner_id, base_version, version, operation, applied)
             values ($1, $2, $3, $2, $4, now(), $5, 1, 1, '{"set":{"finding":{"test":"mtt_hip_ext_deg","side":"left","value":-12}}}', true)),
           told as (insert into bare.audit_event (clinic_id, id, practitioner_id, deed, object_kind, object_id, facts, chain, position, hash)
             values ($1, $2, $5, 'assessment.changed', 'assessment', $3, '{"changes":1}', 0, 0, ''))
           update bare.assessment set document = $6, version = version + 1 where clinic_id = $1 and id = $3`,
          [clinicId, crypto.randomUUID(), assessmentId, seq, practitionerId, document],
        );
        await client.query('commit');
        commits += 1;
      }
      await client.end();
    }),
  );
  return commits / ((performance.now() - began) / 1000);
}
