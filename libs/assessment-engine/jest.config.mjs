import { pureLib } from '../../jest.preset.mjs';

// Two workers: the properties are half of the time each.
export default { ...pureLib('assessment-engine', import.meta.dirname), maxWorkers: 2 };
