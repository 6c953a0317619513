/** Puts the rooms together and opens the doors, in the order in which they may lean on each other. */
import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import crypto from 'node:crypto';
import { DataSource } from 'typeorm';
import { ASSESSMENT_SCHEMAS, AssessmentsModule } from './assessments';
import { AUDIT_SCHEMAS, AuditModule } from './audit';
import { databaseOptions } from './data-source';
import { COOKIE, IDENTITY_SCHEMAS, IdentityModule } from './identity';
import { PATIENT_SCHEMAS, PatientsModule } from './patients';
import { PLAN_SCHEMAS, PlansModule } from './plans';
import {
  checkDatabase,
  envelopePipe,
  parseJsonBody,
  refuseAddress,
  refuseUnreadable,
  textOf,
  PlatformModule,
  ProblemFilter,
  serveDashboard,
  serveHandbook,
  type Config,
} from './platform';
import { REFERRAL_SCHEMAS, ReferralsModule } from './referrals';
import { CASELOAD_SCHEMAS, ReportsModule } from './reports';

/** A database that holds its connection and says nothing for so long is away. */
const ANSWER_WITHIN_MS = 15_000;
/** A request body may have this many bytes. */
const BODY_LIMIT = 256 * 1024;

/** What the rooms say of what they take and answer. */
const SCHEMAS = {
  ...IDENTITY_SCHEMAS,
  ...AUDIT_SCHEMAS,
  ...PATIENT_SCHEMAS,
  ...ASSESSMENT_SCHEMAS,
  ...PLAN_SCHEMAS,
  ...REFERRAL_SCHEMAS,
  ...CASELOAD_SCHEMAS,
};

@Module({})
class ApplicationModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        PlatformModule.with(config, databaseOptions(config.databaseUrl, config.poolSize, ANSWER_WITHIN_MS)),
        AuditModule,
        IdentityModule,
        PatientsModule,
        AssessmentsModule,
        PlansModule,
        ReferralsModule,
        ReportsModule,
      ],
    };
  }
}

/** The application, checked against its database but not yet listening. Throws BootRefused where it may not run. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => crypto.randomUUID(),
    trustProxy: false,
    forceCloseConnections: 'idle',
    // What arrives on an open connection while the clinic closes is still answered.
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseUnreadable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApplicationModule.with(config), adapter, {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_request, body, done) => {
      try {
        done(null, parseJsonBody(textOf(body as Buffer)));
      } catch (error) {
        done(error as Error, undefined);
      }
    },
  );
  await app.register(fastifyCookie as never);
  await app.register(
    fastifyHelmet as never,
    {
      contentSecurityPolicy: false,
      crossOriginEmbedderPolicy: false,
      frameguard: { action: 'deny' },
      hsts: config.secureCookie,
    } as never,
  );
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/health/')) {
      void reply.header('cache-control', 'no-store');
      void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
    if (/^\/api\/v1\/(plans|assessments|referrals)\/[^/]+\/(print|referral-letter)/.test(request.url)) {
      // The preview shows the sheet inside the dashboard's own page.
      void reply
        .header('content-security-policy', "default-src 'none'; object-src 'self'; frame-ancestors 'self'")
        .header('x-frame-options', 'SAMEORIGIN');
    }
    done();
  });
  app.useGlobalPipes(envelopePipe());
  app.useGlobalFilters(new ProblemFilter());
  serveHandbook(app, fastify as never, SCHEMAS, COOKIE);
  if (config.dashboardFolder !== '') serveDashboard(fastify as never, config.dashboardFolder);
  app.enableShutdownHooks();
  await app.init();
  await checkDatabase(app.get(DataSource), config);
  await fastify.ready();
  return app;
}
