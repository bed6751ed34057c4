import type { Capabilities } from '../../src/workbook/office/capabilities';
import type { HelpSection } from './helpText';

/** The help as it is true in an Excel of these capabilities: what it lacks is left out, or said to be lacking. */
export function sectionsFor(
  sections: readonly HelpSection[],
  capabilities: Capabilities,
): readonly Pick<HelpSection, 'title' | 'paragraphs'>[] {
  return sections.flatMap(({ title, paragraphs, needs, otherwise }) => {
    if (needs === undefined || capabilities[needs]) return { title, paragraphs };
    return otherwise === undefined ? [] : { title, paragraphs: otherwise };
  });
}
