import { Injectable } from '@nestjs/common';
import type { HistoryValue, Reasoning } from '@stride/assessment-engine';
import type { Language } from '@stride/clinical';
import type {
  AssessmentKind,
  AssessmentStatus,
  EpisodeSummary,
  PlanStatus,
  PlanSummary,
  VisitSummary,
} from '@stride/contracts';
import { ClinicTransactions, Deeds, notFound, type Principal } from '../platform';
import { AssessmentsRepository } from './assessments.repository';

interface VisitRow {
  id: string;
  episode_id: string;
  kind: AssessmentKind;
  status: AssessmentStatus;
  started_at: Date;
  signed_at: Date | null;
  amended_at: Date | null;
  name: string;
  reasoning: Pick<Reasoning, 'urgency' | 'priorities' | 'causes' | 'redFlags'> | null;
  history: Record<string, HistoryValue>;
}
interface PlanRow {
  id: string;
  assessment_id: string;
  status: PlanStatus;
  created_at: Date;
  issued_at: Date | null;
  items: number;
  next_visit: string | null;
  language: Language;
}

/** A patient's page: the episodes of care with their visits and plans, newest first. */
@Injectable()
export class EpisodesService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
    private readonly assessments: AssessmentsRepository,
  ) {}

  /** Throws not-found for a patient who is not there or in another clinic; opening the page is audited. */
  of(who: Principal, patientId: string, reason: string | null): Promise<EpisodeSummary[]> {
    return this.transactions.run(who.clinicId, async () => {
      const person = [who.clinicId, patientId];
      const patients = await this.transactions.query(
        'select 1 from patient where clinic_id = $1 and id = $2',
        person,
      );
      if (patients.length === 0) throw notFound();
      const episodes = await this.transactions.query<{
        id: string;
        status: 'open' | 'closed';
        opened_at: Date;
        closed_at: Date | null;
      }>(
        'select id, status, opened_at, closed_at from episode where clinic_id = $1 and patient_id = $2 order by opened_at desc',
        person,
      );
      // What was corrected after signing is told as corrected: the latest amendment stands for its visit.
      const visits = await this.transactions.query<VisitRow>(
        `select a.id, a.episode_id, a.kind, a.status, a.started_at, a.signed_at, m.amended_at, w.name,
                coalesce(m.reasoning, a.reasoning) as reasoning, coalesce(m.document, a.document) -> 'history' as history
           from assessment a
           join practitioner w on w.clinic_id = a.clinic_id and w.id = a.practitioner_id
           left join lateral (select n.amended_at, n.reasoning, n.document from amendment n
                               where n.clinic_id = a.clinic_id and n.assessment_id = a.id order by n.number desc limit 1) m on true
          where a.clinic_id = $1 and a.patient_id = $2 order by a.started_at desc`,
        person,
      );
      // What a draft says so far counts as much: nobody may read its silence here as no danger.
      for (const visit of visits) {
        if (visit.status !== 'draft') continue;
        const row = await this.assessments.read(who.clinicId, visit.id);
        visit.reasoning = await this.assessments.reasonOver(who.clinicId, row);
      }
      const plans = await this.transactions.query<PlanRow>(
        `select id, assessment_id, status, created_at, issued_at, next_visit::text, language,
                (select count(*)::int from jsonb_array_elements(items) item where item -> 'removed' is distinct from 'true') as items
           from plan where clinic_id = $1 and patient_id = $2 order by created_at desc`,
        person,
      );
      await this.deeds.record(who, 'patient.episodes-opened', 'patient', patientId, reason);
      return episodes.map((episode) => {
        const own = visits.filter((visit) => visit.episode_id === episode.id);
        return {
          id: episode.id,
          status: episode.status,
          openedAt: episode.opened_at.toISOString(),
          closedAt: episode.closed_at?.toISOString() ?? null,
          assessments: own.map(visitOf),
          plans: plans.filter((plan) => own.some((visit) => visit.id === plan.assessment_id)).map(planOf),
        };
      });
    });
  }
}

function visitOf(row: VisitRow): VisitSummary {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    startedAt: row.started_at.toISOString(),
    signedAt: row.signed_at?.toISOString() ?? null,
    amendedAt: row.amended_at?.toISOString() ?? null,
    practitionerName: row.name,
    urgency: row.reasoning?.urgency ?? 'none',
    priorities: (row.reasoning?.priorities ?? []).flatMap((ref) => {
      const cause = row.reasoning?.causes.find((candidate) => candidate.ref === ref);
      return cause === undefined ? [] : [{ ref, level: cause.level, side: cause.side }];
    }),
    redFlags: (row.reasoning?.redFlags ?? []).map(({ id, urgency }) => ({ id, urgency })),
    worstPain: worstOf(row.history),
    walkingOnsetMin: numberOf(row.history['walking_onset_min']),
  };
}

const numberOf = (value: HistoryValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** The higher of back and leg, as every rule that reads the worst pain takes it. */
function worstOf(history: Readonly<Record<string, HistoryValue>>): number | null {
  const given = [history['nprs_worst'], history['nprs_leg_worst']].flatMap((value) => numberOf(value) ?? []);
  return given.length === 0 ? null : Math.max(...given);
}

function planOf(row: PlanRow): PlanSummary {
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    status: row.status,
    createdAt: row.created_at.toISOString(),
    issuedAt: row.issued_at?.toISOString() ?? null,
    items: row.items,
    nextVisit: row.next_visit,
    language: row.language,
  };
}
