import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { dayInWords } from '../ui/dates';

/** One measure at one visit. */
export interface CoursePoint {
  /** RFC 3339 instant of the visit. */
  at: string;
  value: number;
}
/** The change that matters: a number of points, a share of the start, or either. */
export interface MattersWhen {
  points?: number;
  percent?: number;
}
export type Mark = 'start' | 'within' | 'better' | 'worse';

const WIDTH = 390;
const LEFT = 46;
const RIGHT = 352;
const TOP = 42;
const BOTTOM = 180;

/** How far from the start a value must be to matter: whichever of the two thresholds is reached first. */
export function leastChange(start: number, { points, percent }: MattersWhen): number | null {
  const given = [...(points === undefined ? [] : [points]), ...(percent === undefined ? [] : [(Math.abs(start) * percent) / 100])];
  return given.length === 0 ? null : Math.min(...given);
}

/** What each value is, seen from the first: better or worse by enough to matter, or not. */
export function marksOf(points: readonly CoursePoint[], matters: MattersWhen, betterWhen: 'down' | 'up'): Mark[] {
  const start = points[0]?.value;
  return points.map(({ value }, index) => {
    if (index === 0 || start === undefined) return 'start';
    const gained = betterWhen === 'down' ? start - value : value - start;
    const least = leastChange(start, matters);
    // Floating shares of the start must not hide a change that is exactly there.
    if (least === null || Math.abs(gained) === 0 || Math.abs(gained) < least - 1e-9) return 'within';
    return gained > 0 ? 'better' : 'worse';
  });
}

/** One measure over the visits of an episode: the first value, what changed, and from where on a change matters. */
@Component({
  selector: 'stride-course-chart',
  template: `<svg class="course" [attr.viewBox]="'0 0 ' + width + ' 216'" role="img" [attr.aria-label]="summary()" focusable="false">
    <text x="0" y="14" class="title">{{ name() }}</text>
    @if (goal(); as line) {
      <rect [attr.x]="left" [attr.y]="line.top" [attr.width]="right - left" [attr.height]="line.bottom - line.top" class="better" />
      <path [attr.d]="'M' + left + ' ' + line.y + 'H' + right" class="least" />
      <text [attr.x]="left + 6" [attr.y]="line.bottom - 8" class="axis">{{ line.words }}</text>
    }
    <path [attr.d]="'M' + left + ' 180H' + right" class="rule" /><text [attr.x]="left - 8" y="185" text-anchor="end" class="axis">0</text>
    <path [attr.d]="'M' + left + ' 42H' + right" class="rule" /><text [attr.x]="left - 8" y="47" text-anchor="end" class="axis">{{ most() }}</text>
    <path [attr.d]="line()" class="line" />
    @for (point of drawn(); track $index) {
      @switch (point.mark) {
        @case ('start') { <rect [attr.x]="point.x - 6" [attr.y]="point.y - 6" width="12" height="12" class="mark" /> }
        @case ('better') { <path [attr.d]="'M' + point.x + ' ' + (point.y - 9) + 'l9 9-9 9-9-9z'" class="mark edged" /> }
        @case ('worse') { <path [attr.d]="'M' + point.x + ' ' + (point.y - 9) + 'l9 16h-18z'" class="mark out edged" /> }
        @default { <circle [attr.cx]="point.x" [attr.cy]="point.y" r="6" class="hollow" /> }
      }
      @if (point.told) {
        <text [attr.x]="point.x" [attr.y]="point.y - 14" text-anchor="middle" class="value">{{ point.value }}</text>
      }
    }
    @for (end of ends(); track end.x) {
      <text [attr.x]="end.x" y="202" text-anchor="middle" class="axis">{{ end.words }}</text>
    }
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseChart {
  readonly name = input.required<string>();
  /** Oldest first. */
  readonly points = input.required<readonly CoursePoint[]>();
  readonly matters = input.required<MattersWhen>();
  readonly betterWhen = input.required<'down' | 'up'>();
  /** The end of its scale. */
  readonly most = input.required<number>();
  readonly summary = input.required<string>();
  protected readonly width = WIDTH;
  protected readonly left = LEFT;
  protected readonly right = RIGHT;

  private readonly y = (value: number): number => round(BOTTOM - ((BOTTOM - TOP) * Math.min(value, this.most())) / this.most());
  protected readonly drawn = computed(() => {
    const points = this.points();
    const marks = marksOf(points, this.matters(), this.betterWhen());
    const times = points.map(({ at }) => Date.parse(at));
    const first = times[0] ?? 0;
    const span = Math.max(1, (times.at(-1) ?? 0) - first);
    const places = points.map(({ value }, index) => ({
      x: points.length === 1 ? (LEFT + RIGHT) / 2 : round(LEFT + 8 + ((RIGHT - LEFT - 16) * ((times[index] ?? first) - first)) / span),
      y: this.y(value),
      value: value.toLocaleString('en-IE'),
      mark: marks[index] ?? 'within',
      told: true,
    }));
    // Numbers that would lie on each other: the later one is told, and the table has both.
    for (let index = places.length - 2; index >= 0; index -= 1) {
      const [here, next] = [places[index], places.slice(index + 1).find((place) => place.told)];
      if (here !== undefined && next !== undefined && next.x - here.x < 22 && index > 0) here.told = false;
    }
    return places;
  });
  protected readonly line = computed(() => this.drawn().map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''));
  /** Where a change begins to matter, shaded on the better side. */
  protected readonly goal = computed(() => {
    const start = this.points()[0]?.value;
    const least = start === undefined ? null : leastChange(start, this.matters());
    if (start === undefined || least === null) return null;
    const at = this.betterWhen() === 'down' ? start - least : start + least;
    if (at <= 0 || at >= this.most()) return null;
    const y = this.y(at);
    const { points, percent } = this.matters();
    const words = `better by ${[points === undefined ? '' : String(points), percent === undefined ? '' : `${percent} %`].filter((part) => part !== '').join(' or ')}`;
    return { y, words, ...(this.betterWhen() === 'down' ? { top: y, bottom: BOTTOM } : { top: TOP, bottom: y }) };
  });
  protected readonly ends = computed(() => {
    const places = this.drawn();
    const at = this.points();
    const day = (index: number): string => dayInWords(at.at(index)?.at).slice(0, 6);
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return [];
    return places.length === 1 ? [{ x: first.x, words: day(0) }] : [{ x: first.x, words: day(0) }, { x: last.x, words: day(-1) }];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
