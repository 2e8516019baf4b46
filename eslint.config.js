import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './tests/support/rooms.ts';

export default defineConfig([
  { ignores: ['dist/', '.astro/', '.scratch/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    files: ['src/**'],
    plugins: { house: { rules: { rooms } } },
    rules: { 'house/rooms': 'error' },
  },
]);
