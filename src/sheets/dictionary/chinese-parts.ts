/** What a Chinese header is about. */
export type Subject =
  | 'promise' | 'due' | 'owed' | 'open' | 'receipt' | 'payment' | 'invoice' | 'contract' | 'order' | 'customer' | 'project' | 'goods' | 'shipment' | 'acceptance' | 'tax' | 'net' | 'gross' | 'unit' | 'sales' | 'budget' | 'dispute' | 'habit';
/** What of it the header names; the last one counts, as the noun of a Chinese header stands at its end. */
export type Attribute =
  | 'code' | 'short' | 'taxNo' | 'date' | 'amount' | 'taxAmount' | 'taxRate' | 'name' | 'status' | 'type' | 'method' | 'terms' | 'person' | 'contact' | 'requirement' | 'reason' | 'quantity' | 'price' | 'currency' | 'balance' | 'standard' | 'paper' | 'spec' | 'step' | 'cycle' | 'memo';

const words = <T extends string>(lists: Readonly<Partial<Record<T, string>>>): readonly (readonly [string, T])[] =>
  (Object.entries(lists) as [T, string][]).flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const));

export const SUBJECTS = words<Subject>({
  promise: '承诺 答应 允诺 许诺', due: '应收 应缴 应交 应还 应回 应结 到期 约定 预定 最迟 最晚 截止', owed: '应付 应支付', open: '未收 未回 未到账 未到 未付 未缴 未交 未还 未结清 未结 未清 未核销 欠款 欠费 欠账 欠缴 拖欠 尚欠 结欠 挂欠 余款 尾款 剩余 待收 待回 余欠 欠',
  receipt: '收款 回款 到款 到账 入账 进账 实收 已收 已回 已到 已付 已缴 已还 已结 实缴 实付 实到 实回 汇款 打款 缴款 缴费 来款 收讫 收到 回笼 结款 核销 冲账 冲款', payment: '付款 支付 结算',
  invoice: '发票 开票 开单 开立 票面 数电票 数电 全电 专票 普票 字轨 开具 账单 请款单 请款 挂账', contract: '合同 协议 签约 签订 签署 签字', order: '订单 订购 订货 下单 采购单 销货单', customer: '客户 客商 买受人 买受方 购买方 购买人 购货方 购方 买方 买家 甲方 需方 业主 往来单位 往来户 受票方 付款方 债务人 承租人 租户 用户 顾客 会员 抬头',
  project: '项目 工程', goods: '产品 商品 货物 货品 设备 服务 品项 存货 物料', shipment: '发货 出货 送货 交货 到货 出库 发运 签收 交付 提货 发出', acceptance: '验收 终验 验收合格',
  tax: '税额 税金 税款 营业税 增值税', net: '不含税 未税 免税 税前 去税 除税', gross: '价税合计 含税 价税 税后 税込', unit: '单价 售价', sales: '业务 销售 商务 跟单 催收 催款 清欠', budget: '预算', dispute: '争议 异议 纠纷', habit: '作息 可约 规律',
});

export const ATTRIBUTES = words<Attribute>({
  code: '号码 编号 编码 代码 代号 单号 号', short: '简称 短名 别名', taxNo: '统编 统一编号 税号 识别号 登记号 信用代码', date: '日期 时间 时点 年月日 日', amount: '总金额 金额 总额 款额 款项 货款 账款 总价 价款 数额 合计 总计 小计 额 款 租金 费用 学费 运费 费', taxAmount: '税额 税金 税款', taxRate: '税率 税点', name: '名称 全称 全名 单位名称 公司名称 单位 公司 姓名 户名 抬头 名 描述',
  status: '状态 情况 进度 与否', type: '类型 种类 类别 票种', method: '方式 方法 形式 渠道 途径', terms: '条件 条款 账期 期限 天数', person: '负责人 责任人 经办人 联系人 对接人 人员 专员 经理 代表 员 人', contact: '电话 手机 联系方式', requirement: '要求 须知 资料 信息', reason: '原因 理由 缘由',
  balance: '余额 余款 结余', quantity: '数量 台数 件数 套数 发出数', price: '单价 售价', currency: '币种 币别', standard: '标准 依据 指标', paper: '凭证 单据 回单 回执 证明', spec: '规格 型号', step: '节点 里程碑', cycle: '周期', memo: '备注 说明',
});

/** Words around the noun that leave its meaning as it is. */
export const FILLERS = '新 本次 本期 本年 本月 当前 目前 截至 截止目前 累计 合计 总 共 实际 最新 最近 最后 末次 首次 单笔 原币 本币 本位币 人民币 财务 明细 信息 汇总 的 之 所 及 与 和 / 已 栏'.split(' ');

/** Words that make a header none of ours whatever else it says: plans, other people's money, who kept the list, ages and shares. */
export const FOREIGN = new RegExp([
  '计划|预计|预期|预测|预算(?=金额|额|收入|成本)|目标|拟|预付|预收|预存|保证金|押金|[定订]金|利息|罚息|违约|滞纳|折扣|折让|优惠|返利|佣金|提成|手续费|成本|毛利|利润|税负|退[款货税费票]|坏账|减值|期初|年初|上期|上年|去年|历史',
  '供应|供货|供方|销方|销售方|卖方|乙方|我方|我司|本公司|收款方|收款人|开户|银行|账号|账户|科目|凭证号|凭证字|审核|审批|复核|制单|创建|修改|录入|打印|导出|导入|更新|上传|申请|推送|部门|事业部|仓|库存|物流|快递|车|司机|区域|地区|级别|等级|来源|行业|职务|邮箱|网址|地址|附件|张数|份数|页',
  '率$|比例|占比|百分比|次数|笔数|账龄|逾期|超期|超账期|天$|未开票|待开票|可开票|未开|免税|零税|差额|差异|额度|授信|信用(?!期|代码)|限额|科室|进项|应税|劳务|采购(?!单)|进货|入库|外包|分包|赠|抵扣|认证|捐赠|寄|载具',
].join('|'));
