import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import { phaseProgress, type CriterionFigure, type CriterionProgress, type CriterionState } from '@stride/assessment-engine/plans';
import { catalogue, PHASE_NAMES, type Phase } from '@stride/clinical';
import { JUDGEMENT_NOTE_LENGTH, type PlanJudgements } from '@stride/contracts';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { KeptText } from '../ui/kept-text';
import { beforeInWords, judgedInWords, type JudgementChange, type JudgementShown } from './judgements';
import type { Course } from './plan-reasons';
import { findingName, valueOf } from './plan-words';

const STATE_WORDS: Record<CriterionState, string> = { met: 'Met', 'not-met': 'Not met', 'not-measured': 'Not measured', yours: 'Not judged' };

const VERDICTS = [
  { met: true, word: 'Met', icon: 'check' },
  { met: false, word: 'Not met', icon: 'close' },
] as const;

interface Line {
  id: string;
  text: string;
  state: CriterionState;
  /** Empty until the visits are read. */
  word: string;
  /** What it rests on. */
  rests: string;
  /** Who judged it, now and before. */
  judged: string;
  judgement: JudgementShown | null;
  /** It can be judged here: the toggles stand in place of the word. */
  isOpen: boolean;
  keepNote: (text: string) => void;
}

/** What must be so before the next phase, each against what is recorded: met, not met, not measured, or judged by the physiotherapist. */
@Component({
  selector: 'stride-phase-criteria',
  imports: [Icon, KeptText, NgTemplateOutlet],
  template: `@if (folded()) {
      <details class="criteria-folded"><summary><span><ng-container [ngTemplateOutlet]="head" /></span></summary><ng-container [ngTemplateOutlet]="list" /></details>
    } @else {
      <p><ng-container [ngTemplateOutlet]="head" /></p>
      <ng-container [ngTemplateOutlet]="list" />
    }
    <ng-template #head><span class="q">{{ heading() }}</span>@if (count() !== '') {&ngsp;<b class="met-so-far">{{ count() }}</b>}</ng-template>
    <ng-template #list>
      <ul class="criteria">
        @for (line of lines(); track line.id) {
          <li [class]="'criterion ' + line.state">
            @if (line.isOpen) {
              <span class="verdicts">
                @for (verdict of verdicts; track verdict.met) {
                  @let isPressed = line.judgement?.met === verdict.met;
                  <button class="chip" type="button" [class.on]="isPressed" [class.out]="isPressed && !verdict.met" [attr.aria-pressed]="isPressed" (click)="press(line, verdict.met)">@if (isPressed) {<stride-icon [name]="verdict.icon" />}{{ verdict.word }}<span class="sr">, {{ line.text }}</span></button>
                }
              </span>&ngsp;
            } @else if (line.word !== '') {
              <span class="state">
                @switch (line.state) {
                  @case ('met') { <stride-icon name="check" /> }
                  @case ('not-met') { <stride-icon name="close" /> }
                  @default { <i class="hatched" aria-hidden="true"></i> }
                }
                {{ line.word }}</span>&ngsp;
            }
            <div>{{ line.text }}@if (line.rests !== '') {&ngsp;<span class="q">{{ line.rests }}</span>}
              @if (line.judged !== '') {
                <p class="q">{{ line.judged }}</p>
              }
              @if (line.isOpen && line.judgement !== null) {
                <label class="field verdict-note"><span>Note<span class="sr">, {{ line.text }}</span></span> <input autocomplete="off" [attr.maxlength]="longest" [strideKept]="line.judgement.note ?? ''" [waitMs]="1000" [keep]="line.keepNote" /></label>
              } @else if (line.judgement?.note; as note) {
                <p>Note: {{ note }}</p>
              }
            </div>
          </li>
        }
      </ul>
    </ng-template>`,
  styleUrl: './phase-criteria.css',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhaseCriteria {
  readonly phase = input.required<Phase>();
  /** Null while the visits are read: until then only the texts stand here. */
  readonly course = input.required<Course | null>();
  readonly judgements = input<Readonly<Record<string, JudgementShown>>>({});
  /** As earlier visits judged. */
  readonly before = input<PlanJudgements>({});
  /** Keeps a judgement; null where nobody judges here. A function, because this part comes later and tells nothing by outputs. */
  readonly judge = input<((criterion: string, judgement: JudgementChange, text: string) => void) | null>(null);
  /** Only the heading is in sight until somebody opens it: the phase has no step yet. */
  readonly folded = input(false);
  protected readonly verdicts = VERDICTS;
  protected readonly longest = JUDGEMENT_NOTE_LENGTH;
  /** A judgement that was taken back by mistake has its note again when it is pressed. */
  private readonly notes = new Map<string, string | null>();
  private readonly criterion = computed(() => catalogue.phaseCriteria.find(({ from }) => from === this.phase()));
  private readonly progress = computed(() => {
    const course = this.course();
    return course === null ? undefined : phaseProgress(catalogue, course.latest.case, course.earlier.map((visit) => visit.case), this.judgements()).find(({ from }) => from === this.phase());
  });
  protected readonly heading = computed(() => {
    const [criterion, course] = [this.criterion(), this.course()];
    if (criterion === undefined) return '';
    const onward = criterion.to === 'discharge' ? 'Discharge when' : `On to ${PHASE_NAMES[criterion.to].toLowerCase()} when`;
    return course === null ? `${onward}:` : `${onward}, by the visit of ${dayInWords(course.latest.startedAt)}:`;
  });
  protected readonly count = computed(() => {
    const progress = this.progress();
    if (progress === undefined) return '';
    const { met, criteria } = progress;
    return met === criteria.length ? 'all met' : `${met} of ${criteria.length} met`;
  });
  protected readonly lines = computed((): Line[] => {
    const progress = this.progress();
    if (progress === undefined) return (this.criterion()?.allOf ?? []).map(({ id, text }) => ({ id, text, state: 'yours' as const, word: '', rests: '', judged: '', judgement: null, isOpen: false, keepNote: () => undefined }));
    return progress.criteria.map((criterion) => this.lineOf(criterion));
  });

  private lineOf(criterion: CriterionProgress): Line {
    const { id, text, state, isYours } = criterion;
    const judgement = isYours ? (this.judgements()[id] ?? null) : null;
    const before = this.before()[id];
    const isOpen = isYours && this.judge() !== null;
    const judged = [
      judgement === null ? (isOpen ? 'For you to judge.' : '') : judgedInWords(judgement),
      before === undefined || !isYours ? '' : beforeInWords(before),
    ];
    return {
      id, text, state, judgement, isOpen, word: STATE_WORDS[state], rests: restsOn(criterion), judged: judged.filter((part) => part !== '').join(' '),
      keepNote: (note) => judgement !== null && this.judge()?.(id, { met: judgement.met, note: note.trim() || null }, text),
    };
  }

  /** What is pressed already is taken back. */
  protected press({ id, text, judgement }: Line, met: boolean): void {
    if (judgement?.met === met) {
      this.notes.set(id, judgement.note);
      this.judge()?.(id, null, text);
    } else this.judge()?.(id, { met, note: judgement === null ? (this.notes.get(id) ?? null) : judgement.note }, text);
  }
}

/** The figures a criterion rests on, and what is wanting. */
function restsOn({ figures, compared, target, needsEarlier, state }: CriterionProgress): string {
  const [first] = figures;
  return [
    ...figures.map(figureInWords),
    ...(compared === null ? [] : [`${compared} ${compared === 1 ? 'sign' : 'signs'} compared with the visit before${state === 'met' ? ', none worse' : ''}.`]),
    ...(target === null || first === undefined ? [] : [`Better beyond error from ${valueOf(first.code, target)}.`]),
    ...(needsEarlier ? ['No earlier visit to compare with.'] : []),
  ].join(' ');
}

function figureInWords({ code, side, site, value, earlier }: CriterionFigure): string {
  return `${findingName({ code, side, ...(site === null ? {} : { site }) })}: ${valueOf(code, value)}${earlier === null ? '' : `, before ${valueOf(code, earlier)}`}.`;
}
