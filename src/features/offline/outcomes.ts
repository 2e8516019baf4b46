/** How a press on a button ended. */
export type Outcome =
  | 'saved'
  | 'deleted'
  | 'stopped'
  | 'cut'
  | 'stalled'
  | 'portal'
  | 'worker'
  | 'damaged'
  | 'full'
  | 'refused'
  | 'busy'
  | 'failed';

/** What is said about it, before what is on the device now. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  saved: 'Done. You can now read this site without a network.',
  deleted: 'The copy is deleted.',
  stopped: 'Stopped.',
  stalled: 'The network stopped sending. Try again where it is better.',
  portal:
    'Something else answered in place of this site. Networks that ask you to sign in do that.',
  worker: 'The site could not send the part that opens the copy. Try again later.',
  cut: 'The copy could not be loaded to its end.',
  damaged: 'What arrived was damaged, so it was thrown away.',
  full: 'This device has no room for the copy.',
  refused: 'This browser does not let the site keep a copy. Private windows often do not.',
  busy: 'Another window of this site is saving or deleting the copy. Come back when it is done.',
  failed: 'Something went wrong that we did not expect.',
};

/** Said while saving. Few steps, so that a screen reader does not speak without end. */
export const progressText = (part: number): string =>
  `Saving: ${Math.min(100, Math.floor(part * 4) * 25)} percent. Leave this page open.`;
