import { z } from 'zod';

/** Pages forbid `eval`, with which schemas would be compiled. To be imported before anything that defines a schema. */
z.config({ jitless: true });
