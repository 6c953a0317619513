import type { Routes } from '@angular/router';
import { atHome, role, signedIn } from './shell/guards';
import { askBeforeLeaving } from './ui/half-typed';

/** One lazy folder per feature; a feature never imports another. */
export const routes: Routes = [
  { path: 'sign-in', title: 'Sign in', loadComponent: () => import('./sign-in/sign-in.page').then((m) => m.SignInPage) },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/frame').then((m) => m.Frame),
    children: [
      { path: '', pathMatch: 'full', canActivate: [atHome], children: [] },
      { path: 'patients', title: 'Patients', canActivate: [role('physiotherapist')], loadComponent: () => import('./patients/patient-list.page').then((m) => m.PatientListPage) },
      { path: 'patients/new', title: 'New patient', canActivate: [role('physiotherapist')], loadComponent: () => import('./patients/new-patient.page').then((m) => m.NewPatientPage) },
      { path: 'patients/:id', title: 'Patient', canActivate: [role('physiotherapist', 'manager')], loadComponent: () => import('./patients/patient.page').then((m) => m.PatientPage) },
      { path: 'assessments/:id', pathMatch: 'full', redirectTo: 'assessments/:id/talking' },
      { path: 'assessments/:id/:place', title: 'Assessment', canActivate: [role('physiotherapist', 'manager')], loadComponent: () => import('./assessments/assessment.page').then((m) => m.AssessmentPage) },
      { path: 'plans/:id', title: 'Plan', canActivate: [role('physiotherapist', 'manager')], canDeactivate: [askBeforeLeaving], loadComponent: () => import('./plans/plan.page').then((m) => m.PlanPage) },
      { path: 'plans/:id/compare/:other', title: 'Two plans', canActivate: [role('physiotherapist', 'manager')], loadComponent: () => import('./plans/compare.page').then((m) => m.ComparePage) },
      { path: 'plans/:id/reasons', title: 'Reasons of the plan', canActivate: [role('physiotherapist', 'manager')], loadComponent: () => import('./plans/reasons.page').then((m) => m.ReasonsPage) },
      { path: 'referrals', title: 'Letters', canActivate: [role('physiotherapist', 'manager')], loadComponent: () => import('./referrals/referral-list.page').then((m) => m.ReferralListPage) },
      { path: 'referrals/:id', title: 'Letter', canActivate: [role('physiotherapist', 'manager')], canDeactivate: [askBeforeLeaving], loadComponent: () => import('./referrals/referral.page').then((m) => m.ReferralPage) },
      { path: 'caseload', title: 'Caseload', canActivate: [role('manager', 'physiotherapist')], loadComponent: () => import('./caseload/caseload.page').then((m) => m.CaseloadPage) },
      { path: 'practitioners', title: 'Practitioners', canActivate: [role('administrator')], loadComponent: () => import('./practitioners/practitioners.page').then((m) => m.PractitionersPage) },
      { path: 'clinic', title: 'Clinic', canActivate: [role('administrator')], loadComponent: () => import('./clinic/clinic.page').then((m) => m.ClinicPage) },
      { path: '**', title: 'Not there', loadComponent: () => import('./shell/not-found.page').then((m) => m.NotFoundPage) },
    ],
  },
];
