import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Which folders of lib a folder may import from; imports run one way. */
const LAYERS = {
  engine: [],
  profile: ['engine'],
  learn: ['engine', 'profile'],
  web: ['engine', 'profile'],
  report: ['engine', 'profile'],
  node: ['engine', 'profile', 'learn', 'report'],
  cli: ['engine', 'profile', 'learn', 'report', 'node'],
}

export default tseslint.config(
  { ignores: ['dist/', '.tap/', 'coverage/', 'lib/profile/builtin-weights.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Elements whose index is in range by construction; a fallback there would be code that nothing reaches.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['examples/**/*.js'],
    languageOptions: {
      globals: { AbortController: false, console: false, process: false, Request: false, Response: false, URL: false },
    },
  },
  ...Object.entries(LAYERS).map(([folder, allowed]) => ({
    files: [`lib/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${Object.keys(LAYERS)
                .filter((other) => other !== folder && !allowed.includes(other))
                .concat('bin', 'test')
                .join('|')})/`,
              message: `${folder} may import from ${allowed.join(', ') || 'nothing else'} only`,
            },
            ...(['engine', 'profile', 'learn', 'web', 'report'].includes(folder)
              ? [{ regex: '^node:', message: 'the engine and all that it is made of run without Node' }]
              : []),
          ],
        },
      ],
    },
  })),
  {
    files: ['lib/{engine,profile,learn,web,report}/**/*.ts'],
    ignores: ['lib/report/page/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'console', 'setTimeout', 'setImmediate', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'verdicts are deterministic' },
        { object: 'Date', property: 'now', message: 'verdicts are deterministic' },
      ],
    },
  },
  {
    // The page makes elements and text, never markup, whatever a document says.
    files: ['lib/report/page/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'setHTMLUnsafe', 'parseFromString'].map(
          (property) => ({
            property,
            message: 'text of documents never becomes markup',
          }),
        ),
      ],
    },
  },
)
