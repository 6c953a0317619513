/** Patients: who the clinic cares for. */
export { PatientCounter, PatientRow } from './patient.entity';
export { PatientsModule } from './patients.module';
export { PATIENT_SCHEMAS } from './patients.schemas';
export { PatientsService } from './patients.service';
