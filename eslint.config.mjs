/**
 * The walls of the house, held by lint. Run it through nx (`npm run lint`): without the project graph the boundaries
 * between projects are not checked. One block per path: two blocks that set the same rule for the same file replace
 * each other.
 */
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The rooms of the API in their order; a room enters only earlier ones, and only through their front door. */
const ROOMS = ['platform', 'identity', 'audit', 'patients', 'assessments', 'plans', 'referrals', 'outcomes', 'reports', 'interchange', 'seed'];
/** The features of the dashboard; none imports another. */
const FEATURES = ['sign-in', 'patients', 'assessments', 'plans', 'referrals', 'caseload', 'practitioners', 'clinic'];

const rooms = ROOMS.map((room, index) => ({
  files: [`api/src/${room}/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [{ name: '@nestjs/common', importNames: ['forwardRef'], message: 'Two rooms that need each other are one room, or the arrow is the wrong way round.' }],
        patterns: [
          ...(ROOMS.slice(index + 1).length === 0
            ? []
            : [{ group: ROOMS.slice(index + 1).flatMap((later) => [`../${later}`, `../${later}/**`, `../../${later}`, `../../${later}/**`]), message: `The room "${room}" comes before this one: nothing calls back into an earlier room.` }]),
          ...(index === 0 ? [] : [{ group: ROOMS.slice(0, index).flatMap((earlier) => [`../${earlier}/*`, `../../${earlier}/*`]), message: 'Enter a room through its front door, index.ts.' }]),
        ],
      },
    ],
  },
}));

const features = FEATURES.map((feature) => ({
  files: [`dashboard/src/app/${feature}/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: FEATURES.filter((other) => other !== feature).flatMap((other) => [`../${other}`, `../${other}/**`]), message: 'A feature does not import another: what both need belongs to ui/ or client/.' }] },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/.angular', '.nx', '.data', '**/*.mjs', '**/*.d.mts', '.stryker-tmp', 'reports'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended, ...tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          // What comes later is a part of an app, not a whole lib: the same lib may stand in both.
          checkDynamicDependenciesExceptions: ['.*'],
          allow: [],
          depConstraints: [
            { sourceTag: 'layer:knowledge', onlyDependOnLibsWithTags: ['layer:knowledge'], allowedExternalImports: [] },
            { sourceTag: 'layer:reasoning', onlyDependOnLibsWithTags: ['layer:knowledge', 'layer:reasoning'], allowedExternalImports: ['fast-check'] },
            { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:knowledge', 'layer:reasoning', 'layer:contract'], allowedExternalImports: [] },
            { sourceTag: 'layer:rendering', onlyDependOnLibsWithTags: ['layer:knowledge', 'layer:reasoning', 'layer:contract', 'layer:rendering'], allowedExternalImports: [] },
            { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['layer:knowledge', 'layer:reasoning', 'layer:contract', 'layer:rendering'] },
            { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['layer:knowledge', 'layer:reasoning', 'layer:contract'] },
            { sourceTag: 'runs:anywhere', onlyDependOnLibsWithTags: ['runs:anywhere'] },
            { sourceTag: 'runs:browser', onlyDependOnLibsWithTags: ['runs:anywhere', 'runs:browser'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify'] },
            { sourceTag: 'runs:server', onlyDependOnLibsWithTags: ['runs:anywhere', 'runs:server'], bannedExternalImports: ['@angular/*'] },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Knowledge, reasoning, words and drawings run anywhere and know no clock.
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', 'fs', 'path', 'crypto'], message: 'A lib is pure: what it needs of the machine is passed in.' }] }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'A lib asks nobody: pass the answer in.' }, { name: 'Date', message: 'A lib knows no clock: pass the day in.' }, { name: 'process', message: 'A lib knows no process.' }],
    },
  },
  {
    // Content reads like a handbook: as long as it needs to be.
    files: ['libs/clinical/src/{domains,interventions,vignettes}/**/*.ts', 'libs/clinical/src/references.ts', '**/*.spec.ts', '**/sample-sources.ts', 'libs/illustrations/src/poses/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Nest reads the types of constructor parameters at run time: they must stay real imports.
    files: ['api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...rooms,
  ...features,
  { files: ['dashboard/**/*.ts'], ignores: ['**/*.spec.ts'], extends: [...angular.configs.tsRecommended], processor: angular.processInlineTemplates, rules: { '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'stride', style: 'kebab-case' }] } },
  { files: ['dashboard/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
  prettier,
);
