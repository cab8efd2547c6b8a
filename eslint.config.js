import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

// The dependency direction: entry points -> features -> settings -> leaves.
// A feature may use another one only through its index, never its insides.
const entries = ['action', 'cli'];
const features = ['emit', 'check', 'gc', 'lease', 'prune', 'lint'];
const leaves = ['units', 'files', 'registry', 'engine', 'report'];

/** Forbids imports of the named folders of src from the files of one folder. */
const mayNotImport = (folder, forbidden, why) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^\\.\\./(?:\\.\\./)*(?:${forbidden.join('|')})/`, message: why }] },
    ],
  },
});

/** What the files of a feature may not import: entry points, and the insides of other features. */
const foreignTo = (feature) => [
  {
    regex: `^\\.\\./(?:\\.\\./)*(?:${entries.join('|')})/`,
    message: 'Features do not know their entry points.',
  },
  {
    regex: `^\\.\\./(?:\\.\\./)*(?:${features.filter((other) => other !== feature).join('|')})/(?!index\\.js$)`,
    message: "Use the other feature's index, not its insides.",
  },
];

/** Forbids effects: no files, no processes, no network, no clock of its own. */
const isPure = (folder, files = '**/*.ts') => ({
  files: [`src/${folder}/${files}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [
          ...builtinModules
            .flatMap((name) => [name, `node:${name}`])
            .filter((name) => !/(^|:)path/.test(name)),
          'execa',
          '@actions/core',
        ].map((name) => ({ name, message: 'A decision is pure: pass facts in, keep effects at the edges.' })),
        patterns: foreignTo(folder),
      },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'Pass now in.',
      },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass now in.' },
      { selector: "MemberExpression[object.name='process']", message: 'Pass facts in.' },
    ],
  },
});

const exitCode = {
  selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
  message: 'Only an entry point ends the process, and by process.exitCode.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', '**/*.generated.*'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      'no-restricted-syntax': ['error', exitCode],
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
    },
  },
  ...leaves.map((leaf) =>
    mayNotImport(
      leaf,
      [...entries, ...features, 'settings', ...leaves.filter((other) => other !== leaf && other !== 'units')],
      'A leaf depends on nothing but units.',
    ),
  ),
  mayNotImport('settings', [...entries, ...features], 'Settings depend on leaves only.'),
  ...features.map((feature) => ({
    files: [`src/${feature}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: foreignTo(feature) }] },
  })),
  isPure('emit', '!(write).ts'),
  isPure('units'),
  isPure('check', 'judge.ts'),
  isPure('gc', 'plan.ts'),
  isPure('prune', 'decide.ts'),
  {
    // Tests and the lab start programs and end them; they may be blunter than the product.
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
);
