import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HistoryItem } from '@stride/clinical';
import { examination, HISTORY_TOPICS } from '@stride/clinical/examination';
import { Later } from '../ui/later';
import { HistoryField } from './history-field';
import { bodyChart } from './parts';
import { Recorder } from './recorder';
import { TOPIC_NAMES } from './words';

/** The conversation: every question by topic, and the body chart. */
@Component({
  selector: 'stride-talking-view',
  imports: [HistoryField, Later, RouterLink],
  template: `@for (topic of topics(); track topic.id) {
      <section class="topic" [class.danger-topic]="topic.id === 'danger'" [attr.aria-labelledby]="'topic-' + topic.id">
        <h2 [id]="'topic-' + topic.id">{{ topic.name }}</h2>
        @if (topic.id === 'danger') {
          <p class="q">Each question is answered by itself. What is not asked stays open and stops the signature. Two signs are found on examination: percussion pain (prone) and a pulsating mass (supine).</p>
        }
        @if (topic.id === 'walking' && recorder.isDraft()) {
          <p class="q">Or walk now, with a clock that writes these answers: <a class="inline-target" [routerLink]="['/assessments', recorder.assessment()?.id, 'walk']">walk with a clock</a></p>
        }
        @for (item of topic.items; track item.code) {
          <stride-history-field [item]="item" />
        }
      </section>
    }
    <stride-later [what]="bodyChart" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TalkingView {
  protected readonly recorder = inject(Recorder);
  protected readonly bodyChart = bodyChart;
  protected readonly topics = computed(() =>
    HISTORY_TOPICS.filter((topic) => topic !== 'body-chart').flatMap((id) => {
      const items = withFollowUps(examination.history.filter((item) => item.topic === id), this.recorder.history());
      return items.length === 0 ? [] : [{ id, name: TOPIC_NAMES[id], items }];
    }),
  );
}

/** A follow-up question stands right after its own, once that is answered with yes. */
function withFollowUps(items: readonly HistoryItem[], history: Readonly<Record<string, unknown>>): HistoryItem[] {
  return items
    .filter((item) => item.followUpOf === undefined)
    .flatMap((item) => [item, ...(history[item.code] === true ? items.filter((follow) => follow.followUpOf === item.code) : [])]);
}
