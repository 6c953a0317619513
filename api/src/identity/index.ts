/** Identity: who works in the clinic, who is signed in, and who may call what. */
export { SignatureDto } from './dto/signature.dto';
export { COOKIE } from './access.guard';
export { IdentityModule } from './identity.module';
export { IDENTITY_SCHEMAS } from './identity.schemas';
export { IdentityService } from './identity.service';
export { Login, Session, SignInFailure } from './login.entity';
export { Clinic, PractitionerRow } from './practitioner.entity';
export { PractitionersService } from './practitioners.service';
