import type { WorkbookModel } from '../../model/workbookModel';
import { ApiError } from '../apiError';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';

interface SettingTarget {
  readonly key: string;
}

/** Keeps a setting, or refuses when the workbook's settings are full. */
function keep(host: HostState, key: string, value: unknown): void {
  const others = [...host.model.settings].filter(([name]) => name !== key);
  const size = [...others, [key, value]].reduce(
    (sum, [name, kept]) => sum + JSON.stringify([name, kept]).length,
    0,
  );
  if (size > host.faults.settingsLimit) {
    throw new ApiError('InvalidArgument', 'The settings are too large.', 'Setting.value', 400);
  }
  host.model.setSetting(key, value);
}

export const settingCollectionType: ObjectType<WorkbookModel> = {
  methods: {
    Add: (_model, args, host) => {
      const key = args.text(0);
      keep(host, key, args.raw(1));
      return make('Setting', { key });
    },
  },
  items: (model) => [...model.settings.keys()].map((key) => make('Setting', { key })),
  item: (model, key) =>
    typeof key === 'string' && model.settings.has(key) ? make('Setting', { key }) : undefined,
  eventTarget: () => 'Workbook',
};

export const settingType: ObjectType<SettingTarget> = {
  id: { key: '_Id', of: ({ key }) => key },
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: ({ key }, host) => host.model.settings.get(key),
      write: ({ key }, value, host) => {
        keep(host, key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, host) => {
      host.model.setSetting(key, undefined);
    },
  },
};
