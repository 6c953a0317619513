import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Patient, Plan, PlanChange, PlanItem, PlanItemChange, PlanListItem } from '@stride/contracts';
import { refusalInWords, RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { BegunElsewhere } from '../ui/begun-here';
import { BegunForms } from '../ui/begun-forms';
import { DocumentLink } from '../ui/document-link';
import { DraftEdits, isInText, isStale } from '../ui/draft-edits';
import { EditsBeside, type EditPart } from '../ui/edits-beside';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { isHalfTyped } from '../ui/half-typed';
import { Icon } from '../ui/icon';
import { beingTyped, KeptText } from '../ui/kept-text';
import { PasswordDialog } from '../ui/password-dialog';
import { alarmOf } from '../ui/patient-alarm';
import { PatientBanner } from '../ui/patient-banner';
import { Later } from '../ui/later';
import { Skeleton } from '../ui/skeleton';
import { WhereKept } from '../ui/where-kept';
import { shownJudgements, verdictInWords, type JudgementChange } from './judgements';
import { Library } from './library';
import { NextVisit } from './next-visit';
import { replaced, type Way } from './onward';
import { phaseCriteria, readingHintPart } from './parts';
import { planEditInWords } from './plan-edit-words';
import { PlanGoals } from './plan-goals';
import { PlanItemRow } from './plan-item-row';
import { PlanPanel } from './plan-panel';
import { PlanReasons } from './plan-reasons';
import { asChange, phasesOf, stepsOf, swapped, withoutRoom, withUnsent } from './plan-steps';
import { PrintChoices } from './print-choices';
import { layoutFor, rememberLayout, type SheetLayout } from './sheet-layout';
import { isDoneInClinic, nameOf } from './plan-words';

/** The plan: phases and steps with their reasons, edited by the physiotherapist, issued and printed. */
@Component({
  selector: 'stride-plan',
  imports: [BegunElsewhere, DocumentLink, EditsBeside, RouterLink, PatientBanner, PlanGoals, PlanItemRow, PlanPanel, Library, ErrorSummary, PasswordDialog, Skeleton, Icon, KeptText, Later, NextVisit, PrintChoices, WhereKept],
  styleUrl: './plan.css',
  encapsulation: ViewEncapsulation.None,
  providers: [BegunForms, PlanReasons],
  template: `@if (failed() === '') {
      <stride-patient-banner [patient]="patient()" [back]="back()" backName="Back to the patient" [alarm]="alarm()" [demo]="session.demo()" />
    }
    <div class="work norail">
      <main id="main" class="main" tabindex="-1">
        @if (shown(); as p) {
          <div class="head">
            <h1>Plan</h1>
            <p class="sum">{{ status(p) }}</p>
            <a class="btn" strideDocument (click)="edits.open($event)" [href]="sheetUrl()" target="_blank" rel="noopener">{{ p.status === 'issued' ? 'Print the sheet' : 'Preview the sheet' }}</a>
            @if (editable()) {
              <button class="btn primary" type="button" (click)="askIssue()">Issue</button>
            }
          </div>
          <div class="pad">
            <stride-error-summary [errors]="problems()" [quiet]="isInText()" />
            @if (stale()) {
              <p class="formline"><button class="btn primary" type="button" (click)="readAgain()">Read it again</button></p>
            }
            <stride-edits-beside document="plan" [edits]="edits" [parts]="inWords" [editable]="editable()" [meanwhile]="p.status === 'draft' ? 'The plan was changed meanwhile.' : status(p)" />
            <stride-begun-elsewhere document="plan" />
            @if (p.previousId; as before) {
              <p class="q">It starts from the plan before it: <a class="tall" [routerLink]="['/plans', p.id, 'compare', before]">what changed, and why</a></p>
            }
            <stride-print-choices [layout]="layout()" (changed)="layOut($event)" />
            <ol class="steps-bar">
              @for (step of phases(); track step.phase) {
                <li [class.has]="step.count > 0"><b>{{ step.phase }} {{ step.name }}</b>&ngsp;<span class="q">{{ step.count === 0 ? 'nothing' : step.count }}</span></li>
              }
            </ol>
            <p class="sr" role="status">{{ told() }}</p>
            @for (phase of phases(); track phase.phase) {
              <section [attr.aria-labelledby]="'phase-' + phase.phase">
                <h2 class="phase" tabindex="-1" [id]="'phase-' + phase.phase">{{ phase.phase }} {{ phase.name }}@if (phase.isEmpty) {&ngsp;<span class="q">nothing in the plan</span>}</h2>
                <stride-later [what]="phaseCriteria" [with]="{ phase: phase.phase, course: reasons.course(), judgements: judgements(), before: p.judgedBefore, judge: editable() ? judge : null, folded: phase.isEmpty }" />
                @for (group of phase.groups; track group.name) {
                  @if (group.items.length > 0) {
                    <h3 class="where" [id]="'where-' + phase.phase + group.id">{{ group.name }}</h3>
                    @for (item of group.items; track item.ref) {
                      <stride-plan-item [item]="item" [plan]="p" [frozen]="!editable()" [waits]="waiting().has(item.ref)" (changed)="edit($event)" (dropped)="drop(item)" (moved)="move(item, $event)" (goneOn)="goOn(item, $event)" />
                    }
                  }
                }
              </section>
            }
            <stride-plan-goals [goals]="goals()" [editable]="editable()" (changed)="save({ goals: $event })" />
            @if (editable()) {
              <stride-library [plan]="p" (added)="insert($event)" />
              <section aria-labelledby="more-title">
                <h2 id="more-title">On the sheet</h2>
                <stride-next-visit [date]="p.nextVisit" (kept)="save({ nextVisit: $event })" (refused)="errors.set([{ text: $event, field: 'next-visit' }])" />
                <label class="field wide" for="plan-note">A note for the patient <textarea #note id="plan-note" aria-describedby="plan-note-hint" rows="3" (input)="noteTyped.set(note.value)" [strideKept]="p.note ?? ''" [waitMs]="1000" [keep]="keepNote"></textarea></label>
                @if (editable() && (where() === 'needs you' || where() === 'on this tablet')) {
                  <stride-where-kept [where]="where()" [canRetry]="canRetry()" (retried)="edits.retry()" />
                }
                @if (p.language === 'en') {
                  <stride-later [what]="readingHintPart" [with]="{ text: noteTyped() ?? p.note ?? '', hintId: 'plan-note-hint' }" />
                }
              </section>
            }
          </div>
        } @else if (failed() !== '') {
          <div class="pad"><h1>The plan could not be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p><p class="chips"><a class="btn primary" routerLink="/">To the start</a><button class="btn" type="button" (click)="load(id())">Try again</button></p><stride-edits-beside document="plan" [edits]="edits" [parts]="inWords" /></div>
        } @else {
          <stride-skeleton label="Opening the plan" />
        }
      </main>
      <aside class="panel" aria-label="About this plan">
        @if (shown(); as p) {
          <stride-plan-panel [plan]="p" [where]="where()" [canRetry]="canRetry()" (retried)="edits.retry()" [editable]="editable()" [others]="others()" (added)="library()?.add($event)" />
        }
      </aside>
    </div>
    @if (asking()) {
      <stride-password-dialog title="Issue this plan" [text]="onIssuing()" action="Issue" [error]="passwordError()" [busy]="saving()" (confirmed)="issue($event)" (cancelled)="asking.set(false)" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPage {
  readonly id = input.required<string>();
  private readonly client = inject(PlansClient);
  private readonly patients = inject(PatientsClient);
  protected readonly reasons = inject(PlanReasons);
  protected readonly session = inject(Session);
  protected readonly plan = signal<Plan | null>(null);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly others = signal<readonly PlanListItem[]>([]);
  protected readonly failed = signal('');
  /** An emergency of the patient's, whatever this plan was drawn up from. */
  protected readonly alarm = signal('');
  protected readonly edits = new DraftEdits<Plan, PlanChange>({ document: () => ({ kind: 'plan', id: this.id() }), patient: this.patient, draft: this.plan, send: (change, version) => this.client.change(this.id(), { ...change, version }) });
  protected readonly errors = this.edits.errors;
  /** What was begun and would be missing from what is issued. */
  private readonly halfDone = signal<SummaryError[]>([]);
  protected readonly problems = computed(() => [...this.halfDone(), ...this.errors()]);
  protected readonly stale = this.edits.stale;
  protected readonly isInText = isInText;
  protected readonly saving = this.edits.saving;
  /** With the steps as they will stand once what waits is in the clinic. */
  protected readonly shown = computed(() => {
    const plan = this.edits.shown();
    return plan === null ? null : { ...plan, items: [...withUnsent(plan.items, this.edits.unsent().items)] };
  });
  protected readonly goals = computed(() => this.edits.unsent().goals ?? this.plan()?.goals ?? []);
  protected readonly judgements = computed(() => shownJudgements(this.plan()?.judgements ?? {}, this.edits.unsent().judgements));
  protected readonly inWords = (change: object): EditPart[] => planEditInWords(change, this.plan());
  protected readonly canRetry = this.edits.canRetry;
  protected readonly where = computed(() => (beingTyped() > 0 ? 'going' : this.edits.whereabouts()));
  protected readonly asking = signal(false);
  protected readonly passwordError = signal('');
  /** What a press did, for who cannot see it. */
  protected readonly told = signal('');
  protected readonly library = viewChild(Library);
  private readonly visit = viewChild(NextVisit);
  protected readonly phaseCriteria = phaseCriteria;
  protected readonly readingHintPart = readingHintPart;
  /** The note as it stands in its field. */
  protected readonly noteTyped = signal<string | null>(null);

  protected readonly editable = computed(() => this.plan()?.status === 'draft' && this.session.user()?.role === 'physiotherapist');
  /** The plan in force that was drawn up after this one: issued, this one would take its place. */
  private readonly newer = computed(() => this.others().find(({ status, createdAt }) => status === 'issued' && createdAt > (this.plan()?.createdAt ?? '')));
  protected readonly onIssuing = computed(() => {
    const newer = this.newer();
    return newer === undefined ? 'An issued plan is frozen; a later one replaces it.' : `This draft is older than the plan in force, drawn up ${momentInWords(newer.createdAt)}. Issued, it replaces that one.`;
  });
  protected readonly back = computed(() => `/patients/${this.plan()?.patientId ?? ''}`);
  /** As chosen here; else in the plan's language, as it was last printed. */
  private readonly chosenLayout = signal<SheetLayout | null>(null);
  protected readonly layout = computed(() => this.chosenLayout() ?? layoutFor(this.plan()?.language ?? 'en'));
  protected readonly sheetUrl = computed(() => this.client.printUrl(this.id(), this.layout()));
  /** The course of care at a glance: every phase, also where the plan has nothing in it yet. */
  /** The exercises for which the sheet has no room now. */
  protected readonly waiting = computed(() => new Set(withoutRoom(this.shown()?.items ?? []).map(({ ref }) => ref)));
  protected readonly phases = computed(() => phasesOf(this.shown()?.items ?? []));

  constructor() {
    effect(() => void this.load(this.id()));
    const begun = inject(BegunForms);
    effect(() => void begun.takeUp({ document: () => ({ kind: 'plan', id: this.id() }), patient: this.patient }));
  }

  protected async load(id: string): Promise<void> {
    try {
      const plan = await this.client.get(id);
      this.failed.set('');
      this.plan.set(plan);
      void this.reasons.read(plan.assessmentId);
      void this.findOthers(plan);
      void this.findAlarm(plan.patientId);
      this.patient.set(await this.patients.get(plan.patientId));
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The plan could not be read. Try again.'));
    }
  }

  /** Without the visits the page lacks only the sign; the patient's own page says that it could not read them. */
  private async findAlarm(patientId: string): Promise<void> {
    this.alarm.set(await this.patients.episodes(patientId).then(alarmOf, () => ''));
  }

  /** The patient's other plans, newest first; without them the page lacks only the comparison. */
  private async findOthers({ id, patientId }: Plan): Promise<void> {
    try {
      this.others.set((await this.client.ofPatient(patientId)).filter((plan) => plan.id !== id));
    } catch {
      this.others.set([]);
    }
  }

  protected status(plan: Plan): string {
    if (plan.status === 'draft') return `Draft, drawn up ${momentInWords(plan.createdAt)}; not issued.`;
    return plan.status === 'issued' ? `Issued ${momentInWords(plan.issuedAt)} by ${plan.issuedByName ?? ''}.` : 'Replaced by a newer plan.';
  }
  protected edit(change: PlanItemChange): void {
    this.rewrite((items) => items.map((item) => (item.ref === change.ref ? { ...item, ...change } : item)));
    this.holdFocus(change.ref);
  }
  protected drop(item: PlanItem): void {
    this.rewrite((items) => items.filter((entry) => entry.ref !== item.ref), `${nameOf(item.ref)} removed.`);
    this.holdFocus(item.ref, `phase-${item.phase}`);
  }
  /** Moves a step among those of its phase that are done in the same place. */
  protected move(item: PlanItem, by: number): void {
    const own = stepsOf(this.shown()?.items ?? [], item.phase, isDoneInClinic(item.ref));
    const place = own.findIndex((entry) => entry.ref === item.ref) + by;
    const neighbour = own[place];
    if (neighbour === undefined) {
      this.told.set(`${nameOf(item.ref)} is the ${by < 0 ? 'first' : 'last'} of its phase.`);
      return;
    }
    const pressed = document.activeElement;
    this.rewrite((items) => swapped(items, item.ref, neighbour.ref), `${nameOf(item.ref)}: place ${place + 1} of ${own.length}.`);
    // A row that moves on the page loses the focus: the same button takes it again.
    void this.edits.settled().then(() => setTimeout(() => pressed instanceof HTMLElement && pressed.isConnected && pressed.focus()));
  }
  /** A harder or easier item takes the place of this one; the focus goes on with it. */
  protected goOn(item: PlanItem, { to, way }: { to: string; way: Way }): void {
    this.rewrite((items) => replaced(items, item, to, way), `${nameOf(to)} in place of ${nameOf(item.ref)}.`);
    this.holdFocus(to);
  }
  protected insert(item: PlanItemChange): void {
    this.rewrite((items) => [...items, item], `${nameOf(item.ref)} added.`);
    this.holdFocus(item.ref);
  }

  /** The plan keeps its language while it can be edited; layout and ink are remembered on this device. */
  protected layOut(layout: SheetLayout): void {
    this.chosenLayout.set(layout);
    rememberLayout(layout);
    if (this.editable() && layout.language !== this.plan()?.language) this.save({ language: layout.language });
  }

  private rewrite(change: (items: readonly PlanItemChange[]) => readonly PlanItemChange[], done = ''): void {
    const items: readonly PlanItemChange[] = this.edits.unsent().items ?? this.plan()?.items ?? [];
    this.save({ items: change(items.map(asChange)).map(asChange) }, done);
  }

  /** The judgements that are not in the clinic yet go along: an edit names only what it changes, and the last one is kept. */
  protected readonly judge = (criterion: string, judgement: JudgementChange, text: string): void =>
    this.save({ judgements: { ...this.edits.unsent().judgements, [criterion]: judgement } }, `Now ${verdictInWords(judgement?.met ?? null)}: ${text}`);

  protected readonly keepNote = (text: string): void => this.save({ note: text.trim() || null });

  /** `done` is told only when the edit is there. */
  protected save(change: PlanChange, done = ''): void {
    this.told.set('');
    this.edits.save(change, () => this.told.set(done));
  }

  protected async readAgain(): Promise<void> {
    await this.load(this.id());
    this.edits.readAnew();
  }

  /** What was pressed may be gone: the focus goes to its step, at once and again when the clinic has answered. */
  private holdFocus(ref: string, otherwise = 'main'): void {
    const hold = (): void => {
      if (document.activeElement === document.body) (document.getElementById(`p-${ref}`) ?? document.getElementById(otherwise) ?? document.getElementById('main'))?.focus();
    };
    setTimeout(hold);
    void this.edits.settled().then(() => setTimeout(hold));
  }

  protected askIssue(): void {
    this.halfDone.set([
      ...(isHalfTyped() ? [{ text: 'A form below was begun and is not in the plan: keep it or empty it, then issue.' }] : []),
      ...(this.visit()?.waits() === true ? [{ text: 'The next visit below is not in the plan: keep it or change it, then issue.', field: 'next-visit' }] : []),
    ]);
    if (this.halfDone().length > 0) return;
    this.passwordError.set('');
    this.asking.set(true);
  }
  protected async issue(password: string): Promise<void> {
    try {
      await this.edits.sign((version) => this.client.issue(this.id(), password, version));
      this.asking.set(false);
    } catch (error) {
      if (isStale(error)) {
        this.asking.set(false);
        this.edits.refused(error);
      } else this.passwordError.set(error instanceof RequestFailed ? error.problem.detail : 'It could not be issued. Try again.');
    }
  }
}
