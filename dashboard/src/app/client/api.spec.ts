import { TestBed } from '@angular/core/testing';
import { Api, isAway, RequestFailed } from './api';

describe('a request to the clinic', () => {
  const answer = (body: string): Response => ({ ok: true, status: 200, json: () => Promise.resolve().then(() => JSON.parse(body) as unknown) }) as Response;
  const asked = jest.fn<Promise<Response>, [string, RequestInit]>();
  const failure = (request: Promise<unknown>): Promise<unknown> => request.then(() => 'answered', (error: unknown) => error);

  beforeEach(() => {
    jest.useFakeTimers();
    asked.mockReset();
    Object.assign(globalThis, { fetch: asked });
  });
  afterEach(() => jest.useRealTimers());

  it('is given up when the line hangs, so that it can be tried again', async () => {
    asked.mockImplementation((_path, { signal }) => new Promise((_answer, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))));
    const error = failure(TestBed.inject(Api).get('/catalogue'));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await Promise.race([error, Promise.resolve('still waiting')])).toMatchObject({ status: 0 });
  });
  it('counts as not answered when its answer is torn in the middle', async () => {
    asked.mockResolvedValue(answer('{"version": 1'));
    const error = await failure(TestBed.inject(Api).get('/catalogue'));
    expect(error).toBeInstanceOf(RequestFailed);
    expect(isAway(error)).toBe(true);
  });
  it('gives what was answered, and leaves no clock running', async () => {
    asked.mockResolvedValue(answer('{"version": 1}'));
    expect(await TestBed.inject(Api).get('/catalogue')).toEqual({ version: 1 });
    expect(jest.getTimerCount()).toBe(0);
  });
});
