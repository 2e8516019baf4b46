/** Writes the rules of the guide from the signs: `npm run triage`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { guideSigns, rulesText } from '../../src/features/triage/rules.ts';
import { helplineFiles, signFiles } from './signs.ts';

const FILE = resolve(import.meta.dirname, '../../src/features/triage/rules.json');
writeFileSync(FILE, rulesText(guideSigns(signFiles(), helplineFiles())));
