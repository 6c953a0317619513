import { catalogue } from '@stride/clinical';
import { stepsOn } from './sides';
import { packFor } from './words';

describe('the steps of an exercise', () => {
  const { exercises } = packFor(catalogue, 'en');
  it('name the side where it is one, and neither where it is each', () => {
    const clam = exercises['G-03'];
    if (clam === undefined) throw new Error('G-03');
    expect(stepsOn('right', clam).slice(0, 2)).toEqual(['Lie on your left side with your knees bent.', 'Feet together. Lift your right knee.']);
    expect(stepsOn('left', clam)[0]).toBe('Lie on your right side with your knees bent.');
    expect([stepsOn('bilateral', clam), stepsOn(null, clam)]).toEqual([clam.steps, clam.steps]);
  });
});
