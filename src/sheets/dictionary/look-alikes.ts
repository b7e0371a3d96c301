/**
 * Headers that look like a field and are none: planned dates of events, other people's money, ages that we compute ourselves,
 * serial numbers. Separated by `|`. A column named so stays unmapped and says why.
 */
export const LOOK_ALIKES = [
  // Planned is not actual.
  '预计开票日期|计划开票日期|计划开票时间|预计开票时间|计划发货时间|计划发货日期|预计发货日期|预计发货时间|计划交货日期|预计交货日期|预计交付日期|要求交货日期|要求到货日期|计划验收时间|计划验收日期|预计验收日期|预计验收时间|第一次计划验收时间|第二次计划验收时间|计划出货日期|预计出货时间|合同交货期|交货期|交期',
  'planned invoice date|planned delivery date|expected delivery date|estimated delivery date|expected ship date|planned acceptance date|expected acceptance date|requested delivery date|promised delivery date|eta',
  '计划开票金额|预计开票金额|计划回款金额|预计回款金额|计划收款金额|预计收款金额|预计付款金额|目标回款|回款目标|回款计划|收款计划|预算金额|预测金额|预计收入|预计毛利',
  'planned amount|expected amount|forecast|forecast amount|budget amount|target|target amount|planned receipt amount',
  // Not this receivable.
  '其他应收款|其它应收款|应收返点|应收利息|应收票据|预收款|预收账款|预收金额|预付账款|应付账款|应付金额|应付款|质保金金额|质保金额|保证金|履约保证金|投标保证金|定金|押金|坏账准备|坏账|减值准备|滞纳金|违约金|利息|手续费|运费|折扣|折扣额|折扣率|返利|返点|佣金|提成|成本|成本价|采购价|成本金额|毛利|毛利率|利润|利润率|扣款|扣款金额|罚款|未开票金额|未开票|未开票额|待开票金额|应开票金额|累计开票金额|累计已开票|未开发票金额|剩余未开票|逾期金额|逾期未收|信用额度|授信额度|额度|信用余额|期初余额|期初应收|期初|期初余额借方|本期增加|本期减少|本期应收|本期发生|本期借方|本期贷方',
  'other receivable|discount|credit limit|credit line|prepayment|advance|deposit|bad debt|allowance|provision|interest|late fee|commission|cost|margin|profit|shipping|freight|not invoiced|uninvoiced|unbilled amount|opening balance|overdue amount|past due amount|tips|fee|fees|bank charges',
  // Ages and shares that the add-in computes itself.
  '账龄|帐龄|实际账龄|实际帐龄|逻辑帐龄|逻辑账龄|账龄天数|逾期天数|过期天数|超期天数|拖欠天数|逾期情况|是否逾期|逾期|超账期天数|账龄区间|账龄段|帐龄区间|回款率|收款率|开票率|回款比例|收款比例|开票比例|完成率|占比|比例|百分比|进度|未到期|1年以内|1-2年|2-3年|3年以上|30天以内|90天以上|天数|剩余天数|到期天数',
  'age|aging|aging bucket|days late|days overdue|overdue days|days past due|days to settle|days outstanding|dso|overdue|past due|current|bucket|collection rate|percent paid|percentage|days|over 90|0 30|31 60|61 90|90+',
  // Customer words that are not the customer.
  '客户级别|客户等级|客户评级|信用等级|信用评级|客户来源|客户区域|客户行业|客户备注|客户状态|客户满意度|客户需求|客户要求|客户物料号|客户料号|客户型号|客户分组|客户职务|联系人职务|职务|职位|邮箱|电子邮箱|邮编|网址|传真|qq|微信|开户行|开户银行|银行账号|账号|银行|收款银行|收款账号|收款账户|对方账号|付款账号|付款银行|开户行及账号|销方名称|销售方名称|销方税号|销售方识别号|销方识别号|乙方|乙方名称|卖方|供方|供应商|供应商名称|收款单位|收款方|收款人|收款公司|开票公司|我方公司|我方签约主体|签约主体|所属公司|公司主体|分公司|收款主体|本公司',
  'customer level|customer grade|customer rating|email|e mail|fax|website|zip|zip code|postal code|city|country|country code|state|region|territory|bank|bank account|iban|swift|job title|title|position|seller|seller name|vendor|supplier|supplier name|our company|business unit|entity|industry|segment|payee',
  // Organisation, counting, files.
  '序号|序|行号|排序|no序号|编制|编制人|制单人|制单日期|录入人|录入日期|录入时间|创建人|创建时间|创建日期|修改人|修改时间|更新时间|更新日期|审核人|审核日期|审核状态|审核时间|复核|复核人|开票人|记账人|部门|所属部门|销售部门|业务部门|部门名称|事业部|区域|地区|省份|城市|国家|行业|月份|年份|年度|年|月|季度|期间|会计期间|会计年度|所属月份|凭证号|凭证字号|凭证号码|凭证字|科目|科目编码|科目名称|科目代码|会计科目|方向|借贷方向|附件|附件数量|附件数|附件张数|张数|份数|页码|页数|图片|链接|仓库|仓库名称|批号|批次|物料编码|物料代码|产品编码|商品编码|存货编码|存货代码|存货分类|税收分类编码|产品类别|产品分类|商品类别|物流公司|快递公司|重量|毛重|净重|体积|箱数|特定业务类型|发票来源|发票风险等级|是否抵扣|备用|预留|流水号|交易流水号|银行流水号|借方发生额',
  'sl|sl no|s no|sr no|serial|serial no|line|line no|row|row no|index|id|created by|created at|created on|created date|updated at|updated on|modified by|modified date|department|division|year|month|quarter|period|fiscal year|fiscal period|business year|account type|attachment|attachments|attachment count|link|url|weight|warehouse|category|product category|type|class|posting id|area business|paperless date|paperless bill|paperless|company code|plant|profit center|cost center|gl account|clearing document|clearing doc|tracking no|tracking number|batch',
].join('|');
