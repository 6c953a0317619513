/** The least a Nest application with TypeORM on Fastify can be: one entity, one route, one database. */
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EntitySchema } from 'typeorm';

const Clinic = new EntitySchema({ name: 'clinic', columns: { clinic_id: { type: 'uuid', primary: true }, name: { type: 'text' } } });

class BareController {
  empty() {
    return {};
  }
}
Reflect.decorate([Controller()], BareController);
Get('/')(BareController.prototype, 'empty', Object.getOwnPropertyDescriptor(BareController.prototype, 'empty'));

class BareModule {}
Module({ imports: [TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [Clinic] })], controllers: [BareController] })(BareModule);

const app = await NestFactory.create(BareModule, new FastifyAdapter(), { logger: ['error'] });
await app.listen(Number(process.env.PORT), '127.0.0.1');
process.send?.('ready');
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
