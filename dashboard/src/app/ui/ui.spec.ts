import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { ComponentHarness, ComponentHarnessConstructor } from '@angular/cdk/testing';
import { Component, inputBinding, outputBinding, type Binding, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Patient } from '@stride/contracts';
import { dayInWords, momentInWords, readDay } from './dates';
import { ErrorSummary } from './error-summary';
import { ErrorSummaryHarness, IconHarness, LevelGlyphHarness, ModalHarness, NormBandHarness, PasswordDialogHarness, PatientBannerHarness } from './harnesses.testing';
import { Icon } from './icon';
import { LevelGlyph } from './level-glyph';
import { Modal } from './modal';
import { NormBand } from './norm-band';
import { PasswordDialog } from './password-dialog';
import { PatientBanner } from './patient-banner';

async function show<H extends ComponentHarness>(component: Type<unknown>, harness: ComponentHarnessConstructor<H>, inputs: Record<string, unknown>, outputs: Binding[] = []): Promise<H> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(component, { bindings: [...Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value)), ...outputs] });
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  return TestbedHarnessEnvironment.harnessForFixture(fixture, harness);
}

describe('the pieces every screen is made of', () => {
  it('shows no error summary without errors, and takes the focus with them', async () => {
    expect(await (await show(ErrorSummary, ErrorSummaryHarness, { errors: [] })).isShown()).toBe(false);
    TestBed.resetTestingModule();
    const summary = await show(ErrorSummary, ErrorSummaryHarness, { errors: [{ text: 'Enter your e-mail.', field: 'email' }, { text: 'Try again.' }] });
    expect(await summary.texts()).toEqual(['Enter your e-mail.', 'Try again.']);
    expect(await summary.hasFocus()).toBe(true);
  });

  it('leads a line of the summary to its field', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const field = document.createElement('input');
    field.id = 'email';
    document.body.append(field);
    const summary = await show(ErrorSummary, ErrorSummaryHarness, { errors: [{ text: 'Enter your e-mail.', field: 'email' }] });
    await summary.follow('Enter your e-mail.');
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('hides a mark from screen readers: words stand beside it', async () => {
    expect(await (await show(Icon, IconHarness, { name: 'warning' })).isHiddenFromReaders()).toBe(true);
  });

  it.each([['likely', 3, 'Likely'], ['possible', 2, 'Possible'], ['unlikely', 1, 'Unlikely'], ['not_assessed', 0, 'Not assessed']])('says %s with %d bars and the word', async (level, bars, words) => {
    const glyph = await show(LevelGlyph, LevelGlyphHarness, { level });
    expect(await glyph.filledBars()).toBe(bars);
    expect(await glyph.words()).toBe(words);
  });

  it('names a dialog by its title and closes it with Escape', async () => {
    let closed = 0;
    @Component({ selector: 'stride-page', imports: [Modal], template: '<stride-modal heading="Why?" titleId="why" (closed)="done()" />' })
    class Page {
      done(): void {
        closed++;
      }
    }
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const modal = await TestbedHarnessEnvironment.loader(fixture).getHarness(ModalHarness);
    expect(await modal.title()).toBe('Why?');
    expect(await modal.isNamedByItsTitle()).toBe(true);
    await modal.pressEscape();
    expect(closed).toBe(1);
  });

  describe('the norm band', () => {
    const hip = { from: 5, to: null, min: -45, max: 35, last: null };

    it('stands below the norm outside the band, with the shape that says so', async () => {
      const band = await show(NormBand, NormBandHarness, { ...hip, value: -12, zone: 'below' });
      const [norm, mark] = [await band.normFromTo(), await band.mark()];
      expect(mark?.outside).toBe(true);
      expect(mark?.at).toBeLessThan(norm?.from ?? 0);
      expect(await band.normEnds()).toBe(1);
      expect(await band.showsLastVisit()).toBe(false);
    });

    it('draws zero like any other value', async () => {
      const band = await show(NormBand, NormBandHarness, { from: 0, to: 33, min: 0, max: 90, value: 0, last: 0, zone: 'within' });
      const [norm, mark] = [await band.normFromTo(), await band.mark()];
      expect(mark).toEqual({ at: norm?.from, outside: false });
      expect(await band.showsLastVisit()).toBe(true);
    });

    it('keeps every mark on the band', async () => {
      for (const value of [-45, -30, 0, 4.9, 5, 35]) {
        TestBed.resetTestingModule();
        const mark = await (await show(NormBand, NormBandHarness, { ...hip, value, zone: value < 5 ? 'below' : 'within' })).mark();
        expect(mark?.at).toBeGreaterThanOrEqual(0);
        expect(mark?.at).toBeLessThanOrEqual(192);
      }
    });

    it('is an axis alone where there is no norm, and empty where nothing is measured', async () => {
      const band = await show(NormBand, NormBandHarness, { ...hip, from: null, value: null });
      expect(await band.normFromTo()).toBeNull();
      expect(await band.mark()).toBeNull();
    });
  });

  it('hands on the password, tells what was wrong and lets go', async () => {
    const heard: string[] = [];
    const dialog = await show(PasswordDialog, PasswordDialogHarness, { title: 'Sign', action: 'Sign', error: 'The password is wrong' }, [outputBinding('confirmed', (password: string) => heard.push(password)), outputBinding('cancelled', () => heard.push('cancelled'))]);
    expect(await dialog.error()).toBe('The password is wrong');
    await dialog.confirm('demo-clinic-2026');
    await dialog.cancel();
    expect(heard).toEqual(['demo-clinic-2026', 'cancelled']);
  });

  it('tells who this is about, always in the same order', async () => {
    const patient: Partial<Patient> = { familyName: 'Byrne-Demo', givenName: 'Mary', birthDate: '1978-04-05', ageYears: 48, sex: 'unknown', clinicNumber: '00042' };
    const banner = await show(PatientBanner, PatientBannerHarness, { patient, back: '/patients' });
    expect(await banner.who()).toEqual(['BYRNE-DEMO, Mary', '05-Apr-1978', '48 y', 'Not recorded', '00042']);
  });
});

describe('dates as the clinic reads them', () => {
  it.each([['5/4/1978'], ['05.04.1978'], ['5 Apr 1978'], ['5 april 1978'], ['05-Apr-1978'], ['1978-04-05'], [' 5 4 1978 ']])('reads %j as the fifth of April', (typed) => {
    expect(readDay(typed)).toBe('1978-04-05');
  });
  it.each([['31 2 1978'], ['5/4/78'], ['1978'], [''], ['29 2 2023'], ['5 Foo 1978'], ['0/1/1990']])('does not guess what %j means', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
  it('says what is missing', () => {
    expect(dayInWords('1978-04-05')).toBe('05-Apr-1978');
    expect(dayInWords(null)).toBe('Not recorded');
    expect(momentInWords(null)).toBe('Not recorded');
  });
});
