/** Who works in the demo clinics, and what their invented patients are called. Nobody here is a real person. */
import type { Role } from '@stride/contracts';

export interface DemoPractitioner {
  id: string;
  name: string;
  email: string;
  role: Role;
}
export interface DemoClinic {
  id: string;
  name: string;
  contact: string;
  practitioners: readonly DemoPractitioner[];
  patients: number;
}
/** Published, and therefore refused by a production clinic. */
export const DEMO_PASSWORD = 'demo-clinic-2026';

const id = (clinic: number, n: number): string =>
  `0190d2c0-000${clinic}-7000-8000-${String(n).padStart(12, '0')}`;

export const DEMO_CLINICS: readonly DemoClinic[] = [
  {
    id: id(1, 1),
    name: 'Demo Clinic (demo data)',
    contact: 'Demo Street 1 · phone 000 000 000',
    practitioners: [
      { id: id(1, 11), name: 'Demo Physiotherapist', email: 'physio@demo.clinic', role: 'physiotherapist' },
      { id: id(1, 12), name: 'Demo Manager', email: 'manager@demo.clinic', role: 'manager' },
      { id: id(1, 13), name: 'Demo Administrator', email: 'admin@demo.clinic', role: 'administrator' },
      { id: id(1, 14), name: 'Demo Colleague', email: 'colleague@demo.clinic', role: 'physiotherapist' },
    ],
    patients: 60,
  },
  {
    id: id(2, 1),
    name: 'Second Clinic (demo data)',
    contact: 'Sample Road 2 · phone 000 000 001',
    practitioners: [
      {
        id: id(2, 11),
        name: 'Second Physiotherapist',
        email: 'physio@second.clinic',
        role: 'physiotherapist',
      },
    ],
    patients: 5,
  },
];

/** Trees and rivers: names that nobody takes for a patient's. */
export const FAMILY_NAMES = [
  'Demo-Alder',
  'Demo-Birch',
  'Demo-Cedar',
  'Demo-Elm',
  'Demo-Fir',
  'Demo-Hazel',
  'Demo-Juniper',
  'Demo-Larch',
  'Demo-Maple',
  'Demo-Oak',
  'Demo-Pine',
  'Demo-Rowan',
  'Demo-Spruce',
  'Demo-Willow',
  'Demo-Yew',
] as const;
export const GIVEN_NAMES = [
  'Rhine',
  'Shannon',
  'Loire',
  'Wisła',
  'Tejo',
  'Prut',
  'Dnipro',
  'Lee',
  'Nore',
  'Suir',
  'Boyne',
  'Oder',
] as const;
