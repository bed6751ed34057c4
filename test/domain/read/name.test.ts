import { describe } from 'vitest';
import { asks, itReads, reads, readsNoting, saysNone } from './readingTable';

describe('户主姓名 (brief §5.3)', () => {
  itReads('headName', [
    ['张三', reads('张三')],
    ['张　三', readsNoting('张三', /空格/)],
    ['张 三', readsNoting('张三', /空格/)],
    ['张\u00a0三', readsNoting('张三', /空格/)],
    ['张\n三', readsNoting('张三', /空格/)],
    ['买买提·阿不都热依木', reads('买买提·阿不都热依木')],
    ...['•', '．', '.', '・', '‧'].map(
      (dot) => [`买买提${dot}阿不都热依木`, readsNoting('买买提·阿不都热依木', /间隔号/)] as const,
    ),
    ['张三（已故）', readsNoting('张三', /已故.*户籍状态/)],
    ['张三(死亡)', readsNoting('张三', /死亡.*户籍状态/)],
    ['张三 亡', readsNoting('张三', /亡.*户籍状态/)],
    ['张三（户主）', readsNoting('张三', /略去/)],
    ['户主：张三', readsNoting('张三', /略去/)],
    ['张三等3人', readsNoting('张三', /略去/)],
    ['张三户', readsNoting('张三', /略去/)],
    ['张三、李四', asks(/不止一个人/, '张三', '李四')],
    ['张三(妻李四)', asks(/妻李四/, '张三')],
    ['张三 李四', asks(/不能确定/, '张三李四', '张三', '李四')],
    ['张王氏', reads('张王氏')],
    ['张', reads('张')],
    ['𣲗三', reads('𣲗三')],
    ['张?', asks(/缺字/)],
    ['张□', asks(/缺字/)],
    ['张*三', asks(/缺字/)],
    ['张三1', readsNoting('张三1', /有数字/)],
    ['张三-2', readsNoting('张三-2', /有数字/)],
    ['张三12345', readsNoting('张三12345', /有数字/)],
    ['张三123456', asks(/数字或符号/)],
    ['512229196807209028', asks(/数字或符号/)],
    [5, asks(/数字或符号/)],
    ['亡', reads('亡')],
    ['和平', reads('和平')],
    ['李和平', reads('李和平')],
    ['张三和李四', asks(/不止一个人/, '张三', '李四')],
    ['王故', reads('王故')],
    ['张三已故', readsNoting('张三', /已故/)],
    ...['无', '/', '', null].map((cell) => [cell, saysNone] as const),
    ['不详', asks(/没有写姓名/)],
  ]);
});

describe('officers may be several persons', () => {
  itReads('verifiedBy', [
    ['张三', reads('张三')],
    ['张三、李四', reads('张三、李四')],
    ['张三，李四', reads('张三、李四')],
    ['张三\n李四', reads('张三、李四')],
    ['张\n三', reads('张三')],
    ['张三、李?', asks(/缺字/)],
    ['/', saysNone],
  ]);
});
