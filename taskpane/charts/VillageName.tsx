import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTexts } from '../texts/useTexts';

/** A village as the workbook has it; for households without one the pane's own words. */
export function VillageName({ village }: { readonly village: string }) {
  const texts = useTexts().charts;
  if (village === '') return <span>{texts.noVillage}</span>;
  return <span lang={DATA_LANGUAGE}>{village}</span>;
}
