/** Exercises, advice and letters in Romanian, by ref. */
import type { ExerciseWords } from '../sheet-words';

export const exercises: Readonly<Record<string, ExerciseWords>> = {
  'E-01': {
    title: 'Rămâneți în mișcare',
    steps: [
      'Mișcați-vă ușor și des în timpul zilei.',
      'Nu vă odihniți prea mult.',
      'Opriți-vă dacă durerea este ascuțită sau puternică.',
    ],
    why: 'Mișcarea ușoară vă liniștește spatele și vă păstrează puterea.',
    dose: 'În fiecare zi, de câteva ori, puțin.',
  },
  'E-02': {
    title: 'Țineți spatele drept când mergeți',
    steps: [
      'Stați drept și relaxați umerii.',
      'Nu arcuiți partea de jos a spatelui.',
      'Aplecați-vă puțin în față din șolduri, nu din talie.',
    ],
    why: 'Când stați drept, partea de jos a spatelui este mai puțin solicitată.',
    dose: 'La fiecare plimbare, câte 1–2 minute.',
  },
  'E-03': {
    title: 'Faceți pași mai scurți',
    steps: [
      'Faceți pași puțin mai scurți decât acum.',
      'Mișcați picioarele puțin mai repede.',
      'Puneți talpa jos aproape de dumneavoastră.',
    ],
    why: 'Pasul scurt cere mai puțin de la șold și de la partea de jos a spatelui.',
    dose: 'Câte 5 minute când mergeți.',
  },
  'E-04': {
    title: 'Mergeți puțin, dar des',
    steps: [
      'Mergeți și opriți-vă înainte să înceapă durerea.',
      'Odihniți-vă. Apoi mergeți din nou în aceeași zi.',
      'Mergeți puțin mai mult în fiecare săptămână.',
    ],
    why: 'Mersul regulat ajută ca durerea să nu revină.',
    dose: '1–3 plimbări pe zi, 5 zile pe săptămână.',
  },
  'E-05': {
    title: 'Împărțiți-vă puterile',
    steps: [
      'Puțină durere este în regulă, până la 4 din 10.',
      'Ar trebui să se liniștească până a doua zi.',
      'După o zi rea, faceți jumătate. Apoi creșteți treptat.',
    ],
    why: 'Puteți face mai mult când vă planificați efortul.',
    dose: 'În fiecare zi.',
  },
  'E-06': {
    title: 'Faceți pauze de la statul jos',
    steps: ['Puneți ceasul să sune peste o jumătate de oră.', 'Stați în picioare sau mergeți un minut ori două.'],
    why: 'Statul jos mult timp vă înțepenește șoldurile și spatele.',
    dose: 'La fiecare 30 de minute când stați jos.',
  },
  'E-07': {
    title: 'Odihniți-vă cum vă este mai ușor',
    steps: [
      'Așezați-vă și sprijiniți-vă pe o masă.',
      'Sau întindeți-vă cu picioarele pe un scaun.',
      'Opriți-vă dacă durerea se întinde în picior.',
    ],
    why: 'Aplecarea în față le dă nervilor mai mult loc.',
    dose: '5–10 minute, când aveți nevoie.',
  },
  'E-08': {
    title: 'Cunoașteți-vă durerea de nerv',
    steps: [
      'Durerea din picior poate veni de la un nerv din spate.',
      'Mișcați-vă în continuare, cât vă simțiți bine.',
      'Citiți pe această foaie când să cereți ajutor.',
    ],
    why: 'Veți ști ce este normal și ce nu.',
    dose: 'Citiți astăzi și din nou, dacă se schimbă ceva.',
  },
  'E-09': {
    title: 'Mergeți, stați jos, mergeți iar',
    steps: [
      'Mergeți până când neplăcerea din picioare ajunge la 3 din 10.',
      'Stați jos sau aplecați-vă în față până vă este mai ușor.',
      'Mergeți din nou. Faceți asta de trei ori.',
    ],
    why: 'Dacă vă odihniți devreme, puteți merge mai mult în total.',
    dose: 'De 3 ori la fiecare plimbare, câteva plimbări pe zi.',
  },
  'H-01': {
    title: 'Întinderea șoldului în genunchi',
    steps: [
      'Stați într-un genunchi, cu celălalt picior în față.',
      'Trageți osul cozii sub dumneavoastră. Strângeți fesa de pe partea genunchiului de pe podea.',
      'Duceți șoldurile în față până simțiți că trage.',
    ],
    why: 'Lasă piciorul să meargă în spate fără să îndoaie coloana.',
    dose: 'Țineți 30 de secunde, de 3 ori. De 2 ori pe zi.',
  },
  'H-02': {
    title: 'Întinderea șoldului pe pat',
    steps: [
      'Întindeți-vă pe marginea patului.',
      'Țineți un genunchi în brațe, ca spatele să stea lipit de pat.',
      'Lăsați celălalt picior să atârne. Relaxați-vă.',
    ],
    why: 'Deschide partea din față a șoldului și vă ferește spatele.',
    dose: 'Țineți 30 de secunde, de 3 ori. De 2 ori pe zi.',
  },
  'H-03': {
    title: 'Întinderea coapsei în față',
    steps: [
      'Întindeți-vă pe o parte. Prindeți glezna de deasupra.',
      'Trageți osul cozii sub dumneavoastră.',
      'Trageți călcâiul spre fesă.',
    ],
    why: 'Eliberează mușchiul lung din fața coapsei.',
    dose: 'Țineți 30 de secunde, de 3 ori. De 1–2 ori pe zi.',
  },
  'H-04': {
    title: 'Relaxarea mușchilor șoldului',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Ajută partea din față a șoldului să se relaxeze.',
    dose: 'De 1–2 ori pe săptămână, la noi.',
  },
  'H-05': {
    title: 'Dezmorțirea articulației șoldului',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Ajută un șold înțepenit să se miște.',
    dose: 'La vizitele la noi.',
  },
  'H-06': {
    title: 'Înclinarea bazinului',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Lipiți de podea partea de jos a spatelui. Respirați.',
      'Țineți, apoi dați drumul încet.',
    ],
    why: 'Învățați să nu vă mai arcuiți spatele.',
    dose: 'Țineți 5 secunde, de 10 ori. De 2 ori pe zi.',
  },
  'L-01': {
    title: 'Legănarea genunchilor',
    steps: [
      'Întindeți-vă pe spate, cu genunchii îndoiți și lipiți.',
      'Lăsați încet ambii genunchi într-o parte.',
      'Apoi lăsați-i în cealaltă parte.',
    ],
    why: 'Dezmorțește spatele înțepenit fără să-l încarce.',
    dose: 'De 10 ori în fiecare parte. De 2 ori pe zi.',
  },
  'L-02': {
    title: 'Pisica și cămila',
    steps: [
      'Stați pe mâini și pe genunchi.',
      'Rotunjiți spatele în sus, ca o pisică.',
      'Apoi lăsați-l încet să coboare.',
    ],
    why: 'Mișcă fiecare articulație din partea de jos a spatelui.',
    dose: 'De 8–10 ori, încet. De 2 ori pe zi.',
  },
  'L-03': {
    title: 'Genunchii la piept',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Trageți genunchii la piept.',
      'Țineți, apoi dați drumul încet.',
    ],
    why: 'Spatele se odihnește, iar nervii au mai mult loc.',
    dose: 'Țineți 5 secunde, de 10 ori. De 2 ori pe zi.',
  },
  'L-04': {
    title: 'Dezmorțirea articulațiilor spatelui',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Ajută articulațiile înțepenite din spate să se miște.',
    dose: 'De 1–2 ori pe săptămână, la noi.',
  },
  'L-05': {
    title: 'Deblocarea rapidă a spatelui',
    steps: ['Facem asta împreună, dacă sunteți de acord.'],
    why: 'O împingere scurtă și rapidă poate elibera o articulație înțepenită.',
    dose: 'La 1–2 vizite la noi.',
  },
  'L-06': {
    title: 'Ridicarea pieptului, cu fața în jos',
    steps: [
      'Întindeți-vă pe burtă, cu mâinile lângă umeri.',
      'Împingeți pieptul în sus. Țineți șoldurile jos.',
      'Coborâți încet. Opriți-vă dacă durerea se întinde în picior.',
    ],
    why: 'Acesta este felul de mișcare care vă ușurează durerea.',
    dose: 'De 10 ori, la fiecare 2–3 ore.',
  },
  'L-07': {
    title: 'Aplecarea în față pe scaun',
    steps: [
      'Așezați-vă pe un scaun cu tălpile depărtate.',
      'Aplecați-vă în jos între genunchi.',
      'Ridicați-vă încet. Opriți-vă dacă durerea se întinde în picior.',
    ],
    why: 'Acesta este felul de mișcare care vă ușurează durerea.',
    dose: 'De 10 ori, de 4–6 ori pe zi.',
  },
  'L-08': {
    title: 'Cartea deschisă',
    steps: [
      'Întindeți-vă pe o parte cu genunchii îndoiți.',
      'Duceți brațul de deasupra în sus și în spate.',
      'Priviți mâna cât se mișcă.',
    ],
    why: 'Când se răsucește partea de sus a spatelui, cea de jos se odihnește.',
    dose: 'De 10 ori pe fiecare parte, o dată pe zi.',
  },
  'C-01': {
    title: 'Încordarea burții',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Trageți puțin spre interior partea de jos a burții.',
      'Țineți așa și respirați în continuare.',
    ],
    why: 'Trezește mușchii care vă țin spatele stabil.',
    dose: 'Țineți 10 secunde, de 10 ori. De 2 ori pe zi.',
  },
  'C-02': {
    title: 'Gândacul pe spate',
    steps: [
      'Întindeți-vă pe spate, cu brațele și genunchii sus.',
      'Coborâți un braț și piciorul opus.',
      'Țineți spatele nemișcat. Apoi schimbați.',
    ],
    why: 'Spatele învață să stea nemișcat când se mișcă picioarele.',
    dose: 'De 8–10 ori. Faceți 3 serii.',
  },
  'C-03': {
    title: 'Brațul și piciorul opus',
    steps: [
      'Stați pe mâini și pe genunchi.',
      'Întindeți un braț și piciorul opus.',
      'Nu vă mișcați. Apoi schimbați părțile.',
    ],
    why: 'Învață spatele să rămână stabil la fiecare pas.',
    dose: 'Țineți 8–10 secunde, de 8 ori. Odihniți-vă. Apoi de 6 ori. Apoi de 4.',
  },
  'C-04': {
    title: 'Scândura laterală',
    steps: [
      'Întindeți-vă pe o parte, cu genunchii îndoiți, cu sprijin pe cot.',
      'Ridicați șoldurile de pe podea.',
      'Țineți și respirați. Coborâți încet.',
    ],
    why: 'Întărește partea laterală a corpului pentru mers.',
    dose: 'Țineți 10 secunde. Faceți de 5 ori, apoi de 3, apoi o dată.',
  },
  'C-05': {
    title: 'Ridicarea ușoară a capului',
    steps: [
      'Întindeți-vă cu mâinile sub partea de jos a spatelui.',
      'Îndoiți un genunchi. Ridicați puțin capul.',
      'Țineți și respirați. Coborâți încet.',
    ],
    why: 'Antrenează burta și nu îndoaie spatele.',
    dose: 'Țineți 10 secunde. Faceți de 5 ori, apoi de 3, apoi o dată.',
  },
  'C-06': {
    title: 'Scândura pe coate',
    steps: [
      'Sprijiniți-vă pe coate și pe vârfurile picioarelor.',
      'Țineți corpul într-o singură linie dreaptă.',
      'Țineți și respirați.',
    ],
    why: 'Ajută trunchiul să reziste la o plimbare lungă.',
    dose: 'Țineți 20–30 de secunde, de 3 ori.',
  },
  'C-07': {
    title: 'Mersul cu o sacoșă',
    steps: ['Țineți o sacoșă într-o mână.', 'Mergeți drept. Nu vă aplecați într-o parte.', 'Apoi schimbați mâna.'],
    why: 'Vă antrenează spatele pentru ce faceți zi de zi.',
    dose: 'Mergeți 20 de metri, de 3 ori.',
  },
  'G-01': {
    title: 'Podul',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Strângeți fesele. Ridicați șoldurile.',
      'Țineți, apoi coborâți încet.',
    ],
    why: 'Trezește fesele, ca spatele să se poată odihni.',
    dose: 'Țineți 2–3 secunde, de 10 ori. 2 serii înainte de plimbări.',
  },
  'G-02': {
    title: 'Strângerea feselor în picioare',
    steps: ['Stați drept, cu picioarele depărtate.', 'Strângeți tare fesele.', 'Țineți, apoi dați drumul.'],
    why: 'Trezește fesele înainte de mers.',
    dose: 'Țineți 5 secunde, de 10 ori, înainte de plimbări.',
  },
  'G-03': {
    title: 'Scoica',
    steps: [
      'Întindeți-vă pe o parte cu genunchii îndoiți.',
      'Tălpile lipite. Ridicați genunchiul de deasupra.',
      'Nu vă rostogoliți pe spate. Coborâți încet.',
    ],
    why: 'Întărește partea laterală a șoldului.',
    dose: 'De 10–12 ori. Faceți 3 serii.',
  },
  'G-04': {
    title: 'Pași laterali cu o bandă',
    steps: [
      'Puneți o bandă deasupra genunchilor.',
      'Îndoiți puțin genunchii.',
      'Faceți un pas în lateral. Țineți genunchii depărtați.',
    ],
    why: 'Întărește șoldurile, ca să rămână la același nivel.',
    dose: 'Mergeți 10 metri, de 3 ori.',
  },
  'G-05': {
    title: 'Podul într-un picior',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Ridicați o talpă de pe podea.',
      'Ridicați șoldurile și țineți-le la același nivel.',
    ],
    why: 'Când mergeți, fiecare fesă trebuie să vă țină singură.',
    dose: 'De 8 ori. Faceți 3 serii.',
  },
  'G-06': {
    title: 'Urcarea pe o treaptă',
    steps: [
      'Puneți un picior pe o treaptă joasă.',
      'Urcați și țineți șoldurile la același nivel.',
      'Coborâți încet.',
    ],
    why: 'Întărește piciorul pentru scări și dealuri.',
    dose: 'De 8 ori. Faceți 3 serii.',
  },
  'G-07': {
    title: 'Ridicarea de pe scaun',
    steps: [
      'Așezați-vă pe partea din față a scaunului.',
      'Aplecați-vă din șolduri și ridicați-vă.',
      'Așezați-vă încet.',
    ],
    why: 'Învață picioarele să vă ajute spatele zi de zi.',
    dose: 'De 8–12 ori. Faceți 3 serii.',
  },
  'G-08': {
    title: 'Statul într-un picior',
    steps: ['Țineți-vă de o masă.', 'Ridicați o talpă de pe podea.', 'Țineți șoldurile la același nivel.'],
    why: 'Fiecare pas este un scurt stat într-un picior.',
    dose: 'Țineți 20–30 de secunde, de 3 ori.',
  },
  'N-01': {
    title: 'Alunecarea nervului, din culcat',
    steps: [
      'Întindeți-vă pe spate. Prindeți o coapsă din spate.',
      'Întindeți genunchiul până simțiți că trage ușor.',
      'Îndoiți-l din nou. Nu ar trebui să doară.',
    ],
    why: 'Ajută nervul din picior să alunece.',
    dose: 'De 10 ori. 2 serii, de 1–2 ori pe zi.',
  },
  'N-02': {
    title: 'Alunecarea nervului, din așezat',
    steps: [
      'Așezați-vă și lăsați spatele să se cocoșeze.',
      'Întindeți un genunchi și priviți în sus.',
      'Îndoiți genunchiul și priviți în jos.',
    ],
    why: 'Ajută nervul din picior să alunece.',
    dose: 'De 10 ori. 2 serii, o dată pe zi.',
  },
  'N-03': {
    title: 'Întinderea nervului',
    steps: [
      'Așezați-vă și lăsați spatele să se cocoșeze.',
      'Întindeți un genunchi și trageți degetele piciorului în sus.',
      'Țineți așa, să tragă doar ușor. Nu ar trebui să doară.',
    ],
    why: 'Ajută nervul să suporte o întindere.',
    dose: 'Țineți 30 de secunde, de 5 ori.',
  },
  'N-04': {
    title: 'Alunecarea nervului din fața coapsei',
    steps: [
      'Întindeți-vă pe o parte și țineți în brațe genunchiul de jos.',
      'Îndoiți în spate genunchiul de sus și priviți în sus.',
      'Dați drumul și priviți în jos.',
    ],
    why: 'Ajută nervul din fața piciorului să alunece.',
    dose: 'De 10 ori. Faceți 2 serii.',
  },
  'N-05': {
    title: 'Mai mult loc pentru nerv',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Îi dă nervului din spate mai mult loc.',
    dose: 'De 1–2 ori pe săptămână, la noi.',
  },
  'N-06': {
    title: 'Mersul pe bicicleta fixă',
    steps: [
      'Așezați-vă pe bicicletă și aplecați-vă puțin în față.',
      'Pedalați într-un ritm ușor.',
      'Odihniți-vă dacă neplăcerea din picioare trece de 4 din 10.',
    ],
    why: 'Vă mențineți în formă într-un fel care vă ușurează picioarele.',
    dose: '10–20 de minute, 3–5 zile pe săptămână.',
  },
  'N-07': {
    title: 'Mersul cu sprijin',
    steps: [
      'Țineți-vă de o bară sau de un cadru cu roți.',
      'Aplecați-vă puțin în față.',
      'Mergeți într-un ritm ușor.',
    ],
    why: 'Aplecarea în față vă lasă să mergeți mai departe.',
    dose: '5 minute, de 2 ori. 3 zile pe săptămână.',
  },
  'M-01': {
    title: 'Măsurăm din nou',
    steps: ['Refacem împreună testele principale.'],
    why: 'Vedem împreună ce s-a schimbat.',
    dose: 'La fiecare 2–4 săptămâni.',
  },
  'M-02': {
    title: 'Vă verificăm nervii',
    steps: ['Vă verificăm de fiecare dată puterea și sensibilitatea.'],
    why: 'Vrem să observăm imediat orice schimbare.',
    dose: 'La fiecare vizită.',
  },
  'R-01': {
    title: 'Mergeți acum la secția de urgențe',
    steps: [
      'Mergeți acum. Luați cu dumneavoastră scrisoarea de la noi.',
      'Nu conduceți mașina. Dacă este nevoie, sunați la 112 sau 999.',
      'Mergeți dacă nu puteți urina sau nu simțiți că aveți nevoie.',
      'Mergeți dacă nu vă puteți ține urina ori scaunul.',
      'Mergeți dacă simțiți amorțeală între picioare sau în jurul anusului și al feselor.',
      'Mergeți dacă la sex simțiți amorțeală sau senzația este alta decât înainte.',
      'Mergeți dacă vă dor ambele picioare, vă furnică sau sunt slăbite.',
      'Mergeți dacă un picior slăbește.',
    ],
    why: 'Un medic trebuie să vă vadă astăzi.',
    dose: 'Acum. Nu așteptați.',
  },
  'R-02': {
    title: 'Un medic ar trebui să vă vadă în curând',
    steps: [
      'Trimitem o scrisoare pentru dumneavoastră.',
      'Sunați-ne dacă nu primiți niciun răspuns într-o săptămână.',
      'Dacă se agravează, cereți ajutor imediat.',
    ],
    why: 'Ceva din ce ne-ați spus trebuie cercetat mai atent.',
    dose: 'Imediat ce vă pot primi.',
  },
  'R-03': {
    title: 'O scrisoare către medicul dumneavoastră',
    steps: ['Trimitem o scrisoare medicului dumneavoastră.', 'Vă rugăm să vă programați la medicul dumneavoastră.'],
    why: 'Un lucru pe care l-am găsit trebuie verificat.',
    dose: 'În următoarele câteva săptămâni.',
  },
  'R-04': {
    title: 'O scrisoare despre articulațiile dumneavoastră',
    steps: ['Trimitem o scrisoare medicului dumneavoastră.', 'Vă rugăm să vă programați la medicul dumneavoastră.'],
    why: 'Articulațiile ar putea fi inflamate. Un medic ar trebui să le vadă.',
    dose: 'În următoarele câteva săptămâni.',
  },
};
