import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  { ignores: ['dist/', '.astro/', '.scratch/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
]);
