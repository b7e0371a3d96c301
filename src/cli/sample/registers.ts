import type { SampleDate } from './sample-types';

/** One line of the chase log as the fictitious clerk keeps it. */
export interface SampleLogLine {
  readonly date: SampleDate;
  readonly customer: string;
  readonly deal: string;
  readonly person: string;
  readonly channel: string;
  readonly reason: string;
  readonly content: string;
  readonly promiseDate?: SampleDate;
  readonly promiseAmount?: number;
  readonly ifBroken?: string;
  readonly proof?: string;
  readonly followUp?: SampleDate;
  readonly by: string;
}

/** The chase log: a kept, a pending and three broken promises, one provable written demand. */
export const SAMPLE_LOG: readonly SampleLogLine[] = [
  { date: '2026-04-02', customer: '铭朔新能源', deal: 'HC-2026-011', person: '孙静', channel: '电话', reason: '流程', content: '付款审批在财务总监处', promiseDate: '2026-04-22', promiseAmount: 76000, ifBroken: '改由总监出面', followUp: '2026-04-23', by: '赵磊' },
  { date: '2026-06-24', customer: '常州铭朔新能源科技有限公司', deal: 'HC-2026-010', person: '孙静', channel: '电话', reason: '资金紧张', content: '等银行放款，余款一次付清', promiseDate: '2026-07-10', promiseAmount: 400000, ifBroken: '改为分三期并签协议', followUp: '2026-07-10', by: '赵磊' },
  { date: '2026-05-25', customer: '东莞市迈弘电子有限公司', deal: 'HC-2026-014', person: '黄小玲', channel: '微信', reason: '资金紧张', content: '月初安排', promiseDate: '2026-06-05', promiseAmount: 126000, ifBroken: '约总经理面谈', followUp: '2026-06-08', by: '李明' },
  { date: '2026-01-12', customer: '瀚泊海工', deal: 'HC-2025-016', person: '宫琳', channel: '电话', reason: '资金紧张', content: '年前付一半', promiseDate: '2026-02-10', promiseAmount: 240000, ifBroken: '发书面催告', followUp: '2026-02-11', by: '孙浩' },
  { date: '2026-02-26', customer: '瀚泊海工', deal: 'HC-2025-016', person: '于海', channel: '拜访', reason: '资金紧张', content: '承诺三月底付清绞车款', promiseDate: '2026-03-31', promiseAmount: 480000, ifBroken: '停止第二批发货', followUp: '2026-04-01', by: '孙浩' },
  { date: '2026-04-08', customer: '瀚泊海工', deal: 'HC-2025-016', person: '于海', channel: '书面催告', reason: '拒付', content: '逾期催告函，要求4月20日前付款', proof: 'EMS 1099000000016 本人签收', followUp: '2026-04-21', by: '孙浩' },
  { date: '2026-05-12', customer: '瀚泊海工', deal: 'HC-2025-017', person: '宫琳', channel: '电话', reason: '不明', content: '多次未接，前台代答不在', followUp: '2026-05-20', by: '孙浩' },
  { date: '2026-06-09', customer: '瀚泊海工', deal: 'HC-2025-018', person: '宫琳', channel: '电话', reason: '拒付', content: '称资料未齐，不说缺什么', followUp: '2026-07-01', by: '孙浩' },
  { date: '2026-06-16', customer: '杭州朗屿医疗器械有限公司', deal: 'HC-2026-012', person: '叶青', channel: '会议', reason: '质量', content: '第3台良率93%，约定95%；安排复测', followUp: '2026-07-06', by: '周敏' },
  { date: '2026-06-22', customer: '苏州澜拓精密机械有限公司', deal: 'HC-2026-001', person: '王芳', channel: '电话', reason: '流程', content: '发票已挂账，等本月付款批次', followUp: '2026-07-02', by: '李明' },
  { date: '2026-06-11', customer: '苏州澜拓精密机械有限公司', deal: 'HC-2026-002', person: '王芳', channel: '电话', reason: '', content: '确认发票已收到', followUp: '2026-07-10', by: '李明' },
  { date: '2026-06-05', customer: '宁波岱川电器有限公司', deal: 'HC-2026-005', person: '郑晓燕', channel: '电话', reason: '换人', content: '新任财务经理，需重新对账', followUp: '2026-06-12', by: '李明' },
  { date: '2026-06-04', customer: '启衡装备', deal: 'HC-2026-008', person: '施丽', channel: '拜访', reason: '等上游', content: '主机厂尾款未到', followUp: '2026-06-25', by: '周敏' },
  { date: '2026-06-24', customer: '启衡装备', deal: 'HC-2026-009', person: '施丽', channel: '电话', reason: '流程', content: '6月批次已过，转7月', followUp: '2026-07-13', by: '赵磊' },
  { date: '2026-03-18', customer: '沧渡船舶', deal: 'HC-2025-072', person: '葛平', channel: '电话', reason: '票据资料', content: '要求重寄发票复印件', by: '孙浩' },
  { date: '2026-06-15', customer: '澄湖市第二人民医院', deal: 'HC-2025-036', person: '景老师', channel: '拜访', reason: '流程', content: '待财政拨款计划', followUp: '2026-07-08', by: '赵磊' },
  { date: '2026-06-12', customer: 'Brightwater', deal: 'HC-2026-038', person: 'J. Rivera', channel: 'E-mail', reason: '流程', content: 'Invoice is in the next payment run', followUp: '2026-07-02', by: '李明' },
];

/** One line of the letter register. `items` names the invoices by deal; the layout puts their numbers in. */
export interface SampleLetterLine {
  readonly no: string;
  readonly customer: string;
  readonly currency: string;
  readonly cutoff: SampleDate;
  readonly balance: number;
  readonly deals: readonly string[];
  readonly purpose: string;
  readonly sent: SampleDate;
  readonly tracking: string;
  readonly delivered: string;
  readonly reply: SampleDate;
  readonly result: string;
  readonly confirmed: number | '';
  readonly seal: string;
  readonly signatory: string;
  readonly difference: string;
  readonly filed: string;
}

/** Letters sent: agreed and stamped, agreed with an explained difference, unanswered, too old, and a demand. */
export const SAMPLE_LETTERS: readonly SampleLetterLine[] = [
  { no: 'HC函-2026-041', customer: '苏州澜拓精密机械有限公司', currency: 'CNY', cutoff: '2026-05-31', balance: 307003.5, deals: ['HC-2026-001', 'HC-2026-002', 'HC-2026-004'], purpose: '对账', sent: '2026-06-02', tracking: 'SF1000000000041', delivered: '2026-06-03', reply: '2026-06-10', result: '相符', confirmed: 307003.5, seal: '公章', signatory: '王芳（财务负责人）', difference: '', filed: '档案盒3' },
  { no: 'HC函-2026-042', customer: '宁波岱川电器有限公司', currency: 'CNY', cutoff: '2026-05-31', balance: 238000, deals: ['HC-2026-005', 'HC-2025-031'], purpose: '对账', sent: '2026-06-02', tracking: 'SF1000000000042', delivered: '2026-06-04', reply: '2026-06-15', result: '不符', confirmed: 148000, seal: '财务专用章', signatory: '郑晓燕（财务经理）', difference: '质保金9万对方未入账，已说明', filed: '档案盒3' },
  { no: 'HC函-2026-043', customer: '无锡启衡智能装备有限公司', currency: 'CNY', cutoff: '2026-05-31', balance: 502500, deals: ['HC-2026-008', 'HC-2026-009'], purpose: '对账', sent: '2026-06-03', tracking: 'SF1000000000043', delivered: '2026-06-04', reply: '2026-06-18', result: '相符', confirmed: 502500, seal: '公章', signatory: '施丽（财务总监）', difference: '', filed: '档案盒3' },
  { no: 'HC函-2026-018', customer: '青岛瀚泊海工装备有限公司', currency: 'CNY', cutoff: '2026-03-31', balance: 646000, deals: ['HC-2025-016', 'HC-2025-017', 'HC-2025-018'], purpose: '催款', sent: '2026-04-07', tracking: 'EMS1099000000016', delivered: '2026-04-08 本人签收', reply: '', result: '', confirmed: '', seal: '', signatory: '', difference: '', filed: '' },
  { no: 'HC函-2026-044', customer: '东莞市迈弘电子有限公司', currency: 'CNY', cutoff: '2026-05-31', balance: 132800, deals: ['HC-2026-014'], purpose: '对账', sent: '2026-06-03', tracking: 'SF1000000000044', delivered: '2026-06-05', reply: '', result: '', confirmed: '', seal: '', signatory: '', difference: '', filed: '' },
  { no: 'HC函-2025-107', customer: '昆山佐睿自动化有限公司', currency: 'CNY', cutoff: '2025-09-30', balance: 51000, deals: [], purpose: '对账', sent: '2025-10-09', tracking: 'SF1000000000107', delivered: '2025-10-11', reply: '2025-10-20', result: '相符', confirmed: 51000, seal: '公章', signatory: '费雯（会计）', difference: '', filed: '档案盒1' },
];
