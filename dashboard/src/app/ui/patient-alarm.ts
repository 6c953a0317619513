/** What the banner of every page of a patient must keep in sight. */
import type { EpisodeSummary } from '@stride/contracts';

/** The open course of care, otherwise the latest. */
export const currentEpisode = (episodes: readonly EpisodeSummary[]): EpisodeSummary | undefined => episodes.find(({ status }) => status === 'open') ?? episodes[0];

/** An emergency of the visit that counts, or of one that is still being recorded. */
export function alarmOf(episodes: readonly EpisodeSummary[]): string {
  const visits = currentEpisode(episodes)?.assessments ?? [];
  const counting = [...visits.filter(({ status }) => status === 'draft'), ...visits.filter(({ status }) => status === 'signed').slice(0, 1)];
  return counting.some(({ urgency }) => urgency === 'emergency') ? 'EMERGENCY: plan blocked' : '';
}
