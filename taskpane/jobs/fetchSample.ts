const ADDRESS = 'samples/sample.xlsx';

/** The sample workbook from the pane's own origin. Rejects when it does not come. */
export async function fetchSample(): Promise<Blob> {
  const response = await fetch(new URL(ADDRESS, document.baseURI));
  if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
  return response.blob();
}
