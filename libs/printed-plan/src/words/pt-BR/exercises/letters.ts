/** What the clinic measures again, and letters, in Brazilian Portuguese, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const letters: Readonly<Record<string, ExerciseWords>> = {
  'M-01': {
    title: 'Medimos de novo',
    steps: ['Repetimos com você os testes principais.'],
    why: 'Assim vemos, com você, o que mudou.',
    dose: 'A cada 2 a 4 semanas.',
  },
  'M-02': {
    title: 'Examinamos os seus nervos',
    steps: ['Examinamos sempre a sua força e a sua sensibilidade.'],
    why: 'Queremos notar na hora qualquer mudança.',
    dose: 'Em toda consulta.',
  },
  'R-01': {
    title: 'Vá agora ao pronto-socorro',
    steps: [
      'Vá agora. Leve a sua carta.',
      'Não vá dirigindo. Se precisar, ligue 112 ou 999.',
      'Vá se não consegue fazer xixi, ou se não sente quando precisa.',
      'Vá se não consegue segurar a urina ou as fezes.',
      'Vá se sente dormência entre as pernas ou em volta do ânus e do bumbum.',
      'Vá se sente dormência durante o sexo ou se a sensação mudou.',
      'Vá se as duas pernas doem, formigam ou estão fracas.',
      'Vá se uma perna ficar mais fraca.',
    ],
    why: 'Um médico precisa ver você hoje.',
    dose: 'Agora. Não espere.',
  },
  'R-02': {
    title: 'Um médico deve ver você em breve',
    steps: [
      'Enviamos uma carta sobre o seu caso.',
      'Ligue para nós se ninguém puder atender você tão cedo.',
      'Se piorar, procure ajuda na hora.',
    ],
    why: 'Algo que você nos contou precisa ser visto com mais cuidado.',
    dose: 'Assim que puderem atender você.',
  },
  'R-03': {
    title: 'Uma carta para o seu médico',
    steps: ['Enviamos uma carta para o seu médico.', 'Por favor, marque uma consulta com o seu médico.'],
    why: 'Algo que encontramos precisa ser examinado.',
    dose: 'Nas próximas semanas.',
  },
  'R-04': {
    title: 'Uma carta sobre as suas juntas',
    steps: ['Enviamos uma carta para o seu médico.', 'Por favor, marque uma consulta com o seu médico.'],
    why: 'As suas juntas podem estar inflamadas. Um médico deve ver isso.',
    dose: 'Nas próximas semanas.',
  },
};
