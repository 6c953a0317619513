import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { catalogue, PHASE_NAMES, PHASES } from '@stride/clinical';
import type { Patient, Plan, PlanChange, PlanItem, PlanItemChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { dayInWords, momentInWords, readDay } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { PasswordDialog } from '../ui/password-dialog';
import { PatientBanner } from '../ui/patient-banner';
import { PlanItemRow } from './plan-item-row';
import { evidenceInWords, interventionOf, nameOf } from './plan-words';

/** More exercises than this and people do none of them. */
const EXERCISES_NOW = 4;

/** The plan: phases and steps with their reasons, edited by the physiotherapist, issued and printed. */
@Component({
  selector: 'stride-plan',
  imports: [PatientBanner, PlanItemRow, ErrorSummary, PasswordDialog, RouterLink, Icon],
  template: `<stride-patient-banner [patient]="patient()" [back]="back()" backName="Back to the patient" />
    <div class="work norail">
      <main id="main" class="main" tabindex="-1">
        @if (plan(); as p) {
          <div class="head">
            <h1>Plan</h1>
            <p class="sum">{{ status(p) }}</p>
            <a class="btn" [href]="sheetUrl()" target="_blank" rel="noopener">{{ p.status === 'issued' ? 'Print the sheet' : 'Preview the sheet' }}</a>
            @if (editable()) {
              <button class="btn primary" type="button" (click)="askIssue()">Issue</button>
            }
          </div>
          <div class="pad">
            <stride-error-summary [errors]="errors()" />
            @for (phase of phases(); track phase.phase) {
              <section [attr.aria-labelledby]="'phase-' + phase.phase">
                <h2 class="phase" [id]="'phase-' + phase.phase">{{ phase.phase }} {{ phase.name }} <span class="q">{{ phase.advance }}</span></h2>
                @for (item of phase.items; track item.ref) {
                  <stride-plan-item [item]="item" [frozen]="!editable()" (changed)="edit($event)" (dropped)="drop(item)" (moved)="move(item, $event)" />
                }
              </section>
            }
            @if (editable()) {
              <section class="add" aria-labelledby="add-title">
                <h2 id="add-title">Add from the library</h2>
                <label class="field" for="library-search">Find an intervention <input #find id="library-search" type="search" autocomplete="off" (input)="search.set(find.value)" /></label>
                <ul class="list">
                  @for (intervention of found(); track intervention.ref) {
                    <li class="line">
                      <span class="main-word">{{ intervention.name }} <span class="q">{{ intervention.ref }}</span></span>
                      <span class="q">{{ isWithheld(intervention.ref) ? 'withheld because of the findings' : intervention.avoid }}</span>
                      <button class="btn" type="button" (click)="add(intervention.ref)">Add</button>
                    </li>
                  }
                </ul>
                @if (adding() !== '') {
                  <form class="formline" (submit)="addWithReason($event, reason.value)">
                    <label class="field full" for="add-reason">{{ nameOf(adding()) }} is withheld because of the findings. Why is it added all the same? <input #reason id="add-reason" /></label>
                    <div class="actions"><button class="btn" type="button" (click)="adding.set('')">Cancel</button><button class="btn primary" type="submit">Add</button></div>
                  </form>
                }
              </section>
              <section aria-labelledby="more-title">
                <h2 id="more-title">On the sheet</h2>
                <label class="field" for="next-visit">Next visit <span class="q">day month year</span> <input #visit id="next-visit" [value]="p.nextVisit === null ? '' : day(p.nextVisit)" (change)="setVisit(visit.value)" /></label>
                <label class="field" for="plan-note">A note for the patient <textarea #note id="plan-note" rows="3" [value]="p.note ?? ''" (change)="save({ note: note.value.trim() || null })"></textarea></label>
              </section>
            }
          </div>
        } @else if (failed() !== '') {
          <div class="pad"><h1>The plan could not be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p></div>
        } @else {
          <div class="pad"><p class="q">Opening …</p></div>
        }
      </main>
      <aside class="panel" aria-label="About this plan">
        @if (plan(); as p) {
          <p class="save" role="status">@if (saving()) {<stride-icon name="half" /> Going to the clinic …} @else {<stride-icon name="dot" /> In the clinic}</p>
          <h2>On the sheet now</h2>
          <p>{{ now().length }} exercises; {{ now().length > most ? 'the sheet shows the first ' + most + ', the rest under “later”' : 'four is the most a person keeps up' }}.</p>
          <h2>Waiting {{ waiting().length }}</h2>
          <ul class="plain">
            @for (item of waiting(); track item.ref) {
              <li>{{ nameOf(item.ref) }} <span class="q">phase {{ item.phase }}</span></li>
            } @empty {
              <li class="q">Nothing waits.</li>
            }
          </ul>
          <h2>Withheld {{ p.withheld.length }}</h2>
          <ul class="plain">
            @for (item of p.withheld; track item.ref) {
              <li>{{ nameOf(item.ref) }} <span class="q">{{ because(item.because) }}</span></li>
            } @empty {
              <li class="q">Nothing is withheld.</li>
            }
          </ul>
          <p><a [routerLink]="['/assessments', p.assessmentId, 'review']">The assessment it comes from</a></p>
          @if (p.hash !== null) {
            <p class="q num break">Fingerprint {{ p.hash.slice(0, 16) }}…</p>
          }
        }
      </aside>
    </div>
    @if (asking()) {
      <stride-password-dialog title="Issue this plan" text="An issued plan is frozen; a later one replaces it." action="Issue" [error]="passwordError()" [busy]="saving()" (confirmed)="issue($event)" (cancelled)="asking.set(false)" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPage {
  readonly id = input.required<string>();
  private readonly client = inject(PlansClient);
  private readonly patients = inject(PatientsClient);
  private readonly session = inject(Session);
  protected readonly plan = signal<Plan | null>(null);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly failed = signal('');
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly saving = signal(false);
  protected readonly asking = signal(false);
  protected readonly passwordError = signal('');
  protected readonly search = signal('');
  protected readonly adding = signal('');
  protected readonly day = dayInWords;
  protected readonly nameOf = nameOf;
  protected readonly most = EXERCISES_NOW;
  private queue: Promise<void> = Promise.resolve();

  protected readonly editable = computed(() => this.plan()?.status === 'draft' && this.session.user()?.role === 'physiotherapist');
  protected readonly back = computed(() => `/patients/${this.plan()?.patientId ?? ''}`);
  protected readonly sheetUrl = computed(() => this.client.printUrl(this.id()));
  private readonly home = computed(() => (this.plan()?.items ?? []).filter((item) => !item.removed && interventionOf(item.ref)?.homeExercise === true));
  protected readonly now = computed(() => this.home().filter((item) => !item.queued));
  protected readonly waiting = computed(() => [...this.now().slice(EXERCISES_NOW), ...this.home().filter((item) => item.queued)]);
  protected readonly phases = computed(() =>
    PHASES.map((phase) => ({
      phase,
      name: PHASE_NAMES[phase],
      items: (this.plan()?.items ?? []).filter((item) => item.phase === phase),
      advance: catalogue.phaseCriteria.find((criterion) => criterion.from === phase)?.allOf.join(' ') ?? '',
    })).filter((entry) => entry.items.length > 0),
  );
  protected readonly found = computed(() => {
    const words = this.search().trim().toLowerCase();
    if (words === '') return [];
    const inPlan = new Set((this.plan()?.items ?? []).map((item) => item.ref));
    return catalogue.interventions.filter((entry) => !inPlan.has(entry.ref) && entry.kind !== 'referral' && `${entry.ref} ${entry.name} ${entry.words.en.title}`.toLowerCase().includes(words)).slice(0, 8);
  });

  constructor() {
    effect(() => void this.load(this.id()));
  }

  private async load(id: string): Promise<void> {
    try {
      const plan = await this.client.get(id);
      this.plan.set(plan);
      this.patient.set(await this.patients.get(plan.patientId));
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? error.problem.detail : 'The plan could not be read. Try again.');
    }
  }

  protected status(plan: Plan): string {
    if (plan.status === 'draft') return `Draft, drawn up ${momentInWords(plan.createdAt)}; not issued.`;
    return plan.status === 'issued' ? `Issued ${momentInWords(plan.issuedAt)} by ${plan.issuedByName ?? ''}.` : 'Replaced by a newer plan.';
  }
  protected isWithheld(ref: string): boolean {
    return this.plan()?.withheld.some((item) => item.ref === ref) === true;
  }
  protected because(evidence: Plan['withheld'][number]['because']): string {
    return evidence.map(evidenceInWords).join('; ');
  }

  protected edit(change: PlanItemChange): void {
    this.rewrite((items) => items.map((item) => (item.ref === change.ref ? { ...item, ...change } : item)));
  }
  protected drop(item: PlanItem): void {
    this.rewrite((items) => items.filter((entry) => entry.ref !== item.ref));
  }
  /** Moves a step among those of its phase. */
  protected move(item: PlanItem, by: number): void {
    const own = (this.plan()?.items ?? []).filter((entry) => entry.phase === item.phase);
    const neighbour = own[own.findIndex((entry) => entry.ref === item.ref) + by];
    if (neighbour === undefined) return;
    this.rewrite((items) => {
      const next = [...items];
      const [a, b] = [next.findIndex((entry) => entry.ref === item.ref), next.findIndex((entry) => entry.ref === neighbour.ref)];
      const [first, second] = [next[a], next[b]];
      if (first === undefined || second === undefined) return items;
      next[a] = second;
      next[b] = first;
      return next;
    });
  }
  protected add(ref: string): void {
    if (this.isWithheld(ref)) this.adding.set(ref);
    else this.rewrite((items) => [...items, { ref }]);
  }
  protected addWithReason(event: Event, reason: string): void {
    event.preventDefault();
    const ref = this.adding();
    if (reason.trim() === '') return;
    this.adding.set('');
    this.rewrite((items) => [...items, { ref, reason: reason.trim() }]);
  }
  protected setVisit(text: string): void {
    const date = text.trim() === '' ? null : readDay(text);
    if (text.trim() !== '' && date === null) this.errors.set([{ text: 'Enter the next visit as day, month and year.', field: 'next-visit' }]);
    else this.save({ nextVisit: date });
  }

  private rewrite(change: (items: readonly PlanItemChange[]) => readonly PlanItemChange[]): void {
    this.save({ items: change((this.plan()?.items ?? []).map(asChange)).map(asChange) });
  }

  /** One edit after another, each on the version that the last one made. */
  protected save(change: PlanChange): void {
    this.saving.set(true);
    this.queue = this.queue.then(async () => {
      try {
        const version = this.plan()?.version;
        this.plan.set(await this.client.change(this.id(), { ...change, ...(version === undefined ? {} : { version }) }));
        this.errors.set([]);
      } catch (error) {
        this.errors.set(error instanceof RequestFailed ? (error.problem.errors ?? [{ detail: error.problem.detail }]).map(({ detail }) => ({ text: detail })) : [{ text: 'The edit did not reach the clinic. Try again.' }]);
        if (error instanceof RequestFailed && (error.status === 409 || error.status === 412)) await this.load(this.id());
      } finally {
        this.saving.set(false);
      }
    });
  }

  protected askIssue(): void {
    this.passwordError.set('');
    this.asking.set(true);
  }
  protected async issue(password: string): Promise<void> {
    this.saving.set(true);
    try {
      await this.queue;
      this.plan.set(await this.client.issue(this.id(), password, this.plan()?.version ?? 0));
      this.asking.set(false);
    } catch (error) {
      this.passwordError.set(error instanceof RequestFailed ? error.problem.detail : 'It could not be issued. Try again.');
    } finally {
      this.saving.set(false);
    }
  }
}

function asChange(item: PlanItemChange): PlanItemChange {
  const { ref, phase, dose, queued, removed, reason, note, side } = item;
  return {
    ref,
    ...(phase === undefined ? {} : { phase }),
    ...(dose === undefined ? {} : { dose }),
    ...(queued === undefined ? {} : { queued }),
    ...(removed === undefined ? {} : { removed }),
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    ...(side === undefined ? {} : { side }),
  };
}
