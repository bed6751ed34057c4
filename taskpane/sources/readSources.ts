import { today } from '../../src/domain/partialDate';
import type { ActionKit, Running } from '../app/actions/actionKit';
import { readWorkbook } from '../engine/feed';
import type { ReadingRequest } from '../engine/sources/sourcesEngine';
import { freeFileName } from './freeFileName';
import type { SourcesTools } from './sourcesTools';

/** Reads the workbook and the files beside it; what was compared stays at hand. */
export async function readAll(tools: SourcesTools, running: Running): Promise<void> {
  const { kit, memory } = tools;
  const engine = await tools.engine();
  memory.isRead = false;
  running.turnTo('reading', true);
  const changedBefore = tools.shown().changedSheets;
  await readWorkbook(kit.services.workbook, engine, running.progress, running.signal);
  for (const [name, file] of memory.files) await engine.addFile(name, file);
  await showSources(tools);
  memory.isRead = true;
  memory.writes = kit.memory.writes;
  const { changedSheets } = tools.shown();
  tools.show({ changedSheets: changedSheets.filter((sheet) => !changedBefore.includes(sheet)) });
}

async function showSources(tools: SourcesTools): Promise<void> {
  const engine = await tools.engine();
  const sources = await engine.sources(readingRequest(tools.kit));
  tools.show({ sources, files: [...tools.memory.files.keys()] });
}

export async function addFiles(tools: SourcesTools, files: readonly File[]): Promise<void> {
  const { kit, memory } = tools;
  const engine = await tools.engine();
  for (const file of files) {
    const name = freeFileName(file.name, [kit.services.workbook.name, ...memory.files.keys()]);
    await engine.addFile(name, file);
    memory.files.set(name, file);
  }
  await showSources(tools);
}

export async function removeFile(tools: SourcesTools, name: string): Promise<void> {
  tools.memory.files.delete(name);
  const engine = await tools.engine();
  await engine.removeFile(name);
  await showSources(tools);
}

export function readingRequest(kit: ActionKit): ReadingRequest {
  const { town } = kit.state();
  const day = town.day ?? today(kit.services.now());
  return town.profile === undefined ? { day } : { day, profile: town.profile };
}

/** Whether the workbook was changed since it was read, by others or by this tool. */
export function isOld({ kit, memory, shown }: SourcesTools): boolean {
  return shown().changedSheets.length > 0 || memory.writes !== kit.memory.writes;
}
