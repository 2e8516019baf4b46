import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './tests/support/rooms.ts';

/** Code that runs in browsers, down to Safari 15.4, Chrome 100 and Firefox 100. */
const CLIENT = [
  'src/starlight/site.ts',
  'src/shell/**/*.ts',
  'src/features/{appointment,guide,offline,share}/*.ts',
  'src/features/codes/infobutton/*.ts',
  'src/features/search/{query,ui}/**/*.ts',
];
/** What one of them does not know, and each would throw at. */
const TOO_NEW =
  '/^(toSorted|toSpliced|toReversed|with|findLast|findLastIndex|groupBy|withResolvers|' +
  'union|intersection|isSubsetOf|isSupersetOf|isDisjointFrom)$/';

export default defineConfig([
  { ignores: ['dist/', '.astro/', '.scratch/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    files: ['src/**'],
    plugins: { house: { rules: { rooms } } },
    rules: { 'house/rooms': 'error' },
  },
  {
    files: CLIENT,
    ignores: ['**/*.test.ts', '**/*.spec.ts', '**/*.fixture.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression > MemberExpression[property.name=${TOO_NEW}]`,
          message: 'Browsers at the floor (Safari 15.4, Chrome 100, Firefox 100) do not know this.',
        },
      ],
    },
  },
]);
