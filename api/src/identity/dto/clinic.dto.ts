import type { ClinicChange } from '@stride/contracts';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateIf } from 'class-validator';
import { Given, TextField } from '../../platform';

/** More than any examination has. */
export const MOST_CORE_TESTS = 200;
/** Longer than the name of any zone. */
export const MOST_ZONE_LETTERS = 100;

export class ClinicChangeDto implements ClinicChange {
  @Given()
  @TextField(MOST_ZONE_LETTERS)
  timeZone?: string;
  /** Null is a choice too: the catalogue's. What each entry may be, the catalogue says. */
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @ArrayMaxSize(MOST_CORE_TESTS, { message: `At most ${MOST_CORE_TESTS} tests.` })
  @ArrayMinSize(1, { message: 'At least one test is needed.' })
  @IsArray({ message: 'A list of tests is needed.' })
  coreTests?: string[] | null;
}
