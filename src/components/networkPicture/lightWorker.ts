/** The worker that paints the light of one network. */
import { serveJob } from '../../work/browserHosts.ts';
import { createLightJob } from './createLightJob.ts';

serveJob(createLightJob);
