import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { catalogue } from '@stride/clinical';
import type { Finding } from '@stride/assessment-engine';
import { Icon } from '../ui/icon';
import { Modal } from '../ui/modal';
import { Recorder } from './recorder';
import { plainLetters, readShorthand, SHORT_NAMES } from './shorthand';
import { fieldId, findingInWords, PLACE_NAMES, placeOf, testOf } from './words';

interface Found {
  code: string;
  name: string;
  where: string;
  field: string;
}
const MOST_SHOWN = 8;

/** Every test and question of the catalogue with what it may be called. */
const NAMED: readonly (Found & { words: string })[] = [
  ...catalogue.domains.flatMap(({ tests }) => tests).map((test) => ({
    code: test.code,
    name: test.name,
    where: PLACE_NAMES[placeOf(test.code)],
    field: fieldId(test.code, test.sided ? 'left' : null, test.sites?.[0]?.code ?? null),
    words: [test.name, test.code, ...test.synonyms, ...Object.entries(SHORT_NAMES).flatMap(([short, codes]) => (codes.includes(test.code) ? [short] : []))].join(' '),
  })),
  ...catalogue.history.filter(({ followUpOf }) => followUpOf === undefined).map((item) => ({ code: item.code, name: item.name, where: PLACE_NAMES.talking, field: fieldId(item.code), words: `${item.name} ${item.question} ${item.code}` })),
].map((entry) => ({ ...entry, words: plainLetters(entry.words) }));

/** Its short name or code begins with the word, its name does, or some other word of it. */
function nearness({ code, name }: Found, word: string): number {
  if (code.startsWith(word) || SHORT_NAMES[word]?.includes(code) === true) return 2;
  return plainLetters(name).startsWith(word) ? 1 : 0;
}

/** Tests and questions in whose names every word of the text begins a word; the nearest first. */
export function findNamed(text: string): Found[] {
  const words = plainLetters(text).trim().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const begins = (all: string, word: string): boolean => ` ${all.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`);
  return NAMED.filter((entry) => words.every((word) => begins(entry.words, word)))
    .sort((a, b) => nearness(b, words[0] ?? '') - nearness(a, words[0] ?? ''))
    .slice(0, MOST_SHOWN);
}

/** One line that finds a test by name or synonym and opens it, or reads a finding in shorthand, shows it and writes it. */
@Component({
  selector: 'stride-find-line',
  imports: [Modal, Icon],
  template: `<stride-modal heading="Find a test, or write a finding" titleId="find-title" (closed)="done.emit()">
    <form (submit)="enter($event)">
      <label class="field" for="find-line">A name, or shorthand such as <b>mtt l -12 r 5</b>
        <input #field id="find-line" class="text" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="find-reading" [value]="line()" (input)="line.set(field.value); written.set('')" />
      </label>
      <div id="find-reading" role="status">
        @if (reading(); as read) {
          @for (row of read.findings; track $index) {
            <p><b>{{ told(row) }}</b></p>
          }
          @for (fault of read.faults; track fault) {
            <p class="why"><stride-icon name="error" /> {{ fault }}</p>
          }
          <p class="q">{{ read.faults.length > 0 ? 'Nothing is written.' : 'Enter writes it.' }}</p>
        } @else if (written() !== '') {
          <p><stride-icon name="check" /> Written: {{ written() }}</p>
        } @else if (line().trim() !== '' && found().length === 0) {
          <p class="q">No test or question is called that.</p>
        }
      </div>
      @if (reading() === null && found().length > 0) {
        <ul class="list" aria-label="Tests and questions found">
          @for (entry of found(); track entry.code) {
            <li><button class="named" type="button" (click)="open(entry)"><span>{{ entry.name }}</span><span class="q">{{ entry.where }}</span></button></li>
          }
        </ul>
      }
      <div class="actions">
        <button class="btn" type="button" (click)="done.emit()">Close</button>
        @if (reading() !== null) {
          <button class="btn primary" type="submit">Write</button>
        }
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindLine {
  readonly done = output();
  private readonly recorder = inject(Recorder);
  private readonly router = inject(Router);
  protected readonly line = signal('');
  protected readonly written = signal('');
  protected readonly reading = computed(() => (this.recorder.isDraft() ? readShorthand(this.line()) : null));
  protected readonly found = computed(() => findNamed(this.line()));

  protected enter(event: Event): void {
    event.preventDefault();
    const reading = this.reading();
    if (reading === null) {
      const [first] = this.found();
      if (first !== undefined) this.open(first);
      return;
    }
    if (reading.faults.length > 0) return;
    this.recorder.setFindings(reading.findings);
    this.written.set(reading.findings.map((row) => this.told(row)).join('; '));
    this.line.set('');
    // The field keeps what was typed until it is told otherwise: the next line begins empty.
    const field = document.getElementById('find-line');
    if (field instanceof HTMLInputElement) field.value = '';
  }

  protected open({ code, field }: Found): void {
    this.recorder.wanted.set(code);
    this.done.emit();
    void this.router.navigate(['/assessments', this.recorder.assessment()?.id, placeOf(code)], { fragment: field });
  }

  protected told(row: Finding): string {
    const comment = this.recorder.finding(row.test, row.side, row.site);
    const before = comment === undefined ? '' : `, in place of ${findingInWords(comment)}`;
    return `${[testOf(row.test)?.name ?? row.test, row.site, row.side].filter((part) => part !== undefined).join(', ')}: ${findingInWords(row)}${before}`;
  }
}
