/** Plans: from a signed assessment to the sheet in the patient's hand. */
export { LetterSource } from './letter-source';
export { patientOnPaper } from './patient-on-paper';
export { PlanRow } from './plan.entity';
export { PLAN_SCHEMAS } from './plan.schemas';
export { PlansModule } from './plans.module';
export { PlansService } from './plans.service';
export { Typesetter } from './typesetter';
