import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import { REFERRAL_EVENTS, type NewReferralEvent, type Patient, type Referral, type ReferralChange, type ReferralEventKind } from '@stride/contracts';
import { refusalInWords, RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { BegunForms } from '../ui/begun-forms';
import { BegunElsewhere } from '../ui/begun-here';
import { DocumentLink } from '../ui/document-link';
import { DraftEdits, faultsIn, isInText } from '../ui/draft-edits';
import { EditsBeside, type EditPart } from '../ui/edits-beside';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { beingTyped, KeptText } from '../ui/kept-text';
import { PasswordDialog } from '../ui/password-dialog';
import { alarmOf } from '../ui/patient-alarm';
import { PatientBanner } from '../ui/patient-banner';
import { LETTER_NAMES } from '../ui/referral-words';
import { Skeleton } from '../ui/skeleton';
import { WhereKept } from '../ui/where-kept';
import { LetterFindings } from './letter-findings';
import { LetterPanel } from './letter-panel';
import { NewsDialog } from './news-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** The fields of the page behind the parts of a letter. */
const FIELDS: Readonly<Record<string, string>> = { '/recipient': 'letter-recipient', '/opening': 'letter-opening', '/ownWords': 'letter-own-words' };
const NEWS_FIELDS: Readonly<Record<string, string>> = { '/at': 'news-day', '/saidBy': 'news-who', '/note': 'news-note' };

const PARTS: readonly (readonly [keyof ReferralChange, string])[] = [['recipient', 'To'], ['opening', 'Opening'], ['ownWords', 'In your own words']];

/** An edit of a letter, each part against what the clinic has in its place. */
function editInWords(change: ReferralChange, letter: Referral | null): EditPart[] {
  return PARTS.flatMap(([name, what]) => (change[name] === undefined ? [] : [{ what, kept: change[name] || 'nothing', inClinic: letter?.[name] || 'nothing', isText: true }]));
}

/** One letter: its words are edited around findings that nobody edits, signed, printed, and followed to its outcome. */
@Component({
  selector: 'stride-referral',
  imports: [BegunElsewhere, DocumentLink, EditsBeside, ErrorSummary, Icon, KeptText, LetterFindings, LetterPanel, NewsDialog, PasswordDialog, PatientBanner, RouterLink, Skeleton, WhereKept, WithdrawDialog],
  styleUrl: './referral.css',
  encapsulation: ViewEncapsulation.None,
  providers: [BegunForms],
  template: `@if (failed() === '') {
      <stride-patient-banner [patient]="patient()" [back]="back()" [backName]="from() === undefined ? 'Back to the patient' : 'Back to the assessment'" [alarm]="alarm()" [demo]="session.demo()" />
    }
    <div class="work norail">
      <main id="main" class="main letter-page" tabindex="-1">
        @if (shown(); as l) {
          <div class="head">
            <h1>{{ names[l.kind] }}</h1>
            <p class="sum">{{ summary() }}</p>
            <a class="btn" strideDocument (click)="openDocument($event)" [href]="printUrl()" target="_blank" rel="noopener">{{ l.status === 'draft' ? 'Preview the letter' : 'Print the letter' }}</a>
            @if (editable()) {
              <button class="btn primary" type="button" (click)="askSign()">Sign</button>
            }
          </div>
          <div class="pad">
            <stride-error-summary [errors]="errors()" [quiet]="isInText()" />
            @if (stale()) {
              <p class="formline"><button class="btn primary" type="button" (click)="readAgain()">Read it again</button></p>
            }
            <stride-edits-beside document="letter" [edits]="edits" [parts]="inWords" [editable]="editable()" [meanwhile]="l.status === 'draft' ? 'The letter was changed meanwhile.' : summary()" />
            <stride-begun-elsewhere document="letter" />
            @if (l.outdated && canWrite()) {
              <p class="notice-line"><stride-icon name="warning" /> <span>The assessment reads otherwise since this letter was drafted. It cannot be signed like this.</span></p>
              <p class="formline"><button class="btn" type="button" (click)="draftAgain(l)">Take over the findings as they are now</button></p>
            }
            @if (editable()) {
              <label class="field wide" for="letter-recipient">To <span class="q">each line as on the letter</span> <textarea id="letter-recipient" rows="2" maxlength="500" [attr.aria-invalid]="isWrong('letter-recipient')" [strideKept]="l.recipient" [waitMs]="1000" [keep]="keepRecipient"></textarea></label>
              <label class="field wide" for="letter-opening">Opening <textarea id="letter-opening" rows="3" maxlength="2000" [attr.aria-invalid]="isWrong('letter-opening')" [strideKept]="l.opening" [waitMs]="1000" [keep]="keepOpening"></textarea></label>
            } @else {
              <p class="written"><b>{{ l.recipient }}</b></p>
              <p class="written">{{ l.opening }}</p>
            }
            @if (editable() && (where() === 'needs you' || where() === 'on this tablet')) {
              <stride-where-kept [where]="where()" [canRetry]="canRetry()" (retried)="retry()" />
            }
            <stride-letter-findings [flags]="l.flags" />
            <section aria-labelledby="own-title">
              <h2 id="own-title">In your own words</h2>
              @if (editable()) {
                <label class="field wide" for="letter-own-words">What the reader should know besides <span class="q">may stay empty</span> <textarea id="letter-own-words" rows="5" maxlength="4000" [strideKept]="l.ownWords" [waitMs]="1000" [keep]="keepOwnWords"></textarea></label>
              } @else {
                <p class="written">{{ l.ownWords === '' ? 'Nothing was added.' : l.ownWords }}</p>
              }
              <p class="q">The letter also tells the examination of the nerves, what was done, the advice to the patient and every danger question with its answer.</p>
            </section>
          </div>
        } @else if (failed() !== '') {
          <div class="pad"><h1>The letter could not be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p><p class="chips"><a class="btn primary" routerLink="/">To the start</a><button class="btn" type="button" (click)="load(id())">Try again</button></p><stride-edits-beside document="letter" [edits]="edits" [parts]="inWords" /></div>
        } @else {
          <h1 class="sr">Letter</h1>
          <stride-skeleton class="pad" label="Opening the letter" />
        }
      </main>
      @if (letter(); as l) {
        <aside class="panel" aria-label="About this letter">
          <stride-letter-panel [letter]="l" [where]="where()" [canRetry]="canRetry()" (retried)="retry()" [editable]="editable()" [canRecord]="canWrite()" (recorded)="begin($event)" (withdrawn)="beginWithdrawing()" />
        </aside>
      }
    </div>
    @if (asking()) {
      <stride-password-dialog title="Sign this letter" text="A signed letter stays as it is. One that should not stand is withdrawn." action="Sign" [error]="refusal()" [busy]="saving()" (confirmed)="sign($event)" (cancelled)="asking.set(false)" />
    }
    @if (telling(); as kind) {
      <stride-news-dialog [kind]="kind" [errors]="newsErrors()" [busy]="saving()" (told)="record($event)" (cancelled)="stopTelling(kind)" />
    }
    @if (withdrawing()) {
      <stride-withdraw-dialog [failed]="refusal()" (confirmed)="withdraw($event)" (cancelled)="stopWithdrawing()" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralPage {
  readonly id = input.required<string>();
  /** The place of the assessment that somebody came from. */
  readonly from = input<string | undefined>(undefined);
  private readonly client = inject(ReferralsClient);
  private readonly patients = inject(PatientsClient);
  private readonly begun = inject(BegunForms);
  protected readonly session = inject(Session);
  protected readonly letter = signal<Referral | null>(null);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly failed = signal('');
  /** An emergency of the patient's, whatever this letter tells. */
  protected readonly alarm = signal('');
  protected readonly edits = new DraftEdits<Referral, ReferralChange>({ document: () => ({ kind: 'letter', id: this.id() }), patient: this.patient, draft: this.letter, send: (change, version) => this.client.change(this.id(), version, change), fields: FIELDS });
  protected readonly errors = this.edits.errors;
  protected readonly stale = this.edits.stale;
  protected readonly isInText = isInText;
  protected readonly saving = this.edits.saving;
  protected readonly shown = this.edits.shown;
  protected readonly inWords = (change: ReferralChange): EditPart[] => editInWords(change, this.letter());
  protected readonly canRetry = this.edits.canRetry;
  protected readonly where = computed(() => (beingTyped() > 0 ? 'going' : this.edits.whereabouts()));
  protected readonly newsErrors = signal<SummaryError[]>([]);
  protected readonly asking = signal(false);
  protected readonly telling = signal<ReferralEventKind | null>(null);
  protected readonly withdrawing = signal(false);
  /** What the clinic said to the last password or reason. */
  protected readonly refusal = signal('');
  protected readonly names = LETTER_NAMES;

  protected readonly canWrite = computed(() => this.session.user()?.role === 'physiotherapist');
  protected readonly editable = computed(() => this.letter()?.status === 'draft' && this.canWrite());
  protected readonly back = computed(() => {
    const [letter, from] = [this.letter(), this.from()];
    return letter !== null && from !== undefined ? `/assessments/${letter.assessmentId}/${encodeURIComponent(from)}` : `/patients/${letter?.patientId ?? ''}`;
  });
  protected readonly printUrl = computed(() => this.client.printUrl(this.id()));
  protected readonly summary = computed(() => {
    const letter = this.letter();
    if (letter?.signedAt == null) return letter?.status === 'withdrawn' ? 'Withdrawn before it was signed.' : 'Draft; not signed.';
    return `${letter.status === 'withdrawn' ? 'Withdrawn; was signed' : 'Signed'} ${momentInWords(letter.signedAt)} by ${letter.signedByName ?? ''}.`;
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.load(id));
    });
    effect(() => void this.begun.takeUp({ document: () => ({ kind: 'letter', id: this.id() }), patient: this.patient }));
    // News or a reason that was begun and not told stands open again, where it can still be told.
    effect(() => {
      const letter = this.letter();
      if (letter === null || !this.canWrite() || letter.status === 'withdrawn') return;
      const news = letter.status === 'signed' ? REFERRAL_EVENTS.find((kind) => this.begun.at(`news ${kind}`) !== null) : undefined;
      if (news !== undefined) untracked(() => this.telling.set(news));
      else if (this.begun.at('withdrawal') !== null) untracked(() => this.withdrawing.set(true));
    });
  }

  protected async load(id: string): Promise<void> {
    try {
      const letter = await this.client.get(id);
      this.failed.set('');
      this.letter.set(letter);
      void this.findAlarm(letter.patientId);
      this.patient.set(await this.patients.get(letter.patientId));
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The letter could not be read. Try again.'));
    }
  }

  /** Without the visits the page lacks only the sign; the patient's own page says that it could not read them. */
  private async findAlarm(patientId: string): Promise<void> {
    this.alarm.set(await this.patients.episodes(patientId).then(alarmOf, () => ''));
  }

  protected isWrong(field: string): boolean {
    return this.errors().some((error) => error.field === field);
  }

  protected readonly keepRecipient = (text: string): void => this.edits.save({ recipient: text });
  protected readonly keepOpening = (text: string): void => this.edits.save({ opening: text });
  protected readonly keepOwnWords = (text: string): void => this.edits.save({ ownWords: text });

  protected openDocument(press: Event): void {
    void this.edits.open(press);
  }
  protected retry(): void {
    void this.edits.retry();
  }

  protected async readAgain(): Promise<void> {
    await this.load(this.id());
    this.edits.readAnew();
  }

  /** The same draft with the findings as they are now; its words stay. */
  protected async draftAgain({ assessmentId, kind }: Referral): Promise<void> {
    await this.edits.settled();
    try {
      this.letter.set(await this.client.draft(assessmentId, kind));
      this.errors.set([]);
      document.getElementById('main')?.focus();
    } catch (error) {
      this.edits.refused(error);
    }
  }

  protected askSign(): void {
    this.refusal.set('');
    this.asking.set(true);
  }
  protected async sign(password: string): Promise<void> {
    try {
      await this.edits.sign((version) => this.client.sign(this.id(), password, version));
      this.asking.set(false);
    } catch (error) {
      if (error instanceof RequestFailed && error.status === 409) {
        this.asking.set(false);
        await this.load(this.id());
        this.edits.refused(error);
      } else this.refusal.set(error instanceof RequestFailed ? error.problem.detail : 'It could not be signed. Try again.');
    }
  }

  protected begin(kind: ReferralEventKind): void {
    this.newsErrors.set([]);
    this.telling.set(kind);
  }
  /** Told, or put away on purpose. */
  protected stopTelling(kind: ReferralEventKind): void {
    this.telling.set(null);
    this.begun.letGo(`news ${kind}`);
  }
  protected stopWithdrawing(): void {
    this.withdrawing.set(false);
    this.begun.letGo('withdrawal');
  }
  protected async record(event: NewReferralEvent): Promise<void> {
    this.saving.set(true);
    try {
      this.letter.set(await this.client.record(this.id(), event));
      this.stopTelling(event.kind);
    } catch (error) {
      this.newsErrors.set(faultsIn(error, 'It could not be recorded. Try again.', NEWS_FIELDS));
    } finally {
      this.saving.set(false);
    }
  }

  protected beginWithdrawing(): void {
    this.refusal.set('');
    this.withdrawing.set(true);
  }
  protected async withdraw(reason: string): Promise<void> {
    try {
      await this.edits.settled();
      this.letter.set(await this.client.withdraw(this.id(), reason));
      this.stopWithdrawing();
    } catch (error) {
      this.refusal.set(refusalInWords(error, 'It could not be withdrawn. Try again.'));
    }
  }
}
