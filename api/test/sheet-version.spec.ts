import { catalogue } from '@stride/clinical';
import { drawExercise, MOMENTS, POSE_IDS } from '@stride/illustrations';
import { planSheet, SHEET_FINGERPRINT, SHEET_INKS, type PlanSheetSource } from '@stride/printed-plan';
import crypto from 'node:crypto';
import { addFontsAndPackages } from './print-fingerprint';

const NOTHING: PlanSheetSource = {
  draft: false,
  demo: false,
  planId: '',
  firstName: '',
  familyInitial: '',
  clinicNumber: '',
  clinicName: '',
  clinicContact: '',
  practitionerName: '',
  date: '2026-01-01',
  nextVisit: null,
  note: null,
  items: [],
  causes: [],
  seekHelp: [],
  flags: [],
};

it('is the version that was given to this template, these drawings, fonts and this typesetter', () => {
  const hash = crypto.createHash('sha256').update(planSheet(catalogue, NOTHING, { language: 'en', variant: 'standard', ink: 'colour', encode: () => '' }).template);
  for (const pose of POSE_IDS)
    for (const side of ['left', 'right', null] as const)
      for (const moment of MOMENTS)
        for (const ink of SHEET_INKS) hash.update(drawExercise(pose, { side, moment, ink }));
  addFontsAndPackages(hash, ['@myriaddreamin/typst-ts-node-compiler', 'qr']);
  // When this fails, issued sheets look different by now: raise SHEET_VERSION and write the new fingerprint beside it.
  expect(SHEET_FINGERPRINT).toBe(hash.digest('hex').slice(0, 16));
});
