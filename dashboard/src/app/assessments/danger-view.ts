import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { catalogue } from '@stride/clinical';
import type { RaisedFlag } from '@stride/assessment-engine';
import { AssessmentsClient } from '../client/assessments.client';
import { Icon } from '../ui/icon';
import { FlagActionDialog } from './flag-action';
import { Recorder } from './recorder';
import { evidenceInWords, fieldId, placeOf } from './words';

/** An emergency takes the screen: what was found, what to do now, and the letter. It stays until something was done about it. */
@Component({
  selector: 'stride-emergency',
  imports: [Icon, FlagActionDialog, RouterLink],
  template: `<main id="main" class="emergency" tabindex="-1" aria-labelledby="emergency-title">
    <p class="w"><stride-icon name="octagon" /> EMERGENCY</p>
    @for (flag of flags(); track flag.id) {
      <section>
        <h1 [attr.id]="$first ? 'emergency-title' : null">{{ name(flag.id) }}</h1>
        <p class="do">{{ flag.action }}</p>
        <ul>
          @for (entry of flag.because; track $index) {
            <li>{{ words(entry) }} <a [routerLink]="['/assessments', id(), place(entry.code)]" [queryParams]="{ correct: 1 }" [fragment]="field(entry.code)">correct a wrong entry</a></li>
          }
        </ul>
        <button class="btn danger big" type="button" (click)="acting.set(flag)">Record what was done</button>
      </section>
    }
    <ol class="steps">
      <li>Stop the examination. Tell the patient why.</li>
      <li>Telephone: emergency department or ambulance. Give the letter.</li>
      <li>Record who took over, and when. The plan stays blocked.</li>
    </ol>
    <p><a class="btn big" [href]="letter()" target="_blank" rel="noopener">Open the referral letter</a></p>
  </main>
  @if (acting(); as flag) {
    <stride-flag-action [flag]="flag" (done)="acting.set(null)" />
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmergencyView {
  private readonly recorder = inject(Recorder);
  private readonly client = inject(AssessmentsClient);
  protected readonly acting = signal<RaisedFlag | null>(null);
  protected readonly words = evidenceInWords;
  protected readonly place = placeOf;
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  protected readonly flags = computed(() => this.recorder.unansweredFlags().filter((flag) => flag.urgency === 'emergency'));
  protected readonly letter = computed(() => this.client.letterUrl(this.id()));
  protected name(id: string): string {
    return catalogue.redFlags.find((rule) => rule.id === id)?.name ?? id;
  }
  protected field(code: string): string {
    return fieldId(code);
  }
}

/** Urgent flags pin a bar under the banner until an action is recorded. */
@Component({
  selector: 'stride-urgent-bar',
  imports: [Icon, FlagActionDialog],
  template: `@for (flag of open(); track flag.id) {
      <div class="urgentbar" role="alert">
        <span class="w"><stride-icon name="warning" /> {{ flag.urgency === 'emergency' ? 'EMERGENCY' : 'URGENT' }}</span>
        <p><b>{{ name(flag.id) }}.</b> {{ flag.action }} <span class="q">Because: {{ because(flag) }}.</span></p>
        <button class="btn" type="button" (click)="acting.set(flag)">Record what was done</button>
      </div>
    }
    @for (action of acted(); track $index) {
      <div class="urgentbar done">
        <span class="w"><stride-icon name="check" /></span>
        <p><b>{{ name(action.flag) }}.</b> {{ action.overrideReason === null ? action.action + ' (' + action.takenBy + ')' : 'Overridden: ' + action.overrideReason }}</p>
        <a class="btn" [href]="letter()" target="_blank" rel="noopener">Letter</a>
      </div>
    }
    @if (acting(); as flag) {
      <stride-flag-action [flag]="flag" (done)="acting.set(null)" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UrgentBar {
  private readonly recorder = inject(Recorder);
  private readonly client = inject(AssessmentsClient);
  protected readonly acting = signal<RaisedFlag | null>(null);
  protected readonly open = computed(() => this.recorder.unansweredFlags());
  protected readonly acted = computed(() => {
    const raised = new Set((this.recorder.reasoning()?.redFlags ?? []).map((flag) => flag.id));
    return this.recorder.flagActions().filter((action) => raised.has(action.flag));
  });
  protected readonly letter = computed(() => this.client.letterUrl(this.recorder.assessment()?.id ?? ''));
  protected name(id: string): string {
    return catalogue.redFlags.find((rule) => rule.id === id)?.name ?? id;
  }
  protected because(flag: RaisedFlag): string {
    return flag.because.map(evidenceInWords).join('; ');
  }
}
