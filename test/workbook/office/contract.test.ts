import { workbookContract } from '../contract';
import { openWith } from './openOffice';

workbookContract('Office', async (sheets) => (await openWith(sheets)).workbook);
