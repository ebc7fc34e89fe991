/** The networks of the site as they are put into a script, where it has no folder of them beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedNetworks } from '../src/formats/linkValues.ts';
import { readNetworkReport } from '../src/formats/networkReport.ts';

/** Their files as base64, and what their reports say: __INKLIGHT_NETWORKS__ of src/library/built.d.ts. */
export function networksInside(root: string): unknown {
  return shippedNetworks.map((name) => ({
    name,
    base64: readFileSync(join(root, `public/networks/${name}.bin`), 'base64'),
    scores: readNetworkReport(readFileSync(join(root, `public/networks/${name}.json`), 'utf8')),
  }));
}
