/** Buttocks and legs, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const buttocks: Readonly<Record<string, ExerciseWords>> = {
  'G-01': {
    title: 'Podul',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Strângeți fesele. Ridicați șoldurile.',
      'Țineți, apoi coborâți încet.',
    ],
    why: 'Trezește fesele, ca spatele să se poată odihni.',
    dose: 'Țineți 3 secunde, de 10 ori. 2 serii înainte de plimbări.',
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
    sideSteps: [
      'Întindeți-vă pe partea {dreaptă|stângă} cu genunchii îndoiți.',
      'Tălpile lipite. Ridicați genunchiul {stâng|drept}.',
      'Nu vă rostogoliți pe spate. Coborâți încet.',
    ],
    why: 'Întărește partea laterală a șoldului.',
    dose: 'De 12 ori. Faceți 3 serii.',
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
    sideSteps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Ridicați talpa {dreaptă|stângă}. Talpa {stângă|dreaptă} rămâne pe podea.',
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
    sideSteps: [
      'Puneți piciorul {stâng|drept} pe o treaptă joasă.',
      'Urcați pe piciorul {stâng|drept} și țineți șoldurile la același nivel.',
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
    dose: 'De 12 ori. Faceți 3 serii.',
  },
  'G-08': {
    title: 'Statul într-un picior',
    steps: ['Țineți-vă de o masă.', 'Ridicați o talpă de pe podea.', 'Țineți șoldurile la același nivel.'],
    sideSteps: [
      'Țineți-vă de o masă.',
      'Stați pe piciorul {stâng|drept}. Ridicați talpa {dreaptă|stângă}.',
      'Țineți șoldurile la același nivel.',
    ],
    why: 'Fiecare pas este un scurt stat într-un picior.',
    dose: 'Țineți 30 de secunde, de 3 ori.',
  },
};
