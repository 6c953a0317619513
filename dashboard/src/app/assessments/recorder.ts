/** The examination on the screen: its answers, what they add up to, and the way of each change to the clinic. */
import { computed, inject, Injectable, signal } from '@angular/core';
import type { MovementTest, Position, Side } from '@stride/clinical';
import { examination } from '@stride/clinical/examination';
import type { AssessmentCase, Finding, HistoryValue, Reasoning } from '@stride/assessment-engine';
import { findingKey, validateFinding, validateHistoryItem, validateHistoryTogether } from '@stride/assessment-engine/recording';
import type { Assessment, ChangeOperation, FieldConflict, OtherEdit, Patient } from '@stride/contracts';
import { isAway } from '../client/api';
import { AssessmentsClient, type PreviousAssessment } from '../client/assessments.client';
import { PatientsClient } from '../client/patients.client';
import { DraftCopies } from '../tablet/draft-copy';
import { AFTER_PAINT } from '../ui/after-paint';
import { sameList } from '../ui/same-list';
import { beingTyped } from '../ui/kept-text';
import { oneByException, restByException, type FieldsSeen } from './by-exception';
import { inverseOf, type Before } from './change-inverse';
import { ChangeQueue } from './change-queue';
import { CoreSet, type CoreChoice } from './core-set';
import type { FieldName } from './field-notes';
import { faultOf, fieldsTouched, fieldWithCursor, idOf, strip, writing, type FieldFault, type Typed } from './field-names';
import { clearingOf, noteOn, notingOf, recordingOf } from './noted-changes';
import { Reasoner } from './reasoner';
import { UndoStack } from './undo-stack';
import { fieldId, testsAt, type Person } from './words';

export type { FieldFault, Typed } from './field-names';

@Injectable()
export class Recorder {
  private readonly assessments = inject(AssessmentsClient);
  private readonly patients = inject(PatientsClient);
  private readonly copies = inject(DraftCopies);
  private readonly clinicCoreSet = inject(CoreSet);
  private readonly reasoner = inject(Reasoner);
  readonly queue = inject(ChangeQueue);
  /** When the clinic last said what stands here, while it is away and this tablet's copy is on the screen. */
  readonly copiedAt = signal<number | null>(null);

  readonly assessment = signal<Assessment | null>(null);
  readonly patient = signal<Patient | null>(null);
  readonly previous = signal<PreviousAssessment | null>(null);
  readonly history = signal<Readonly<Record<string, HistoryValue>>>({});
  readonly findings = signal<ReadonlyMap<string, Finding>>(new Map());
  readonly notes = signal<Readonly<Record<string, string>>>({});
  readonly domainReasons = signal<Readonly<Record<string, string>>>({});
  /** A test that somebody asked for by name: its position shows it, also when it is not of the core set. */
  readonly wanted = signal<string | null>(null);
  /** A dialog of the examination that was asked for by its key. */
  readonly asked = signal<'find' | 'keys' | null>(null);
  /** What the values of a test are measured with in this examination, by test code. */
  private readonly toolByTest = signal<ReadonlyMap<string, string>>(new Map());
  /** The next position was asked for: its first open field comes into the hand. */
  readonly goesOn = signal<'by-keys' | 'by-touch' | null>(null);
  /** Kept here, not in the field: leaving a position loses nothing that was typed. */
  readonly typed = signal<ReadonlyMap<string, Typed>>(new Map());
  /** Fields whose text cannot be recorded as it stands. */
  readonly faults = computed(() => [...this.typed()].flatMap(([field, { fault }]) => (fault === null ? [] : [{ field, detail: fault.detail }])), { equal: sameList((a, b) => a.field === b.field && a.detail === b.detail) });
  private readonly undoStack = new UndoStack();
  readonly undoable = this.undoStack.size;
  private readonly seen: FieldsSeen = {
    isTouched: (test, side, site) => this.isTouched(test, side, site),
    isNoted: (test, side, site) => this.noteOn({ test, side, site }) !== '',
  };
  /** What the next undo takes back. */
  readonly latest = this.undoStack.latest;
  readonly flagActions = computed(() => this.assessment()?.flagActions ?? []);
  readonly isDraft = computed(() => this.assessment()?.status === 'draft');
  /** The tests that are done with everybody: the clinic's choice while this is a draft, then what its signature keeps. */
  readonly coreSet = { chosen: computed<CoreChoice>(() => (this.assessment()?.signedAt == null ? this.clinicCoreSet.chosen() : (this.assessment()?.coreTests ?? null))) };

  readonly case = computed<AssessmentCase | null>(() => {
    const assessment = this.assessment();
    if (assessment === null) return null;
    return { ageYears: assessment.patientAgeYears, sex: assessment.patientSex as AssessmentCase['sex'], history: this.history(), findings: [...this.findings().values()] };
  });
  /** Whose norms stand beside the fields: the same for as long as age and sex are. */
  readonly person = computed<Person | null>(() => this.case(), { equal: (a, b) => a?.ageYears === b?.ageYears && a?.sex === b?.sex });
  private readonly frozen = signal<Reasoning | null>(null);
  /** What a key changes beside its own field comes in the frame after that one; what is dangerous comes at once. */
  readonly painted = inject(AFTER_PAINT)(computed(() => ({ of: `${this.assessment()?.id} ${this.reasoner.urgencyIn(this.isDraft() ? this.case() : null)}`, case: this.case() })));
  /** What the findings support; of a signed record, what was frozen with it. Null until the reasoning is there. */
  readonly reasoning = computed<Reasoning | null>(() => {
    const { case: input } = this.painted();
    return input === null || !this.isDraft() ? this.frozen() : (this.reasoner.reason()?.(input) ?? null);
  });
  /** Flags that wait for what was done about them; of a signed record, also those that a correction of it raised. */
  readonly unansweredFlags = computed(() => {
    const acted = new Set(this.flagActions().map((action) => action.flag));
    const input = this.case();
    const waiting = new Set(this.assessment()?.flagsAwaitingAction ?? []);
    const asCorrected = this.isDraft() || waiting.size === 0 || input === null ? this.reasoning() : (this.reasoner.reason()?.(input) ?? this.reasoning());
    return (asCorrected?.redFlags ?? []).filter((flag) => flag.urgency !== 'routine' && (this.isDraft() ? !acted.has(flag.id) : waiting.has(flag.id)));
  });

  async open(id: string): Promise<void> {
    this.queue.acknowledged = () => this.keepCopy();
    this.queue.heard = (edits) => this.hear(edits);
    const coreSet = this.clinicCoreSet.load();
    let assessment: Assessment;
    try {
      assessment = await this.assessments.get(id);
    } catch (error) {
      await coreSet;
      if (!isAway(error) || !(await this.openCopy(id))) throw error;
      return;
    }
    // Known before the first field stands: none moves under a hand.
    await coreSet;
    await this.begin(assessment);
    if (assessment.status !== 'draft') this.frozen.set(await this.assessments.reasoning(id));
    this.patient.set(await this.patients.get(assessment.patientId));
    this.previous.set(await this.assessments.previous(id).catch(() => null));
    await this.keepCopy();
  }

  /** The clinic is away: the draft as this tablet keeps it. Answers whether there is one. */
  private async openCopy(id: string): Promise<boolean> {
    const copy = await this.copies.read(id);
    if (copy === null) return false;
    this.patient.set(copy.value.patient);
    this.previous.set(copy.value.previous);
    this.copiedAt.set(copy.at);
    await this.begin(copy.value.assessment);
    return true;
  }

  private async begin(assessment: Assessment): Promise<void> {
    // The journal is open before the first field can be touched.
    const left = await this.queue.open(assessment.id, assessment.version, assessment.openConflicts);
    this.take(assessment);
    // What an earlier visit typed and could not send is still what was typed.
    for (const { change } of left) this.applyLocally(change);
  }

  /** Keeps what is on the screen, for when the clinic is away. */
  private async keepCopy(): Promise<void> {
    const assessment = this.assessment();
    if (assessment === null || this.patient() === null) return;
    const shown = { version: this.queue.versionOfScreen(), history: this.history(), findings: this.findings().values(), notes: this.notes(), domainReasons: this.domainReasons() };
    // An own entry that waits for a decision stands on the screen: opened again, the copy must still say that it waits.
    const known = { ...assessment, openConflicts: [...this.queue.conflicts()] };
    await this.copies.keep({ assessment: known, patient: this.patient(), previous: this.previous() }, shown);
  }

  /** The clinic is back: what others recorded meanwhile comes onto the screen, once nothing of this tablet is on its way. */
  async meetClinic(): Promise<void> {
    const id = this.assessment()?.id;
    const quiet = (): boolean => this.queue.waiting() === 0 && this.queue.inHand() === 0;
    if (id === undefined || this.copiedAt() === null || !quiet()) return;
    const assessment = await this.assessments.get(id).catch(() => null);
    if (assessment !== null) await this.clinicCoreSet.load();
    if (assessment === null || this.copiedAt() === null || !quiet() || assessment.version < this.queue.version()) return;
    this.copiedAt.set(null);
    await this.show(assessment);
    await this.keepCopy();
  }

  /**
   * What other devices did while nobody enters anything here comes onto the screen: their entries, what was done about a
   * flag, their signature. False where the clinic could not be reached.
   */
  async lookAround(): Promise<boolean> {
    const id = this.assessment()?.id;
    if (id === undefined || !this.isDraft() || this.copiedAt() !== null) return true;
    // What is known to wait for the hand to leave a field is not asked for again before it left.
    if (this.queue.unshownFields().some((field) => this.isUnderHand(field))) return true;
    try {
      const standing = await this.queue.look();
      if (standing == null) return true;
      if (standing.status !== 'draft' && !this.isInHand()) await this.reload();
      else if (standing.flagActions !== this.flagActions().length) {
        const { flagActions, flagsAwaitingAction } = await this.assessments.get(id);
        this.assessment.update((known) => (known === null ? null : { ...known, flagActions, flagsAwaitingAction }));
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Whether something here is not told, not kept or not sent yet. */
  private readonly isInHand = (): boolean => beingTyped() > 0 || this.faults().length > 0 || this.queue.inHand() > 0 || this.queue.waiting() > 0;

  /** Takes over what the clinic answered. */
  take(assessment: Assessment): void {
    this.assessment.set(assessment);
    this.history.set(assessment.history);
    this.findings.set(new Map(assessment.findings.map((row) => [findingKey(row), strip(row)])));
    this.notes.set(assessment.notes);
    this.domainReasons.set(assessment.domainReasons);
  }

  async reload(): Promise<void> {
    const id = this.assessment()?.id;
    if (id !== undefined) await this.show(await this.assessments.get(id));
  }

  private async show(assessment: Assessment): Promise<void> {
    this.take(assessment);
    this.queue.version.set(assessment.version);
    this.queue.conflicts.set(assessment.openConflicts);
    // What is not in the clinic yet is still what was typed.
    for (const { change } of this.queue.pending()) this.applyLocally(change);
    if (assessment.status !== 'draft') this.frozen.set(await this.assessments.reasoning(assessment.id));
  }

  finding(test: string, side: Side | undefined, site: string | undefined): Finding | undefined {
    return this.findings().get(findingKey({ test, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }) }));
  }

  /** The same field of the last signed visit. */
  last(test: string, side: Side | undefined, site: string | undefined): Finding | undefined {
    return this.previous()?.findings.find((row) => row.test === test && row.side === side && row.site === site);
  }

  /** Takes over one value of the last visit, and says where it came from. */
  copyLast(test: string, side: Side | undefined, site: string | undefined): void {
    const value = this.last(test, side, site)?.value;
    const from = this.previous()?.id;
    if (value === undefined || from === undefined) return;
    this.setFinding({ test, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }), value, copiedFrom: from });
  }

  /** Fields of a position that may be marked within norm together. */
  restOf(position: Position): Finding[] {
    return restByException(testsAt(position, this.coreSet.chosen()).core, this.person(), this.seen);
  }

  /** What "within norm" of one field marks. */
  withinNormOf(test: MovementTest, side: Side | undefined, site: string | undefined): Finding[] {
    return oneByException(test, side, site, this.seen);
  }

  /** Whether something is recorded in a field or stands there invalid. */
  isTouched(test: string, side: Side | undefined, site: string | undefined): boolean {
    return this.finding(test, side, site) !== undefined || this.typed().get(fieldId(test, side, site))?.fault != null;
  }

  /** Marks the rest of a position within norm by exception; one undo takes all of it back. */
  restWithinNorm(position: Position): void {
    this.changeTogether(this.restOf(position).map((finding) => ({ set: { finding } })));
  }

  type(field: string, typed: Typed | null): void {
    this.typed.update((known) => {
      const next = new Map(known);
      if (typed === null) next.delete(field);
      else next.set(field, typed);
      return next;
    });
  }

  /** Takes the last change back, as a change of its own. */
  undo(): void {
    for (const operation of this.undoStack.pop()) this.write(operation);
  }

  /** From here on the test is measured with this, on both sides; a value that stands there already takes it too. */
  measureWith(test: MovementTest, side: Side | undefined, site: string | undefined, tool: string): void {
    this.toolByTest.update((known) => {
      const next = new Map(known);
      if (tool === '') next.delete(test.code);
      else next.set(test.code, tool);
      return next;
    });
    const known = this.finding(test.code, side, site);
    if (known === undefined || typeof known.value !== 'number') return;
    const { tool: _before, ...rest } = known;
    this.setFinding(tool === '' ? rest : { ...rest, tool });
  }

  /**
   * A row of a field with this content. What was noted beside it stays, and a value keeps the tool that it is measured
   * with; a stopped watch says it for its own value alone.
   */
  rowFor(test: string, side: Side | undefined, site: string | undefined, content: Partial<Finding>): Finding {
    const { comment, tool: before } = this.finding(test, side, site) ?? {};
    const tool = typeof content.value === 'number' ? (this.toolByTest().get(test) ?? (before === 'stopwatch' ? undefined : before)) : undefined;
    return {
      test, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }), ...(tool === undefined ? {} : { tool }), ...content, ...(comment === undefined ? {} : { comment }),
    };
  }

  /** Records a finding, or tells what is wrong with it and records nothing. */
  setFinding(finding: Finding): FieldFault | null {
    const checked = validateFinding(examination, finding, '');
    if (!checked.ok) return faultOf(checked.errors);
    this.changeTogether(recordingOf(checked.value, this.known()));
    return null;
  }

  /** What was noted beside a field. */
  noteOn(field: FieldName): string {
    return noteOn(field, this.known());
  }

  /** Keeps a note beside a field. */
  setNoteOn(field: FieldName, text: string): void {
    this.changeTogether(notingOf(field, text, this.known()));
  }

  /** Records findings that were read together; one undo takes all of them back. */
  setFindings(findings: readonly Finding[]): void {
    const undo = findings.flatMap((finding) => recordingOf(finding, this.known()).flatMap((operation) => this.write(operation)));
    this.undoStack.push(undo);
  }

  /** Takes what is recorded in a field back, never what was noted beside it. */
  clearFinding(test: MovementTest, side: Side | undefined, site: string | undefined): void {
    this.changeTogether(clearingOf({ test: test.code, side, site }, this.known()));
  }

  setHistory(code: string, value: HistoryValue): FieldFault | null {
    const checked = validateHistoryItem(examination, code, value, '');
    if (!checked.ok) return faultOf(checked.errors);
    const together = validateHistoryTogether(examination, { ...this.history(), [code]: value }, '');
    const own = together.find((error) => error.pointer === `/${code}` || error.detail.includes(code));
    if (own !== undefined) return { detail: 'Best, now, average and worst do not fit together.', allowed: '' };
    if (JSON.stringify(this.history()[code] ?? null) === JSON.stringify(value)) return null;
    this.change(value === null ? { clear: { history: [code] } } : { set: { history: { [code]: value } } });
    return null;
  }

  setNote(position: string, text: string): void {
    if ((this.notes()[position] ?? '') !== text) this.change({ set: { notes: { [position]: text } } });
  }

  setDomainReason(domain: string, text: string): void {
    if ((this.domainReasons()[domain] ?? '') !== text) this.change({ set: { domainReasons: { [domain]: text } } });
  }

  /** One tap decides a conflict: the chosen value is written knowing what is there. */
  decide(conflict: FieldConflict, keep: 'yours' | 'theirs'): void {
    const operation = writing(conflict.field, keep === 'yours' ? conflict.yours : conflict.theirs);
    if (operation !== null) this.undoStack.push(this.write(operation, { decides: true }));
  }

  /** What other devices wrote comes onto the screen. Answers the fields that are under the hand: they stay as they are. */
  private hear(edits: readonly OtherEdit[]): readonly string[] {
    return edits.flatMap(({ field, value }) => {
      const operation = writing(field, value);
      if (operation === null) return [];
      if (this.isUnderHand(field)) return [field];
      this.applyLocally(operation);
      return [];
    });
  }

  /** What stands on the screen. */
  private known(): Before {
    return { findings: this.findings(), history: this.history(), notes: this.notes(), domainReasons: this.domainReasons() };
  }

  /** Whether another device's value would come under the fingers here. */
  private isUnderHand(field: string): boolean {
    return beingTyped() > 0 || idOf(field).some((id) => id === fieldWithCursor() || this.typed().get(id)?.fault != null);
  }

  private change(operation: ChangeOperation): void {
    this.undoStack.push(this.write(operation));
  }

  /** Changes that one undo takes back. */
  private changeTogether(operations: readonly ChangeOperation[]): void {
    this.undoStack.push(operations.flatMap((operation) => this.write(operation)));
  }

  /** Applies a change here and sends it; answers what would take it back. */
  private write(operation: ChangeOperation, how: { decides?: boolean } = {}): ChangeOperation[] {
    const undo = inverseOf(operation, this.known());
    this.applyLocally(operation);
    void this.queue.add(operation, how);
    return undo;
  }

  private applyLocally({ set, clear }: ChangeOperation): void {
    const row = set?.finding;
    const gone = clear?.finding;
    for (const name of fieldsTouched(row ?? gone, set?.history)) if (this.typed().has(name)) this.type(name, null);
    if (row !== undefined) this.findings.update((rows) => new Map(rows).set(findingKey(row), row));
    if (gone !== undefined)
      this.findings.update((rows) => {
        const rest = new Map(rows);
        rest.delete(findingKey(gone));
        return rest;
      });
    if (set?.history !== undefined) this.history.update((known) => ({ ...known, ...set.history }));
    if (clear?.history !== undefined) {
      const codes = Array.isArray(clear.history) ? clear.history : Object.keys(clear.history);
      this.history.update((known) => Object.fromEntries(Object.entries(known).filter(([code]) => !codes.includes(code))));
    }
    if (set?.notes !== undefined) this.notes.update((known) => ({ ...known, ...set.notes }));
    if (set?.domainReasons !== undefined) this.domainReasons.update((known) => ({ ...known, ...set.domainReasons }));
  }
}
