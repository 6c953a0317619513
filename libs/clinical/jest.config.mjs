import { pureLib } from '../../jest.preset.mjs';

export default pureLib('clinical', import.meta.dirname);
