// The packages of Citation.js carry no types. Only what formats.ts uses is declared.
declare module '@citation-js/core' {
  interface Options {
    /** A CSL style, for `bibliography`. */
    style?: string;
    /** `object` gives fields rather than a text. */
    format?: 'text' | 'object';
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
    output: { format(name: string, items: readonly object[], options?: Options): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
