// Writes the TextMate grammar beside it from the listing's cell kinds: `node syntaxes/generate.ts`. A test says when
// that is due.

import { writeFileSync } from 'node:fs';
import { grammar } from '../shared/listing/kinds.ts';

writeFileSync(new URL('elf-listing.tmLanguage.json', import.meta.url), JSON.stringify(grammar(), undefined, 2) + '\n');
