/** Seed: the demo clinic, invented from end to end. */
export { DEMO_CLINICS, DEMO_PASSWORD } from './demo-clinics';
export { SeedModule } from './seed.module';
export { SeedService } from './seed.service';
