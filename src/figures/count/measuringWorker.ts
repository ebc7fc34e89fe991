/** The worker that measures networks on digits held out. */
import { serveJob } from '../../work/browserHosts.ts';
import { createMeasuringJob } from './model/createMeasuringJob.ts';

serveJob(createMeasuringJob);
