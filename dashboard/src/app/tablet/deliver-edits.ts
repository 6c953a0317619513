/** Brings a kept edit of a draft plan or letter to the clinic, on the version that it was made on and no other. */
import { inject, Injectable } from '@angular/core';
import { isAway, RequestFailed } from '../client/api';
import { PlansClient } from '../client/plans.client';
import { ReferralsClient } from '../client/referrals.client';
import { isIn } from './is-in';
import type { KeptEdit } from './kept-edits';

/** Taken: the document says so now. Away: not reached. Anything else is why somebody has to decide. */
export type EditAnswer = 'taken' | 'away' | { why: string };

@Injectable({ providedIn: 'root' })
export class DeliverEdits {
  private readonly plans = inject(PlansClient);
  private readonly letters = inject(ReferralsClient);

  async send({ document: { kind, id }, base, change, form }: KeptEdit): Promise<EditAnswer> {
    if (form !== undefined) return { why: `It was begun and not sent; open the ${kind} and finish it.` };
    try {
      // Sent once before, without its answer: then the document says so already.
      const document = await (kind === 'plan' ? this.plans.get(id) : this.letters.get(id));
      if (isIn(document, change)) return 'taken';
      if (document.version !== base || document.status !== 'draft') return { why: `The ${kind} was changed meanwhile; open it and decide.` };
      await (kind === 'plan' ? this.plans.change(id, { ...change, version: base }) : this.letters.change(id, base, change));
      return 'taken';
    } catch (error) {
      return error instanceof RequestFailed && !isAway(error) ? { why: error.problem.detail } : 'away';
    }
  }
}
