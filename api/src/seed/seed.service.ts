import { Inject, Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import type { Principal } from '../platform';
import { addDays, ClinicTransactions, Clock, dayOf } from '../platform';
import { PractitionersService } from '../identity';
import { PatientsService } from '../patients';
import { DraftsService, FlagActionsService, SigningService } from '../assessments';
import { PlansService } from '../plans';
import { ReferralReader, ReferralsService } from '../referrals';
import { DEMO_CLINICS, DEMO_PASSWORD, FAMILY_NAMES, GIVEN_NAMES, type DemoClinic } from './demo-clinics';
import { newsOf, seeded, storyOf, type DemoVisit } from './demo-story';
import type { DemoClock } from './demo-clock';

/** Makes the demo clinics by playing named cases through the same services that serve a physiotherapist. */
@Injectable()
export class SeedService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly practitioners: PractitionersService,
    private readonly patients: PatientsService,
    private readonly drafts: DraftsService,
    private readonly signing: SigningService,
    private readonly flagActions: FlagActionsService,
    private readonly plans: PlansService,
    private readonly letters: ReferralsService,
    private readonly letterReader: ReferralReader,
    @Inject(Clock) private readonly clock: DemoClock,
  ) {}

  /** Makes what is missing; a clinic that is there already is left as it is. Answers how many patients were made. */
  async run(): Promise<number> {
    let made = 0;
    for (const clinic of DEMO_CLINICS) made += await this.makeClinic(clinic);
    return made;
  }

  private async makeClinic(clinic: DemoClinic): Promise<number> {
    const people = clinic.practitioners.map(({ id, name, role }): Principal => ({
      practitionerId: id,
      clinicId: clinic.id,
      name,
      role,
      clinicName: clinic.name,
      demo: true,
      sessionKey: '',
    }));
    const [first] = people;
    if (first === undefined) return 0;
    await this.transactions.run(clinic.id, () =>
      this.transactions.query(
        'insert into clinic (clinic_id, name, contact, demo) values ($1, $2, $3, true) on conflict do nothing',
        [clinic.id, clinic.name, clinic.contact],
      ),
    );
    const known = await this.practitioners.list(first);
    for (const person of clinic.practitioners) {
      if (!known.some((practitioner) => practitioner.id === person.id))
        await this.practitioners.create(
          first,
          { name: person.name, email: person.email, role: person.role, password: DEMO_PASSWORD },
          person.id,
        );
    }
    const physiotherapists = people.filter((person) => person.role === 'physiotherapist');
    const [counted] = await this.transactions.run(clinic.id, () =>
      this.transactions.query<{ last: number }>('select last from patient_counter where clinic_id = $1', [
        clinic.id,
      ]),
    );
    let made = 0;
    for (let n = counted?.last ?? 0; n < clinic.patients; n++) {
      const who = physiotherapists[n % 3 === 2 ? physiotherapists.length - 1 : 0];
      if (who === undefined) break;
      await this.makePatient(who, n, clinic.patients);
      made++;
    }
    return made;
  }

  private async makePatient(who: Principal, n: number, patients: number): Promise<void> {
    const visits = storyOf(n, patients);
    const [initial] = visits;
    const vignette = initial?.vignette;
    if (vignette === undefined) return;
    const random = seeded(n + 1);
    const today = dayOf(new Date());
    const birthYear = Number(today.slice(0, 4)) - vignette.ageYears - 1;
    const patient = await this.patients.create(who, {
      id: demoId(who, n, 0),
      givenName: GIVEN_NAMES[(n * 5) % GIVEN_NAMES.length] ?? 'Lee',
      familyName: FAMILY_NAMES[n % FAMILY_NAMES.length] ?? 'Demo-Oak',
      birthDate: `${birthYear}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      sex: vignette.sex,
      note: 'Demo data: not a real person.',
    });
    for (const [index, visit] of visits.entries())
      await this.makeVisit(
        who,
        patient.id,
        demoId(who, n, 10 + index),
        visit,
        addDays(today, -visit.daysAgo),
        n,
      );
  }

  private async makeVisit(
    who: Principal,
    patientId: string,
    id: string,
    visit: DemoVisit,
    day: string,
    n: number,
  ): Promise<void> {
    const at = `${day}T${String(8 + (n % 9)).padStart(2, '0')}:15:00.000Z`;
    this.clock.set(at);
    await this.drafts.begin(who, id, { patientId, kind: visit.kind, startedAt: at });
    await this.drafts.change(who, id, {
      deviceId: demoId(who, n, 900),
      changes: changesOf(visit, at),
    });
    const flags = visit.vignette.expected.flags.filter((flag) => !flag.startsWith('RF-R'));
    for (const flag of flags)
      await this.flagActions.record(who, id, {
        flag,
        action: 'Demo: telephoned the service and gave the letter.',
        takenBy: who.name,
        at,
      });
    if (!visit.sign) return;
    await this.signing.sign(who, id, { password: DEMO_PASSWORD });
    if (visit.plan !== 'none') {
      const plan = await this.plans.draft(who, id);
      if (visit.plan === 'issued') await this.plans.issue(who, plan.id, { password: DEMO_PASSWORD });
    }
    if (flags.length > 0) await this.sendLetters(who, id, n, day, at);
  }

  /** The letters that the flags of a visit call for, signed there, with what became of each in the weeks after. */
  private async sendLetters(who: Principal, id: string, n: number, day: string, at: string): Promise<void> {
    const { offers } = await this.letterReader.ofAssessment(who, id, null);
    const today = dayOf(new Date());
    for (const { kind } of offers) {
      this.clock.set(at);
      const letter = await this.letters.draft(who, id, { kind });
      await this.letters.sign(who, letter.id, { password: DEMO_PASSWORD, version: letter.version });
      for (const { afterDays, ...news } of newsOf(n)) {
        const then = `${addDays(day, afterDays)}${at.slice(10)}`;
        if (then.slice(0, 10) > today) break;
        this.clock.set(then);
        await this.letters.record(who, letter.id, { ...news, at: then, saidBy: news.saidBy ?? who.name });
      }
    }
  }
}

/** An id that is the same at every start, in the form of a UUIDv7. */
function demoId(who: Principal, patient: number, thing: number): string {
  return `0190d2c0-${String(patient % 10_000).padStart(4, '0')}-7${String(thing).padStart(3, '0')}-8000-${who.clinicId.slice(9, 13)}${String(patient * 1000 + thing).padStart(8, '0')}`;
}

/** A case as the changes of one device: history first, then each finding. */
function changesOf({ vignette, course }: DemoVisit, at: string): unknown[] {
  const tested = new Set(vignette.findings.map((finding) => finding.test));
  const untested = catalogue.domains.filter(
    (domain) => !domain.tests.some((test) => tested.has(test.code) && test.redFlagQuestion !== true),
  );
  const operations: Record<string, unknown>[] = [
    { history: { ...vignette.history, ...course } },
    ...vignette.findings.map((finding) => ({ finding })),
    ...untested.map((domain) => ({ domainReasons: { [domain.id]: 'Demo: not examined at this visit.' } })),
  ];
  return operations.map((set, index) => ({ seq: index + 1, at, set, baseVersion: index + 1 }));
}
