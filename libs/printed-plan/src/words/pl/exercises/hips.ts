/** Hip stretches, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const hips: Readonly<Record<string, ExerciseWords>> = {
  'H-01': {
    title: 'Rozciąganie biodra w klęku',
    steps: [
      'Proszę uklęknąć na jedno kolano, druga stopa z przodu.',
      'Podwinąć kość ogonową pod siebie. Ścisnąć pośladek po stronie kolana na podłodze.',
      'Przesunąć biodra w przód, aż zacznie ciągnąć.',
    ],
    sideSteps: [
      'Proszę uklęknąć na {lewe|prawe} kolano, {prawa|lewa} stopa z przodu.',
      'Podwinąć kość ogonową pod siebie. Ścisnąć {lewy|prawy} pośladek.',
      'Przesunąć biodra w przód, aż zacznie ciągnąć.',
    ],
    why: 'Noga idzie do tyłu bez wyginania kręgosłupa.',
    dose: 'Trzymać 30 sekund, 3 razy. 2 razy dziennie.',
  },
  'H-02': {
    title: 'Rozciąganie biodra na łóżku',
    steps: [
      'Proszę położyć się na brzegu łóżka.',
      'Objąć jedno kolano, żeby plecy leżały płasko.',
      'Drugą nogę zwiesić w dół. Rozluźnić się.',
    ],
    sideSteps: [
      'Proszę położyć się na brzegu łóżka.',
      'Objąć {prawe|lewe} kolano, żeby plecy leżały płasko.',
      '{Lewą|Prawą} nogę zwiesić w dół. Rozluźnić się.',
    ],
    why: 'To otwiera przód biodra i chroni plecy.',
    dose: 'Trzymać 30 sekund, 3 razy. 2 razy dziennie.',
  },
  'H-03': {
    title: 'Rozciąganie przodu uda',
    steps: [
      'Proszę położyć się na boku. Złapać kostkę górnej nogi.',
      'Podwinąć kość ogonową pod siebie.',
      'Przyciągnąć piętę do pośladka.',
    ],
    sideSteps: [
      'Proszę położyć się na {prawym|lewym} boku. Złapać {lewą|prawą} kostkę.',
      'Podwinąć kość ogonową pod siebie.',
      'Przyciągnąć piętę do pośladka.',
    ],
    why: 'To uwalnia długi mięsień z przodu uda.',
    dose: 'Trzymać 30 sekund, 3 razy. 2 razy dziennie.',
  },
  'H-04': {
    title: 'Rozluźnianie mięśni biodra',
    steps: ['Robimy to razem w gabinecie.'],
    why: 'To pomaga rozluźnić przód biodra.',
    dose: '1–2 razy w tygodniu u nas.',
  },
  'H-05': {
    title: 'Rozruszanie stawu biodra',
    steps: ['Robimy to razem w gabinecie.'],
    why: 'To pomaga ruszać się sztywnemu stawowi biodra.',
    dose: 'Podczas wizyt u nas.',
  },
  'H-06': {
    title: 'Podwijanie miednicy',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Docisnąć dół pleców na płasko. Oddychać.',
      'Przytrzymać, potem powoli puścić.',
    ],
    why: 'To uczy, jak nie wyginać pleców.',
    dose: 'Trzymać 5 sekund, 10 razy. 2 razy dziennie.',
  },
};
