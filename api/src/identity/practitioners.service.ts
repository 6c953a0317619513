import { Injectable } from '@nestjs/common';
import type { NewPractitioner, Practitioner, PractitionerChange, Role } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import { ClinicTransactions, Deeds, invalidInput, notFound, type Principal } from '../platform';
import { IdentityService } from './identity.service';
import { Passwords } from './passwords';

interface Row {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  last_signed_in_at: Date | null;
}
const COLUMNS = 'id, name, email, role, active, last_signed_in_at';
const tell = (row: Row): Practitioner => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  active: row.active,
  lastSignedInAt: row.last_signed_in_at?.toISOString() ?? null,
});

/** The clinic's practitioners, for its administrator. */
@Injectable()
export class PractitionersService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly passwords: Passwords,
    private readonly identity: IdentityService,
    private readonly audit: Deeds,
  ) {}

  list(who: Principal): Promise<Practitioner[]> {
    return this.transactions.run(who.clinicId, async () =>
      (
        await this.transactions.query<Row>(
          `select ${COLUMNS} from practitioner where clinic_id = $1 order by name, id`,
          [who.clinicId],
        )
      ).map(tell),
    );
  }

  /**
   * Adds a practitioner with a login. Sign-in is by e-mail alone, so an address has one login in all clinics, however it
   * is spelled; one that is taken is an address that cannot be used.
   */
  async create(who: Principal, input: NewPractitioner, id: string = uuidv7()): Promise<Practitioner> {
    const email = input.email.trim().toLowerCase();
    const passwordHash = await this.passwords.hash(input.password);
    return this.transactions.run(who.clinicId, async () => {
      const taken = await this.transactions.query(
        'insert into login (email, clinic_id, practitioner_id, password_hash, active) values ($1, $2, $3, $4, true) on conflict (email) do nothing returning email',
        [email, who.clinicId, id, passwordHash],
      );
      if (taken.length === 0)
        // Whether it is a colleague's or somebody's in another clinic is not told: one answer for both.
        throw invalidInput([
          { pointer: '/email', code: 'not-allowed', detail: 'This e-mail address cannot be used.' },
        ]);
      const [row] = await this.transactions.query<Row>(
        `insert into practitioner (clinic_id, id, name, email, role, active, created_at) values ($1, $2, $3, $4, $5, true, now()) returning ${COLUMNS}`,
        [who.clinicId, id, input.name, email, input.role],
      );
      if (row === undefined) throw notFound();
      await this.audit.record(who, 'practitioner.created', 'practitioner', id, null, { role: input.role });
      return tell(row);
    });
  }

  async change(who: Principal, id: string, change: PractitionerChange): Promise<Practitioner> {
    if (
      id === who.practitionerId &&
      (change.active === false || (change.role !== undefined && change.role !== who.role))
    ) {
      throw invalidInput([
        {
          pointer: change.active === false ? '/active' : '/role',
          code: 'not-allowed',
          detail: 'You cannot disable yourself or change your own role.',
        },
      ]);
    }
    const passwordHash = change.password === undefined ? null : await this.passwords.hash(change.password);
    return this.transactions.run(who.clinicId, async () => {
      const [row] = await this.transactions.query<Row>(
        `update practitioner set name = coalesce($3, name), role = coalesce($4, role), active = coalesce($5, active)
          where clinic_id = $1 and id = $2 returning ${COLUMNS}`,
        [who.clinicId, id, change.name ?? null, change.role ?? null, change.active ?? null],
      );
      if (row === undefined) throw notFound();
      await this.transactions.query(
        'update login set active = coalesce($3, active), password_hash = coalesce($4, password_hash) where clinic_id = $1 and practitioner_id = $2',
        [who.clinicId, id, change.active ?? null, passwordHash],
      );
      // Whoever was signed in with the old role, name or password signs in again.
      await this.identity.endSessions(who.clinicId, id);
      await this.audit.record(who, 'practitioner.changed', 'practitioner', id, null, {
        fields: Object.keys(change).sort(),
      });
      return tell(row);
    });
  }
}
