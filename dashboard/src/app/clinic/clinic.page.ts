import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { coreSetOf, whyNotInCoreSet } from '@stride/assessment-engine';
import { catalogue, type MovementTest, type Position } from '@stride/clinical';
import type { Clinic, ClinicChange } from '@stride/contracts';
import { ClinicClient } from '../client/clinic.client';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { faultsOf, refusalOf, TESTS, ZONE } from './clinic-faults';

const POSITION_NAMES: Readonly<Record<Position, string>> = { talking: 'Talking', standing: 'Standing', sitting: 'Sitting', supine: 'Supine', 'side-lying': 'Side-lying', prone: 'Prone' };
const POSITIONS = Object.keys(POSITION_NAMES) as Position[];
const ALL = catalogue.domains.flatMap((domain) => domain.tests);
const codesOf = (tests: readonly MovementTest[]): string[] => tests.map(({ code }) => code);
/** What may be chosen, in the order in which it would be done. */
const CHOOSABLE = coreSetOf(catalogue, codesOf(ALL.filter((test) => whyNotInCoreSet(test) === null)));
const DEFAULT = codesOf(coreSetOf(catalogue, null));

/** What a clinic decides for itself: the zone of its clock, and the tests that are done with everybody. */
@Component({
  selector: 'stride-clinic',
  imports: [ErrorSummary, Icon],
  template: `<main id="main" class="page" tabindex="-1">
    <div class="head"><h1>Clinic</h1></div>
    <stride-error-summary [errors]="errors()" />
    @if (clinic(); as known) {
      <form (submit)="save($event, zone.value)" novalidate>
        <div class="stack">
          <label class="field" [attr.for]="zoneField">Time zone <span class="q">of the times on paper</span>
            <input #zone [id]="zoneField" list="zones" autocomplete="off" autocapitalize="off" spellcheck="false" [value]="known.timeZone" (input)="saved.set('')" [attr.aria-invalid]="fault(zoneField) !== null" [attr.aria-describedby]="zoneField + '-why'" />
          </label>
          <datalist id="zones">@for (name of zones; track name) {<option [value]="name"></option>}</datalist>
          @if (fault(zoneField); as words) {
            <p class="why at-field" [id]="zoneField + '-why'"><stride-icon name="error" /> {{ words }}</p>
          }
        </div>
        <section [attr.aria-labelledby]="testsField">
          <h2 [id]="testsField" tabindex="-1" [attr.aria-describedby]="testsField + '-why'">Core set</h2>
          <p class="q">The tests that are done with everybody. Every other test stays one press away. Danger signs are always looked for, and a detail comes with its test.</p>
          <div class="set-line">
            <p role="status">{{ counted() }}</p>
            <button class="btn" type="button" (click)="choose(defaults)">Default</button>
          </div>
          @if (fault(testsField); as words) {
            <p class="why" [id]="testsField + '-why'"><stride-icon name="error" /> {{ words }}</p>
          }
          @for (group of groups; track group.name) {
            <fieldset class="picks">
              <legend><span class="b">{{ group.name }}</span>&ngsp;<span class="q">{{ chosenOf(group.tests) }} of {{ group.tests.length }}</span></legend>
              @for (test of group.tests; track test.code) {
                <label class="pick" [attr.for]="'pick-' + test.code">
                  <input type="checkbox" [id]="'pick-' + test.code" [checked]="chosen().has(test.code)" (change)="toggle(test.code)" /> <span>{{ test.name }}</span>
                </label>
              }
            </fieldset>
          }
        </section>
        <div class="actions save-line"><p role="status">{{ saved() }}</p><button class="btn primary" type="submit" [attr.aria-disabled]="busy()">Save</button></div>
      </form>
    }
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClinicPage {
  private readonly client = inject(ClinicClient);
  protected readonly zoneField = ZONE;
  protected readonly testsField = TESTS;
  protected readonly defaults = DEFAULT;
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  protected readonly groups = POSITIONS.flatMap((position) => {
    const tests = CHOOSABLE.filter((test) => test.position === position);
    return tests.length === 0 ? [] : [{ name: POSITION_NAMES[position], tests }];
  });
  protected readonly clinic = signal<Clinic | null>(null);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly saved = signal('');
  protected readonly busy = signal(false);
  /** The catalogue's own set is no choice: it follows the catalogue when that grows. */
  private readonly isDefault = computed(() => this.chosen().size === DEFAULT.length && DEFAULT.every((code) => this.chosen().has(code)));
  protected readonly counted = computed(() => `${this.chosen().size} ${this.chosen().size === 1 ? 'test' : 'tests'} chosen${this.isDefault() ? ', the default set' : ''}`);

  constructor() {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.take(await this.client.get());
    } catch (error) {
      this.errors.set(refusalOf(error));
    }
  }

  private take(clinic: Clinic): void {
    this.clinic.set(clinic);
    this.chosen.set(new Set(codesOf(coreSetOf(catalogue, clinic.coreTests))));
  }

  protected chosenOf(tests: readonly MovementTest[]): number {
    return tests.filter(({ code }) => this.chosen().has(code)).length;
  }

  protected toggle(code: string): void {
    const next = new Set(this.chosen());
    if (!next.delete(code)) next.add(code);
    this.choose([...next]);
  }

  protected choose(codes: readonly string[]): void {
    this.chosen.set(new Set(codes));
    this.saved.set('');
  }

  protected fault(field: string): string | null {
    return this.errors().find((error) => error.field === field)?.text ?? null;
  }

  /** Sends what is different from what holds; what somebody else changed meanwhile stays. */
  protected async save(event: Event, timeZone: string): Promise<void> {
    event.preventDefault();
    const known = this.clinic();
    if (known === null || this.busy()) return;
    this.saved.set('');
    const faults = faultsOf(timeZone, this.chosen().size);
    this.errors.set(faults);
    if (faults.length > 0) return;
    const change = this.changeOf(known, timeZone.trim());
    this.busy.set(true);
    try {
      if (Object.keys(change).length > 0) this.take(await this.client.change(change));
      this.saved.set('Saved');
    } catch (error) {
      this.errors.set(refusalOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private changeOf(known: Clinic, timeZone: string): ClinicChange {
    const codes = this.isDefault() ? null : codesOf(CHOOSABLE).filter((code) => this.chosen().has(code));
    const before = known.coreTests === null ? null : [...known.coreTests].sort().join();
    const same = codes === null ? before === null : [...codes].sort().join() === before;
    return { ...(timeZone === known.timeZone ? {} : { timeZone }), ...(same ? {} : { coreTests: codes }) };
  }
}
