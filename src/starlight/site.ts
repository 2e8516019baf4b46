/** The scripts that every page loads, as one file. */
// First, so that its listeners hear a press before all others.
import '../shell/press-guard.ts';
import '../shell/fold.ts';
import '../features/search/ui/site-search.ts';
import '../features/share/opener.ts';
import '../shell/menu.ts';
import '../shell/theme/theme-choice.ts';
