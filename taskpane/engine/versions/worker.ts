import '../../../src/withoutEval';
import { serveEngine } from '../remote/serveEngine';
import { comparisonMethods } from '../sources/comparisonEngine';
import { LocalVersions } from './localVersions';

serveEngine(self, new LocalVersions(), comparisonMethods);
