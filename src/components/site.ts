/** The scripts that every page loads, as one file. */
// First, so that its listeners hear a press before all others.
import './press-guard.ts';
import './prose/for-clinicians.ts';
import '../features/search/ui/site-search.ts';
import './share/opener.ts';
import './theme-choice.ts';
