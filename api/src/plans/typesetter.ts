/**
 * Typst in this process: turns a laid-out document into a tagged PDF/UA-1. Data goes in as inputs only, never into the
 * template's text; no file, package or clock of the machine is read, so the same document prints the same bytes.
 */
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { SheetDocument } from '@stride/printed-plan';
import fs from 'node:fs';
import path from 'node:path';

/** Fonts lie beside the bundle or, in development, in the lib. */
const FONT_FOLDERS = [
  path.resolve(import.meta.dirname, 'fonts'),
  path.resolve(import.meta.dirname, '../../libs/printed-plan/fonts'),
  path.resolve(import.meta.dirname, '../../../libs/printed-plan/fonts'),
];

/** A patient's sheet is one or two pages. */
const MOST_PAGES = 2;
/** Typst writes each page as a dictionary of its own, uncompressed. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;

@Injectable()
export class Typesetter {
  private compiler: NodeCompiler | undefined;

  /**
   * The PDF of a document, laid out closer when it would need a third page; throws when Typst refuses it (a missing alt
   * text, a skipped heading).
   */
  print(document: SheetDocument): Buffer {
    const pdf = this.compile(document);
    if (pagesOf(pdf) <= MOST_PAGES) return pdf;
    return this.compile({ ...document, inputs: { ...document.inputs, density: 'tight' } });
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
