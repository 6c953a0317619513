/** The audit trail as its administrator reads it, as JSON schemas and an example. */
import { id, instant, orNull, pageOf, shape, text, type NamedSchemas } from '../platform';

/** One deed, as it is told. */
export interface ToldEvent {
  id: string;
  at: string;
  practitionerId: string;
  practitioner: string;
  deed: string;
  objectKind: string;
  objectId: string;
  reason: string | null;
}

export const AUDIT_SCHEMAS: NamedSchemas = {
  AuditEvent: shape<ToldEvent>({
    id,
    at: instant,
    practitionerId: id,
    practitioner: text(),
    deed: text(undefined, 'For example `assessment.signed`.'),
    objectKind: text(),
    objectId: id,
    reason: orNull(text(500)),
  }),
  AuditEventPage: pageOf('AuditEvent'),
};

export const AUDIT_EXAMPLE = {
  items: [
    {
      id: '0190d2c0-0000-7000-8000-000000000001',
      at: '2026-11-23T10:02:11.120Z',
      practitionerId: '0190d2c0-0000-7000-8000-000000000002',
      practitioner: 'Demo Physiotherapist',
      deed: 'assessment.signed',
      objectKind: 'assessment',
      objectId: '0190d2c0-0000-7000-8000-000000000003',
      reason: null,
    },
  ],
  nextCursor: null,
};
