/** Audit: what was done to which record, by whom and why; in the same transaction as the deed. */
export { AuditEvent } from './audit-event.entity';
export { AUDIT_INSERT, AuditTrail } from './audit-trail';
export { AuditModule } from './audit.module';
