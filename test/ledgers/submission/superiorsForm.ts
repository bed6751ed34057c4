import ExcelJS from 'exceljs';

/** A form as a county sends it: a title, a header with a column of the county's own, colour where names are to stand. */
export async function superiorsForm(): Promise<Buffer> {
  const form = new ExcelJS.Workbook();
  const sheet = form.addWorksheet('上报表');
  sheet.getCell('A1').value = '某县上报表';
  sheet.getRow(2).values = ['户编号', '农户姓名', '身份证号', '县里的栏目'];
  sheet.getColumn(2).width = 33;
  sheet.getCell('B3').fill = {
    ...{ type: 'pattern', pattern: 'solid' },
    fgColor: { argb: 'FFFFFF00' },
  };
  return Buffer.from(await form.xlsx.writeBuffer());
}
