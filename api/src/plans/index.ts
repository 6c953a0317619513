/** Plans: from a signed assessment to the sheet in the patient's hand. */
export { PlanRow } from './plan.entity';
export { PlansModule } from './plans.module';
export { PlansService } from './plans.service';
