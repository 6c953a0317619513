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
