/** The sheet in Brazilian Portuguese. */
import type { Translation } from '../sheet-words';
import { exercises } from './exercises';
import { compared, findings } from './findings';
import { sheet } from './sheet';

export const brazilianPortuguese: Translation = { sheet, exercises, findings, compared, reviews: {} };
