import { pureLib } from '../../jest.preset.mjs';

export default pureLib('assessment-engine', import.meta.dirname);
