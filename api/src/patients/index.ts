/** Patients: who the clinic cares for. */
export { PatientCounter, PatientRow } from './patient.entity';
export { PatientsModule } from './patients.module';
export { PatientsService } from './patients.service';
