/** What the kinds of visit and the sides of a factor are called on a patient's page. */
import type { CauseSide } from '@stride/assessment-engine';
import type { AssessmentKind } from '@stride/contracts';

export const VISIT_KINDS: readonly { kind: AssessmentKind; name: string }[] = [
  { kind: 'initial', name: 'First assessment' },
  { kind: 'review', name: 'Review' },
  { kind: 'discharge', name: 'Discharge assessment' },
  { kind: 'mini', name: 'Mini-assessment' },
];
export const visitName = (kind: AssessmentKind): string => VISIT_KINDS.find((entry) => entry.kind === kind)?.name ?? kind;

export const factorSide = (side: CauseSide | null): string => (side === null || side === 'midline' ? '' : side === 'bilateral' ? ', both sides' : `, ${side}`);

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', ga: 'Irish', pl: 'Polish', 'pt-BR': 'Portuguese (Brazil)', ro: 'Romanian', uk: 'Ukrainian' };
