/** The sheet in Irish. */
import type { Translation } from '../sheet-words';
import { exercises } from './exercises';
import { findings } from './findings';
import { sheet } from './sheet';

export const irish: Translation = { sheet, exercises, findings, reviews: {} };
