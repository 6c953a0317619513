import { newId } from './new-id';

describe('an id made on the device', () => {
  it('is a UUIDv7 that carries its time and never comes twice', () => {
    const ids = Array.from({ length: 5000 }, () => newId());
    expect(new Set(ids).size).toBe(5000);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    const at = Date.UTC(2026, 10, 24, 14, 30);
    expect(parseInt(newId(at).replaceAll('-', '').slice(0, 12), 16)).toBe(at);
  });

  it('sorts by the time it was made', () => {
    const ids = [1, 256, 65_536, 2 ** 40, Date.now()].map((time) => newId(time));
    expect([...ids].sort()).toEqual(ids);
  });
});
