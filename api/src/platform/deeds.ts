import type { Principal } from './access';

export type ObjectKind =
  'patient' | 'patient-list' | 'assessment' | 'plan' | 'referral' | 'practitioner' | 'clinic' | 'report';

/** A list has no id of its own; its openings are kept under this one. */
export const LIST = '00000000-0000-7000-8000-000000000000';

/**
 * Records a deed in the transaction it belongs to: either both happen, or neither. The audit room keeps the trail; the
 * rooms before it know only this.
 */
export abstract class Deeds {
  /** `facts` holds sizes and versions, never clinical content. */
  abstract record(
    who: Pick<Principal, 'clinicId' | 'practitionerId'>,
    deed: string,
    kind: ObjectKind,
    objectId: string,
    reason: string | null,
    facts?: Record<string, unknown>,
  ): Promise<void>;
}
