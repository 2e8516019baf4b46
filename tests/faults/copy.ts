import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASTRO, runNode, scratchFolder, type Run } from '../support/scratch.ts';
import { ROOT } from '../support/site.ts';
import { refusalOf, type Fault } from './fault.ts';

/** What a build and the tests read. Packages are found in the project above the copy. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'README.md', 'src', 'tests'];

/** The last lines of a program that failed. */
const END = 2_000;

/** A whole copy of the project with its built site, to plant faults in. */
export class Copy {
  readonly root: string;
  private readonly before = new Map<string, string>();
  private isRebuilt = false;

  constructor() {
    this.root = scratchFolder('faults');
    for (const part of PARTS) cpSync(join(ROOT, part), join(this.root, part), { recursive: true });
    this.bringDist();
  }

  private bringDist(): void {
    rmSync(join(this.root, 'dist'), { recursive: true, force: true });
    cpSync(join(ROOT, 'dist'), join(this.root, 'dist'), { recursive: true });
    this.isRebuilt = false;
  }

  plant(faults: readonly Fault[]): void {
    for (const fault of faults) {
      const refusal = refusalOf(this.root, fault);
      if (refusal) throw new Error(refusal);
      const path = join(this.root, fault.file);
      const text = readFileSync(path, 'utf8');
      if (!this.before.has(path)) this.before.set(path, text);
      writeFileSync(
        path,
        text.replace(fault.find, () => fault.put),
      );
    }
  }

  /** Takes all faults out again. */
  restore(): void {
    for (const [path, text] of this.before) writeFileSync(path, text);
    this.before.clear();
    if (this.isRebuilt) this.bringDist();
  }

  /** Builds the site with its faults. @returns why that failed, or nothing. */
  async build(): Promise<string | undefined> {
    this.isRebuilt = true;
    const { code, output } = await this.run([ASTRO, 'build']);
    return code === 0 ? undefined : `the build fails: ${output.slice(-END)}`;
  }

  /** Runs a script with Node in the copy. */
  run(script: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    return runNode(this.root, script, { env });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
