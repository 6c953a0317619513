/**
 * Forms of a draft's page that were begun and not sent. What was typed is kept on the tablet like an edit that did not get
 * through, sealed and for 72 hours, but never sent: only the form itself can be, once somebody has finished it. It stays
 * until it is sent or put away on purpose; a page that goes, however it goes, takes nothing along.
 */
import { DestroyRef, inject, Injectable, signal, untracked } from '@angular/core';
import { newId } from '../client/new-id';
import { HeldEdits } from '../tablet/held-edits';
import { KeptEdits, type BegunForm, type DraftDocument, type KeptEdit } from '../tablet/kept-edits';

/** By then a form whose place is on the page stands there. */
const STAND_WITHIN_MS = 400;

export interface Begun extends BegunForm {
  id: string;
  document: DraftDocument;
  /** When something was typed into it last. */
  at: number;
  /** On the tablet as it stands here. */
  isKept: boolean;
}
export interface BegunFormsOf {
  document: () => DraftDocument;
  /** Whose document it is, where the page knows it. */
  patient: () => { familyName: string; givenName: string } | null;
}

/** Provided by the page of a document. */
@Injectable()
export class BegunForms {
  private readonly tablet = inject(KeptEdits);
  private readonly held = inject(HeldEdits);
  /** By the name of the form. */
  readonly forms = signal<ReadonlyMap<string, Begun>>(new Map());
  /** The forms that stand on the page, each with how it forgets what was typed. */
  readonly standing = signal<ReadonlyMap<string, () => void>>(new Map());
  /** What earlier pages left is known, and the forms that take it have had their time to stand. */
  readonly looked = signal(false);
  private of: BegunFormsOf | null = null;
  private readonly letGoOf = new Map<string, (rest: () => Promise<void>) => void>();
  private writing: Promise<unknown> = Promise.resolve();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.freeAll());
  }

  /** Takes up what earlier pages of this document left. */
  async takeUp(of: BegunFormsOf): Promise<void> {
    this.of = of;
    this.freeAll();
    this.forms.set(new Map());
    this.looked.set(false);
    const document = untracked(of.document);
    for (const { id, at, form } of await this.tablet.begunOf(document)) {
      // Of two pages that held one form the later is taken; what somebody types here already is later than both.
      const known = this.forms().get(form.name);
      if (known !== undefined && known.at > at) continue;
      this.hold(id);
      this.put({ ...form, id, at, document, isKept: true });
    }
    setTimeout(() => this.looked.set(true), STAND_WITHIN_MS);
  }

  /** What was typed into a form and is not in the document; null where nothing was. */
  at(name: string): Begun | null {
    return this.forms().get(name) ?? null;
  }

  /** Keeps what stands in a form otherwise than at its beginning. */
  keep(form: BegunForm): void {
    const known = untracked(this.forms).get(form.name);
    const id = known?.id ?? newId();
    if (known === undefined) this.hold(id);
    const document = known?.document ?? this.of?.document();
    if (document === undefined) return;
    const begun: Begun = { ...form, id, document, at: Date.now(), isKept: false };
    this.put(begun);
    this.write(async () => {
      // What was typed on meanwhile has its own turn.
      if (this.forms().get(form.name) !== begun) return;
      const isKept = await this.tablet.keep(this.record(begun));
      if (this.forms().get(form.name) === begun) this.put({ ...begun, isKept });
    });
  }

  /** The form was sent, or put away on purpose. */
  letGo(name: string): void {
    untracked(this.standing).get(name)?.();
    const begun = untracked(this.forms).get(name);
    if (begun === undefined) return;
    this.forms.update((forms) => new Map([...forms].filter(([other]) => other !== name)));
    const free = this.letGoOf.get(begun.id);
    this.letGoOf.delete(begun.id);
    this.write(async () => {
      // Sent, it is an edit by now: that is on the tablet before this goes.
      await this.tablet.quiet();
      await this.tablet.drop(begun.id);
    });
    free?.(async () => void (await this.writing));
  }

  /** A form stands on the page, or null where it does no longer. */
  stand(name: string, forget: (() => void) | null): void {
    this.standing.update((forms) => new Map([...[...forms].filter(([other]) => other !== name), ...(forget === null ? [] : [[name, forget] as const])]));
  }

  private record({ id, at, document, name, what, values }: Begun): KeptEdit {
    const patient = this.of?.patient() ?? null;
    return { id, at, document, base: 0, change: {}, form: { name, what, values }, ...(patient === null ? {} : { about: `${patient.familyName.toUpperCase()}, ${patient.givenName}` }) };
  }
  /** Another page leaves alone what this one has in hand; nothing of it can be sent. */
  private hold(id: string): void {
    this.letGoOf.set(id, this.held.hold(id, { send: () => Promise.resolve() }));
  }
  private freeAll(): void {
    for (const free of this.letGoOf.values()) free(async () => void (await this.writing));
    this.letGoOf.clear();
  }
  private put(begun: Begun): void {
    this.forms.update((forms) => new Map([...forms, [begun.name, begun]]));
  }
  private write(act: () => Promise<void>): void {
    this.writing = this.writing.then(act);
  }
}
