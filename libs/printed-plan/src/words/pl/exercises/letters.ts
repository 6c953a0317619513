/** What the clinic measures again, and letters, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const letters: Readonly<Record<string, ExerciseWords>> = {
  'M-01': {
    title: 'Powtarzamy badanie',
    steps: ['Razem powtórzymy najważniejsze testy.'],
    why: 'Wspólnie zobaczymy, co się zmieniło.',
    dose: 'Co 2–4 tygodnie.',
  },
  'M-02': {
    title: 'Sprawdzamy nerwy',
    steps: ['Za każdym razem sprawdzamy siłę i czucie.'],
    why: 'Chcemy od razu zauważyć każdą zmianę.',
    dose: 'Na każdej wizycie.',
  },
  'R-01': {
    title: 'Proszę natychmiast jechać na oddział ratunkowy',
    steps: [
      'Proszę jechać teraz. Proszę zabrać ze sobą list od nas.',
      'Proszę nie prowadzić samochodu. W razie potrzeby dzwonić pod 112 lub 999.',
      'Proszę jechać, jeśli nie można oddać moczu albo nie czuć takiej potrzeby.',
      'Proszę jechać, jeśli nie da się utrzymać moczu lub stolca.',
      'Proszę jechać, jeśli jest drętwienie między nogami albo wokół odbytu i pośladków.',
      'Proszę jechać, jeśli podczas seksu jest drętwienie albo czucie się zmieniło.',
      'Proszę jechać, jeśli obie nogi bolą, mrowią albo są słabe.',
      'Proszę jechać, jeśli noga słabnie.',
    ],
    why: 'Dzisiaj konieczne jest badanie u lekarza.',
    dose: 'Teraz. Proszę nie czekać.',
  },
  'R-02': {
    title: 'Wkrótce potrzebna jest wizyta u lekarza',
    steps: [
      'Wysyłamy list w Pani/Pana sprawie.',
      'Proszę zadzwonić do nas, jeśli tak szybka wizyta nie jest możliwa.',
      'Jeśli się pogorszy, proszę od razu szukać pomocy.',
    ],
    why: 'Coś z tego, co usłyszeliśmy, trzeba dokładniej sprawdzić.',
    dose: 'W pierwszym możliwym terminie.',
  },
  'R-03': {
    title: 'List do lekarza',
    steps: ['Wysyłamy list do Pani/Pana lekarza.', 'Proszę umówić się na wizytę u swojego lekarza.'],
    why: 'Jedną rzecz z badania trzeba sprawdzić.',
    dose: 'W ciągu najbliższych kilku tygodni.',
  },
  'R-04': {
    title: 'List w sprawie stawów',
    steps: ['Wysyłamy list do Pani/Pana lekarza.', 'Proszę umówić się na wizytę u swojego lekarza.'],
    why: 'W stawach może być stan zapalny. Lekarz powinien je zbadać.',
    dose: 'W ciągu najbliższych kilku tygodni.',
  },
};
