/** `npm run accessibility`: writes the report on accessibility, as a page and in OpenACR. */
import { writeFileSync } from 'node:fs';
import { readTags } from './readTags.ts';
import { writeOpenAcr, writePage } from './writeReport.ts';

const tests = readTags();
writeFileSync('doc/accessibility.md', writePage(tests));
writeFileSync('doc/accessibility.openacr.yaml', writeOpenAcr(tests));
