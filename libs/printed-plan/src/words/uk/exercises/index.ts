/** Exercises, advice and letters in Ukrainian, by ref. */
import { exercisesOf } from '../../exercises-of';
import { advice } from './advice';
import { back } from './back';
import { buttocks } from './buttocks';
import { hips } from './hips';
import { letters } from './letters';
import { nerves } from './nerves';
import { trunk } from './trunk';

export const exercises = exercisesOf({ advice, hips, back, trunk, buttocks, nerves, letters });
