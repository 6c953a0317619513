/** Advice for each day and for walking, in Polish, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const advice: Readonly<Record<string, ExerciseWords>> = {
  'E-01': {
    title: 'Dużo ruchu',
    steps: [
      'Proszę ruszać się łagodnie i często przez cały dzień.',
      'Nie odpoczywać za długo.',
      'Przerwać, jeśli ból jest ostry lub silny.',
    ],
    why: 'Łagodny ruch uspokaja plecy i pozwala zachować siłę.',
    dose: 'Codziennie, kilka razy po trochu.',
  },
  'E-02': {
    title: 'Prosta postawa przy chodzeniu',
    steps: [
      'Proszę się wyprostować i rozluźnić ramiona.',
      'Nie wyginać dołu pleców.',
      'Lekko pochylić się do przodu od bioder, nie w pasie.',
    ],
    why: 'Prosta postawa odciąża dół pleców.',
    dose: 'Na każdym spacerze, po 2 minuty.',
  },
  'E-03': {
    title: 'Krótsze kroki',
    steps: [
      'Proszę robić trochę krótsze kroki niż teraz.',
      'Stawiać stopy trochę szybciej.',
      'Stawiać stopę blisko siebie.',
    ],
    why: 'Krótki krok mniej obciąża biodro i dół pleców.',
    dose: 'Po 5 minut podczas chodzenia.',
  },
  'E-04': {
    title: 'Krótkie spacery, ale często',
    steps: [
      'Proszę iść i zatrzymać się, zanim zacznie się ból.',
      'Odpocząć. Potem tego samego dnia znów się przejść.',
      'Co tydzień chodzić trochę dłużej.',
    ],
    why: 'Regularne chodzenie pomaga, żeby ból nie wracał.',
    dose: '2 razy dziennie, 5 dni w tygodniu.',
  },
  'E-05': {
    title: 'Mądrze dzielić siły',
    steps: [
      'Trochę bólu jest w porządku, do 4 na 10.',
      'Do następnego dnia powinien się uspokoić.',
      'Po złym dniu proszę robić połowę. Potem stopniowo więcej.',
    ],
    why: 'Można zrobić więcej, kiedy planuje się wysiłek.',
    dose: 'Codziennie.',
  },
  'E-06': {
    title: 'Przerwy w siedzeniu',
    steps: ['Proszę ustawić budzik na pół godziny.', 'Wstać lub pochodzić przez 2 minuty.'],
    why: 'Od długiego siedzenia biodra i plecy sztywnieją.',
    dose: 'Co 30 minut podczas siedzenia.',
  },
  'E-07': {
    title: 'Odpoczynek, który przynosi ulgę',
    steps: [
      'Proszę usiąść i oprzeć się o stół.',
      'Albo położyć się z nogami na krześle.',
      'Przerwać, jeśli ból rozchodzi się po nodze.',
    ],
    why: 'Pochylenie do przodu daje nerwom więcej miejsca.',
    dose: '10 minut, w razie potrzeby.',
  },
  'E-08': {
    title: 'Co warto wiedzieć o bólu nerwu',
    steps: [
      'Ból nogi może pochodzić od nerwu w plecach.',
      'Proszę nadal się ruszać, na ile nie sprawia to kłopotu.',
      'Przeczytać na tej kartce, kiedy szukać pomocy.',
    ],
    why: 'Będzie wiadomo, co jest normalne, a co nie.',
    dose: 'Przeczytać dzisiaj i znowu, jeśli coś się zmieni.',
  },
  'E-09': {
    title: 'Iść, usiąść, iść dalej',
    steps: [
      'Proszę iść, aż dolegliwości w nogach dojdą do 3 na 10.',
      'Usiąść lub pochylić się do przodu, aż będzie lżej.',
      'Znowu iść. Zrobić tak trzy razy.',
    ],
    why: 'Kto wcześnie odpoczywa, może w sumie przejść więcej.',
    dose: '3 razy na każdym spacerze, kilka spacerów dziennie.',
  },
};
