/**
 * Typst in this process: turns a laid-out document into a tagged PDF/UA-1. Data goes in as inputs only, never into the
 * template's text; no file, package or clock of the machine is read, so the same document prints the same bytes.
 */
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fitted, type SheetDocument } from '@stride/printed-plan';
import fs from 'node:fs';
import path from 'node:path';
import { isEveryday, lackingAmong, mapTexts, readableTexts, unusual, withStandIns } from './displayable';

/** Fonts lie beside the bundle or, in development, in the lib. */
const FONT_FOLDERS = [
  path.resolve(import.meta.dirname, 'fonts'),
  path.resolve(import.meta.dirname, '../../libs/printed-plan/fonts'),
  path.resolve(import.meta.dirname, '../../../libs/printed-plan/fonts'),
];

/** Typst writes each page as a dictionary of its own, uncompressed. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;

const PROBE = `#set document(title: "Letters")
#set text(font: "Inter")
= Letters
#json(bytes(sys.inputs.at("text")))`;

const inputsOf = (document: SheetDocument, replace: (json: string) => string): SheetDocument => ({
  ...document,
  inputs: Object.fromEntries(Object.entries(document.inputs).map(([name, json]) => [name, replace(json)])),
});

function lettersOf(document: SheetDocument): Set<string> {
  const letters = new Set<string>();
  for (const json of Object.values(document.inputs))
    mapTexts(json, (text) => {
      for (const letter of unusual(text)) letters.add(letter);
      return text;
    });
  return letters;
}

@Injectable()
export class Typesetter {
  private compiler: NodeCompiler | undefined;

  /**
   * The PDF of a document, laid out closer when it would need more pages than it should; throws when Typst refuses it (a missing alt
   * text, a skipped heading). What no font shows is told by a stand-in.
   */
  print(document: SheetDocument): Buffer {
    const shown = inputsOf(document, readableTexts);
    try {
      return this.fit(shown);
    } catch {
      const letters = [...lettersOf(shown)];
      const lacking = new Set(lackingAmong(letters, (text) => this.canSet(text)));
      return this.fit(inputsOf(shown, (json) => mapTexts(json, (text) => withStandIns(text, lacking))));
    }
  }

  /**
   * Sets a document to see that it can be set; throws as `print` does. One in everyday letters is not set: the template and
   * our own words are proved with the build, and only what people type can surprise.
   */
  proof(document: SheetDocument): void {
    if (!Object.values(document.inputs).every(isEveryday)) this.print(document);
  }

  private fit(document: SheetDocument): Buffer {
    return fitted(document, (asked) => this.compile(asked), pagesOf);
  }

  /** Whether the fonts hold these letters: Typst itself is asked, with a page that holds nothing else. */
  private canSet(text: string): boolean {
    try {
      this.compile({ template: PROBE, inputs: { text: JSON.stringify(text) }, madeAtSeconds: 0 });
      return true;
    } catch {
      return false;
    }
  }

  private compile(document: SheetDocument): Buffer {
    this.compiler ??= NodeCompiler.create({
      fontArgs: [{ fontPaths: FONT_FOLDERS.filter((folder) => fs.existsSync(folder)) }],
    });
    try {
      return this.compiler.pdf(
        { mainFileContent: document.template, inputs: document.inputs },
        { pdfStandard: 'ua-1', creationTimestamp: document.madeAtSeconds },
      );
    } finally {
      // Keeps memory flat: what was laid out for one patient is not kept for the next.
      this.compiler.evictCache(10);
    }
  }
}
