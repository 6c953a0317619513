import { catalogue } from '@stride/clinical';
import { REFERRAL_KINDS } from '@stride/contracts';
import { letterContent, letterDocument } from './letter';
import { LETTER_VERSION } from './letter-version';
import { unitAfter } from './letter-words';
import { editedLetter, firstWords, flagsAsTold, markedWithdrawn, referralKindOf, type LetterEdit } from './referral';
import { letterSource, reasoningOf } from './sample-sources';

const EDIT: LetterEdit = {
  kind: 'emergency',
  recipient: 'Emergency Department\nDemo Hospital',
  opening: 'Please see this patient now.',
  ownWords: 'She came by taxi.\nHer sister is with her.',
  dated: { date: '2026-11-24', clock: '09:15', zone: 'Europe/Dublin' },
  signed: { by: 'Demo Physiotherapist', at: { date: '2026-11-24', clock: '09:15', zone: 'Europe/Dublin' } },
};

describe('A letter as a document of its own', () => {
  it('has one kind for every flag of the catalogue, and every kind some flag', () => {
    const kinds = catalogue.redFlags.map((flag) => [flag.id, referralKindOf(flag)]);
    expect(Object.fromEntries(kinds)).toMatchObject({
      'RF-E1-CES': 'emergency',
      'RF-U1-CANCER': 'urgent',
      'RF-R1-SPA': 'rheumatology',
      'RF-R1b-SPA-HLAB27': 'rheumatology',
      'RF-R2-VASCULAR': 'gp-vascular',
      'RF-R3-HIP-OA': 'gp',
    });
    expect(new Set(kinds.map(([, kind]) => kind))).toEqual(new Set(REFERRAL_KINDS));
  });
  it('asks nobody for more than the words of its kind before it is edited', () => {
    for (const kind of REFERRAL_KINDS) {
      const { recipient, opening } = firstWords(kind);
      expect([kind, /^To the /.test(recipient), /^Please see this patient/.test(opening)]).toEqual([kind, true, true]);
    }
  });
  it('prints what was written, line by line, and who signed it when', () => {
    const content = editedLetter(catalogue, letterSource('emergency'), EDIT);
    expect(content).toMatchObject({ title: 'Emergency referral', date: '24-Nov-2026', banners: [] });
    expect(content.edited).toEqual({
      addressee: ['Emergency Department', 'Demo Hospital'],
      opening: ['Please see this patient now.'],
      ownWordsTitle: 'From the physiotherapist',
      ownWords: ['She came by taxi.', 'Her sister is with her.'],
      signature: 'Demo Physiotherapist, 24-Nov-2026, 09:15 Europe/Dublin',
    });
  });
  it('says that it is not signed, and that it was withdrawn', () => {
    const draft = editedLetter(catalogue, letterSource('emergency', { draft: true }), { ...EDIT, signed: null });
    expect(draft.banners).toEqual(['Draft of a letter, not signed', 'Written before the record is signed']);
    expect(draft.edited?.signature).toBe('');
    expect(markedWithdrawn(draft).banners[0]).toBe('This letter was withdrawn');
  });
  it('tells of what was done only what belongs to its flags', () => {
    const source = letterSource('emergency');
    const done = (id: string) => ({ flag: id, action: 'Rang', takenBy: null, at: null, overrideReason: null });
    const [own] = source.flags;
    const content = editedLetter(catalogue, { ...source, flags: own === undefined ? [] : [own], actions: [done(own?.id ?? ''), done('RF-U1-CANCER')] }, EDIT);
    expect(content.done).toEqual([expect.stringContaining(own?.id ?? '?')]);
  });
  it('leaves out the heading of own words where there are none', () => {
    expect(editedLetter(catalogue, letterSource('emergency'), { ...EDIT, ownWords: '  \n' }).edited?.ownWords).toEqual([]);
  });
  it('shows on the screen the same findings that it prints', () => {
    const { redFlags } = reasoningOf('emergency');
    const printed = letterContent(catalogue, letterSource('emergency')).flags;
    const shown = flagsAsTold(catalogue, redFlags);
    expect(shown.map(({ id, name }) => `${name} (${id})`)).toEqual(printed.map(({ name }) => name));
    expect(shown.map(({ findings }) => findings.map(({ finding, side, value }) => [finding, side, value]))).toEqual(printed.map(({ findings }) => findings));
    expect(shown.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
  });
  it('names its layout, and the one it was signed in where that was another', () => {
    const keywords = (signedAs?: number): unknown => {
      const { inputs } = letterDocument(editedLetter(catalogue, letterSource('emergency'), EDIT), EDIT.dated.date, signedAs);
      return (JSON.parse(inputs['letter'] ?? '') as { keywords: unknown }).keywords;
    };
    expect([keywords(), keywords(LETTER_VERSION), keywords(0)]).toEqual([
      [`letter ${LETTER_VERSION}`],
      [`letter ${LETTER_VERSION}`],
      [`letter ${LETTER_VERSION}`, 'signed as letter 0'],
    ]);
  });
  it('counts one day as a day', () => {
    expect([unitAfter(1, 'days'), unitAfter(2, 'days'), unitAfter(1, 'kg'), unitAfter(0, 'months')]).toEqual([' day', ' days', ' kg', ' months']);
  });
  it('is the same document on the same day', () => {
    const print = () => letterDocument(editedLetter(catalogue, letterSource('emergency'), EDIT), EDIT.dated.date);
    expect(print()).toEqual(print());
    expect(print().madeAtSeconds).not.toBe(letterDocument(editedLetter(catalogue, letterSource('emergency'), EDIT), '2026-11-25').madeAtSeconds);
  });
});
