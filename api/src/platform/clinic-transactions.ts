/**
 * The one way to the clinic's tables: a transaction that says, before anything else, whose clinic it is for. Row-level
 * security reads that setting, so a query that forgets its clinic finds nothing.
 */
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import { ClsService } from 'nestjs-cls';
import { QueryFailedError } from 'typeorm';
import { namingClinic, type ClinicTransactionAdapter } from './clinic-adapter';

export type AskParameter = string | number | null;

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

  /**
   * One reading statement in a transaction of its own, asked in a single message: PostgreSQL takes a message of several
   * statements as one transaction, so the clinic is named, the question answered and the transaction over without
   * waiting in between. Parameters are ids, civil dates, whole numbers and nulls only; anything else is refused, because
   * they become part of the statement.
   */
  async ask<T extends object>(
    clinicId: string,
    sql: string,
    parameters: readonly AskParameter[],
  ): Promise<T[]> {
    const statement = `${namingClinic(clinicId)}; ${sql.replaceAll(/\$(\d+)/g, (_match, place: string) => literal(parameters[Number(place) - 1]))}`;
    const runner = this.host.tx.connection.createQueryRunner();
    try {
      const client = (await runner.connect()) as { query(text: string): Promise<{ rows: T[] }[]> };
      return (await client.query(statement)).at(-1)?.rows ?? [];
    } catch (error) {
      throw new QueryFailedError(sql, [...parameters], error as Error);
    } finally {
      await runner.release();
    }
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

/** A value as part of a statement: only what cannot be anything else. */
function literal(value: AskParameter | undefined): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && /^[0-9a-f-]{1,36}$/i.test(value)) return `'${value}'`;
  throw new Error('Only ids, dates and whole numbers may be asked with.');
}
