import { put, type SeededFault } from './seededFault';

export const identityFaults: readonly SeededFault[] = [
  {
    check: 'guid',
    title: 'a digit too few',
    edit: (manifest) => manifest.replace(/<Id>./, '<Id>'),
    says: '不是 GUID',
    at: '<Id>',
  },
  { check: 'version', title: 'three numbers', edit: put('0.1.0.0', '0.1.0'), says: '四段数字' },
  {
    check: 'version',
    title: 'a word after the numbers',
    edit: put('0.1.0.0', '0.1.0.0-beta'),
    says: '“0.1.0.0-beta”不是版本号',
  },
  {
    check: 'excel-only',
    title: 'for Word as well',
    edit: put('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
    says: '只支持 Excel',
  },
  {
    check: 'excel-only',
    title: 'may only read',
    edit: put('ReadWriteDocument', 'ReadDocument'),
    says: '权限应为 ReadWriteDocument',
  },
  {
    check: 'excel-only',
    title: 'a mail add-in',
    edit: put('"TaskPaneApp"', '"MailApp"'),
    says: '应为 TaskPaneApp',
  },
  {
    check: 'excel-only',
    title: 'overrides of a version that task panes do not have',
    edit: put('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    says: '只认 VersionOverridesV1_0',
  },
  {
    check: 'requirement-sets',
    title: 'an ExcelApi that LTSC 2021 lacks',
    edit: put('"1.14"', '"1.17"'),
    says: 'ExcelApi 应要求 1.14',
    at: 'ExcelApi',
  },
  {
    check: 'requirement-sets',
    title: 'no shared runtime demanded',
    edit: put('<Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
    says: '应要求 SharedRuntime 1.1',
  },
  {
    check: 'requirement-sets',
    title: 'a set that is only detected',
    edit: put(
      '<Set Name="ExcelApi"',
      '<Set Name="RibbonApi" MinVersion="1.2"/><Set Name="ExcelApi"',
    ),
    says: '不应要求 RibbonApi',
  },
];
