/**
 * `npm run drill:sign`: two people sign one draft at the same moment while others go on typing into it, again and again,
 * on the real API and PostgreSQL. A race is one edit, or one other signature, against the signature of its draft. Goal:
 * exactly one signature; its hash is the hash of the very document that the signer had read, computed here anew; each
 * change is either acknowledged and inside what was signed, or refused with 409 `assessment-signed` and nowhere.
 * Seeded; `--short` for CI, `--races N`, `--seed N`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const crypto = await import('node:crypto');
const path = await import('node:path');
const { build } = await import('esbuild');
const { default: canonicalize } = await import('canonicalize');
const { default: pg } = await import('pg');
const { uuidv7 } = await import('uuidv7');
const { nx, root } = await import('../launcher/build.mjs');
const { clinicUnderFire, LOGIN, send, signIn } = await import('./clinic-under-fire.mjs');
const { chance, isShort, option, sleep } = await import('./seeded.mjs');

const RACES = option('--races', isShort ? 150 : 10_000);
const SEED = option('--seed', 1);
const EDITS = 8;
/** Edits of one draft and its second signature, each against the first. */
const RACES_A_DRAFT = EDITS + 1;
const DRAFTS = Math.ceil(RACES / RACES_A_DRAFT);
const AT_ONCE = 2;
/** Within so long after the first signature was asked for, everything else is sent. */
const WINDOW_MS = 110;
const DRAFTS_A_PATIENT = 25;

if (!nx(['run', 'api:build'])) process.exit(1);
const casesFile = path.join(root, 'dist/drills/cases.mjs');
await build({ entryPoints: [path.join(root, 'api/test/cases.ts')], bundle: true, format: 'esm', platform: 'node', outfile: casesFile, tsconfig: path.join(root, 'tsconfig.base.json'), logLevel: 'warning' });
const { changesOf, signableCase } = await import(casesFile);

const clinic = await clinicUnderFire('sign');
const luck = chance(SEED);
const { cookie } = await signIn(clinic.url);
const ask = (method, route, body) => send(clinic.url, method, `/api/v1${route}`, body, cookie);
const faults = [];
const counts = { races: 0, before: 0, refused: 0, stale: 0, signedUnversioned: 0 };

/** Fields that nothing else writes, one for each edit, so that edits race the signature and not each other. */
const FIELDS = [
  (token) => ({ set: { notes: { standing: token } } }),
  (token) => ({ set: { notes: { sitting: token } } }),
  (token) => ({ set: { notes: { prone: token } } }),
  (token) => ({ set: { domainReasons: { 'spine-stiffness': token } } }),
  (token) => ({ set: { finding: { test: 'hip_ir_deg', side: 'left', value: 30, comment: token } } }),
  (token) => ({ set: { finding: { test: 'hip_ir_deg', side: 'right', value: 31, comment: token } } }),
  (token) => ({ set: { finding: { test: 'hip_er_deg', side: 'left', value: 32, comment: token } } }),
  (token) => ({ set: { finding: { test: 'hip_er_deg', side: 'right', value: 33, comment: token } } }),
];

/** The hash of what a signer reads, by the written-down rule and not by the API's code. */
function hashOf({ id, patientId, kind, startedAt, history, findings, notes, domainReasons }, catalogueVersion) {
  return crypto.createHash('sha256').update(canonicalize({ id, patientId, kind, startedAt, catalogueVersion, history, findings, notes, domainReasons })).digest('hex');
}

/** Reads, then signs what was read; again when somebody typed in between, until there is a signature. */
async function signRead(id) {
  for (;;) {
    const { body: read } = await ask('GET', `/assessments/${id}`);
    if (read.status === 'signed') return { outcome: 'late' };
    const answer = await ask('POST', `/assessments/${id}/sign`, { password: LOGIN.password, version: read.version });
    if (answer.status === 200) return { outcome: 'signed', read, signed: answer.body };
    if (answer.status !== 409) return { outcome: `status ${answer.status}` };
    if (answer.body.type.endsWith('assessment-signed')) return { outcome: 'late' };
    if (!answer.body.type.endsWith('stale-version')) return { outcome: `${answer.body.type} ${JSON.stringify(answer.body.errors)}` };
    counts.stale += 1;
  }
}
/** Signs without saying what was read: whatever stands there is signed. */
async function signUnread(id) {
  const answer = await ask('POST', `/assessments/${id}/sign`, { password: LOGIN.password });
  if (answer.status === 200) return { outcome: 'signed', signed: answer.body };
  return { outcome: answer.status === 409 && answer.body.type.endsWith('assessment-signed') ? 'late' : `status ${answer.status}` };
}

async function race(patientId, draws) {
  const id = uuidv7();
  const began = await ask('PUT', `/assessments/${id}`, { patientId, kind: 'initial', startedAt: new Date().toISOString() });
  const at = new Date().toISOString();
  const filled = await ask('POST', `/assessments/${id}/changes`, { deviceId: uuidv7(), changes: changesOf(signableCase()).map((operation, index) => ({ ...operation, seq: index + 1, at, baseVersion: began.body.version })) });
  if (filled.status !== 200) throw new Error(`The draft could not be filled: ${JSON.stringify(filled.body)}`);
  const edits = draws.slice(0, EDITS).map(async (wait, index) => {
    await sleep(wait * WINDOW_MS);
    const token = `E${index}-${id.slice(-8)}`;
    const answer = await ask('POST', `/assessments/${id}/changes`, { deviceId: uuidv7(), changes: [{ ...FIELDS[index](token), seq: 1, at, baseVersion: filled.body.version }] });
    return { token, answer };
  });
  const signers = [signRead(id), sleep(draws[EDITS] * 40).then(() => (draws[EDITS + 1] < 0.5 ? signRead(id) : signUnread(id)))];
  const [typed, signatures] = await Promise.all([Promise.all(edits), Promise.all(signers)]);
  counts.races += RACES_A_DRAFT;
  await judge(id, typed, signatures);
}

async function judge(id, typed, signatures) {
  const blame = (words) => faults.push(`${id}: ${words}`);
  const winners = signatures.filter(({ outcome }) => outcome === 'signed');
  for (const { outcome } of signatures) if (outcome !== 'signed' && outcome !== 'late') blame(`a signature ended with ${outcome}`);
  const { body: record } = await ask('GET', `/assessments/${id}`);
  if (winners.length !== 1 || record.status !== 'signed') return blame(`${winners.length} signatures, ${record.status}`);
  const [{ read, signed }] = winners;
  if (read === undefined) counts.signedUnversioned += 1;
  if (read !== undefined && hashOf(read, signed.catalogueVersion) !== signed.hash) blame('what was signed is not what the signer had read');
  if (hashOf(record, record.catalogueVersion) !== record.hash || record.hash !== signed.hash) blame('the record does not have the hash that was signed');
  const text = JSON.stringify(record);
  for (const { token, answer } of typed) {
    const isInside = text.includes(`"${token}"`);
    if (answer.status === 200) {
      counts.before += 1;
      if (!isInside) blame(`${token} was acknowledged and is not in the signed record`);
      if (answer.body.version > record.version) blame(`${token} was acknowledged as version ${answer.body.version} of a record signed at ${record.version}`);
    } else if (answer.status === 409 && answer.body.type.endsWith('assessment-signed')) {
      counts.refused += 1;
      if (isInside) blame(`${token} was refused and is in the signed record`);
    } else blame(`${token} was answered with ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** What the database alone knows: one signature in the audit trail, a journal as long as the version, the same hash. */
async function auditAll() {
  const client = new pg.Client({ connectionString: clinic.ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `select a.id, a.version, (select count(*)::int from assessment_change c where c.assessment_id = a.id) as changes,
            (select count(*)::int from audit_event e where e.object_id = a.id and e.deed = 'assessment.signed') as signatures
       from assessment a join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id where p.given_name = 'Sign'`,
  );
  await client.end();
  for (const { id, version, changes, signatures } of rows) {
    if (signatures !== 1) faults.push(`${id}: ${signatures} signatures in the audit trail`);
    if (version !== changes + 1) faults.push(`${id}: version ${version} with ${changes} changes`);
  }
  return rows.length;
}

const began = Date.now();
let records = 0;
try {
  let left = DRAFTS;
  let patientId;
  const worker = async () => {
    while (left-- > 0) {
      if (left % DRAFTS_A_PATIENT === 0 || patientId === undefined) {
        const patient = await ask('POST', '/patients', { givenName: 'Sign', familyName: `Demo-Race-${left}`, birthDate: '1978-01-01', sex: 'female' });
        patientId = patient.body.id;
      }
      const draws = Array.from({ length: EDITS + 2 }, luck.next);
      await race(patientId, draws);
      if (counts.races % (RACES_A_DRAFT * 100) === 0) console.log(`   ${counts.races} races, ${((Date.now() - began) / 1000).toFixed(0)} s, ${faults.length} faults`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  records = await auditAll();
} finally {
  await clinic.stop();
}
if (records !== DRAFTS) faults.push(`${records} records instead of ${DRAFTS}`);
for (const fault of faults.slice(0, 10)) console.log(`   ${fault}`);
console.log(
  `seed ${SEED}: ${counts.races} races on ${DRAFTS} drafts in ${((Date.now() - began) / 1000).toFixed(0)} s: ${counts.before} edits before the signature, ${counts.refused} refused after it, ${counts.stale} signatures held up because somebody typed, ${counts.signedUnversioned} without a version; ${faults.length} faults`,
);
const isRacing = counts.before > 0 && counts.refused > 0;
if (!isRacing) console.log('Nothing raced: all edits fell on one side of the signature.');
process.exit(faults.length === 0 && isRacing ? 0 : 1);
