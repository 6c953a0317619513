/**
 * The one way to the clinic's tables: a transaction that says, before anything else, whose clinic it is for. Row-level
 * security reads that setting, so a query that forgets its clinic finds nothing.
 */
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import { ClsService } from 'nestjs-cls';
import type { ClinicTransactionAdapter } from './clinic-adapter';

/** Where the running transaction keeps whose it is. */
const CLINIC = 'clinic';

@Injectable()
export class ClinicTransactions {
  constructor(
    private readonly host: TransactionHost<ClinicTransactionAdapter>,
    private readonly cls: ClsService,
  ) {}

  /**
   * Runs `work` in one transaction of this clinic: all of it, or nothing. Inside another run it joins that transaction,
   * which must be the same clinic's.
   */
  run<T>(clinicId: string, work: () => Promise<T>): Promise<T> {
    if (this.cls.isActive() && this.host.isTransactionActive()) {
      if (this.cls.get<string | undefined>(CLINIC) === clinicId) return work();
      return Promise.reject(new Error('A transaction of one clinic was asked to work for another.'));
    }
    return this.cls.run(() => {
      this.cls.set(CLINIC, clinicId);
      return this.host.withTransaction({ clinicId }, work);
    });
  }

  /** One SQL statement in the running transaction (or alone, outside one). Rows as plain objects. */
  async query<T extends object = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<T[]> {
    const result: unknown = await this.host.tx.query(sql, [...parameters]);
    // For UPDATE and DELETE the driver answers [rows, count].
    if (
      Array.isArray(result) &&
      result.length === 2 &&
      Array.isArray(result[0]) &&
      typeof result[1] === 'number'
    )
      return result[0] as T[];
    return result as T[];
  }
}
