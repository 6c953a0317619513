import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { OutcomeMeasure } from '@stride/clinical';
import type { VisitSummary } from '@stride/contracts';
import { keepCsv } from '../ui/csv';
import { dayInWords } from '../ui/dates';
import { CourseChart, leastChange, type CoursePoint, type MattersWhen } from './course-chart';

interface Measure {
  key: 'worstPain' | 'walkingOnsetMin';
  name: string;
  unit: string;
  betterWhen: 'down' | 'up';
  matters: MattersWhen;
  most: number;
  points: readonly CoursePoint[];
  summary: string;
}
const LEAST_WALK_MIN = 30;

/** How the complaint went over the visits of an episode: drawn, as a table, and to take away. */
@Component({
  selector: 'stride-episode-course',
  imports: [CourseChart],
  template: `<div class="sectionhead">
      <h2>Progress</h2>
      @if (measures().length > 0) {
        <button class="btn" type="button" [attr.aria-pressed]="table()" (click)="table.set(!table())">{{ table() ? 'Charts' : 'Table' }}</button>
        <button class="btn" type="button" aria-label="CSV, progress" (click)="keep()">CSV</button>
      }
    </div>
    @if (measures().length === 0) {
      <p class="empty">Nothing to draw yet: pain and walking time are asked under Talking.</p>
    } @else if (table()) {
      <div class="scroll" tabindex="0" role="group" aria-label="Progress">
        <table>
          <thead><tr><th scope="col">Visit</th>@for (measure of measures(); track measure.key) {<th scope="col" class="r">{{ measure.name }}</th>}</tr></thead>
          <tbody>@for (visit of told(); track visit.id) {<tr><th scope="row">{{ day(visit.startedAt) }}</th>@for (measure of measures(); track measure.key) {<td class="r">{{ visit[measure.key] ?? 'Not recorded' }}</td>}</tr>}</tbody>
        </table>
      </div>
    } @else {
      <div class="courses">
        @for (measure of measures(); track measure.key) {
          <stride-course-chart [name]="measure.name" [points]="measure.points" [matters]="measure.matters" [betterWhen]="measure.betterWhen" [most]="measure.most" [summary]="measure.summary" />
        }
      </div>
      <p class="courses-key">
        <span><svg viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" class="mark" /></svg>start</span>
        <span><svg viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="5.5" class="hollow" /></svg>too small to tell</span>
        <span><svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 0l7 7-7 7-7-7z" class="mark" /></svg>better</span>
        <span><svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 1l7 12H0z" class="mark out" /></svg>worse</span>
        <span>n = {{ told().length }} visits; missing {{ missing() }}</span>
      </p>
    }
    @for (measure of measures(); track measure.key) {
      <p class="courses-now">{{ measure.summary }}</p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EpisodeCourse {
  /** Newest first, as the clinic answers them. */
  readonly visits = input.required<readonly VisitSummary[]>();
  /** The pain scale with the change that matters; null until the catalogue is here. */
  readonly pain = input.required<OutcomeMeasure | null>();
  protected readonly table = signal(false);
  protected readonly day = dayInWords;
  /** What was withdrawn tells nothing about the course. */
  private readonly standing = computed(() => [...this.visits()].reverse().filter(({ status }) => status !== 'entered-in-error'));
  protected readonly told = computed(() => this.standing().filter((visit) => visit.worstPain !== null || visit.walkingOnsetMin !== null));
  protected readonly missing = computed(() => this.standing().length - this.told().length);
  protected readonly measures = computed<Measure[]>(() => {
    const pain = this.pain();
    const matters: MattersWhen = pain === null ? {} : { ...(pain.matters.points === undefined ? {} : { points: pain.matters.points }), ...(pain.matters.percent === undefined ? {} : { percent: pain.matters.percent }) };
    const walked = Math.max(LEAST_WALK_MIN, ...this.told().map((visit) => visit.walkingOnsetMin ?? 0));
    const planned: readonly Omit<Measure, 'points' | 'summary'>[] = [
      { key: 'worstPain', name: 'Worst pain, 0 to 10', unit: '', betterWhen: 'down', matters, most: pain?.range[1] ?? 10 },
      // No change of walking time is established as the one that matters: the patient's own goal decides.
      { key: 'walkingOnsetMin', name: 'Walks before it hurts, min', unit: ' min', betterWhen: 'up', matters: {}, most: walked },
    ];
    return planned.flatMap((measure) => {
      const points = this.told().flatMap((visit) => (visit[measure.key] === null ? [] : [{ at: visit.startedAt, value: visit[measure.key] ?? 0 }]));
      return points.length === 0 ? [] : [{ ...measure, points, summary: courseInWords(measure, points) }];
    });
  });

  protected keep(): void {
    keepCsv('progress', [['visit', ...this.measures().map(({ name }) => name)], ...this.told().map((visit) => [visit.startedAt.slice(0, 10), ...this.measures().map(({ key }) => visit[key] ?? '')])]);
  }
}

/** First and latest value, the change, and which thresholds it meets, each by its name. */
export function courseInWords(measure: Pick<Measure, 'name' | 'unit' | 'betterWhen' | 'matters'>, points: readonly CoursePoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  const name = measure.name.split(',')[0] ?? measure.name;
  if (first === undefined || last === undefined) return `${name}: not recorded.`;
  if (points.length === 1) return `${name}: ${first.value}${measure.unit} on ${dayInWords(first.at)}; nothing to compare with yet.`;
  const change = Math.round((last.value - first.value) * 10) / 10;
  const share = first.value === 0 ? '' : ` (${Math.round((Math.abs(change) / first.value) * 100)} %)`;
  const told = change === 0 ? 'no change' : `${change > 0 ? '+' : '−'}${Math.abs(change)}${share}`;
  const { points: least, percent } = measure.matters;
  const gained = measure.betterWhen === 'down' ? -change : change;
  const met = [
    ...(least === undefined ? [] : [`${least} points ${gained >= least ? 'met' : 'not met'}`]),
    ...(percent === undefined || first.value === 0 ? [] : [`${percent} % ${gained >= (leastChange(first.value, { percent }) ?? 0) - 1e-9 ? 'met' : 'not met'}`]),
  ];
  return `${name}: ${first.value} on ${dayInWords(first.at)}, now ${last.value}${measure.unit}; ${told}${met.length === 0 ? '' : `: ${met.join(', ')}`}.`;
}
