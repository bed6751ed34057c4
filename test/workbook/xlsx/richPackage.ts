import { MAIN, type Parts } from './packages';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relations(
  ...targets: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const links = targets.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

const bytes = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, i) => (i * i * 31 + seed * 17 + (i >> 3)) & 255);

/** The sheet that is changed: with everything a clerk may have put around its cells. */
export const clerksSheet =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="18.5" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="2" t="s"><v>0</v></c></row>' +
  '<row r="2" spans="1:4"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="C2" s="1" t="str"><v>鉴定日期</v></c><c r="D2" s="1" t="inlineStr"><is><t>勾选</t></is></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" s="3" t="s"><v>3</v></c><c r="B3" s="3"><v>4</v></c><c r="C3" s="4"><v>43830</v></c><c r="D3" s="5" t="str"><v>R</v></c></row>' +
  '<row r="4" spans="1:4"><c r="A4" s="3" t="s"><v>4</v></c><c r="B4" s="3"><v>2</v></c><c r="C4" s="4"/><c r="D4" s="5" t="str"><v>£</v></c></row>' +
  '<row r="6" spans="1:4"><c r="A6" s="3" t="str"><v>合计</v></c><c r="B6" s="3"><f>SUM(B3:B4)</f><v>6</v></c></row>' +
  '</sheetData><sheetProtection sheet="1" objects="1"/><autoFilter ref="A2:D4"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
  '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D3:D4"><formula1>"R,£"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId4"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="8" orientation="landscape" r:id="rId3"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{x}"><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" count="0"/></ext></extLst></worksheet>';

/** A macro workbook with charts, pictures, comments, a pivot table, print settings and more. */
export const richPackage: Parts = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/>` +
    `<Default Extension="rels" ContentType="${PACKAGE}/relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' +
    [
      ['worksheets/sheet1', 'worksheet'],
      ['worksheets/sheet2', 'worksheet'],
      ['chartsheets/sheet1', 'chartsheet'],
      ['styles', 'styles'],
      ['sharedStrings', 'sharedStrings'],
      ['calcChain', 'calcChain'],
      ['comments1', 'comments'],
      ['pivotTables/pivotTable1', 'pivotTable'],
      ['pivotCache/pivotCacheDefinition1', 'pivotCacheDefinition'],
    ]
      .map(
        ([part, kind]) =>
          `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.spreadsheetml.${kind}+xml"/>`,
      )
      .join('') +
    '</Types>',
  '_rels/.rels': relations(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/app.xml': `${HEAD}<Properties><TitlesOfParts>花名册</TitlesOfParts></Properties>`,
  'xl/workbook.xml':
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>` +
    '<sheets><sheet name="花名册" sheetId="3" r:id="rId1"/><sheet name="图表" sheetId="9" r:id="rId2"/><sheet name="透视" sheetId="4" state="hidden" r:id="rId3"/></sheets>' +
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">花名册!$A$1:$D$6</definedName><definedName name="村名">透视!$A$1:$A$9</definedName></definedNames><calcPr calcId="191029"/>' +
    '<pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId3', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId6', 'calcChain', 'calcChain.xml'],
    ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId8', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ),
  'xl/styles.xml':
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><sz val="11"/><name val="Wingdings 2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="double"/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="31" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0"/><colors><mruColors><color rgb="FF00FF00"/></mruColors></colors></styleSheet>',
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><t>农户花名册</t></si><si><t>姓名</t></si><si><t>人数</t></si><si><t>张三</t></si><si><r><t>李</t></r><r><rPr><b/></rPr><t>四</t></r></si></sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B6" i="3"/></calcChain>`,
  'xl/worksheets/sheet1.xml': clerksSheet,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId5', 'comments', '../comments1.xml'],
  ),
  'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  'xl/worksheets/_rels/sheet2.xml.rels': relations([
    'rId1',
    'pivotTable',
    '../pivotTables/pivotTable1.xml',
  ]),
  'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}"><sheetViews/></chartsheet>`,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A3" authorId="0"><text><t>已外出</t></text></comment></commentList></comments>`,
  'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="d"><xdr:pic/></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relations(
    ['rId1', 'image', '../media/image1.png'],
    ['rId2', 'chart', '../charts/chart1.xml'],
  ),
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/><br></xml>',
  'xl/media/image1.png': bytes(20_000, 1),
  'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="c"/>`,
  'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}"/>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"/>`,
  'xl/printerSettings/printerSettings1.bin': bytes(900, 2),
  'xl/vbaProject.bin': bytes(30_000, 3),
  'customXml/item1.xml': '<町 a="b"/>',
};
