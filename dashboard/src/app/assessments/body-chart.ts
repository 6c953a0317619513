import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked, ViewEncapsulation } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { BODY_CHART_DEPTHS, BODY_CHART_QUALITIES, BODY_CHART_REGIONS } from '@stride/clinical/examination';
import type { BodyChartMark } from '@stride/assessment-engine';
import { CHART_VIEWS, drawBodyChart, regionsOf } from '@stride/illustrations';
import { Icon } from '../ui/icon';
import { DEPTH_WORDS, feltAt, marksOf, placesOf, QUALITY_CHIPS, viewInWords, withDepth, withIntensity, withoutRegion, withQuality, withRegion, type Depth, type MarkedPlace, type Quality } from './body-marks';
import { Recorder } from './recorder';
import { fieldId, marksInWords, regionInWords } from './words';

const SHOWN = CHART_VIEWS.map((view) => ({ view, name: view === 'front' ? 'Front' : 'Back', regions: new Set(regionsOf(view).map(({ region }) => region)) }));

/** Where it hurts: a person in front and behind to touch, and a list that does the same without the drawing. */
@Component({
  selector: 'stride-body-chart',
  imports: [Icon],
  templateUrl: './body-chart.html',
  styleUrl: './body-chart.css',
  encapsulation: ViewEncapsulation.None,
  host: { '(click)': 'touch($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BodyChart {
  protected readonly recorder = inject(Recorder);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly regions = BODY_CHART_REGIONS.map((code) => ({ code, name: regionInWords(code) }));
  protected readonly qualities = BODY_CHART_QUALITIES.map((word) => ({ word, name: QUALITY_CHIPS[word] }));
  protected readonly depths = BODY_CHART_DEPTHS.map((word) => ({ word, name: DEPTH_WORDS[word] }));
  protected readonly strengths = Array.from({ length: 11 }, (_, strength) => strength);
  protected readonly words = regionInWords;
  protected readonly felt = feltAt;
  protected readonly id = fieldId('body_chart');
  /** The region whose chips are open. */
  protected readonly open = signal<string | null>(null);
  private readonly marks = computed<readonly BodyChartMark[] | null>(() => marksIn(this.recorder.history()));
  protected readonly isRecorded = computed(() => this.marks() !== null);
  protected readonly places = computed(() => placesOf(this.marks() ?? []));
  protected readonly openPlace = computed(() => (this.recorder.isDraft() ? this.places().find(({ region }) => region === this.open()) : undefined));
  protected readonly summary = computed(() => {
    const { length } = this.places();
    if (this.marks() === null) return 'Not recorded. Touch a part, or pick it from the list.';
    return length === 0 ? 'No pain anywhere.' : `${length} ${length === 1 ? 'part' : 'parts'} marked.`;
  });
  protected readonly last = computed(() => {
    const marks = marksIn(this.recorder.previous()?.history ?? {});
    return marks === null ? '' : marksInWords(marks);
  });
  /** The drawings say in coded words only what is marked: nothing that anybody typed is in them. */
  protected readonly views = computed(() =>
    SHOWN.map(({ view, name, regions }) => {
      const svg = drawBodyChart(view, this.marks() ?? [], { title: viewInWords(name, this.places(), regions) });
      return { view, name, left: view === 'front' ? 'Right' : 'Left', right: view === 'front' ? 'Left' : 'Right', svg: this.sanitizer.bypassSecurityTrustHtml(svg) };
    }),
  );

  constructor() {
    // What is gone has no chips to show; an undo may have taken it.
    effect(() => {
      const known = this.places();
      const open = untracked(this.open);
      if (open !== null && !known.some(({ region }) => region === open)) this.open.set(null);
    });
  }

  protected touch(event: Event): void {
    const region = (event.target as Element).closest('[data-region]')?.getAttribute('data-region') ?? null;
    if (region !== null) this.mark(region);
  }

  /** Marks a region, and opens its chips. */
  protected mark(region: string): void {
    if (region === '' || !this.recorder.isDraft()) return;
    this.put(withRegion(this.places(), region));
    this.open.set(region);
  }

  protected remove(region: string): void {
    const rest = withoutRegion(this.places(), region);
    this.recorder.setHistory('body_chart', rest.length === 0 ? null : marksOf(rest));
  }

  protected nowhere(): void {
    this.recorder.setHistory('body_chart', []);
  }

  protected say(place: MarkedPlace, quality: Quality): void {
    this.put(withQuality(this.places(), place.region, quality));
  }

  protected deep(place: MarkedPlace, depth: Depth): void {
    this.put(withDepth(this.places(), place.region, depth));
  }

  protected strong(place: MarkedPlace, strength: number): void {
    this.put(withIntensity(this.places(), place.region, strength));
  }

  private put(places: readonly MarkedPlace[]): void {
    this.recorder.setHistory('body_chart', marksOf(places));
  }
}

/** The marks of a history; null where nobody recorded any, which is not the same as no pain. */
function marksIn(history: Readonly<Record<string, unknown>>): readonly BodyChartMark[] | null {
  const value = history['body_chart'];
  return Array.isArray(value) ? (value as readonly BodyChartMark[]) : null;
}
