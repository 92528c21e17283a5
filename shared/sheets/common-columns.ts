import { column } from './column-types';

/** Columns that every sheet kind shares; county, township and unit are its identity. */
const unitHeaders = [
  '帮扶单位',
  '支持单位',
  '共建单位',
  '结对单位',
  '牵手单位',
  '帮扶团组织',
  '结对帮扶单位',
  '市直单位',
  '联系单位',
  '援助单位',
  '帮扶单位名称',
  '责任单位',
  '帮带单位',
  '共建单位（帮扶方）',
] as const;

export const serialColumn = column('serial', [
  '序号',
  '编号',
  '序 号',
  '序列',
  'No',
  'NO.',
  '项次',
  '行号',
  '顺序号',
]);
export const countyColumn = column('county', [
  '县（市、区）',
  '县市区',
  '县(市区)',
  '县区',
  '县（区）',
  '所属县',
  '县别',
  '区县',
  '所在县（市、区）',
  '县级',
  '县市',
  '单位（县市区）',
  '所属县市区',
]);
export const townshipColumn = column(
  'township',
  [
    '乡镇（街道）',
    '乡镇街道',
    '乡镇',
    '乡（镇）',
    '乡镇/街道',
    '帮扶对象',
    '受帮扶单位',
    '受援单位',
    '结对乡镇',
    '共建乡镇',
    '共建乡镇（街道）',
    '联点乡镇',
    '联点乡镇街道',
    '帮扶乡镇',
    '乡镇（街道）团委',
    '乡镇团委',
    '基层团委',
    '被帮扶单位',
    '结对对象',
  ],
  { mustFill: 'always' },
);
export const unitColumn = column('unit', unitHeaders, { mustFill: 'always' });
export const optionalUnitColumn = column('unit', unitHeaders);
export const remarkColumn = column('text', [
  '备注',
  '说明',
  '备 注',
  '附注',
  '其他',
  '情况说明',
  '需要说明的问题',
  '备考',
  '注',
]);
