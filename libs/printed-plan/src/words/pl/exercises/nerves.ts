/** Nerves, cycling and supported walking, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const nerves: Readonly<Record<string, ExerciseWords>> = {
  'N-01': {
    title: 'Przesuwanie nerwu na leżąco',
    steps: [
      'Proszę położyć się na plecach. Chwycić jedno udo od tyłu.',
      'Prostować kolano, aż zacznie lekko ciągnąć.',
      'Znowu je zgiąć. To nie powinno boleć.',
    ],
    sideSteps: [
      'Proszę położyć się na plecach. Chwycić {lewe|prawe} udo od tyłu.',
      'Prostować {lewe|prawe} kolano, aż zacznie lekko ciągnąć.',
      'Znowu je zgiąć. To nie powinno boleć.',
    ],
    why: 'To pomaga nerwowi w nodze się ślizgać.',
    dose: '10 razy. 2 serie, 2 razy dziennie.',
  },
  'N-02': {
    title: 'Przesuwanie nerwu na siedząco',
    steps: [
      'Proszę usiąść i zgarbić plecy.',
      'Wyprostować jedno kolano i spojrzeć w górę.',
      'Zgiąć kolano i spojrzeć w dół.',
    ],
    sideSteps: [
      'Proszę usiąść i zgarbić plecy.',
      'Wyprostować {lewe|prawe} kolano i spojrzeć w górę.',
      'Zgiąć kolano i spojrzeć w dół.',
    ],
    why: 'To pomaga nerwowi w nodze się ślizgać.',
    dose: '10 razy. 2 serie, 1 raz dziennie.',
  },
  'N-03': {
    title: 'Rozciąganie nerwu',
    steps: [
      'Proszę usiąść i zgarbić plecy.',
      'Wyprostować jedno kolano i podciągnąć palce stopy do góry.',
      'Trzymać lekkie ciągnięcie. To nie powinno boleć.',
    ],
    sideSteps: [
      'Proszę usiąść i zgarbić plecy.',
      'Wyprostować {lewe|prawe} kolano i podciągnąć palce stopy do góry.',
      'Trzymać lekkie ciągnięcie. To nie powinno boleć.',
    ],
    why: 'To pomaga nerwowi znosić rozciąganie.',
    dose: 'Trzymać 30 sekund, 5 razy.',
  },
  'N-04': {
    title: 'Przesuwanie nerwu z przodu uda',
    steps: [
      'Proszę położyć się na boku i objąć dolne kolano.',
      'Zgiąć górne kolano do tyłu i spojrzeć w górę.',
      'Puścić i spojrzeć w dół.',
    ],
    sideSteps: [
      'Proszę położyć się na {prawym|lewym} boku i objąć {prawe|lewe} kolano.',
      'Zgiąć {lewe|prawe} kolano do tyłu i spojrzeć w górę.',
      'Puścić i spojrzeć w dół.',
    ],
    why: 'To pomaga nerwowi z przodu nogi się ślizgać.',
    dose: '10 razy. Zrobić 2 serie.',
  },
  'N-05': {
    title: 'Więcej miejsca dla nerwu',
    steps: ['Robimy to razem w gabinecie.'],
    why: 'To daje nerwowi w plecach więcej miejsca.',
    dose: '1–2 razy w tygodniu u nas.',
  },
  'N-06': {
    title: 'Jazda na rowerze stacjonarnym',
    steps: [
      'Proszę usiąść na rowerze i lekko pochylić się do przodu.',
      'Pedałować w lekkim tempie.',
      'Odpocząć, jeśli dolegliwości w nogach przekroczą 4 na 10.',
    ],
    why: 'Pozwala zachować formę w sposób lżejszy dla nóg.',
    dose: '15 minut, 4 dni w tygodniu.',
  },
  'N-07': {
    title: 'Chodzenie z podparciem',
    steps: [
      'Proszę trzymać się poręczy albo chodzika na kółkach.',
      'Lekko pochylić się do przodu.',
      'Iść w lekkim tempie.',
    ],
    why: 'Pochylenie do przodu pozwala zajść dalej.',
    dose: '5 minut, 2 razy. 3 dni w tygodniu.',
  },
};
