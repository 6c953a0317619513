/** Movement for the back, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const back: Readonly<Record<string, ExerciseWords>> = {
  'L-01': {
    title: 'Kołysanie kolanami',
    steps: [
      'Proszę położyć się na plecach, kolana zgięte i złączone.',
      'Powoli przechylić oba kolana na jedną stronę.',
      'Potem na drugą stronę.',
    ],
    why: 'To rozluźnia sztywne plecy bez obciążania ich.',
    dose: '10 razy w każdą stronę. 2 razy dziennie.',
  },
  'L-02': {
    title: 'Kot i wielbłąd',
    steps: [
      'Proszę stanąć na rękach i kolanach.',
      'Wygiąć plecy w górę jak kot.',
      'Potem powoli pozwolić im opaść.',
    ],
    why: 'To porusza każdy staw w dole pleców.',
    dose: '10 razy, powoli. 2 razy dziennie.',
  },
  'L-03': {
    title: 'Kolana do klatki piersiowej',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Przyciągnąć kolana do klatki piersiowej.',
      'Przytrzymać, potem powoli puścić.',
    ],
    why: 'To daje odpocząć plecom, a nerwom więcej miejsca.',
    dose: 'Trzymać 5 sekund, 10 razy. 2 razy dziennie.',
  },
  'L-04': {
    title: 'Rozruszanie stawów pleców',
    steps: ['Robimy to razem w gabinecie.'],
    why: 'To pomaga ruszać się sztywnym stawom w plecach.',
    dose: '1–2 razy w tygodniu u nas.',
  },
  'L-05': {
    title: 'Szybkie odblokowanie pleców',
    steps: ['Robimy to razem, za Pani/Pana zgodą.'],
    why: 'Krótkie, szybkie pchnięcie może uwolnić sztywny staw.',
    dose: 'Na 1–2 wizytach u nas.',
  },
  'L-06': {
    title: 'Unoszenie na rękach z leżenia',
    steps: [
      'Proszę położyć się na brzuchu, dłonie przy barkach.',
      'Wypchnąć klatkę piersiową w górę. Bioder nie unosić.',
      'Powoli opuścić. Przerwać, jeśli ból rozchodzi się po nodze.',
    ],
    why: 'To właśnie ten ruch zmniejsza ból.',
    dose: '10 razy, co 2–3 godziny.',
  },
  'L-07': {
    title: 'Skłon do przodu na krześle',
    steps: [
      'Proszę usiąść na krześle i rozstawić stopy.',
      'Pochylić się w dół między kolana.',
      'Powoli się podnieść. Przerwać, jeśli ból rozchodzi się po nodze.',
    ],
    why: 'To właśnie ten ruch zmniejsza ból.',
    dose: '10 razy, 5 razy dziennie.',
  },
  'L-08': {
    title: 'Otwarta książka',
    steps: [
      'Proszę położyć się na boku i zgiąć kolana.',
      'Przenieść górną rękę w górę i za siebie.',
      'Patrzeć na dłoń, kiedy się przesuwa.',
    ],
    why: 'Kiedy skręca się góra pleców, dół odpoczywa.',
    dose: '10 razy na każdą stronę, 1 raz dziennie.',
  },
};
