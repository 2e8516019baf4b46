import { EnhancedElement } from '../../../shell/dom.ts';

/** Takes the request out of the address that is shown, then looks the answer up. */
class InfobuttonAnswer extends EnhancedElement {
  protected enhance(): void {
    // A record system may also put the request behind `#`: then it never leaves the browser.
    const hash = /searchcriteria/i.test(location.hash) ? location.hash : '';
    const query = location.search.length > 1 ? location.search : hash;
    if (!query) return;
    // The request names an illness: no link or referrer may carry it on. The history of the browser
    // has it already, and no page can take it out again.
    history.replaceState(null, '', location.pathname);
    void import('./render.ts').then(({ renderAnswer }) => renderAnswer(this, query));
  }
}

customElements.define('infobutton-answer', InfobuttonAnswer);
