import { Global, Module } from '@nestjs/common';
import { Deeds } from '../platform';
import { AuditTrail } from './audit-trail';
import { AuditController } from './audit.controller';

/** Global, because the rooms before it record their deeds here without knowing it. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditTrail, { provide: Deeds, useExisting: AuditTrail }],
  exports: [AuditTrail, Deeds],
})
export class AuditModule {}
