/**
 * What a value can be measured with, by its unit (a design choice, D): two tools differ by more than one tool from
 * itself, so a value keeps the tool that somebody named. It takes no part in the reasoning.
 */
import type { MovementTest, NumberAnswer } from './grammar';

export interface MeasuringTool {
  tool: string;
  label: string;
}

export const MEASURING_TOOLS: Readonly<Partial<Record<NumberAnswer['unit'], readonly MeasuringTool[]>>> = {
  deg: [
    { tool: 'goniometer', label: 'Goniometer' },
    { tool: 'inclinometer', label: 'Inclinometer' },
    { tool: 'phone', label: 'Phone' },
    { tool: 'eye', label: 'By eye' },
  ],
  cm: [
    { tool: 'tape', label: 'Tape' },
    { tool: 'eye', label: 'By eye' },
  ],
  s: [
    { tool: 'stopwatch', label: 'Stopwatch' },
    { tool: 'counted', label: 'Counted' },
  ],
  N: [
    { tool: 'dynamometer', label: 'Dynamometer, held' },
    { tool: 'belt-dynamometer', label: 'Dynamometer, belt' },
  ],
  'Nm/kg': [
    { tool: 'dynamometer', label: 'Dynamometer, held' },
    { tool: 'belt-dynamometer', label: 'Dynamometer, belt' },
  ],
  ratio: [
    { tool: 'doppler', label: 'Doppler' },
    { tool: 'automatic-cuff', label: 'Automatic cuff' },
  ],
};

/** The tools a test's value can be measured with; none for what is judged or counted. */
export function toolsOf(test: MovementTest): readonly MeasuringTool[] {
  return test.answer.kind === 'number' ? (MEASURING_TOOLS[test.answer.unit] ?? []) : [];
}
