import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ASTRO, runNode, scratchFolder, type Run } from './scratch.ts';
import { ROOT } from './site.ts';
import { syntheticContent } from './synthetic-content.ts';

const CONTENT = join(ROOT, 'src/content');

export interface BuildResult extends Run {
  seconds: number;
  /** Processor time of the build and of the programs it ran; 0 where the system does not tell (not Linux). */
  cpuSeconds: number;
  /** Largest memory of the build process in MB; 0 where the system does not tell (not Linux). */
  peakMb: number;
}

/** A copy of the project in a folder of its own, with made-up content that passes every check. */
export class ScratchSite {
  readonly root: string;

  /** @param pages How many pages about types, causes, tests, treatments and medicines. */
  constructor(pages: number) {
    this.root = scratchFolder('site');
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src']) {
      // There are no files to serve as they are until one is added.
      if (!existsSync(join(ROOT, name))) continue;
      cpSync(join(ROOT, name), join(this.root, name), {
        recursive: true,
        filter: (path) => path !== CONTENT,
      });
    }
    // Redirects of the real site lead to pages that made-up content does not have.
    this.write('../hosting/redirects.json', '{}');
    for (const [path, text] of syntheticContent(pages)) this.write(path, text);
  }

  /** Path of a file below `src/content/`. */
  path(name: string): string {
    return join(this.root, 'src/content', name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  async build(): Promise<BuildResult> {
    const started = performance.now();
    let peakMb = 0;
    let cpuSeconds = 0;
    const run = await runNode(this.root, [ASTRO, 'build'], {
      // What has ended tells nothing any more, so the largest value seen counts.
      watch: (pid) => {
        peakMb = Math.max(peakMb, peakMemoryMb(pid));
        cpuSeconds = Math.max(cpuSeconds, processorSeconds(pid));
      },
    });
    return { ...run, seconds: (performance.now() - started) / 1000, cpuSeconds, peakMb };
  }
}

function peakMemoryMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Ticks of Linux's clock for processor time in a second: the same on all its machines. */
const TICKS = 100;

function processorSeconds(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name in brackets: its own time and that of ended children, in and out of the kernel.
    const times = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 16);
    return times.reduce((sum, time) => sum + Number(time), 0) / TICKS;
  } catch {
    return 0;
  }
}
