import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Patient, Plan } from '@stride/contracts';
import { refusalInWords } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { dayApart } from '../ui/dates';
import { Icon } from '../ui/icon';
import { PatientBanner } from '../ui/patient-banner';
import { Skeleton } from '../ui/skeleton';
import { differencesOf, reasonsApart, reasonsOf } from './plan-differences';
import { doseInWords, nameOf } from './plan-words';

/** Two plans of a patient side by side, the older on the left: what came, what went, what stands otherwise, and why. */
@Component({
  selector: 'stride-plan-compare',
  imports: [Icon, NgTemplateOutlet, PatientBanner, RouterLink, Skeleton],
  styleUrl: './compare.css',
  encapsulation: ViewEncapsulation.None,
  template: `@if (failed() === '') {
      <stride-patient-banner [patient]="patient()" [back]="'/plans/' + id()" backName="Back to the plan" [demo]="session.demo()" />
    }
    <main id="main" class="compare" tabindex="-1">
      @if (shown(); as s) {
        <div class="head">
          <h1>Two plans</h1>
          <p class="sum">{{ s.found.added.length }} added, {{ s.found.removed.length }} removed, {{ s.found.otherwise.length }} changed, {{ s.found.same.length }} as before.</p>
        </div>
        <div class="pad">
          <div class="sides names"><p><a class="tall" [routerLink]="['/plans', s.older.id]">{{ name(s.older, s.newer) }}</a></p><p><a class="tall" [routerLink]="['/plans', s.newer.id]">{{ name(s.newer, s.older) }}</a></p></div>
          @if (s.found.added.length > 0) {
            <section aria-labelledby="added-title">
              <h2 id="added-title"><stride-icon name="plus" /> Added {{ s.found.added.length }}</h2>
              <ul>@for (entry of s.found.added; track entry.item.ref) {<li class="sides"><p class="q">{{ entry.before }}</p><div><ng-container [ngTemplateOutlet]="standing" [ngTemplateOutletContext]="{ $implicit: entry.item, plan: s.newer }" /></div></li>}</ul>
            </section>
          }
          @if (s.found.removed.length > 0) {
            <section aria-labelledby="removed-title">
              <h2 id="removed-title"><stride-icon name="close" /> Removed {{ s.found.removed.length }}</h2>
              <ul>@for (entry of s.found.removed; track entry.item.ref) {<li class="sides"><div><ng-container [ngTemplateOutlet]="standing" [ngTemplateOutletContext]="{ $implicit: entry.item, plan: s.older }" /></div><p class="q">{{ entry.because }}</p></li>}</ul>
            </section>
          }
          @if (s.found.otherwise.length > 0) {
            <section aria-labelledby="changed-title">
              <h2 id="changed-title"><stride-icon name="pen" /> Changed {{ s.found.otherwise.length }}</h2>
              <ul>
                @for (entry of s.found.otherwise; track entry.ref) {
                  <li>
                    <h3>{{ nameOf(entry.ref) }} <span class="q">{{ entry.ref }}</span></h3>
                    @for (part of entry.parts; track part.name) {
                      <div class="sides told"><p><span class="q">{{ part.name }}</span>&ngsp;{{ part.before }}</p><p><span class="q">{{ part.name }}</span>&ngsp;<b>{{ part.after }}</b></p></div>
                    }
                    @let told = reasonsApart(entry, s.older, s.newer);
                    @if (told.before.length + told.after.length > 0) {
                      <div class="sides told">
                        <div>@for (reason of told.before; track $index) {<p class="q">{{ reason }}</p>}</div>
                        <div>@for (reason of told.after; track $index) {<p class="q">{{ reason }}</p>}</div>
                      </div>
                    }
                    @if (told.same.length > 0) {
                      <p class="q same-reasons">Same reasons: {{ told.same.join('; ') }}</p>
                    }
                  </li>
                }
              </ul>
            </section>
          }
          @if (s.found.same.length > 0) {
            <section aria-labelledby="same-title">
              <h2 id="same-title"><stride-icon name="check" /> As before {{ s.found.same.length }}</h2>
              @if (s.plain.length > 0) {
                <p>@for (item of s.plain; track item.ref) {{{ nameOf(item.ref) }} <span class="q">{{ item.ref }}</span>{{ $last ? '' : ', ' }}}</p>
              }
              @if (s.decided.length > 0) {
                <ul>@for (entry of s.decided; track entry.item.ref) {<li><h3>{{ nameOf(entry.item.ref) }} <span class="q">{{ entry.item.ref }}</span></h3>@for (line of entry.decided; track $index) {<p class="q">{{ line }}</p>}</li>}</ul>
              }
            </section>
          }
        </div>
      } @else if (failed() !== '') {
        <div class="pad"><h1>The plans could not be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p><p class="chips"><a class="btn primary" routerLink="/">To the start</a></p></div>
      } @else {
        <stride-skeleton label="Opening the plans" />
      }
    </main>
    <ng-template #standing let-item let-plan="plan">
      <h3>{{ nameOf(item.ref) }} <span class="q">{{ item.ref }}{{ item.side === null || item.side === 'midline' ? '' : item.side === 'bilateral' ? ' · both sides' : ' · ' + item.side }} · phase {{ item.phase }}</span></h3>
      <p>{{ dose(item) }}</p>
      @for (reason of reasons(item, plan); track $index) {
        <p class="q">{{ reason }}</p>
      }
    </ng-template>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparePage {
  readonly id = input.required<string>();
  readonly other = input.required<string>();
  private readonly client = inject(PlansClient);
  private readonly patients = inject(PatientsClient);
  protected readonly session = inject(Session);
  private readonly plans = signal<readonly [Plan, Plan] | null>(null);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly failed = signal('');
  protected readonly nameOf = nameOf;
  protected readonly reasons = reasonsOf;
  protected readonly reasonsApart = reasonsApart;
  protected readonly shown = computed(() => {
    const plans = this.plans();
    if (plans === null) return null;
    const [older, newer] = plans;
    const found = differencesOf(older, newer);
    return { older, newer, found, plain: found.same.filter(({ decided }) => decided.length === 0).map(({ item }) => item), decided: found.same.filter(({ decided }) => decided.length > 0) };
  });

  constructor() {
    effect(() => void this.load(this.id(), this.other()));
  }

  private async load(id: string, other: string): Promise<void> {
    try {
      const [one, two] = await Promise.all([this.client.get(id), this.client.get(other)]);
      if (one.patientId !== two.patientId) {
        this.failed.set('These are plans of two patients. Open the plan again and choose from there.');
        return;
      }
      this.plans.set(one.createdAt <= two.createdAt ? [one, two] : [two, one]);
      this.patient.set(await this.patients.get(one.patientId));
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The plans could not be read. Try again.'));
    }
  }

  /** By its day; by the minute where both were drawn up on one day. */
  protected name({ createdAt, status }: Plan, other: Plan): string {
    return `Plan of ${dayApart(createdAt, [other.createdAt])}, ${status === 'draft' ? 'draft' : status === 'issued' ? 'issued' : 'replaced'}`;
  }
  protected dose({ dose }: Plan['items'][number]): string {
    return doseInWords(dose);
  }
}
