/** Audit: what was done to which record, by whom and why; in the same transaction as the deed. */
export { verifyAudit, type AuditAnchor, type BrokenChain } from './audit-chain';
export { AuditEvent, AuditHead } from './audit-event.entity';
export { AUDIT_INSERT, AuditTrail } from './audit-trail';
export { AUDIT_SCHEMAS } from './audit.schemas';
export { AuditModule } from './audit.module';
