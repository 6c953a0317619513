/** A draft on the screen without a clinic behind it: for specs only. */
import { signal, type EnvironmentProviders, type Provider } from '@angular/core';
import { provideRouter } from '@angular/router';
import type { AssessmentCase } from '@stride/assessment-engine';
import type { Position } from '@stride/clinical';
import type { Assessment, ChangeOperation, ChangesAccepted, FieldConflict, OtherEdit, Patient } from '@stride/contracts';
import { AssessmentsClient, type PreviousAssessment } from '../client/assessments.client';
import { ClinicClient } from '../client/clinic.client';
import { PatientsClient } from '../client/patients.client';
import { ReferralsClient } from '../client/referrals.client';
import { DraftCopies } from '../tablet/draft-copy';
import { AFTER_PAINT } from '../ui/after-paint';
import { BulkMark } from './bulk-mark';
import { ChangeQueue } from './change-queue';
import { KeptFields } from './kept-where';
import { Reasoner } from './reasoner';
import { reasonOf, urgency } from './reasoning-part';
import { Recorder } from './recorder';

export const draft = (change: Partial<Assessment> = {}): Assessment => ({
  id: 'a1', patientId: 'p1', episodeId: 'e1', kind: 'initial', status: 'draft', version: 1, catalogueVersion: '1.0.0', startedAt: '2026-11-23T10:00:00Z', practitionerId: 'u1',
  practitionerName: 'Orla Demo', patientAgeYears: 48, patientSex: 'female', history: {}, historyRecorded: {}, findings: [], notes: {}, domainReasons: {}, flagActions: [], flagsAwaitingAction: [], openConflicts: [],
  signedAt: null, signedBy: null, signedByName: null, hash: null, coreTests: null, amendments: [], original: null, ...change,
});

const patient: Patient = { id: 'p1', clinicNumber: '00042', givenName: 'Mary', familyName: 'Byrne-Demo', birthDate: '1978-04-05', ageYears: 48, sex: 'female', phone: null, email: null, note: null, version: 1, createdAt: '2026-11-23T10:00:00Z' };

/** Keeps what would be sent. */
export class QueueOnPaper {
  readonly sent: ChangeOperation[] = [];
  readonly version = signal(1);
  readonly conflicts = signal<readonly FieldConflict[]>([]);
  readonly waiting = signal(0);
  readonly waitingFields = signal(0);
  readonly inHand = signal(0);
  readonly unkept = signal(0);
  readonly pending = signal([]);
  readonly refused = signal([]);
  readonly lastSaved = signal<string | null>(null);
  readonly reachable = signal(true);
  readonly state = signal('clinic');
  heard: (edits: readonly OtherEdit[]) => readonly string[] = () => [];
  acknowledged: () => Promise<void> = () => Promise.resolve();
  open = (): Promise<[]> => Promise.resolve([]);
  unshownFields = (): readonly string[] => [];
  look = (): Promise<ChangesAccepted['standing'] | null> => Promise.resolve(null);
  close = (): void => undefined;
  isOwn = (): boolean => true;
  versionOfScreen = (): number => this.version();
  flush = (): Promise<void> => Promise.resolve();
  add(operation: ChangeOperation): Promise<void> {
    this.sent.push(operation);
    return Promise.resolve();
  }
}

export function recordingOf(assessment: Assessment, queue: QueueOnPaper, previous: PreviousAssessment | null = null, coreTests: string[] | null = null): (Provider | EnvironmentProviders)[] {
  return [
    provideRouter([]),
    // Nothing is painted here.
    { provide: AFTER_PAINT, useValue: (source: unknown) => source },
    { provide: Reasoner, useValue: { reason: () => reasonOf, urgencyIn: (input: AssessmentCase | null) => (input === null ? 'none' : urgency(input)) } },
    KeptFields,
    Recorder,
    BulkMark,
    { provide: ChangeQueue, useValue: queue },
    { provide: DraftCopies, useValue: { keep: () => Promise.resolve(), read: () => Promise.resolve(null) } },
    { provide: AssessmentsClient, useValue: { get: () => Promise.resolve(assessment), previous: () => Promise.resolve(previous), reasoning: () => Promise.resolve(null) } },
    { provide: ClinicClient, useValue: { get: () => Promise.resolve({ id: 'c1', name: 'Demo Clinic', timeZone: 'Europe/Dublin', coreTests }) } },
    { provide: ReferralsClient, useValue: { ofAssessment: () => Promise.resolve({ items: [], offers: [] }) } },
    { provide: PatientsClient, useValue: { get: () => Promise.resolve(patient) } },
  ];
}

export const POSITION_PLACES: readonly Position[] = ['standing', 'sitting', 'supine', 'side-lying', 'prone'];
