/** Buttocks and legs, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const buttocks: Readonly<Record<string, ExerciseWords>> = {
  'G-01': {
    title: 'Mostek',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Ścisnąć pośladki. Unieść biodra.',
      'Przytrzymać, potem powoli opuścić.',
    ],
    why: 'To budzi pośladki, żeby plecy mogły odpocząć.',
    dose: 'Trzymać 3 sekundy, 10 razy. 2 serie przed spacerem.',
  },
  'G-02': {
    title: 'Ściskanie pośladków na stojąco',
    steps: ['Proszę stanąć prosto, stopy rozstawione.', 'Mocno ścisnąć pośladki.', 'Przytrzymać, potem puścić.'],
    why: 'To budzi pośladki przed chodzeniem.',
    dose: 'Trzymać 5 sekund, 10 razy, przed spacerem.',
  },
  'G-03': {
    title: 'Muszelka',
    steps: [
      'Proszę położyć się na boku i zgiąć kolana.',
      'Stopy razem. Unieść górne kolano.',
      'Nie przetaczać się do tyłu. Powoli opuścić.',
    ],
    sideSteps: [
      'Proszę położyć się na {prawym|lewym} boku i zgiąć kolana.',
      'Stopy razem. Unieść {lewe|prawe} kolano.',
      'Nie przetaczać się do tyłu. Powoli opuścić.',
    ],
    why: 'To wzmacnia bok biodra.',
    dose: '12 razy. Zrobić 3 serie.',
  },
  'G-04': {
    title: 'Kroki w bok z taśmą',
    steps: [
      'Proszę założyć taśmę powyżej kolan.',
      'Lekko zgiąć kolana.',
      'Zrobić krok w bok. Kolana trzymać szeroko.',
    ],
    why: 'To wzmacnia biodra, żeby trzymały się równo.',
    dose: 'Przejść 10 metrów, 3 razy.',
  },
  'G-05': {
    title: 'Mostek na jednej nodze',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Unieść jedną stopę nad podłogę.',
      'Unieść biodra i trzymać je równo.',
    ],
    sideSteps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Unieść {prawą|lewą} stopę. {Lewa|Prawa} stopa zostaje na podłodze.',
      'Unieść biodra i trzymać je równo.',
    ],
    why: 'Podczas chodzenia każdy pośladek musi sam utrzymać ciało.',
    dose: '8 razy. Zrobić 3 serie.',
  },
  'G-06': {
    title: 'Wejście na stopień',
    steps: [
      'Proszę postawić jedną stopę na niskim stopniu.',
      'Wejść w górę i trzymać biodra równo.',
      'Powoli zejść.',
    ],
    sideSteps: [
      'Proszę postawić {lewą|prawą} stopę na niskim stopniu.',
      'Wejść w górę na {lewej|prawej} nodze i trzymać biodra równo.',
      'Powoli zejść.',
    ],
    why: 'To wzmacnia nogę na schody i górki.',
    dose: '8 razy. Zrobić 3 serie.',
  },
  'G-07': {
    title: 'Wstawanie z krzesła',
    steps: [
      'Proszę usiąść na przodzie krzesła.',
      'Pochylić się od bioder i wstać.',
      'Powoli usiąść.',
    ],
    why: 'To uczy nogi na co dzień pomagać plecom.',
    dose: '12 razy. Zrobić 3 serie.',
  },
  'G-08': {
    title: 'Stanie na jednej nodze',
    steps: ['Proszę trzymać się stołu.', 'Unieść jedną stopę nad podłogę.', 'Trzymać biodra równo.'],
    sideSteps: [
      'Proszę trzymać się stołu.',
      'Stanąć na {lewej|prawej} nodze. Unieść {prawą|lewą} stopę.',
      'Trzymać biodra równo.',
    ],
    why: 'Każdy krok to krótkie stanie na jednej nodze.',
    dose: 'Trzymać 30 sekund, 3 razy.',
  },
};
