import { pureLib } from '../../jest.preset.mjs';

export default pureLib('printed-plan', import.meta.dirname);
