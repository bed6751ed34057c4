import { describe } from 'vitest';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

describe('村（社区） (brief §5.7)', () => {
  itReads('village', [
    ...[
      '红军村',
      '红军',
      '红军村委会',
      '红军村民委员会',
      '红军村村',
      '高燕镇红军村',
      '红军社区',
    ].map((text) => [text, reads('红军')] as const),
    ['城口县高燕镇红军村', reads('红军')],
    [' 红军村', reads('红军')],
    ['红军村　', reads('红军')],
    ['红军\n村', reads('红军')],
    ['1.红军村', reads('红军')],
    ['红军村3组', readsNoting('红军', /3组/)],
    ['新镇村', reads('新镇')],
    ['乡坪村', reads('乡坪')],
    ['5', asks(/不是村名/)],
    ['不详', asks(/没有写村名/)],
    ['/', saysNone],
    [null, saysNone],
  ]);
});

describe('merged and renamed villages follow the alias table (brief §5.7, hard case 24)', () => {
  const villageAliases = new Map([
    ['老寨', '红军'],
    ['星光社区', '星光新区'],
  ]);
  itReads(
    'village',
    [
      ['老寨村', readsNoting('红军', /对照表/)],
      ['高燕镇老寨村委会', readsNoting('红军', /对照表/)],
      ['星光社区', readsNoting('星光新区', /对照表/)],
      ['星光村', reads('星光')],
    ],
    { ...context, villageAliases },
  );
});

describe('组 (brief §5.7)', () => {
  itReads('group', [
    ...[
      '3组',
      '三组',
      '第三组',
      '3社',
      '三社',
      '第3村民小组',
      '3',
      '叁组',
      '3 组',
      '03组',
      '红军村3组',
    ].map((text) => [text, reads('3')] as const),
    [3, reads('3')],
    ['十二组', reads('12')],
    ['院子', reads('院子')],
    ['大湾', reads('大湾')],
    ['张家坝', reads('张家坝')],
    ['一碗水', reads('一碗水')],
    ['一组二组', asks(/不止一个组/)],
    ['1、2组', asks(/不止一个组/)],
    ['1-2组', asks(/看不出/)],
    ['3-1', asks(/看不出/)],
    ['0组', asks(/不像组号/)],
    [{ kind: 'date', serial: 45352 }, asks(/改成了日期/)],
    [45352, asks(/不像组号/)],
    [2.5, asks(/不像组号/)],
    ['无', saysNone],
  ]);
});
