#!/usr/bin/env node
import { ensureBuilt } from '../tools/ensureBuilt.mjs';

ensureBuilt();
await import('../dist/anju.mjs');
