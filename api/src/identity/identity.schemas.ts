/** What identity answers, as JSON schemas and examples. */
import { ROLES, type Practitioner, type SignedIn, type SignedInUser } from '@stride/contracts';
import {
  id,
  instant,
  oneWordOf,
  orNull,
  pageOf,
  ref,
  shape,
  text,
  yesNo,
  type NamedSchemas,
} from '../platform';

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
