/** Identity: who works in the clinic, who is signed in, and who may call what. */
export { IdentityModule } from './identity.module';
export { IdentityService } from './identity.service';
export { Login, Session, SignInFailure } from './login.entity';
export { Clinic, PractitionerRow } from './practitioner.entity';
export { PractitionersService } from './practitioners.service';
