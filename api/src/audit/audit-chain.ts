/** Proves that no audit event was edited, removed, added or moved since it was written. */
import type { DataSource } from 'typeorm';

/** The end of one chain; kept outside the database it shows a tail that was cut off together with its head. */
export interface AuditAnchor {
  clinicId: string;
  chain: number;
  length: string;
  hash: string;
}
export interface BrokenChain {
  clinicId: string;
  chain: number;
  what: string;
}

/** Checks every chain of these clinics, against anchors taken earlier where there are any. */
export async function verifyAudit(
  source: DataSource,
  clinicIds: readonly string[],
  anchors: readonly AuditAnchor[] = [],
): Promise<{ events: number; anchors: AuditAnchor[]; broken: BrokenChain[] }> {
  const result = { events: 0, anchors: [] as AuditAnchor[], broken: [] as BrokenChain[] };
  for (const clinicId of clinicIds) {
    await source.transaction(async (manager) => {
      await manager.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
      const chains = await manager.query<
        { chain: number; events: string; wrong: string | null; end: string; end_hash: string }[]
      >(CHECK, [clinicId]);
      const heads = await manager.query<{ chain: number; length: string; hash: string }[]>(
        'select chain, length, hash from audit_head where clinic_id = $1',
        [clinicId],
      );
      for (const { chain, events, wrong, end, end_hash } of chains) {
        result.events += Number(events);
        if (wrong !== null)
          result.broken.push({
            clinicId,
            chain,
            what: `Event ${wrong} does not follow from the one before it.`,
          });
        const head = heads.find((candidate) => candidate.chain === chain);
        if (head?.length !== end || head.hash !== end_hash)
          result.broken.push({ clinicId, chain, what: 'The chain does not end where it should.' });
      }
      for (const head of heads) {
        result.anchors.push({ clinicId, ...head });
        if (!chains.some((chain) => chain.chain === head.chain))
          result.broken.push({ clinicId, chain: head.chain, what: 'The whole chain is gone.' });
      }
      for (const anchor of anchors.filter((candidate) => candidate.clinicId === clinicId)) {
        const [event] = await manager.query<{ hash: string }[]>(
          'select hash from audit_event where clinic_id = $1 and chain = $2 and position = $3',
          [clinicId, anchor.chain, anchor.length],
        );
        if (event?.hash !== anchor.hash)
          result.broken.push({
            clinicId,
            chain: anchor.chain,
            what: `The anchor at event ${anchor.length} is not in the chain.`,
          });
      }
    });
  }
  return result;
}

const CHECK = `
  with event as (
    select chain, position, hash, row_number() over w as place,
           audit_hash(coalesce(lag(hash) over w, ''), id, at, practitioner_id, deed, object_kind, object_id, reason, facts) as expected
      from audit_event where clinic_id = $1 window w as (partition by chain order by position)
  )
  select chain, count(*) as events, min(position) filter (where hash <> expected or position <> place) as wrong, max(position) as end,
         (array_agg(hash order by position desc))[1] as end_hash
    from event group by chain order by chain`;
