import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';
import crypto from 'node:crypto';
import type { DataSourceOptions } from 'typeorm';
import { ClinicTransactionAdapter } from './clinic-adapter';
import { ClinicTransactions } from './clinic-transactions';
import { Clock } from './clock';
import { CONFIG, type Config } from './config';
import { HealthController } from './health.controller';

/** Everything the other rooms stand on: settings, database, transactions, log. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: DataSourceOptions, clock: Type<Clock> = Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            level: process.env['LOG_LEVEL'] ?? 'warn',
            genReqId: () => crypto.randomUUID(),
            // Addresses hold search words and ids: a log line keeps the route, never the query or the body.
            serializers: {
              req: (request: { id: unknown; method: string }) => ({ id: request.id, method: request.method }),
              res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
            },
            autoLogging: false,
          },
        }),
        TypeOrmModule.forRoot({ ...database, retryAttempts: 3, retryDelay: 500 }),
        ClsModule.forRoot({
          global: true,
          middleware: { mount: false },
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: new ClinicTransactionAdapter(),
            }),
          ],
        }),
      ],
      controllers: [HealthController],
      providers: [
        ClinicTransactions,
        { provide: Clock, useClass: clock },
        { provide: CONFIG, useValue: config },
      ],
      exports: [ClinicTransactions, Clock, CONFIG, TypeOrmModule],
    };
  }
}
