import type { ObjectType } from '../objectType';
import { isRecord } from '../arguments';
import { make } from '../targets';

export const customFunctionsContainerType: ObjectType<null> = {
  navigations: { CustomFunctions: () => make('CustomFunctions', null) },
};

/** Where the add-in says that its functions are ready, and hands in what they answered. */
export const customFunctionsType: ObjectType<null> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, host) => {
      host.functions.setReady();
    },
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_target, args, host) => {
      for (const entry of listOf(args.raw(0))) {
        const [id, ok, value, errorCode] = listOf(entry);
        settle(host.functions, id, { ok: ok === true, value, errorCode });
      }
    },
    SetInvocationResults: (_target, args, host) => {
      for (const entry of listOf(args.raw(0))) {
        if (!isRecord(entry)) continue;
        const { id, failed, value, errorCode } = entry;
        settle(host.functions, id, { ok: failed !== true, value, errorCode });
      }
    },
  },
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function settle(
  desk: { settle(id: number, result: { ok: boolean; value: unknown; errorCode?: number }): void },
  id: unknown,
  result: { readonly ok: boolean; readonly value: unknown; readonly errorCode: unknown },
): void {
  const { ok, value, errorCode } = result;
  desk.settle(Number(id), { ok, value, ...(typeof errorCode === 'number' ? { errorCode } : {}) });
}

export const appRuntimeServiceType: ObjectType<null> = {
  methods: {
    GetAppRuntimeState: (_target, _args, host) => host.paneVisibility,
    SetAppRuntimeState: (_target, args, host) => {
      host.setPaneVisibility(args.text(0) === 'Visible' ? 'Visible' : 'Hidden');
    },
  },
};

export const appRuntimePersistenceServiceType: ObjectType<null> = {
  methods: {
    GetAppRuntimeStartState: (_target, _args, host) => host.startState,
    SetAppRuntimeStartState: (_target, args, host) => {
      host.startState = args.text(0);
      host.serviceChanged();
    },
  },
};

export const addinInternalServiceType: ObjectType<null> = {
  methods: {
    NotifyActionHandlerReady: (_target, _args, host) => {
      host.actionsReady = true;
      host.serviceChanged();
    },
  },
};

/** Whether the add-in wants the person asked before the workbook is closed. Nobody closes it here. */
export const beforeDocumentCloseNotificationType: ObjectType<null> = {
  methods: {
    Enable: (_target, _args, host) => {
      host.asksBeforeClose = true;
      host.serviceChanged();
    },
    Disable: (_target, _args, host) => {
      host.asksBeforeClose = false;
      host.serviceChanged();
    },
  },
};

export const dynamicRibbonType: ObjectType<null> = {
  methods: {
    GetButton: (_target, args) => make('RibbonButton', { id: args.text(0) }),
    GetTab: (_target, args) => make('RibbonTab', { id: args.text(0) }),
    ExecuteRequestCreate: () => null,
    ExecuteRequestUpdate: () => null,
  },
};

export const ribbonButtonType: ObjectType<{ readonly id: string }> = {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    Id: { read: ({ id }) => id },
    Enabled: {
      read: ({ id }, host) => host.buttonsEnabled.get(id) ?? true,
      write: ({ id }, value, host) => {
        host.buttonsEnabled.set(id, value === true);
        host.serviceChanged();
      },
    },
  },
};

export const ribbonTabType: ObjectType<{ readonly id: string }> = {
  id: { key: 'Id', of: ({ id }) => id },
  properties: { Id: { read: ({ id }) => id } },
  methods: {
    SetVisibility: ({ id }, args, host) => {
      host.tabsVisible.set(id, args.flag(0));
      host.serviceChanged();
    },
  },
};
