import type { Running } from '../app/actions/actionKit';
import type { ShowPlan } from '../app/actions/writingActions';
import { fetchPlan } from '../engine/feed';
import { compare } from './compareSources';
import { isOld } from '../sources/readSources';
import { kept, shown, type Tools } from './reconcileTools';

/** What is written must be of the workbook as it stands: read and compared again after any change. */
export async function planSheets(
  tools: Tools,
  running: Running,
  showPlan: ShowPlan,
  agreed: boolean,
): Promise<void> {
  const { kit } = tools;
  if (isOld(tools)) await compare(tools, running);
  running.turnTo('planning');
  const engine = await kit.services.reconcile();
  const { generation } = shown(kit);
  const { texts } = kit.services;
  const { choices } = kept(kit);
  const preview = await engine.plan({ person: kit.state().town.person, choices, agreed });
  showPlan(
    {
      preview,
      plan: () => fetchPlan(engine),
      isOutdated: () => isOld(tools) || generation !== shown(kit).generation,
      renew: async (again) => {
        await planSheets(tools, again, showPlan, agreed);
        return texts.shell.previewedAgain;
      },
    },
    { title: texts.reconcile.sheetsTitle, job: 'reconcile', choices: undefined },
  );
}
