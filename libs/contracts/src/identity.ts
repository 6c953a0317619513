export const ROLES = ['physiotherapist', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface SignIn {
  email: string;
  password: string;
}
export interface SignedInUser {
  id: string;
  name: string;
  role: Role;
  clinicId: string;
  clinicName: string;
  /** The demo clinic's data is invented; every page says so. */
  demo: boolean;
}
/** Answer of sign-in and of `auth/me`. */
export interface SignedIn {
  user: SignedInUser;
}

/** A practitioner as the administrator sees one. `POST /api/v1/practitioners` · `PATCH /api/v1/practitioners/:id`. */
export interface Practitioner {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  lastSignedInAt: string | null;
}
export interface NewPractitioner {
  name: string;
  email: string;
  role: Role;
  password: string;
}
export interface PractitionerChange {
  name?: string;
  role?: Role;
  active?: boolean;
  password?: string;
}

/** The clinic as everybody who works there may know it. `GET /api/v1/clinic`. */
export interface Clinic {
  id: string;
  name: string;
  /** The name of the zone in which its paper tells the time. */
  timeZone: string;
  /** Codes of the tests that it does with everybody; null is the catalogue's core set. */
  coreTests: string[] | null;
}
/** `PATCH /api/v1/clinic`, by the administrator; null gives the catalogue's core set back. */
export interface ClinicChange {
  timeZone?: string;
  coreTests?: string[] | null;
}
