import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { catalogue } from '@stride/clinical';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { DocumentLink } from '../ui/document-link';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { KeptText } from '../ui/kept-text';
import { PasswordDialog } from '../ui/password-dialog';
import { amendedFields } from './amended-fields';
import { AmendDialog } from './amend-dialog';
import { LettersSection } from './letters-section';
import { Recorder } from './recorder';
import { historyOf, obstaclesOf, reviewOf, whereIs } from './review-lines';

/** Everything once more before the signature, by domain; afterwards the signed record, which only an amendment changes. */
@Component({
  selector: 'stride-review-view',
  imports: [DocumentLink, RouterLink, ErrorSummary, PasswordDialog, AmendDialog, Icon, KeptText, LettersSection],
  template: `<div class="head">
      <h1>{{ recorder.isDraft() ? 'Review and sign' : 'Signed assessment' }}</h1>
      <a class="btn" strideDocument [href]="print()" target="_blank" rel="noopener">Print record</a>
      @if (recorder.isDraft()) {
        <button class="btn primary" type="button" (click)="beginSigning()">Sign</button>
      } @else if (canWrite()) {
        <button class="btn" type="button" (click)="amending.set(true)">Amend …</button>
        <button class="btn primary" type="button" (click)="draftPlan()">{{ blocked() ? 'Plan is blocked' : 'Draft the plan' }}</button>
      }
    </div>
    <div class="pad">
      <stride-error-summary [errors]="errors()" />
      @if (recorder.assessment(); as a) {
        @if (a.status !== 'draft') {
          <p>{{ a.status === 'signed' ? 'Signed' : 'Entered in error; was signed' }} {{ moment(a.signedAt) }} by {{ a.signedByName }}. <span class="q num break">Fingerprint {{ a.hash?.slice(0, 16) }}…</span></p>
          @for (amendment of a.amendments; track amendment.id) {
            <p class="notice-line"><stride-icon name="warning" /> Amended {{ moment(amendment.amendedAt) }} by {{ amendment.amendedByName }}: {{ amendment.reason }}</p>
            <ul class="plain amended">
              @for (field of amended()[$index] ?? []; track $index) {
                <li><b>{{ field.name }}</b>: was {{ field.before }}, amended to <b>{{ field.after }}</b></li>
              }
            </ul>
          }
        }
      }
      @if (recorder.isDraft()) {
        @if (obstacles().length > 0) {
          <section class="open-list" aria-labelledby="open-title">
            <h2 id="open-title">Still open: {{ obstacles().length }}</h2>
            <ul>
              @for (obstacle of obstacles(); track obstacle.pointer) {
                <li><a [routerLink]="['/assessments', id(), obstacle.place]" [fragment]="obstacle.field">{{ obstacle.detail }}</a></li>
              }
            </ul>
          </section>
        } @else {
          <p><stride-icon name="check" /> Nothing stops the signature.</p>
        }
        @if (contradictions().length > 0) {
          <section aria-labelledby="contra-title">
            <h2 id="contra-title">Contradictions</h2>
            <ul>
              @for (line of contradictions(); track line.text) {
                <li><a [routerLink]="['/assessments', id(), 'causes']" [queryParams]="{ factor: line.ref }">{{ line.text }}</a></li>
              }
            </ul>
          </section>
        }
      }
      <stride-letters-section />
      @for (topic of topics(); track topic.id) {
        <section class="domain" [attr.aria-labelledby]="'h-' + topic.id">
          <h2 [id]="'h-' + topic.id">{{ topic.name }}</h2>
          <ul class="lines">
            @for (line of topic.lines; track line.code) {
              <li [class.out]="line.danger"><a [routerLink]="['/assessments', id(), 'talking']" [fragment]="line.field">{{ line.name }}</a>&ngsp;@if (line.open) {<span class="open-mark">open</span>} @else {<b class="num">{{ line.value }}</b>}&ngsp;<span class="st">@if (line.danger) {<stride-icon name="warning" /> red flag}</span></li>
            }
          </ul>
        </section>
      }
      @for (domain of domains(); track domain.id) {
        <section class="domain" [attr.aria-labelledby]="'d-' + domain.id">
          <h2 [id]="'d-' + domain.id">{{ domain.name }}</h2>
          @if (domain.recorded.length > 0) {
            <ul class="lines">
              @for (line of domain.recorded; track line.field) {
                <li [class.out]="line.outside"><a [routerLink]="['/assessments', id(), line.place]" [fragment]="line.field">{{ line.text }}</a>&ngsp;<b class="num">{{ line.value }}</b>&ngsp;<span class="st">@if (line.outside) {<stride-icon [name]="line.below ? 'below' : 'above'" /> {{ line.below ? 'below norm' : 'outside norm' }}}</span></li>
              }
            </ul>
          }
          @if (domain.byException.length > 0) {
            <p class="inline">Within norm by exception: @for (line of domain.byException; track line.field) {<a [routerLink]="['/assessments', id(), line.place]" [fragment]="line.field">{{ line.text }}</a>}</p>
          }
          @if (domain.unable.length > 0) {
            <p class="inline">Not done: @for (line of domain.unable; track line.field) {<span><a [routerLink]="['/assessments', id(), line.place]" [fragment]="line.field">{{ line.text }}</a> ({{ line.value }})</span>}</p>
          }
          @if (domain.notTested.length > 0) {
            <p class="inline">Core tests not recorded: @for (test of domain.notTested; track test.field) {<a [routerLink]="['/assessments', id(), test.place]" [fragment]="test.field">{{ test.name }}</a>}</p>
          }
          @if (recorder.isDraft() && domain.recorded.length === 0 && domain.byException.length === 0) {
            <label class="field" [attr.for]="'domain-' + domain.id">Why was nothing tested here?
              <input [id]="'domain-' + domain.id" [strideKept]="recorder.domainReasons()[domain.id] ?? ''" [keep]="keepReason(domain.id)" />
            </label>
          } @else if (recorder.domainReasons()[domain.id]; as why) {
            <p class="q">Not examined: {{ why }}</p>
          }
        </section>
      }
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">Notes</h2>
        @for (note of notes(); track note.place) {
          <p><b>{{ note.place }}:</b> {{ note.text }}</p>
        } @empty {
          <p class="q">No free text.</p>
        }
      </section>
    </div>
    @if (asking()) {
      <stride-password-dialog title="Sign this assessment" text="What you sign stays as it is; later corrections are amendments beside it." action="Sign" [error]="passwordError()" [busy]="busy()" (confirmed)="sign($event)" (cancelled)="asking.set(false)" />
    }
    @if (amending()) {
      <stride-amend-dialog (done)="amending.set(false)" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewView {
  protected readonly recorder = inject(Recorder);
  private readonly keepers = new Map<string, (text: string) => void>();
  private readonly client = inject(AssessmentsClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly asking = signal(false);
  protected readonly amending = signal(false);
  protected readonly busy = signal(false);
  protected readonly passwordError = signal('');
  protected readonly moment = momentInWords;
  protected readonly amended = computed(() => {
    const assessment = this.recorder.assessment();
    return assessment === null ? [] : amendedFields(assessment);
  });
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  protected readonly print = computed(() => this.client.recordUrl(this.id()));
  protected readonly canWrite = computed(() => this.session.user()?.role === 'physiotherapist');
  protected readonly blocked = computed(() => this.recorder.reasoning()?.plan.blocked === true);
  protected readonly domains = computed(() => {
    const input = this.recorder.case();
    return input === null ? [] : reviewOf(input, this.recorder.coreSet.chosen());
  });
  protected readonly topics = computed(() => historyOf(this.recorder.history()));
  protected readonly obstacles = computed(() => {
    const input = this.recorder.case();
    if (input === null) return [];
    return obstaclesOf(input, { domainReasons: this.recorder.domainReasons(), flagsActedOn: this.recorder.flagActions().map((action) => action.flag), openConflicts: this.recorder.queue.conflicts().map((conflict) => conflict.field) });
  });
  protected readonly contradictions = computed(() => (this.recorder.reasoning()?.causes ?? []).filter((cause) => cause.conflict).flatMap((cause) => cause.notes.filter((note) => note.includes('both for and against')).map((note) => ({ ref: cause.ref, text: `${catalogue.causes.find((rule) => rule.ref === cause.ref)?.name ?? cause.ref}: ${note}` }))));
  protected readonly notes = computed(() => Object.entries(this.recorder.notes()).flatMap(([place, text]) => (text === '' ? [] : [{ place, text }])));

  protected async beginSigning(): Promise<void> {
    this.errors.set([]);
    await this.recorder.queue.flush();
    const waiting = this.recorder.queue.waitingFields();
    if (waiting > 0) {
      this.errors.set([{ text: `${waiting} ${waiting === 1 ? 'field is' : 'fields are'} still on this tablet. Sign when they are in the clinic.` }]);
      return;
    }
    if (this.recorder.queue.state() === 'needs-you') {
      this.errors.set([{ text: 'Some entries need you: see the top of the page.' }]);
      return;
    }
    const open = this.obstacles();
    if (open.length > 0) {
      this.errors.set(open.map(({ detail, place, field }) => ({ text: detail, href: `/assessments/${this.id()}/${place}#${field}` })));
      return;
    }
    this.passwordError.set('');
    this.asking.set(true);
  }

  protected async sign(password: string): Promise<void> {
    this.busy.set(true);
    try {
      await this.client.sign(this.id(), password, this.recorder.queue.version());
      this.asking.set(false);
      await this.recorder.reload();
    } catch (error) {
      if (error instanceof RequestFailed && error.status === 409) {
        this.asking.set(false);
        this.errors.set((error.problem.errors ?? [{ pointer: '', detail: error.problem.detail, code: '' }]).map(({ pointer, detail }) => ({ text: detail, href: `/assessments/${this.id()}/${whereIs(pointer).place}#${whereIs(pointer).field}` })));
        if (error.is('stale-version')) await this.recorder.reload();
      } else this.passwordError.set(error instanceof RequestFailed ? error.problem.detail : 'It could not be signed. Try again.');
    } finally {
      this.busy.set(false);
    }
  }

  protected async draftPlan(): Promise<void> {
    try {
      const plan = await this.client.draftPlan(this.id());
      await this.router.navigate(['/plans', plan.id]);
    } catch (error) {
      this.errors.set([{ text: error instanceof RequestFailed ? error.problem.detail : 'The plan could not be drafted.' }]);
    }
  }

  /** What keeps a domain's reason; the same function each time it is asked for. */
  protected keepReason(domain: string): (text: string) => void {
    const known = this.keepers.get(domain) ?? ((text: string): void => this.recorder.setDomainReason(domain, text));
    this.keepers.set(domain, known);
    return known;
  }
}
