import '../../../src/withoutEval';
import { serveEngine } from '../remote/serveEngine';
import { LocalReconcile } from './localReconcile';
import { reconcileMethods } from './remoteReconcile';

serveEngine(self, new LocalReconcile(), reconcileMethods);
