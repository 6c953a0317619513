import lock from '../figures.lock.json';
import { MOMENTS, POSE_IDS } from './index';
import { drawingFingerprints } from './drawing-fingerprints';

const now = drawingFingerprints();

describe('The lock of the drawings', () => {
  // When one of these fails, a drawing looks different by now. Look at it (`npm run figures:sheet`), and when it is as it
  // should be, write that down with `npm run figures:lock`.
  it.each(Object.keys(now))('%s looks as it did when it was last looked at', (picture) => {
    expect(now[picture]).toBe((lock as Readonly<Record<string, string>>)[picture]);
  });

  it('holds every picture and no other', () => {
    expect(Object.keys(lock)).toEqual(Object.keys(now));
    expect(Object.keys(now)).toHaveLength(POSE_IDS.length * MOMENTS.length);
  });

  it('gives each picture its own fingerprint', () => {
    expect(new Set(Object.values(now)).size).toBe(Object.keys(now).length);
  });
});
