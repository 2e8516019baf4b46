/** Copies what a field holds. @returns What to tell the reader. */
export async function announceCopy(field: HTMLInputElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Copied: link to the leaflet.';
  } catch {
    field.focus();
    field.select();
    return 'Your browser did not let us copy. Copy the link from the box below.';
  }
}
