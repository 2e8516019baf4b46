import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { syntheticContent } from './synthetic-content.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const CONTENT = join(PROJECT, 'src/content');

export interface BuildResult {
  code: number | null;
  /** Everything the build printed, without color codes. */
  output: string;
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
    // Inside the project: Astro refuses components that share no folder with the site's root.
    mkdirSync(join(PROJECT, '.scratch'), { recursive: true });
    this.root = mkdtempSync(join(PROJECT, '.scratch/site-'));
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src']) {
      // There are no files to serve as they are until one is added.
      if (!existsSync(join(PROJECT, name))) continue;
      cpSync(join(PROJECT, name), join(this.root, name), {
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

  build(): Promise<BuildResult> {
    return new Promise((done) => {
      const started = performance.now();
      const child = spawn(
        process.execPath,
        [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build'],
        {
          cwd: this.root,
          env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
        },
      );
      let output = '';
      let peakMb = 0;
      let cpuSeconds = 0;
      // What has ended tells nothing any more, so the largest value seen counts.
      const watch = setInterval(() => {
        peakMb = Math.max(peakMb, peakMemoryMb(child.pid));
        cpuSeconds = Math.max(cpuSeconds, processorSeconds(child.pid));
      }, 200);
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr.on('data', (data: Buffer) => (output += data.toString()));
      child.on('close', (code) => {
        clearInterval(watch);
        const seconds = (performance.now() - started) / 1000;
        done({ code, output, seconds, cpuSeconds, peakMb });
      });
    });
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
