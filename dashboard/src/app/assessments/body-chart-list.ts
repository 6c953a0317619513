import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { BODY_CHART_QUALITIES, BODY_CHART_REGIONS } from '@stride/clinical';
import type { BodyChartMark } from '@stride/assessment-engine';
import { Icon } from '../ui/icon';
import { Recorder } from './recorder';
import { fieldId, regionInWords } from './words';

/** Where it is felt: a list of coded regions, each with quality, depth and intensity. */
@Component({
  selector: 'stride-body-chart-list',
  imports: [Icon],
  template: `<section class="bodychart" aria-labelledby="body-chart-title">
    <h3 id="body-chart-title">Body chart</h3>
    @if (marks().length > 0) {
      <ul class="list">
        @for (mark of marks(); track mark.region + (mark.quality ?? '')) {
          <li class="line">
            <span class="main-word">{{ words(mark.region) }}</span>
            <span>{{ mark.quality ?? 'quality not said' }}{{ mark.depth === undefined ? '' : ', ' + mark.depth }}{{ mark.intensity === undefined ? '' : ', ' + mark.intensity + '/10' }}</span>
            @if (recorder.isDraft()) {
              <button class="btn quiet" type="button" (click)="remove($index)" [attr.aria-label]="'Remove ' + words(mark.region)">Remove</button>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="q">Nothing marked. Not recorded is not the same as no pain.</p>
    }
    @if (recorder.isDraft()) {
      <div class="formline">
        <label class="field" [attr.for]="id">Region
          <select #region [id]="id" data-cell>
            <option value="">choose …</option>
            @for (code of regions; track code) {
              <option [value]="code">{{ words(code) }}</option>
            }
          </select>
        </label>
        <label class="field" for="mark-quality">Quality
          <select #quality id="mark-quality">
            <option value="">not said</option>
            @for (word of qualities; track word) {
              <option [value]="word">{{ word }}</option>
            }
          </select>
        </label>
        <label class="field" for="mark-depth">Depth
          <select #depth id="mark-depth"><option value="">not said</option><option value="superficial">superficial</option><option value="deep">deep</option></select>
        </label>
        <label class="field" for="mark-intensity">0–10 <input #intensity class="box" id="mark-intensity" inputmode="numeric" /></label>
        <button class="btn" type="button" (click)="add(region.value, quality.value, depth.value, intensity.value); intensity.value = ''"><stride-icon name="plus" /> Mark</button>
      </div>
      @if (wrong() !== '') {
        <p class="why" role="alert"><stride-icon name="error" /> {{ wrong() }}</p>
      }
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BodyChartList {
  protected readonly recorder = inject(Recorder);
  protected readonly regions = BODY_CHART_REGIONS;
  protected readonly qualities = BODY_CHART_QUALITIES;
  protected readonly words = regionInWords;
  protected readonly id = fieldId('body_chart');
  protected readonly wrong = signal('');
  protected readonly marks = computed<readonly BodyChartMark[]>(() => {
    const value = this.recorder.history()['body_chart'];
    return typeof value === 'object' && value !== null ? value : [];
  });

  protected add(region: string, quality: string, depth: string, intensity: string): void {
    if (region === '') {
      this.wrong.set('Choose where it is felt.');
      return;
    }
    const number = intensity.trim() === '' ? undefined : Number(intensity.trim());
    const mark = {
      region,
      ...(quality === '' ? {} : { quality }),
      ...(depth === '' ? {} : { depth }),
      ...(number === undefined ? {} : { intensity: number }),
    } as BodyChartMark;
    const fault = this.recorder.setHistory('body_chart', [...this.marks(), mark]);
    this.wrong.set(fault === null ? '' : fault.detail);
  }

  protected remove(index: number): void {
    const rest = this.marks().filter((_, at) => at !== index);
    this.recorder.setHistory('body_chart', rest.length === 0 ? null : rest);
  }
}
