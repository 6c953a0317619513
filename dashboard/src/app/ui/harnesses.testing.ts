/** How a spec reads and uses each presentational component: what a person sees and does, never its inner parts. */
import { ComponentHarness } from '@angular/cdk/testing';

export class ErrorSummaryHarness extends ComponentHarness {
  static hostSelector = 'stride-error-summary';
  private readonly box = this.locatorForOptional('.errors');
  private readonly lines = this.locatorForAll('li');
  private readonly links = this.locatorForAll('a');
  async isShown(): Promise<boolean> {
    return (await this.box()) !== null;
  }
  async hasFocus(): Promise<boolean> {
    return (await (await this.box())?.isFocused()) === true;
  }
  async texts(): Promise<string[]> {
    return Promise.all((await this.lines()).map((line) => line.text()));
  }
  async follow(text: string): Promise<void> {
    for (const link of await this.links()) if ((await link.text()) === text) return link.click();
    throw new Error(`No line says: ${text}`);
  }
}

export class IconHarness extends ComponentHarness {
  static hostSelector = 'stride-icon';
  private readonly drawing = this.locatorFor('svg');
  async isHiddenFromReaders(): Promise<boolean> {
    return (await (await this.drawing()).getAttribute('aria-hidden')) === 'true';
  }
}

export class LevelGlyphHarness extends ComponentHarness {
  static hostSelector = 'stride-level';
  private readonly bars = this.locatorForAll('rect[fill="currentColor"]');
  async words(): Promise<string> {
    return (await this.host()).text();
  }
  async filledBars(): Promise<number> {
    return (await this.bars()).length;
  }
}

export class ModalHarness extends ComponentHarness {
  static hostSelector = 'stride-modal';
  private readonly dialog = this.locatorFor('dialog');
  private readonly heading = this.locatorFor('h2');
  async title(): Promise<string> {
    return (await this.heading()).text();
  }
  async isNamedByItsTitle(): Promise<boolean> {
    return (await (await this.dialog()).getAttribute('aria-labelledby')) === (await (await this.heading()).getAttribute('id'));
  }
  async pressEscape(): Promise<void> {
    const dialog = await this.dialog();
    await dialog.dispatchEvent('cancel');
    await dialog.dispatchEvent('close');
  }
}

export class NormBandHarness extends ComponentHarness {
  static hostSelector = 'stride-norm-band';
  private readonly norm = this.locatorForOptional('.band');
  private readonly ends = this.locatorForAll('.end');
  private readonly inside = this.locatorForOptional('.mark');
  private readonly outside = this.locatorForOptional('.mark-out');
  private readonly previous = this.locatorForOptional('.last-mark');
  async normFromTo(): Promise<{ from: number; to: number } | null> {
    const band = await this.norm();
    if (band === null) return null;
    const from = Number(await band.getAttribute('x'));
    return { from, to: from + Number(await band.getAttribute('width')) };
  }
  async normEnds(): Promise<number> {
    return (await this.ends()).length;
  }
  /** The value's mark: where it stands, and whether its shape says outside the norm. */
  async mark(): Promise<{ at: number; outside: boolean } | null> {
    const dot = await this.inside();
    if (dot !== null) return { at: Number(await dot.getAttribute('cx')), outside: false };
    const arrow = await this.outside();
    const path = arrow === null ? null : await arrow.getAttribute('d');
    return path === null ? null : { at: Number(/^M(-?[\d.]+)/.exec(path)?.[1]) + 6, outside: true };
  }
  async showsLastVisit(): Promise<boolean> {
    return (await this.previous()) !== null;
  }
}

export class PasswordDialogHarness extends ComponentHarness {
  static hostSelector = 'stride-password-dialog';
  private readonly field = this.locatorFor('input[type=password]');
  private readonly form = this.locatorFor('form');
  private readonly buttons = this.locatorForAll('button');
  private readonly wrong = this.locatorForOptional('[role=alert]');
  async confirm(password: string): Promise<void> {
    const field = await this.field();
    await field.setInputValue(password);
    await field.dispatchEvent('input');
    await (await this.form()).dispatchEvent('submit');
  }
  async cancel(): Promise<void> {
    await (await this.buttons())[0]?.click();
  }
  async error(): Promise<string | null> {
    return (await (await this.wrong())?.text()) ?? null;
  }
}

export class PatientBannerHarness extends ComponentHarness {
  static hostSelector = 'stride-patient-banner';
  private readonly name = this.locatorFor('.name');
  private readonly facts = this.locatorForAll('dd');
  async who(): Promise<string[]> {
    return [await (await this.name()).text(), ...(await Promise.all((await this.facts()).map((fact) => fact.text())))];
  }
}
