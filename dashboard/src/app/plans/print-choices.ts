import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Language } from '@stride/clinical';
import type { SheetInk, SheetVariant } from '@stride/printed-plan';
import { INKS, LANGUAGES, layoutFor, layoutInWords, VARIANTS, type SheetLayout } from './sheet-layout';

/** In which language, how laid out and in which ink the sheet is printed. What is on the screen stays as it is. */
@Component({
  selector: 'stride-print-choices',
  template: `<details class="print-choices">
    <summary>Language and layout of the sheet: <span class="q">{{ words() }}</span></summary>
    <div class="formline">
      <div class="field"><label for="print-language">Language</label>
        <select id="print-language" #language (change)="chooseLanguage(language.value)">
          @for (one of languages; track one.code) {
            <option [value]="one.code" [selected]="one.code === layout().language" [attr.lang]="one.code">{{ one.name }}</option>
          }
        </select></div>
      <div class="field"><label for="print-variant">Layout</label>
        <select id="print-variant" #variant (change)="chooseVariant(variant.value)">
          @for (one of variants; track one.code) {
            <option [value]="one.code" [selected]="one.code === layout().variant">{{ one.name }}</option>
          }
        </select></div>
      <div class="field"><label for="print-ink">Ink</label>
        <select id="print-ink" #ink (change)="chooseInk(ink.value)">
          @for (one of inks; track one.code) {
            <option [value]="one.code" [selected]="one.code === layout().ink">{{ one.name }}</option>
          }
        </select></div>
      <p class="q full">What nobody has checked in another language prints beside the English.</p>
    </div>
  </details>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrintChoices {
  readonly layout = input.required<SheetLayout>();
  readonly changed = output<SheetLayout>();
  protected readonly languages = LANGUAGES;
  protected readonly variants = VARIANTS;
  protected readonly inks = INKS;
  protected readonly words = computed(() => layoutInWords(this.layout()));

  /** With the language come the layout and the ink that were last printed in it. */
  protected chooseLanguage(language: string): void {
    this.changed.emit(layoutFor(language as Language));
  }
  protected chooseVariant(variant: string): void {
    this.changed.emit({ ...this.layout(), variant: variant as SheetVariant });
  }
  protected chooseInk(ink: string): void {
    this.changed.emit({ ...this.layout(), ink: ink as SheetInk });
  }
}
