/** What identity answers, as JSON schemas and examples. */
import {
  ROLES,
  type Clinic,
  type ClinicChange,
  type Practitioner,
  type SignedIn,
  type SignedInUser,
} from '@stride/contracts';
import {
  id,
  instant,
  list,
  maybe,
  oneWordOf,
  orNull,
  pageOf,
  ref,
  shape,
  text,
  yesNo,
  type NamedSchemas,
} from '../platform';
import { MOST_CORE_TESTS, MOST_ZONE_LETTERS } from './dto/clinic.dto';

const timeZone = text(MOST_ZONE_LETTERS, 'The name of a time zone, for example `Europe/Dublin`.');
const coreTests = orNull(list(text(), { minItems: 1, maxItems: MOST_CORE_TESTS }));

export const IDENTITY_SCHEMAS: NamedSchemas = {
  SignedInUser: shape<SignedInUser>({
    id,
    name: text(),
    role: oneWordOf(ROLES),
    clinicId: id,
    clinicName: text(),
    demo: yesNo,
  }),
  SignedIn: shape<SignedIn>({ user: ref('SignedInUser') }),
  Practitioner: shape<Practitioner>({
    id,
    name: text(),
    email: text(),
    role: oneWordOf(ROLES),
    active: yesNo,
    lastSignedInAt: orNull(instant),
  }),
  Clinic: shape<Clinic>({ id, name: text(), timeZone, coreTests }),
  ClinicChange: shape<ClinicChange>({ timeZone: maybe(timeZone), coreTests: maybe(coreTests) }),
  PractitionerPage: pageOf('Practitioner'),
};

export const SIGNED_IN_EXAMPLE = {
  user: {
    id: '0190d2c0-0000-7000-8000-000000000001',
    name: 'Demo Physiotherapist',
    role: 'physiotherapist',
    clinicId: '0190d2c0-0000-7000-8000-00000000000a',
    clinicName: 'Demo Clinic',
    demo: true,
  },
};
export const PRACTITIONER_EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000001',
  name: 'Demo Physiotherapist',
  email: 'physio@demo.clinic',
  role: 'physiotherapist',
  active: true,
  lastSignedInAt: null,
};
export const CLINIC_EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-00000000000a',
  name: 'Demo Clinic',
  timeZone: 'Europe/Dublin',
  coreTests: ['slr_deg', 'slump', 'hip_ir_deg'],
};
