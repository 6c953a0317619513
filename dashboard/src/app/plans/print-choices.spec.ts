import { TestBed } from '@angular/core/testing';
import { Api } from '../client/api';
import { PlansClient } from '../client/plans.client';
import { PrintChoices } from './print-choices';
import { layoutFor, layoutInWords, rememberLayout, type SheetLayout } from './sheet-layout';

describe('how the sheet is printed', () => {
  beforeEach(() => localStorage.clear());

  it('is remembered for each language by itself', () => {
    rememberLayout({ language: 'pl', variant: 'large', ink: 'grey' });
    expect(layoutFor('pl')).toEqual({ language: 'pl', variant: 'large', ink: 'grey' });
    expect(layoutFor('en')).toEqual({ language: 'en', variant: 'standard', ink: 'colour' });
  });
  it('is standard where something else stands in the memory', () => {
    localStorage.setItem('stride.sheet.ga', 'huge pink');
    expect(layoutFor('ga')).toEqual({ language: 'ga', variant: 'standard', ink: 'colour' });
  });
  it('is told with the language by its own name', () => {
    expect(layoutInWords({ language: 'uk', variant: 'one-per-page', ink: 'grey' })).toBe('Українська, one exercise to a page, grey');
  });
  it('stands in the address of the sheet', () => {
    TestBed.configureTestingModule({ providers: [{ provide: Api, useValue: { documentUrl: (path: string) => path } }] });
    expect(TestBed.inject(PlansClient).printUrl('pl1', { language: 'pt-BR', variant: 'large', ink: 'grey' })).toBe('/plans/pl1/print?lang=pt-BR&variant=large&ink=grey');
  });
  it('offers six languages by their own names, and takes the remembered layout of the one that is chosen', async () => {
    rememberLayout({ language: 'ro', variant: 'one-per-page', ink: 'grey' });
    TestBed.configureTestingModule({ imports: [PrintChoices] });
    const fixture = TestBed.createComponent(PrintChoices);
    fixture.componentRef.setInput('layout', layoutFor('en'));
    const told: SheetLayout[] = [];
    fixture.componentInstance.changed.subscribe((layout) => told.push(layout));
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    const language = root.querySelector<HTMLSelectElement>('#print-language');
    expect([...(language?.options ?? [])].map(({ text }) => text)).toEqual(['English', 'Gaeilge', 'Polski', 'Português (Brasil)', 'Română', 'Українська']);
    if (language === null) throw new Error('There is no choice of language.');
    language.value = 'ro';
    language.dispatchEvent(new Event('change'));
    expect(told).toEqual([{ language: 'ro', variant: 'one-per-page', ink: 'grey' }]);
  });
});
