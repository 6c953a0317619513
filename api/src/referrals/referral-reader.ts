import { Injectable } from '@nestjs/common';
import {
  REFERRAL_KINDS,
  type AssessmentReferrals,
  type Page,
  type Referral,
  type ReferralCounts,
  type ReferralList,
  type ReferralListItem,
} from '@stride/contracts';
import { AssessmentsRepository } from '../assessments';
import {
  ClinicTransactions,
  decodeCursor,
  Deeds,
  foreignCursor,
  invalidInput,
  isCursorInstant,
  isUuid,
  LIST,
  notFound,
  toPage,
  type Principal,
} from '../platform';
import { RaisedFlags, tellTheSame } from './raised-flags';
import {
  SELECT_EVENTS,
  SELECT_LISTED,
  SELECT_ONE,
  STANDING,
  STANDING_JOIN,
  tellListed,
  tellReferral,
  type EventRead,
  type ListedRead,
  type ReferralRead,
} from './referral-row';

export interface ReferralQuery {
  status: ReferralList | undefined;
  patientId: string | undefined;
  limit: number;
  cursor: string | undefined;
  reason: string | null;
}

const LISTS: Readonly<Record<ReferralList, string>> = {
  draft: "r.status = 'draft'",
  open: "r.status = 'signed' and e.kind is distinct from 'outcome'",
  closed: "r.status = 'signed' and e.kind = 'outcome'",
  withdrawn: "r.status = 'withdrawn'",
};
/** The most urgent kind first, then what has waited longest. */
const RANK = `array_position(array[${REFERRAL_KINDS.map((kind) => `'${kind}'`).join(', ')}], r.kind)`;
const CREATED = "date_trunc('milliseconds', r.created_at)";

/** Reads letters, one or page by page; every opening is recorded. */
@Injectable()
export class ReferralReader {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly raised: RaisedFlags,
    private readonly deeds: Deeds,
  ) {}

  get(who: Principal, id: string, reason: string | null): Promise<Referral> {
    return this.transactions.run(who.clinicId, async () => {
      const referral = await this.tell(who, id);
      await this.deeds.record(who, 'referral.opened', 'referral', id, reason);
      return referral;
    });
  }

  list(who: Principal, { status, patientId, limit, cursor, reason }: ReferralQuery): Promise<Page<ReferralListItem>> {
    if (patientId !== undefined && !isUuid(patientId))
      throw invalidInput([{ pointer: '/query/patientId', code: 'wrong-type', detail: 'A UUID is needed.' }]);
    const keys = decodeCursor(cursor, 3);
    if (keys !== null && !(/^\d$/.test(keys[0] ?? '') && isCursorInstant(keys[1]) && isUuid(keys[2])))
      throw foreignCursor();
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<ListedRead>(
        `${SELECT_LISTED} where r.clinic_id = $1 and ${status === undefined ? 'true' : LISTS[status]} and ($2::uuid is null or r.patient_id = $2)
            and ($3::int is null or (${RANK}, ${CREATED}, r.id) > ($3, $4::timestamptz, $5::uuid))
          order by ${RANK}, ${CREATED}, r.id limit $6`,
        [who.clinicId, patientId ?? null, keys?.[0] ?? null, keys?.[1] ?? null, keys?.[2] ?? null, limit + 1],
      );
      await this.deeds.record(who, 'referral-list.opened', 'patient-list', LIST, reason, {
        rows: Math.min(rows.length, limit),
      });
      return toPage(rows, limit, tellListed, (last) => [
        String(REFERRAL_KINDS.indexOf(last.kind) + 1),
        last.created_at.toISOString(),
        last.id,
      ]);
    });
  }

  /** The letters of one assessment, and those that its flags call for. */
  ofAssessment(who: Principal, assessmentId: string, reason: string | null): Promise<AssessmentReferrals> {
    return this.transactions.run(who.clinicId, async () => {
      await this.assessments.present(who.clinicId, assessmentId);
      const rows = await this.transactions.query<ListedRead>(
        `${SELECT_LISTED} where r.clinic_id = $1 and r.assessment_id = $2 order by r.created_at, r.id`,
        [who.clinicId, assessmentId],
      );
      await this.deeds.record(who, 'assessment.referrals-opened', 'assessment', assessmentId, reason);
      return {
        items: rows.map(tellListed),
        offers: await this.raised.offers(who.clinicId, assessmentId),
      };
    });
  }

  /** How many letters stand where; nobody is named. */
  counts(who: Principal): Promise<ReferralCounts> {
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<{ standing: keyof ReferralCounts; letters: number }>(
        `select ${STANDING} as standing, count(*)::int as letters from referral r ${STANDING_JOIN}
          where r.clinic_id = $1 and r.status in ('draft', 'signed') group by 1`,
        [who.clinicId],
      );
      const counted = (standing: keyof ReferralCounts): number =>
        rows.find((row) => row.standing === standing)?.letters ?? 0;
      return {
        draft: counted('draft'),
        unsent: counted('unsent'),
        sent: counted('sent'),
        'no-answer': counted('no-answer'),
        acknowledged: counted('acknowledged'),
      };
    });
  }

  /** One letter as it is stored, in the running transaction; 404 when it is not there or not this clinic's. */
  async read(clinicId: string, id: string): Promise<ReferralRead> {
    const [row] = await this.transactions.query<ReferralRead>(SELECT_ONE, [clinicId, id]);
    if (row === undefined) throw notFound();
    return row;
  }

  /** One letter in the words of the contract, in the running transaction. */
  async tell(who: Principal, id: string): Promise<Referral> {
    const row = await this.read(who.clinicId, id);
    const events = await this.transactions.query<EventRead>(SELECT_EVENTS, [who.clinicId, id]);
    return tellReferral(row, events, row.status === 'draft' && (await this.isOutdated(who.clinicId, row)));
  }

  /** Whether the record reads otherwise than this letter tells it. */
  async isOutdated(clinicId: string, row: ReferralRead): Promise<boolean> {
    return !tellTheSame(await this.raised.of(clinicId, row.assessment_id, row.kind), row.flags);
  }
}
