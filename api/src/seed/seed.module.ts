import { Module, type DynamicModule } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { AuditModule } from '../audit';
import { IdentityModule } from '../identity';
import { PatientsModule } from '../patients';
import { PlansModule } from '../plans';
import { ReferralsModule } from '../referrals';
import { PlatformModule, type Config } from '../platform';
import type { DataSourceOptions } from 'typeorm';
import { DemoClock } from './demo-clock';
import { SeedService } from './seed.service';

@Module({})
export class SeedModule {
  /** The demo clinic's own application: the rooms that serve a physiotherapist, on the story's clock. */
  static with(config: Config, database: DataSourceOptions): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        PlatformModule.with(config, database, DemoClock),
        AuditModule,
        IdentityModule,
        PatientsModule,
        AssessmentsModule,
        PlansModule,
        ReferralsModule,
      ],
      providers: [SeedService],
    };
  }
}
