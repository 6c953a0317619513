/** Exercises, advice and letters in Polish, by ref. «Proszę» opens the first step and carries over to the others. */
import type { ExerciseWords } from '../sheet-words';

export const exercises: Readonly<Record<string, ExerciseWords>> = {
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
    dose: 'Na każdym spacerze, po 1–2 minuty.',
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
    dose: '1–3 spacery dziennie, 5 dni w tygodniu.',
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
    steps: ['Proszę ustawić budzik na pół godziny.', 'Wstać lub pochodzić przez minutę lub dwie.'],
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
    dose: '5–10 minut, w razie potrzeby.',
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
  'H-01': {
    title: 'Rozciąganie biodra w klęku',
    steps: [
      'Proszę uklęknąć na jedno kolano, druga stopa z przodu.',
      'Podwinąć kość ogonową pod siebie. Ścisnąć pośladek po stronie kolana na podłodze.',
      'Przesunąć biodra w przód, aż zacznie ciągnąć.',
    ],
    why: 'Noga idzie do tyłu bez wyginania kręgosłupa.',
    dose: 'Trzymać 30 sekund, 3 razy. Dwa razy dziennie.',
  },
  'H-02': {
    title: 'Rozciąganie biodra na łóżku',
    steps: [
      'Proszę położyć się na brzegu łóżka.',
      'Objąć jedno kolano, żeby plecy leżały płasko.',
      'Drugą nogę zwiesić w dół. Rozluźnić się.',
    ],
    why: 'To otwiera przód biodra i chroni plecy.',
    dose: 'Trzymać 30 sekund, 3 razy. Dwa razy dziennie.',
  },
  'H-03': {
    title: 'Rozciąganie przodu uda',
    steps: [
      'Proszę położyć się na boku. Złapać kostkę górnej nogi.',
      'Podwinąć kość ogonową pod siebie.',
      'Przyciągnąć piętę do pośladka.',
    ],
    why: 'To uwalnia długi mięsień z przodu uda.',
    dose: 'Trzymać 30 sekund, 3 razy. 1–2 razy dziennie.',
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
    dose: 'Trzymać 5 sekund, 10 razy. Dwa razy dziennie.',
  },
  'L-01': {
    title: 'Kołysanie kolanami',
    steps: [
      'Proszę położyć się na plecach, kolana zgięte i złączone.',
      'Powoli przechylić oba kolana na jedną stronę.',
      'Potem na drugą stronę.',
    ],
    why: 'To rozluźnia sztywne plecy bez obciążania ich.',
    dose: '10 razy w każdą stronę. Dwa razy dziennie.',
  },
  'L-02': {
    title: 'Kot i wielbłąd',
    steps: [
      'Proszę stanąć na rękach i kolanach.',
      'Wygiąć plecy w górę jak kot.',
      'Potem powoli pozwolić im opaść.',
    ],
    why: 'To porusza każdy staw w dole pleców.',
    dose: '8–10 razy, powoli. Dwa razy dziennie.',
  },
  'L-03': {
    title: 'Kolana do klatki piersiowej',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Przyciągnąć kolana do klatki piersiowej.',
      'Przytrzymać, potem powoli puścić.',
    ],
    why: 'To daje odpocząć plecom, a nerwom więcej miejsca.',
    dose: 'Trzymać 5 sekund, 10 razy. Dwa razy dziennie.',
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
    dose: '10 razy, 4–6 razy dziennie.',
  },
  'L-08': {
    title: 'Otwarta książka',
    steps: [
      'Proszę położyć się na boku i zgiąć kolana.',
      'Przenieść górną rękę w górę i za siebie.',
      'Patrzeć na dłoń, kiedy się przesuwa.',
    ],
    why: 'Kiedy skręca się góra pleców, dół odpoczywa.',
    dose: '10 razy na każdą stronę, raz dziennie.',
  },
  'C-01': {
    title: 'Napinanie brzucha',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Lekko wciągnąć dół brzucha.',
      'Trzymać i dalej oddychać.',
    ],
    why: 'To budzi mięśnie, które pewnie trzymają plecy.',
    dose: 'Trzymać 10 sekund, 10 razy. Dwa razy dziennie.',
  },
  'C-02': {
    title: 'Żuk na plecach',
    steps: [
      'Proszę położyć się na plecach, ręce i kolana w górze.',
      'Opuścić jedną rękę i przeciwną nogę.',
      'Nie ruszać plecami. Potem zmienić.',
    ],
    why: 'Plecy uczą się nie ruszać, kiedy ruszają się nogi.',
    dose: '8–10 razy. Zrobić 3 serie.',
  },
  'C-03': {
    title: 'Ręka i noga na krzyż',
    steps: [
      'Proszę stanąć na rękach i kolanach.',
      'Wyciągnąć jedną rękę i przeciwną nogę.',
      'Trzymać bez ruchu. Potem zmienić strony.',
    ],
    why: 'To ćwiczy plecy, żeby trzymały się pewnie przy każdym kroku.',
    dose: 'Trzymać 8–10 sekund, 8 razy. Odpocząć. Potem 6. Potem 4.',
  },
  'C-04': {
    title: 'Deska bokiem',
    steps: [
      'Proszę położyć się na boku, kolana zgięte, oparcie na łokciu.',
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
    dose: 'Trzymać 20–30 sekund, 3 razy.',
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
  'G-01': {
    title: 'Mostek',
    steps: [
      'Proszę położyć się na plecach i zgiąć kolana.',
      'Ścisnąć pośladki. Unieść biodra.',
      'Przytrzymać, potem powoli opuścić.',
    ],
    why: 'To budzi pośladki, żeby plecy mogły odpocząć.',
    dose: 'Trzymać 2–3 sekundy, 10 razy. 2 serie przed spacerem.',
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
    why: 'To wzmacnia bok biodra.',
    dose: '10–12 razy. Zrobić 3 serie.',
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
    dose: '8–12 razy. Zrobić 3 serie.',
  },
  'G-08': {
    title: 'Stanie na jednej nodze',
    steps: ['Proszę trzymać się stołu.', 'Unieść jedną stopę nad podłogę.', 'Trzymać biodra równo.'],
    why: 'Każdy krok to krótkie stanie na jednej nodze.',
    dose: 'Trzymać 20–30 sekund, 3 razy.',
  },
  'N-01': {
    title: 'Przesuwanie nerwu na leżąco',
    steps: [
      'Proszę położyć się na plecach. Chwycić jedno udo od tyłu.',
      'Prostować kolano, aż zacznie lekko ciągnąć.',
      'Znowu je zgiąć. To nie powinno boleć.',
    ],
    why: 'To pomaga nerwowi w nodze się ślizgać.',
    dose: '10 razy. 2 serie, 1–2 razy dziennie.',
  },
  'N-02': {
    title: 'Przesuwanie nerwu na siedząco',
    steps: [
      'Proszę usiąść i zgarbić plecy.',
      'Wyprostować jedno kolano i spojrzeć w górę.',
      'Zgiąć kolano i spojrzeć w dół.',
    ],
    why: 'To pomaga nerwowi w nodze się ślizgać.',
    dose: '10 razy. 2 serie, raz dziennie.',
  },
  'N-03': {
    title: 'Rozciąganie nerwu',
    steps: [
      'Proszę usiąść i zgarbić plecy.',
      'Wyprostować jedno kolano i podciągnąć palce stopy do góry.',
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
    dose: '10–20 minut, 3–5 dni w tygodniu.',
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
      'Proszę zadzwonić do nas, jeśli przez tydzień nie będzie odpowiedzi.',
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
