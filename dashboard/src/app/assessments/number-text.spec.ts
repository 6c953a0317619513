import fc from 'fast-check';
import { readNumber, writeNumber } from './number-text';

describe('a number field', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['−12', -12],
    ['-12', -12],
    ['–12', -12],
    ['+3', 3],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['007', 7],
    ['-007,50', -7.5],
    [' 12\u00a0', 12],
    ['− 12', -12],
    ['1\u202f200', 1200],
    ['.5', 0.5],
    ['5.', 5],
  ])('reads %j as %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ kind: 'number', value });
  });

  it('never makes a negative zero', () => {
    const read = readNumber('−0');
    expect(read.kind === 'number' && Object.is(read.value, 0)).toBe(true);
  });

  it.each(['', '   ', '\u202f'])('takes %j as cleared, not as zero', (typed) => {
    expect(readNumber(typed)).toEqual({ kind: 'empty' });
  });

  it.each(['-', '.', '4,5,6', '1e3', 'Infinity', 'NaN', '0x10', '12°', '--1', '1-2', 'ten', '1 2', '12 5', '1 2000'])('leaves %j as typed and unread', (typed) => {
    expect(readNumber(typed)).toEqual({ kind: 'unreadable' });
  });

  it('reads back every number that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(1, 2, 10, 100), (whole, part) => {
        const value = whole / part;
        expect(readNumber(writeNumber(value))).toEqual({ kind: 'number', value });
        expect(readNumber(writeNumber(value).replace('.', ','))).toEqual({ kind: 'number', value });
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(['empty', 'number', 'unreadable']).toContain(readNumber(text).kind)));
  });
});
