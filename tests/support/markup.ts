/**
 * `npm run markup`: checks every built page with the Nu HTML checker (needs Java 17) and with
 * html-validate. Prints each kind of fault once, with the page it was first seen on.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { HTML_VALIDATE, NU_IGNORED } from './markup-exceptions.ts';
import { DIST, filesBelow } from './site.ts';

interface Fault {
  readonly what: string;
  readonly where: string;
}

const pages = filesBelow(DIST).filter((file) => file.endsWith('.html'));

/** @throws Error when there is no Java to run the checker. */
function nuFaults(): Fault[] {
  const jar = createRequire(import.meta.url)('vnu-jar') as string;
  const run = spawnSync(
    'java',
    [
      '-jar',
      jar,
      '--exit-zero-always',
      '--format',
      'json',
      '--errors-only',
      '--skip-non-html',
      DIST,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.status !== 0)
    throw new Error(`The Nu checker needs Java 17 or later: ${run.error?.message ?? run.stderr}`);
  const { messages } = JSON.parse(run.stderr) as {
    messages: { url: string; lastLine: number; message: string }[];
  };
  return messages
    .filter(({ message }) => !NU_IGNORED.some((pattern) => pattern.test(message)))
    .map(({ url, lastLine, message }) => ({
      what: `Nu: ${message}`,
      where: `${relative(DIST, url.replace(/^file:/, ''))}:${lastLine}`,
    }));
}

async function validateFaults(): Promise<Fault[]> {
  const checker = new HtmlValidate(new StaticConfigLoader(HTML_VALIDATE));
  const faults: Fault[] = [];
  for (const file of pages) {
    const { results } = await checker.validateFile(file);
    for (const { messages } of results)
      for (const { ruleId, line, message } of messages)
        faults.push({ what: `${ruleId}: ${message}`, where: `${relative(DIST, file)}:${line}` });
  }
  return faults;
}

const faults = [...nuFaults(), ...(await validateFaults())];
for (const [what, all] of Map.groupBy(faults, (fault) => fault.what))
  console.log(`${all.length} × ${what}\n    first: ${all[0]?.where}`);
console.log(`${pages.length} pages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
