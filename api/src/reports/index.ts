/** Reports: what the manager reads; from the rollup, never from a million documents. */
export { ReportsModule } from './reports.module';
export { verifyRollup, type RollupDifference } from './rollup-verify';
