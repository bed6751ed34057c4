import { readFile } from 'node:fs/promises';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { child, parseXml } from './xmlTree';

/** Why Microsoft's reader does not read the manifest as we do; nothing when it does. */
export async function refusalOfReader(path: string): Promise<string | undefined> {
  const ours = parseXml(await readFile(path, 'utf8'));
  const wanted = {
    id: child(ours, 'Id')?.text,
    version: child(ours, 'Version')?.text,
    displayName: child(ours, 'DisplayName')?.attributes.get('DefaultValue'),
    sourceLocation: child(ours, 'DefaultSettings', 'SourceLocation')?.attributes.get(
      'DefaultValue',
    ),
  };
  try {
    const read = await OfficeAddinManifest.readManifestFile(path);
    const found = {
      id: read.id,
      version: read.version,
      displayName: read.displayName,
      sourceLocation: read.defaultSettings?.sourceLocation,
    };
    const differs = Object.entries(wanted).find(
      ([name, value]) => found[name as keyof typeof found] !== value,
    );
    return differs && `微软的读取程序读到的 ${differs[0]} 与文件里的不同`;
  } catch (error) {
    return `微软的读取程序读不了：${error instanceof Error ? error.message : String(error)}`;
  }
}
