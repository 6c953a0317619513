import net, { type AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/data-source';

/** A message of PostgreSQL's protocol: its letter, its length, its content. */
function message(letter: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
}
const SIGNED_IN = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const GOODBYE = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** A server that lets everybody in and, in the same breath, ends the connection: as a real one does that is stopping. */
const stopping = net.createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', () => socket.end(Buffer.concat([SIGNED_IN, READY, GOODBYE])));
});
beforeAll(() => new Promise<void>((resolve) => stopping.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => stopping.close(resolve)));

it('outlives a database that ends a connection in the moment it is made', async () => {
  const { port } = stopping.address() as AddressInfo;
  const source = new DataSource(databaseOptions(`postgres://x@127.0.0.1:${port}/x`, 2));
  for (let attempt = 0; attempt < 5; attempt++)
    await expect(source.initialize()).rejects.toMatchObject({
      message: expect.stringMatching(/\S/) as string,
    });
});
