import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import { phaseProgress, type CriterionFigure, type CriterionProgress, type CriterionState } from '@stride/assessment-engine/plans';
import { catalogue, PHASE_NAMES, type Phase } from '@stride/clinical';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import type { Course } from './plan-reasons';
import { findingName, valueOf } from './plan-words';

const STATE_WORDS: Record<CriterionState, string> = { met: 'Met', 'not-met': 'Not met', 'not-measured': 'Not measured', yours: 'For you to judge' };

/** What must be so before the next phase, each against what is recorded: met, not met, not measured, or for the physiotherapist to judge. */
@Component({
  selector: 'stride-phase-criteria',
  imports: [Icon],
  template: `<p class="q">{{ heading() }}</p>
    <ul class="criteria">
      @for (line of lines(); track $index) {
        <li [class]="'criterion ' + line.state">
          @if (line.word !== '') {
            <span class="state">
              @switch (line.state) {
                @case ('met') { <stride-icon name="check" /> }
                @case ('not-met') { <stride-icon name="close" /> }
                @case ('yours') { <stride-icon name="pen" /> }
                @default { <i class="hatched" aria-hidden="true"></i> }
              }
              {{ line.word }}</span>&ngsp;
          }
          <span>{{ line.text }}@if (line.rests !== '') {&ngsp;<span class="q">{{ line.rests }}</span>}</span>
        </li>
      }
    </ul>`,
  styleUrl: './phase-criteria.css',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhaseCriteria {
  readonly phase = input.required<Phase>();
  /** Null while the visits are read: until then only the texts stand here. */
  readonly course = input.required<Course | null>();
  private readonly criterion = computed(() => catalogue.phaseCriteria.find(({ from }) => from === this.phase()));
  protected readonly heading = computed(() => {
    const [criterion, course] = [this.criterion(), this.course()];
    if (criterion === undefined) return '';
    const onward = criterion.to === 'discharge' ? 'Discharge when' : `On to ${PHASE_NAMES[criterion.to].toLowerCase()} when`;
    return course === null ? `${onward}:` : `${onward}, by the visit of ${dayInWords(course.latest.startedAt)}:`;
  });
  protected readonly lines = computed(() => {
    const course = this.course();
    if (course === null) return (this.criterion()?.allOf ?? []).map(({ text }) => ({ text, state: 'yours' as const, word: '', rests: '' }));
    const progress = phaseProgress(catalogue, course.latest.case, course.earlier.map((visit) => visit.case)).find(({ from }) => from === this.phase());
    return (progress?.criteria ?? []).map((criterion) => ({ text: criterion.text, state: criterion.state, word: STATE_WORDS[criterion.state], rests: restsOn(criterion) }));
  });
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
