/** Reports: what the manager reads; from the rollup, never from a million documents. */
export { CASELOAD_SCHEMAS } from './caseload.schemas';
export { ReportsModule } from './reports.module';
export { verifyRollup, type RollupDifference } from './rollup-verify';
