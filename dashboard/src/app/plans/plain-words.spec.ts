import { TestBed } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { readingHint } from './plain-words';
import { ReadingHintLine } from './reading-hint';

describe('the reading hint', () => {
  it('tells an easy text from a hard one', () => {
    expect(readingHint('Walk each day. Stop when it hurts. Then rest a bit.')).toMatchObject({ isHard: false, avoid: [] });
    expect(readingHint('Progressive strengthening necessitates considerable perseverance notwithstanding intermittent discomfort.')).toMatchObject({ isHard: true });
  });
  it('names the words to say otherwise, once each and whatever their case', () => {
    expect(readingHint('Lumbar flexion in prone. Avoid lumbar rotation.')?.avoid.map(({ word }) => word)).toEqual(['lumbar', 'flexion', 'prone', 'rotation']);
  });
  it('says nothing of a few words, but warns of one among them', () => {
    expect(readingHint('')).toBeNull();
    expect(readingHint('Two more each week')).toBeNull();
    expect(readingHint('Mind the instability')).toMatchObject({ grade: null, avoid: [{ word: 'instability' }] });
  });
  it('finds nothing to avoid in a word that only holds one', () => {
    expect(readingHint('You become proneness and lumbarjack and damageless')?.avoid).toEqual([]);
  });
  it('finds the sheet’s own words easy', () => {
    for (const { ref, kind, words } of catalogue.interventions) if (kind === 'exercise') expect([ref, readingHint([...words.en.steps, words.en.why].join('\n'))?.isHard]).toEqual([ref, false]);
  });
  it('follows what is typed, in words', async () => {
    TestBed.configureTestingModule({ imports: [ReadingHintLine] });
    const fixture = TestBed.createComponent(ReadingHintLine);
    fixture.componentRef.setInput('hintId', 'h');
    fixture.componentRef.setInput('text', 'Keep your pelvis still when you walk.');
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    expect(root.textContent).toMatch(/Reading grade \d+: easy to read\./);
    expect(root.textContent).toContain('“pelvis”: better “hips”.');
    fixture.componentRef.setInput('text', '');
    await fixture.whenStable();
    expect(root.textContent?.trim()).toBe('');
  });
});
