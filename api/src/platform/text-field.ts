/** A line of text in an envelope: trimmed, not blank, storable, bounded. */
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDefined, IsString, MaxLength, registerDecorator, ValidateIf } from 'class-validator';

/** May be left out, but not set to null: `@IsOptional()` of class-validator lets null through. */
export const Given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** Decorates a required text and its description; `blank: true` allows the empty text. */
export function TextField(
  maxLength: number,
  { blank = false, min = 1 }: { blank?: boolean; min?: number } = {},
): PropertyDecorator {
  return (target, propertyName) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))(
      target,
      String(propertyName),
    );
    MaxLength(maxLength, { message: `At most ${maxLength} characters.` })(target, String(propertyName));
    if (!blank) {
      registerDecorator({
        name: 'isNotBlank',
        target: target.constructor,
        propertyName: String(propertyName),
        validator: {
          validate: (value: unknown) => typeof value !== 'string' || value.length >= min,
          defaultMessage: () => (min > 1 ? `At least ${min} characters.` : 'This may not be blank.'),
        },
      });
    }
    IsString({ message: 'Text is needed.' })(target, String(propertyName));
    IsDefined({ message: 'This is needed.' })(target, String(propertyName));
    ApiProperty({ type: String, maxLength, ...(blank ? {} : { minLength: min }) })(target, propertyName);
  };
}

/** A password that was chosen before: taken as it is, blanks and all. */
export function SecretField(): PropertyDecorator {
  return (target, propertyName) => {
    MaxLength(LONGEST_SECRET, { message: `At most ${LONGEST_SECRET} characters.` })(
      target,
      String(propertyName),
    );
    IsString({ message: 'Text is needed.' })(target, String(propertyName));
    IsDefined({ message: 'The password is needed.' })(target, String(propertyName));
    ApiProperty({ type: String, format: 'password', maxLength: LONGEST_SECRET })(target, propertyName);
  };
}
const LONGEST_SECRET = 200;
