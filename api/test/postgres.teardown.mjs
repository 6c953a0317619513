import fs from 'node:fs';

export default async function tearDown() {
  const { server, dir } = globalThis.strideTestServer;
  await server.stop();
  fs.rmSync(dir, { recursive: true, force: true });
}
