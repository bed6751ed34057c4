import '../../src/withoutEval';
import { LocalEngine } from './localEngine';
import { paneMethods } from './remote/protocol';
import { serveEngine } from './remote/serveEngine';

serveEngine(self, new LocalEngine(), paneMethods);
