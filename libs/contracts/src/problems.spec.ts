import { PROBLEM_BASE, PROBLEMS } from './problems';

describe('the closed list of problems', () => {
  it('gives every problem a status of the contract and a title of its own', () => {
    const entries = Object.entries(PROBLEMS);
    expect(new Set(entries.map(([, problem]) => problem.title)).size).toBeGreaterThanOrEqual(
      entries.length - 1,
    );
    for (const [id, problem] of entries) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503]).toContain(
        problem.status,
      );
    }
  });

  it('has the statuses that a client may rely on', () => {
    expect([
      PROBLEMS['malformed-json'].status,
      PROBLEMS['not-signed-in'].status,
      PROBLEMS['not-allowed'].status,
      PROBLEMS['not-found'].status,
    ]).toEqual([400, 401, 403, 404]);
    expect([
      PROBLEMS['assessment-signed'].status,
      PROBLEMS['assessment-not-ready'].status,
      PROBLEMS['invalid-input'].status,
      PROBLEMS['too-many-requests'].status,
    ]).toEqual([409, 409, 422, 429]);
    expect(PROBLEM_BASE.endsWith('/')).toBe(true);
  });
});
