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

@Injectable()
export class Typesetter {
  private compiler: NodeCompiler | undefined;

  /** The PDF of a document; throws when Typst refuses it (a missing alt text, a skipped heading). */
  print(document: SheetDocument): Buffer {
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
