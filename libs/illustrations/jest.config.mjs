import { pureLib } from '../../jest.preset.mjs';

export default pureLib('illustrations', import.meta.dirname);
