import './withoutEval';
import { LocalEngine } from './localEngine';
import { serveEngine } from './remote/serveEngine';

serveEngine(self, new LocalEngine());
