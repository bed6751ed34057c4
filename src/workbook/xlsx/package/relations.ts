import { decodeEntities } from '../xml/xmlText';
import { walkXml } from '../xml/xmlCursor';
import type { ZipPackage } from './zipPackage';

/** A link from one part of a package to another. */
export interface Relation {
  readonly id: string;
  /** Last word of the type (`worksheet`, `comments`): the same in both spellings of the standard. */
  readonly kind: string;
  /** It leads out of the package, and its target is no part. */
  readonly isExternal: boolean;
  /** Name of the part it leads to, from the root of the package, without a leading slash. */
  readonly target: string;
}

/** Name of the part that holds the relations of a part; of the package itself for ''. */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relations of a part within the package; none when it has no such part. */
export async function readRelations(zip: ZipPackage, part: string): Promise<readonly Relation[]> {
  const name = relationsPartOf(part);
  return zip.has(name) ? parseRelations(await zip.text(name), part) : [];
}

function parseRelations(xml: string, part: string): readonly Relation[] {
  const relations: Relation[] = [];
  for (const cursor of walkXml(xml)) {
    if (!cursor.isStart || cursor.name !== 'Relationship') continue;
    const type = cursor.attribute('Type') ?? '';
    relations.push({
      id: cursor.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      isExternal: cursor.attribute('TargetMode') === 'External',
      target: resolveTarget(part, decodeEntities(cursor.attribute('Target') ?? '')),
    });
  }
  return relations;
}

/** Part name of a target that is absolute or relative to the folder of a part. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** Part of the first relation of a kind; undefined when there is none within the package. */
export function targetOfKind(relations: readonly Relation[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind && !relation.isExternal)?.target;
}
