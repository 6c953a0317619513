/** The routes of the running router, and what each role may expect of each: the access rules, written down once more. */
import type { Role } from '@stride/contracts';
import type { Method } from './client';
import type { TestApi } from './start-api';

export interface Route {
  method: Method;
  path: string;
}

/** Every route that the running server answers, as its router prints them. */
export function routesOf(api: TestApi): Route[] {
  const tree = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const trail: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^((?:[│ ] {3})*)[├└]── (\S+) \(([A-Z, ]+)\)/.exec(line);
    if (match === null) return [];
    const depth = (match[1]?.length ?? 0) / 4;
    trail.splice(depth, Infinity, match[2] ?? '');
    const path = trail.join('').replace(/(?<=.)\/$/, '');
    return (match[3] ?? '').split(', ').map((method) => ({ method: method as Method, path }));
  });
}

/** Documentation and static files: nobody's data, open to all. */
export const isPublicPage = (path: string): boolean => /^\/api\/(docs|openapi)/.test(path);

/** What a role gets before the handler looks at anything: in, out, or in only with a reason. */
export type Verdict = 'in' | 'out' | 'reason';
export type Rule = 'open' | Record<Role, Verdict>;

const everybody = { physiotherapist: 'in', manager: 'in', administrator: 'in' } as const;
const record = { physiotherapist: 'in', manager: 'reason', administrator: 'out' } as const;
const treatment = { physiotherapist: 'in', manager: 'out', administrator: 'out' } as const;
const caseload = { physiotherapist: 'in', manager: 'in', administrator: 'out' } as const;
const administration = { physiotherapist: 'out', manager: 'out', administrator: 'in' } as const;

export const RULES: Readonly<Record<string, Rule>> = {
  'GET /health/live': 'open',
  'GET /health/ready': 'open',
  'POST /api/v1/auth/sign-in': 'open',
  'POST /api/v1/auth/sign-out': everybody,
  'GET /api/v1/auth/me': everybody,
  'GET /api/v1/catalogue': everybody,
  'POST /api/v1/reasoning': everybody,
  'GET /api/v1/clinic': everybody,
  'PATCH /api/v1/clinic': administration,
  'GET /api/v1/practitioners': { physiotherapist: 'out', manager: 'in', administrator: 'in' },
  'POST /api/v1/practitioners': administration,
  'PATCH /api/v1/practitioners/:id': administration,
  'GET /api/v1/audit-events': administration,
  'GET /api/v1/patients': record,
  'POST /api/v1/patients': treatment,
  'GET /api/v1/patients/duplicates': treatment,
  'GET /api/v1/patients/worklists': treatment,
  'GET /api/v1/patients/:id': record,
  'PATCH /api/v1/patients/:id': treatment,
  'GET /api/v1/patients/:id/episodes': record,
  'GET /api/v1/assessments': treatment,
  'PUT /api/v1/assessments/:id': treatment,
  'GET /api/v1/assessments/:id': record,
  'GET /api/v1/assessments/:id/previous': record,
  'GET /api/v1/assessments/:id/reasoning': record,
  'GET /api/v1/assessments/:id/referral-letter': record,
  'GET /api/v1/assessments/:id/print': record,
  'POST /api/v1/assessments/:id/changes': treatment,
  'POST /api/v1/assessments/:id/flag-actions': treatment,
  'POST /api/v1/assessments/:id/sign': treatment,
  'POST /api/v1/assessments/:id/amendments': treatment,
  'POST /api/v1/assessments/:id/entered-in-error': treatment,
  'POST /api/v1/assessments/:id/plan': treatment,
  'GET /api/v1/plans': record,
  'GET /api/v1/plans/:id': record,
  'PATCH /api/v1/plans/:id': treatment,
  'POST /api/v1/plans/:id/issue': treatment,
  'GET /api/v1/plans/:id/print': record,
  'POST /api/v1/assessments/:id/referrals': treatment,
  'GET /api/v1/assessments/:id/referrals': record,
  'GET /api/v1/referrals': record,
  'GET /api/v1/referrals/counts': caseload,
  'GET /api/v1/referrals/:id': record,
  'PATCH /api/v1/referrals/:id': treatment,
  'POST /api/v1/referrals/:id/sign': treatment,
  'POST /api/v1/referrals/:id/events': treatment,
  'POST /api/v1/referrals/:id/withdraw': treatment,
  'GET /api/v1/referrals/:id/print': record,
  'GET /api/v1/reports/caseload': caseload,
  'GET /api/v1/reports/caseload/list': caseload,
};

/** HEAD is GET without its body: the same rule. */
export const ruleOf = (route: Route): Rule | undefined =>
  RULES[`${route.method === 'HEAD' ? 'GET' : route.method} ${route.path}`];
