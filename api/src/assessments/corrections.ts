import { Injectable } from '@nestjs/common';
import type { Principal } from '../platform';

/** A signed record that was amended or withdrawn, as it reads from now on. */
export interface Correction {
  assessmentId: string;
  /** Withdrawn, or an emergency now: nothing may be planned on it. */
  blocked: boolean;
}
export type CorrectionFollower = (who: Principal, correction: Correction) => Promise<void>;

/**
 * Where later rooms say what follows from a correction. They are told inside its transaction, so that both happen or
 * neither; this room knows nobody by name.
 */
@Injectable()
export class Corrections {
  private readonly followers: CorrectionFollower[] = [];

  follow(follower: CorrectionFollower): void {
    this.followers.push(follower);
  }

  async tell(who: Principal, correction: Correction): Promise<void> {
    for (const follower of this.followers) await follower(who, correction);
  }
}
