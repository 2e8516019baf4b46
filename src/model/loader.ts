import { glob, type Loader } from 'astro/loaders';

/** Astro's `glob` loader whose errors also say how to mend the file. */
export function files({
  schema,
  ...options
}: Parameters<typeof glob>[0] & {
  /** Name of the file in `src/model/schemas/` that describes the fields. */
  schema: string;
}): Loader {
  const loader = glob(options);
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          try {
            return await context.parseData(entry);
          } catch (error) {
            if (error instanceof Error && 'hint' in error) {
              error.hint =
                'Mend the field named above: add it if it is required, correct its name or remove it ' +
                `if it is not recognized. src/model/schemas/${schema}.ts says what each field takes.`;
            }
            throw error;
          }
        },
      }),
  };
}
