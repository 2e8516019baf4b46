/** What is said to a reader who has no copy. */
import type { Version } from './version.ts';

export const NO_COPY = 'No copy is on this device.';

/** `about 1.4 MB` */
export const megabytes = (bytes: number): string => `about ${(bytes / 1e6).toFixed(1)} MB`;

/** What saving takes. */
export const cost = ({ download, size }: Version): string =>
  `Saving it loads ${megabytes(download)} and takes ${megabytes(size)} of space.`;

/** What a first copy takes; undefined stands for a site that cannot be reached. */
export const offer = (newest: Version | undefined): string =>
  newest ? cost(newest) : 'To save one, the site must be reached, and now it cannot.';
