/** The sheet in Romanian. */
import type { Translation } from '../sheet-words';
import { exercises } from './exercises';
import { findings } from './findings';
import { sheet } from './sheet';

export const romanian: Translation = { sheet, exercises, findings, reviews: {} };
