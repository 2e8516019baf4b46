/**
 * Copies a text, or shows it ready to be copied where that is blocked.
 *
 * @param place Where the text is shown then.
 * @returns What happened, in words.
 */
export async function copyText(text: string, place: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    const area = document.createElement('textarea');
    area.readOnly = true;
    area.value = text;
    area.setAttribute('aria-label', 'Text to copy');
    place.replaceChildren(area);
    area.select();
    return 'Copying is blocked here. The text is below, ready to be copied.';
  }
}
