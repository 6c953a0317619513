/** CPU until the API answers, and memory at rest, against a bare Nest application with TypeORM. */
import path from 'node:path';
import { freePort } from '../../embedded-postgres/embedded-postgres.mjs';
import { root } from '../../launcher/build.mjs';
import { end, startMetered, usageOf } from '../metered-process.mjs';
import { alone, compared, inTurns, median } from '../ratios.mjs';

const ROUNDS = 5;
const REST_MS = 1500;

export async function boot({ clinic, env }) {
  const starting = (file, url) => async () => {
    const child = await startMetered(file, { ...env, DATABASE_URL: url, PORT: String(await freePort()), STRIDE_PARENT_PID: String(process.pid) });
    const { cpuMs } = await usageOf(child);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const { residentMb } = await usageOf(child);
    await end(child);
    return { cpuMs, residentMb };
  };
  const rounds = await inTurns(ROUNDS, starting(path.join(root, 'dist/api/main.mjs'), clinic.appUrl), starting(path.join(import.meta.dirname, '../anchors/bare-nest.mjs'), clinic.ownerUrl));
  return [
    compared({ metric: 'boot: CPU until the API is ready', unit: 'ms', anchorName: 'bare Nest + TypeORM', rounds: rounds.map(({ ours, anchor }) => ({ ours: ours.cpuMs, anchor: anchor.cpuMs })), goal: '≤ 2×', holds: (ratio) => ratio <= 2 }),
    alone({ metric: 'boot: memory of the API at rest', unit: 'MB', ours: median(rounds.map(({ ours }) => ours.residentMb)), goal: '≤ 200 MB', holds: (mb) => mb <= 200 }),
  ];
}
