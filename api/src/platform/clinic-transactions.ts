/**
 * The one way to the clinic's tables: a transaction that says, before anything else, whose clinic it is for. Row-level
 * security reads that setting, so a query that forgets its clinic finds nothing.
 */
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsService } from 'nestjs-cls';

@Injectable()
export class ClinicTransactions {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly cls: ClsService,
  ) {}

  /** Runs `work` in one transaction of this clinic: all of it, or nothing. */
  run<T>(clinicId: string, work: () => Promise<T>): Promise<T> {
    const inClinic = (): Promise<T> =>
      this.host.withTransaction(async () => {
        await this.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
        return work();
      });
    return this.cls.isActive() ? inClinic() : this.cls.run(inClinic);
  }

  /** Runs `work` in one transaction outside any clinic: sign-in and sessions only. */
  runGlobal<T>(work: () => Promise<T>): Promise<T> {
    const outside = (): Promise<T> => this.host.withTransaction(work);
    return this.cls.isActive() ? outside() : this.cls.run(outside);
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
