/** The letters of the assessment on the page: where each stands, which its flags call for, and the way to a letter's own page. */
import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { AssessmentReferrals, ReferralKind, ReferralListItem } from '@stride/contracts';
import { isAway, refusalInWords } from '../client/api';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { Recorder } from './recorder';

const AWAY = 'The clinic cannot be reached, and the letter is drafted there. Try again.';

@Injectable()
export class AssessmentLetters {
  private readonly recorder = inject(Recorder);
  private readonly client = inject(ReferralsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  readonly letters = signal<AssessmentReferrals | null>(null);
  readonly failed = signal('');
  /** Of which kind a letter is being opened: the press is answered before the clinic is. */
  readonly opening = signal<ReferralKind | null>(null);
  readonly canDraft = computed(() => this.session.user()?.role === 'physiotherapist');
  private readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  private readonly flags = computed(() => this.recorder.reasoning()?.redFlags ?? []);
  /** Which letters are called for follows from these; a signed record's from its corrections too. */
  private readonly read = computed(() => {
    const assessment = this.recorder.assessment();
    return `${this.id()} ${assessment?.status} ${assessment?.amendments.length} ${JSON.stringify(this.flags())}`;
  });
  /** What no letter tells yet; a draft is there already, and says itself where it is outdated. */
  readonly offers = computed(() => {
    const { items = [], offers = [] } = this.letters() ?? {};
    if (!this.canDraft()) return [];
    return offers.filter(({ kind, letterId }) => letterId === undefined && !items.some((item) => item.kind === kind && item.status === 'draft'));
  });

  /** Reads them now, and anew when other findings raise flags; where none is raised, only `always`. */
  watch(always: boolean): void {
    effect(() => {
      this.read();
      const id = this.id();
      // Read anew for these alone, not for every change on its way to the clinic.
      if (id !== '' && (always || this.flags().length > 0)) untracked(() => void this.load(id));
    });
  }

  async load(id = this.id()): Promise<void> {
    try {
      // The clinic must have the findings before it can know the flags.
      await this.recorder.queue.flush();
      this.letters.set(await this.client.ofAssessment(id));
      this.failed.set('');
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The letters could not be read.'));
    }
  }

  /** The letter of a kind that counts: the one that tells the findings of now, otherwise the latest; null where there is none. */
  letterOf(kind: ReferralKind): ReferralListItem | null {
    const { items = [], offers = [] } = this.letters() ?? {};
    const telling = offers.find((offer) => offer.kind === kind)?.letterId;
    const standing = items.filter((item) => item.kind === kind && item.status !== 'withdrawn');
    return standing.find(({ id }) => id === telling) ?? standing.at(-1) ?? null;
  }
  /** Whether what stands was signed before the findings of now. */
  isBehind(kind: ReferralKind): boolean {
    return (this.letters()?.offers ?? []).some((offer) => offer.kind === kind && offer.letterId === undefined);
  }

  /** To the letter's page: the letter that tells the findings of now is opened; where there is none, it is drafted. */
  async open(kind: ReferralKind): Promise<void> {
    if (this.opening() !== null) return;
    this.opening.set(kind);
    this.failed.set('');
    try {
      await this.recorder.queue.flush();
      // Drafted from less than was found, it would tell too little.
      if (this.recorder.queue.waiting() > 0) this.failed.set(AWAY);
      else await this.goTo((await this.client.draft(this.id(), kind, { unlessTold: true })).id);
    } catch (error) {
      this.failed.set(isAway(error) ? AWAY : refusalInWords(error, 'The letter could not be drafted.'));
    } finally {
      this.opening.set(null);
    }
  }
  private async goTo(letterId: string): Promise<void> {
    await this.router.navigate(['/referrals', letterId], { queryParams: this.way() });
  }
  /** Back from the letter it goes to where somebody was. */
  way(): { from: string } {
    return { from: this.route.snapshot.params['place'] as string };
  }
}
