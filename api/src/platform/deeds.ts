import type { Principal } from './access';

export type ObjectKind = 'patient' | 'patient-list' | 'assessment' | 'plan' | 'practitioner' | 'report';

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
