/** The sheet in Romanian. */
import type { Translation } from '../sheet-words';
import { exercises } from './exercises';
import { compared, findings } from './findings';
import { sheet } from './sheet';

export const romanian: Translation = { sheet, exercises, findings, compared, reviews: {} };
