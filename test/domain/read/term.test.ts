import { describe } from 'vitest';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

describe('现住房情况 (brief §5.9, S2 四(二))', () => {
  itReads('currentHousing', [
    ['自有农村住房', reads('own-rural-house')],
    ['自 有农村住房', reads('own-rural-house')],
    ['自有住房', readsNoting('own-rural-house', /自有农村住房/)],
    ['其他安全住房', reads('safe-home-elsewhere')],
    ...['投靠子女', '与子女同住', '随儿子居住', '住女儿家'].map(
      (text) => [text, readsNoting('with-relatives', /投亲靠友/)] as const,
    ),
    ...['租房', '在县城租房', '外出务工租房'].map(
      (text) => [text, readsNoting('rented', /租住/)] as const,
    ),
    ['常年在外务工', asks(/住在哪里/, 'rented')],
    ['外出务工', asks(/不是住房方式/)],
    ...['城区购房', '县城有房', '商品房'].map(
      (text) => [text, readsNoting('own-town-home', /自有城市住房/)] as const,
    ),
    ...['敬老院', '养老院', '福利院'].map(
      (text) => [text, readsNoting('care-home', /老院/)] as const,
    ),
    ['敬(养)老院', reads('care-home')],
    ['敬（养）老院', reads('care-home')],
    ['集中供养', asks(/集中供养/, 'care-home')],
    ['借住', reads('borrowed')],
    ['借住亲戚', asks(/容易混淆/, 'with-relatives', 'borrowed')],
    ['住村委会', asks(/临时/)],
    ['住老房子', asks(/自有/, 'own-rural-house')],
    ['易地扶贫搬迁集中安置', readsNoting('relocation-building', /集合住宅/)],
    ['易地搬迁', asks(/集中安置/, 'relocation-building', 'own-rural-house')],
    ['其他安全住房（投亲靠友）', readsNoting('with-relatives', /投亲靠友/)],
    ['□自有农村住房 ☑其他安全住房', reads('safe-home-elsewhere')],
    ['□自有农村住房 □其他安全住房', asks(/没有勾选/)],
    ['☑租住☑借住', asks(/不止一项/, 'rented', 'borrowed')],
    ['投亲靠友、租住', asks(/不止一项/, 'with-relatives', 'rented')],
    ['自有农村住房（已倒塌）', asks(/别的内容/, 'own-rural-house')],
    ['1', asks(/没有声明来源/)],
    ['帐篷', asks(/不在“现住房情况”词表中/)],
    ['无', saysNone],
    ['', saysNone],
  ]);
});

describe('住房保障方式 (brief §5.9, S1 三(一))', () => {
  itReads('guaranteeMethod', [
    ['鉴定安全', reads('appraised-safe')],
    ['1.鉴定安全', reads('appraised-safe')],
    ['①鉴定安全', reads('appraised-safe')],
    ['鉴定', asks(/结论/, 'appraised-safe')],
    ['A类', asks(/不是保障方式/)],
    ...['危改', 'D改', 'C改', '危房改造安全', '易搬', '易地搬迁', '移民搬迁'].map(
      (text) => [text, readsNoting('renovated-safe', /改造安全/)] as const,
    ),
    ...['投靠子女', '与子女同住', '随儿子居住', '住女儿家'].map(
      (text) => [text, readsNoting('guaranteed-safe', /保障安全/)] as const,
    ),
  ]);
});

describe('结构类型 (brief §5.9)', () => {
  itReads('structure', [
    ['砖石结构', reads('masonry')],
    ['砖混', readsNoting('brick-concrete', /砖混结构/)],
    ['框架', readsNoting('reinforced-concrete', /钢筋混凝土/)],
    ...['土坯房', '土墙房', '干打垒'].map((text) => [text, asks(/土木/, 'earth-timber')] as const),
    ['砖房', asks(/屋顶/, 'brick-concrete', 'brick-timber')],
    ['水泥房', asks(/承重/, 'reinforced-concrete', 'brick-concrete')],
    ['平房', asks(/样式/)],
    ['瓦房', asks(/样式/)],
    ['吊脚楼', asks(/木结构/, 'timber')],
    ['木板房', asks(/木结构/, 'timber')],
    ['3', asks(/没有声明来源/)],
  ]);
  itReads(
    'structure',
    [
      [2, readsNoting('earth-timber', /编码/)],
      ['99', readsNoting('other', /编码/)],
    ],
    {
      ...context,
      coding: { terms: { structure: { 2: 'earth-timber', 99: 'other' } } },
    },
  );
});

describe('户籍状态 (S2 四(一))', () => {
  itReads('householdStatus', [
    ['正常', reads('present')],
    ['否', readsNoting('present', /正常/)],
    ['未销户', readsNoting('present', /正常/)],
    ['已死亡销户', reads('removed-dead')],
    ['整户死亡', readsNoting('removed-dead', /已死亡销户/)],
    ['死亡', asks(/其他成员/, 'removed-dead', 'head-changed')],
    ['已销户', asks(/死亡还是迁出/, 'removed-dead', 'moved-out')],
    ['迁出', reads('moved-out')],
    ['已迁出', readsNoting('moved-out', /迁出/)],
    ['户主变更', reads('head-changed')],
    ['变更', asks(/变更的是/, 'head-changed', 'moved-out')],
    ['是', asks(/只答了“是”/, 'removed-dead', 'head-changed', 'moved-out')],
    ['√', asks(/只答了“是”/, 'removed-dead', 'head-changed', 'moved-out')],
    ['新增', reads('new')],
    ['', saysNone],
  ]);
});

describe('户类型 and 监测对象类别 (brief §2.2)', () => {
  itReads('householdType', [
    ['脱贫户', reads('lifted-household')],
    ['脱贫享受政策户', readsNoting('lifted-household', /脱贫户/)],
    ['建档立卡贫困户', readsNoting('lifted-household', /脱贫户/)],
    ['严重困难户', readsNoting('sudden-hardship', /突发严重困难户/)],
    ['D保户', readsNoting('minimum-allowance', /低保户/)],
    ['五保户', readsNoting('dispersed-support', /分散供养/)],
    ['特困户', readsNoting('dispersed-support', /分散供养/)],
    ['贫困残疾人家庭', asks(/2020年以前/)],
    ['脱贫户、低保户', asks(/不止一项/, 'lifted-household', 'minimum-allowance')],
  ]);
  itReads('monitoringType', [
    ['边缘易致贫户', reads('marginal')],
    ['脱贫不稳定户', reads('unstable-lifted')],
    ['突发严重困难户', reads('sudden-hardship')],
    ['非监测对象', saysNone],
    ['否', saysNone],
  ]);
});

describe('整改台账 (brief §2.2, §6.3)', () => {
  itReads('renovationMethod', [
    ...['修缮加固', '维修加固', '修缮'].map(
      (text) => [text, readsNoting('repair', /修固/)] as const,
    ),
    ['原拆原建', readsNoting('rebuild-in-place', /原址翻建/)],
    ['拆除重建(原址)', readsNoting('rebuild-in-place', /原址翻建/)],
    ...['异地非集中新建', '异地相对集中新建', '选址新建', '易地新建'].map(
      (text) => [text, readsNoting('build-elsewhere', /异地新建/)] as const,
    ),
    ['拆除重建', asks(/原址还是异地/, 'rebuild-in-place', 'build-elsewhere')],
    ['抗震加固', reads('seismic-strengthening')],
  ]);
  itReads('interimMeasure', [
    ['住村委会', readsNoting('temporary-placement', /临时安置/)],
    ['撤离并设警示', reads('vacated-and-signed')],
    ['不需要', saysNone],
  ]);
  itReads('ledgerMeasure', [
    ['危改', readsNoting('dangerous-house-renovation', /农村危房改造/)],
    ['拆除', asks(/重建/, 'dangerous-house-renovation', 'demolished-not-lived-in')],
    ['保障安全', asks(/2020年/)],
  ]);
  itReads('siteVisitOutcome', [
    ['未发生改变', readsNoting('unchanged', /未改变/)],
    ['有变化', asks(/没有说明/, 'information-changed', 'differs-from-state')],
  ]);
});

describe('手续 (brief §2.2)', () => {
  itReads('propertyRegistration', [
    ['有', reads('has')],
    ['√', readsNoting('has', /有/)],
    ['无', reads('has-not')],
    ['未办理', readsNoting('has-not', /无/)],
    ['不清楚', reads('unclear')],
    ['渝（2021）城口县不动产权第000123号', readsNoting('has', /证号/)],
    ['正在办理', asks(/还在办/, 'has-not', 'has')],
    ['有，未办证', asks(/还在办/, 'has-not', 'has')],
    ['1', asks(/没有声明来源/)],
    ['/', saysNone],
  ]);
});
