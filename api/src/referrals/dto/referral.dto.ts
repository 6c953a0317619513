import { ApiProperty } from '@nestjs/swagger';
import {
  REFERRAL_EVENTS,
  REFERRAL_KINDS,
  type NewReferral,
  type NewReferralEvent,
  type ReferralChange,
  type ReferralEventKind,
  type ReferralKind,
  type WithdrawReferral,
} from '@stride/contracts';
import { IsBoolean, IsIn } from 'class-validator';
import { Given, IsInstant, TextField } from '../../platform';

/** What each part of a letter may hold. */
export const LETTER_LENGTHS = { recipient: 500, opening: 2000, ownWords: 4000 } as const;

export class NewReferralDto implements NewReferral {
  @ApiProperty({ enum: REFERRAL_KINDS })
  @IsIn(REFERRAL_KINDS, { message: `One of ${REFERRAL_KINDS.join(', ')}.` })
  kind!: ReferralKind;
  @ApiProperty({ required: false, description: 'Answers the signed letter that tells exactly these findings already, and drafts no second.' })
  @Given()
  @IsBoolean({ message: 'Yes or no is needed.' })
  unlessTold?: boolean;
}

export class ReferralChangeDto implements ReferralChange {
  @ApiProperty({ required: false })
  @Given()
  @TextField(LETTER_LENGTHS.recipient)
  recipient?: string;
  @ApiProperty({ required: false })
  @Given()
  @TextField(LETTER_LENGTHS.opening)
  opening?: string;
  @ApiProperty({ required: false })
  @Given()
  @TextField(LETTER_LENGTHS.ownWords, { blank: true })
  ownWords?: string;
}

export class NewReferralEventDto implements NewReferralEvent {
  @ApiProperty({ enum: REFERRAL_EVENTS })
  @IsIn(REFERRAL_EVENTS, { message: `One of ${REFERRAL_EVENTS.join(', ')}.` })
  kind!: ReferralEventKind;
  @IsInstant()
  at!: string;
  @TextField(200)
  saidBy!: string;
  @ApiProperty({ required: false })
  @Given()
  @TextField(2000, { blank: true })
  note?: string;
}

export class WithdrawReferralDto implements WithdrawReferral {
  @TextField(2000)
  reason!: string;
}
