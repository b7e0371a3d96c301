import { customerBudget } from '../../../src/checklist/rules/customer-budget';
import { testRule } from '../rule-tester';

testRule(customerBudget, [
  { name: 'approved', deal: { budget: '已批' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'approved, in English', deal: { budget: 'Approved' }, status: 'proved' },
  { name: 'not needed', deal: { budget: '无需预算' }, status: 'proved', word: 'notNeeded' },
  { name: 'needed and not approved', deal: { budget: '需要，未批' }, status: 'missing', word: 'notApproved' },
  { name: 'not approved is not approved', deal: { budget: 'not approved' }, status: 'missing', word: 'notApproved' },
  ...['尚未获得批准', '没有批准', '未能通过', '批准中', '待财务审批', '预算未下达', 'not yet approved', 'to be approved'].map((budget) => ({ name: `${budget} is not approved`, deal: { budget }, status: 'missing' as const, word: 'notApproved' })),
  ...['已获批', '审批通过', '预算已下达', '在预算内'].map((budget) => ({ name: `${budget} is approved`, deal: { budget }, status: 'proved' as const })),
  ...['未超预算', '不超预算', '没超出预算'].map((budget) => ({ name: `${budget} is in the budget`, deal: { budget }, status: 'proved' as const })),
  { name: 'over the budget', deal: { budget: '超预算' }, status: 'missing', word: 'notApproved' },
  { name: 'under way', deal: { budget: '审批中' }, status: 'missing', word: 'notApproved' },
  { name: '否: not needed, or not there?', deal: { budget: '否' }, status: 'doubtful', word: 'unclear' },
  { name: '是: needed, or approved?', deal: { budget: '是' }, status: 'doubtful', word: 'unclear' },
  { name: '无: no need, or no money?', deal: { budget: '无' }, status: 'doubtful', word: 'unclear' },
  { name: 'a remark', deal: { budget: '问财务' }, status: 'doubtful', word: 'unclear' },
  { name: 'a dash', deal: { budget: '-' }, status: 'missing' },
  { name: 'blank', deal: { budget: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
