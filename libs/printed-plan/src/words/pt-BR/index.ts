/** The sheet in Brazilian Portuguese. */
import type { Translation } from '../sheet-words';
import { exercises } from './exercises';
import { findings } from './findings';
import { sheet } from './sheet';

export const brazilianPortuguese: Translation = { sheet, exercises, findings, reviews: {} };
