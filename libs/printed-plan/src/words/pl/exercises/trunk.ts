/** Tummy and trunk, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const trunk: Readonly<Record<string, ExerciseWords>> = {
  'C-01': {
    title: 'Napinanie brzucha',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Lekko wciągnąć dół brzucha.',
      'Trzymać i dalej oddychać.',
    ],
    why: 'To budzi mięśnie, które pewnie trzymają plecy.',
    dose: 'Trzymać 10 sekund, 10 razy. 2 razy dziennie.',
  },
  'C-02': {
    title: 'Żuk na plecach',
    steps: [
      'Proszę położyć się na plecach, ręce i kolana w górze.',
      'Opuścić jedną rękę i przeciwną nogę.',
      'Nie ruszać plecami. Potem zmienić.',
    ],
    why: 'Plecy uczą się nie ruszać, kiedy ruszają się nogi.',
    dose: '10 razy. Zrobić 3 serie.',
  },
  'C-03': {
    title: 'Ręka i noga na krzyż',
    steps: [
      'Proszę stanąć na rękach i kolanach.',
      'Wyciągnąć jedną rękę i przeciwną nogę.',
      'Trzymać bez ruchu. Potem zmienić strony.',
    ],
    why: 'To ćwiczy plecy, żeby trzymały się pewnie przy każdym kroku.',
    dose: 'Trzymać 10 sekund, 8 razy. Odpocząć. Potem 6. Potem 4.',
  },
  'C-04': {
    title: 'Deska bokiem',
    steps: [
      'Proszę położyć się na boku, kolana zgięte, oparcie na łokciu.',
      'Unieść biodra nad podłogę.',
      'Trzymać i oddychać. Powoli opuścić.',
    ],
    sideSteps: [
      'Proszę położyć się na {lewym|prawym} boku, kolana zgięte, oparcie na {lewym|prawym} łokciu.',
      'Unieść biodra nad podłogę.',
      'Trzymać i oddychać. Powoli opuścić.',
    ],
    why: 'To wzmacnia bok ciała do chodzenia.',
    dose: 'Trzymać 10 sekund. Zrobić 5 razy, potem 3, potem 1.',
  },
  'C-05': {
    title: 'Lekkie unoszenie głowy',
    steps: [
      'Proszę się położyć z dłońmi pod dołem pleców.',
      'Zgiąć jedno kolano. Lekko unieść głowę.',
      'Trzymać i oddychać. Powoli opuścić.',
    ],
    why: 'To ćwiczy brzuch i nie zgina pleców.',
    dose: 'Trzymać 10 sekund. Zrobić 5 razy, potem 3, potem 1.',
  },
  'C-06': {
    title: 'Deska na łokciach',
    steps: [
      'Proszę oprzeć się na łokciach i palcach stóp.',
      'Ustawić ciało w jednej prostej linii.',
      'Trzymać i oddychać.',
    ],
    why: 'Dzięki temu tułów wytrzyma długi spacer.',
    dose: 'Trzymać 30 sekund, 3 razy.',
  },
  'C-07': {
    title: 'Noszenie torby',
    steps: [
      'Proszę wziąć torbę w jedną rękę.',
      'Iść prosto. Nie przechylać się.',
      'Potem zmienić rękę.',
    ],
    why: 'To ćwiczy plecy do codziennych zajęć.',
    dose: 'Przejść 20 metrów, 3 razy.',
  },
};
