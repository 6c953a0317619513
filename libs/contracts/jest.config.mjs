import { pureLib } from '../../jest.preset.mjs';

export default pureLib('contracts', import.meta.dirname);
