import type { Source } from '../../domain/profile';
import type { SystemDefinition } from '../../domain/reconcile/system';
import { systems as sources } from '../../sources';

/** The systems that are compared, as their files in `src/sources` describe them. */
export const systems: readonly SystemDefinition[] = sources.map(definitionOf);

function definitionOf(source: Source): SystemDefinition {
  const { id, code, label, system, compared, kind, grain, population, words } = source;
  return {
    id: code,
    label: compared?.label ?? label,
    name: compared?.name ?? system,
    kind,
    about: grain === 'house' ? 'house' : 'household',
    population,
    words,
    marks: source.marks,
    supplies: source.supplies,
    source: id,
  };
}
