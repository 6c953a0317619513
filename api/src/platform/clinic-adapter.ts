/**
 * Begins a transaction and names its clinic in one message to the database: every request would otherwise wait for one
 * more answer. The clinic is a UUID by then, checked here once more because it becomes part of a statement.
 */
import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { isUuid } from './validated';

export interface ClinicTransactionOptions {
  /** Without one, row-level security shows nothing of any clinic. */
  clinicId?: string;
}

/** The statement that says whose clinic the transaction is for. */
export function namingClinic(clinicId: string): string {
  if (!isUuid(clinicId)) throw new Error('A transaction was asked for a clinic that is no UUID.');
  return `select set_config('app.clinic_id', '${clinicId}', true)`;
}

const beginning = (clinicId: string | undefined): string =>
  clinicId === undefined ? 'begin' : `begin; ${namingClinic(clinicId)}`;

/** Hands TypeORM's connection to nestjs-cls, one transaction at a time. */
export class ClinicTransactionAdapter implements TransactionalAdapter<
  DataSource,
  EntityManager,
  ClinicTransactionOptions
> {
  readonly connectionToken = getDataSourceToken();

  readonly optionsFactory = (source: DataSource) => ({
    wrapWithTransaction: async (
      options: ClinicTransactionOptions | undefined,
      work: () => Promise<unknown>,
      setTx: (manager?: EntityManager) => void,
    ): Promise<unknown> => {
      const begin = beginning(options?.clinicId);
      const runner = source.createQueryRunner();
      try {
        await runner.query(begin);
        try {
          setTx(runner.manager);
          const result = await work();
          await runner.query('commit');
          return result;
        } catch (error) {
          // A connection that is gone has rolled back already; what is told is why the work failed.
          await runner.query('rollback').catch(() => undefined);
          throw error;
        }
      } finally {
        await runner.release();
      }
    },
    getFallbackInstance: () => source.manager,
  });
}
