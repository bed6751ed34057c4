/** What stands in the workbook and what the rules say of it is Chinese, whatever language the pane has: WCAG 3.1.2. */
export const DATA_LANGUAGE = 'zh-CN';
