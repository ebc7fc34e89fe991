/** The worker that trains. */
import { serveJob } from '../work/browserHosts.ts';
import { createTrainingJob } from './createTrainingJob.ts';

serveJob(createTrainingJob);
