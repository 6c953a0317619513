import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { databaseOptions } from './data-source';
import { readConfig } from './platform';
import { SeedModule, SeedService } from './seed';

try {
  const config = readConfig(process.env);
  const app = await NestFactory.createApplicationContext(
    SeedModule.with(config, databaseOptions(config.databaseUrl, 4)),
    { logger: ['error'], abortOnError: false },
  );
  const made = await app.get(SeedService).run();
  if (made > 0) console.log(`      ${made} invented patients made.`);
  await app.close();
} catch (error) {
  console.error(
    `The demo clinic could not be made: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}
