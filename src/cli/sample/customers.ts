import type { SampleCustomer } from './sample-types';

/** Makes a customer from one line of the list below. */
function customer(
  code: string, name: string, short: string, type: string, address: string, closingDay: string, planDeadline: string, transferCycle: string,
  people: readonly [string, string, string], more: Partial<SampleCustomer> = {},
): SampleCustomer {
  const serial = code.slice(1);
  return {
    code, name, short, type, address, closingDay, planDeadline, transferCycle,
    taxNo: `9132MA00SAMPLE${serial}X`,
    invoicing: '专票，抬头与全称一致，每月25日前送达',
    cashIn: '', otherSuppliers: '',
    decisionMaker: people[0], acceptor: people[1], payer: people[2],
    ...more,
  };
}

/** Fifteen fictitious customers; every name, person, number and address is made up. */
export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = [
  customer('C001', '苏州澜拓精密机械有限公司', '澜拓精密', '中型企业', '苏州市澜湖路18号', '25', '每月20日', '3天',
    ['陈志远 13800000101', '沈工（质量部）', '王芳 13800000103'], { cashIn: '2026-06-26', otherSuppliers: '凯润轴承 李经理 13800000190' }),
  customer('C002', '宁波岱川电器有限公司', '岱川电器', '中型企业', '宁波市岱川工业区6号', '月末', '每月25日', '5天',
    ['胡建国 13800000201', '余工', '郑晓燕 13800000203'], { otherSuppliers: '甬达模具 周总 13800000290' }),
  customer('C003', '无锡启衡智能装备有限公司', '启衡装备', '大型企业', '无锡市启衡路99号', '20', '每月15日', '7天',
    ['顾明 13800000301', '钱工', '施丽 13800000303'], { otherSuppliers: '锡特传动 何经理 13800000390' }),
  customer('C004', '常州铭朔新能源科技有限公司', '铭朔新能源', '大型企业', '常州市铭朔大道1号', '30', '每月22日', '3',
    ['蒋涛 13800000401', '彭工', '孙静 13800000403']),
  customer('C005', '杭州朗屿医疗器械有限公司', '朗屿医疗', '中型企业', '杭州市朗屿街27号', '26', '每月20日', '5天',
    ['叶青 13800000501', '方工', '傅敏 13800000503']),
  customer('C006', '东莞市迈弘电子有限公司', '迈弘电子', '中型企业', '东莞市迈弘工业园B栋', '25', '每月18日', '10天',
    ['梁伟强 13800000601', '罗工', '黄小玲 13800000603'], { otherSuppliers: '粤协五金 曾生 13800000690' }),
  customer('C007', '青岛瀚泊海工装备有限公司', '瀚泊海工', '中型企业', '青岛市瀚泊港路3号', '28', '每月20日', '15天',
    ['于海 13800000701', '曲工', '宫琳 13800000703'], { otherSuppliers: '胶泰钢构 孟总 13800000790' }),
  customer('C008', '合肥矩阔汽车零部件有限公司', '矩阔汽车', '大型企业', '合肥市矩阔路200号', '25', '每月20日', '',
    ['夏宇 13800000801', '汪工', '吴婷 13800000803'], { invoicing: '' }),
  customer('C009', '成都云栈轨道交通设备有限公司', '云栈轨道', '大型企业', '成都市云栈路8号', '25', '每月20日', '5天',
    ['谢军 13800000901', '邓工', '蒲蓉 13800000903']),
  customer('C010', '武汉曦禾光电股份有限公司', '曦禾光电', '大型企业', '武汉市曦禾大道55号', '月底', '每月25日', '3天',
    ['龚鹏 13800001001', '万工', '涂娟 13800001003']),
  customer('C011', '昆山佐睿自动化有限公司', '佐睿自动化', '小型企业', '昆山市佐睿路12号', '25', '每月20日', '2天',
    ['唐磊 13800001101', '倪工', '费雯 13800001103']),
  customer('C012', '南通沧渡船舶配套有限公司', '沧渡船舶', '小型企业', '南通市沧渡路77号', '35', '', '',
    ['葛平', '', '']),
  customer('C013', '西安钧承航空零件有限公司', '钧承航空', '中型企业', '西安市钧承路31号', '25', '每月20日', '5天',
    ['雷鸣 13800001301', '史工', '车红 13800001303']),
  customer('C014', '澄湖市第二人民医院', '澄湖二院', '事业单位', '澄湖市健康路2号', '15', '每月10日', '10天',
    ['院办 卢主任 13800001401', '设备科 姚工', '财务科 景老师 13800001403'], { invoicing: '普票，需附验收单' }),
  customer('C015', 'Brightwater Controls Inc.', 'Brightwater', '境外企业', '1200 Harbor Way, Portland', '31', '', '5 days',
    ['M. Okafor +1 555 010 1501', 'L. Brandt', 'A/P J. Rivera +1 555 010 1503'], { taxNo: '', invoicing: 'PDF invoice by e-mail' }),
];
