/** Parts of the examination that come after its form. Once fetched they are kept, so that a dead network takes nothing away. */
import type { Parts } from '../ui/later';

export const reasoningPart = () => import('./reasoning-part');
export const emergencyView: Parts = () => import('./danger-view').then((m) => m.EmergencyView);
export const urgentBar: Parts = () => import('./danger-view').then((m) => m.UrgentBar);
export const talkingView: Parts = () => import('./talking-view').then((m) => m.TalkingView);
export const watchBar: Parts = () => import('./watch-bar').then((m) => m.WatchBar);
export const causesPanel: Parts = () => import('./causes-panel').then((m) => m.CausesPanel);
export const causesView: Parts = () => import('./causes-view').then((m) => m.CausesView);
export const siteMatrix: Parts = () => import('./site-matrix').then((m) => m.SiteMatrix);
export const tools: Parts = () => import('./finding-tools').then((m) => m.FindingTools);
export const historyTools: Parts = () => import('./history-tools').then((m) => m.HistoryTools);
export const bodyChart: Parts = () => import('./body-chart').then((m) => m.BodyChart);
export const reviewView: Parts = () => import('./review-view').then((m) => m.ReviewView);
export const domainView: Parts = () => import('./domain-view').then((m) => m.DomainView);
export const flagAction: Parts = () => import('./flag-action').then((m) => m.FlagActionDialog);
export const walkRecorder: Parts = () => import('./walk-recorder').then((m) => m.WalkRecorder);
export const findLine: Parts = () => import('./find-line').then((m) => m.FindLine);
export const keysCard: Parts = () => import('./keys-card').then((m) => m.KeysCard);
export const needsYou: Parts = () => import('./needs-you').then((m) => m.NeedsYouDialog);

/** What the other positions are recorded with: it comes before a quick hand can arrive there. */
export const FORM_PARTS: readonly Parts[] = [siteMatrix, tools, talkingView, historyTools];

/** All else. */
export const LATER_PARTS: readonly Parts[] = [watchBar, causesPanel, causesView, bodyChart, reviewView, domainView, flagAction, needsYou, findLine, keysCard, walkRecorder];
