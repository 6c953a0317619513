import { Inject, Injectable } from '@nestjs/common';
import type { Role, SignedInUser } from '@stride/contracts';
import crypto from 'node:crypto';
import { ClinicTransactions, CONFIG, ProblemError, type Config, type Principal } from '../platform';
import { Passwords } from './passwords';

const MOST_FAILURES = 10;
const WINDOW_MINUTES = 15;

interface LoginRow {
  clinic_id: string;
  practitioner_id: string;
  password_hash: string;
  active: boolean;
}
interface SessionRow {
  clinic_id: string;
  practitioner_id: string;
  name: string;
  role: Role;
  clinic_name: string;
  demo: boolean;
  idle: string;
  age: string;
}

/** Signs practitioners in and out, and knows who is behind a cookie. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly passwords: Passwords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Checks e-mail and password and opens a new session; the token goes into the cookie and is stored nowhere. */
  async signIn(
    email: string,
    password: string,
    address: string,
  ): Promise<{ user: SignedInUser; token: string }> {
    const account = email.trim().toLowerCase();
    const keys = [`account:${account}|${address}`];
    const login = await this.passwords.inTurn(async () => {
      await this.refuseWhenGuessing(keys);
      const [row] = await this.transactions.query<LoginRow>(
        'select clinic_id, practitioner_id, password_hash, active from login where email = $1',
        [account],
      );
      if ((await this.passwords.fits(row?.password_hash, password)) && row?.active === true) return row;
      await this.countFailure(keys);
      throw new ProblemError('wrong-credentials', 'E-mail or password is wrong.');
    });
    const token = crypto.randomBytes(32).toString('base64url');
    const user = await this.transactions.run(login.clinic_id, async () => {
      const [row] = await this.transactions.query<{
        id: string;
        name: string;
        role: Role;
        clinic_name: string;
        demo: boolean;
      }>(
        `update practitioner p set last_signed_in_at = now() from clinic c
          where p.clinic_id = $1 and p.id = $2 and c.clinic_id = p.clinic_id
          returning p.id, p.name, p.role, c.name as clinic_name, c.demo`,
        [login.clinic_id, login.practitioner_id],
      );
      // Whoever switched the demo off must not be reached by its published logins.
      if (row === undefined || (row.demo && !this.config.demo))
        throw new ProblemError('wrong-credentials', 'E-mail or password is wrong.');
      await this.transactions.query(
        `insert into session (key, clinic_id, practitioner_id, name, role, clinic_name, demo, created_at, last_seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, now(), now())`,
        [keyOf(token), login.clinic_id, row.id, row.name, row.role, row.clinic_name, row.demo],
      );
      await this.transactions.query('delete from sign_in_failure where key = any($1)', [keys]);
      return {
        id: row.id,
        name: row.name,
        role: row.role,
        clinicId: login.clinic_id,
        clinicName: row.clinic_name,
        demo: row.demo,
      };
    });
    return { user, token };
  }

  /**
   * Who is behind this cookie, or null when the session is unknown, idle too long or too old. Only what a person asked
   * for keeps it from being idle.
   */
  async principalOf(token: string, isAttended = true): Promise<Principal | null> {
    const key = keyOf(token);
    const [row] = await this.transactions.query<SessionRow>(
      `select clinic_id, practitioner_id, name, role, clinic_name, demo,
              extract(epoch from now() - last_seen_at) as idle, extract(epoch from now() - created_at) as age
         from session where key = $1`,
      [key],
    );
    if (row === undefined) return null;
    if (
      Number(row.idle) > this.config.sessionIdleSeconds ||
      Number(row.age) > this.config.sessionAbsoluteSeconds
    ) {
      await this.transactions.query('delete from session where key = $1', [key]);
      return null;
    }
    // Once in a while is enough: a write for every request would double the cost of reading.
    if (isAttended && Number(row.idle) > Math.min(30, this.config.sessionIdleSeconds / 4))
      await this.transactions.query('update session set last_seen_at = now() where key = $1', [key]);
    return {
      practitionerId: row.practitioner_id,
      clinicId: row.clinic_id,
      name: row.name,
      role: row.role,
      clinicName: row.clinic_name,
      demo: row.demo,
      sessionKey: key,
    };
  }

  /** Ends this session. */
  async signOut(principal: Principal): Promise<void> {
    await this.transactions.query('delete from session where key = $1', [principal.sessionKey]);
  }

  /** Ends every session of a practitioner, at once. */
  async endSessions(clinicId: string, practitionerId: string): Promise<void> {
    await this.transactions.query('delete from session where clinic_id = $1 and practitioner_id = $2', [
      clinicId,
      practitionerId,
    ]);
  }

  /** Asks for the password again before a signature; 403 when it is wrong, 429 when it is being guessed. */
  async confirm(principal: Principal, password: string): Promise<void> {
    const keys = [`confirm:${principal.clinicId}/${principal.practitionerId}`];
    await this.passwords.inTurn(async () => {
      await this.refuseWhenGuessing(keys);
      const [login] = await this.transactions.query<LoginRow>(
        'select clinic_id, practitioner_id, password_hash, active from login where clinic_id = $1 and practitioner_id = $2',
        [principal.clinicId, principal.practitionerId],
      );
      if ((await this.passwords.fits(login?.password_hash, password)) && login?.active === true) return;
      await this.countFailure(keys);
      throw new ProblemError('wrong-password', 'The password is wrong; nothing was signed.');
    });
    await this.transactions.query('delete from sign_in_failure where key = any($1)', [keys]);
  }

  private async refuseWhenGuessing(keys: readonly string[]): Promise<void> {
    const [row] = await this.transactions.query<{ wait: string }>(
      `select ceil(extract(epoch from max(window_started_at) + make_interval(mins => ${WINDOW_MINUTES}) - now())) as wait
         from sign_in_failure where key = any($1) and failures >= ${MOST_FAILURES} and window_started_at > now() - make_interval(mins => ${WINDOW_MINUTES})`,
      [keys],
    );
    const wait = Number(row?.wait ?? 0);
    if (wait > 0)
      throw new ProblemError(
        'too-many-requests',
        'Too many failed attempts; wait before trying again.',
        undefined,
        { 'retry-after': String(wait) },
      );
  }

  private async countFailure(keys: readonly string[]): Promise<void> {
    await this.transactions.query(
      `insert into sign_in_failure (key, failures, window_started_at) select unnest($1::text[]), 1, now()
       on conflict (key) do update set
         failures = case when sign_in_failure.window_started_at < now() - make_interval(mins => ${WINDOW_MINUTES}) then 1 else sign_in_failure.failures + 1 end,
         window_started_at = case when sign_in_failure.window_started_at < now() - make_interval(mins => ${WINDOW_MINUTES}) then now() else sign_in_failure.window_started_at end`,
      [keys],
    );
  }
}

const keyOf = (token: string): string => crypto.createHash('sha256').update(token).digest('base64url');
