/** What the printed record of an assessment is made from; the API gathers it. */
import type { Finding, HistoryValue, Reasoning } from '@stride/assessment-engine';
import type { LocalTime, PaperHead, ReferralSource } from './source';

/** The answers of a record at one moment: as signed, or as they read after a correction. */
export interface RecordAnswers {
  history: Readonly<Record<string, HistoryValue>>;
  findings: readonly Finding[];
  /** Free text by position, or `general`. */
  notes: Readonly<Record<string, string>>;
  /** Domain id → why it was not examined. */
  domainReasons: Readonly<Record<string, string>>;
}

export interface RecordAmendment {
  reason: string;
  by: string;
  at: LocalTime;
  /** How the record reads from then on. */
  answers: RecordAnswers;
}

/** Everything the printed record says. */
export interface RecordSource extends PaperHead {
  status: 'draft' | 'signed' | 'entered-in-error';
  kind: 'mini' | 'initial' | 'review' | 'discharge';
  demo: boolean;
  startedAt: LocalTime;
  signed: { by: string; at: LocalTime; hash: string } | null;
  catalogueVersion: string;
  /** Codes of the core set that the record is read with; null is the catalogue's. */
  coreTests: readonly string[] | null;
  /** The answers before any amendment. */
  original: RecordAnswers;
  /** First to last. */
  amendments: readonly RecordAmendment[];
  /** What the record supports as it stands. */
  reasoning: Reasoning;
  actions: ReferralSource['actions'];
}
