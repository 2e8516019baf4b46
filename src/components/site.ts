/** The scripts that every page loads, as one file. */
// First, so that its listeners hear a press before all others.
import '../shell/press-guard.ts';
import './prose/for-clinicians.ts';
import './search/site-search.ts';
import './share/opener.ts';
import '../shell/theme/theme-choice.ts';
