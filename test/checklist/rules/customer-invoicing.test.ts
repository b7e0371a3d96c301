import { customerInvoicing } from '../../../src/checklist/rules/customer-invoicing';
import { testRule } from '../rule-tester';

const TAX_NO = '91320500MA1ABCDE0X';

testRule(customerInvoicing, [
  { name: 'type, title, number and deadline', deal: { invoicingRequirements: `专票，抬头为全称，税号${TAX_NO}，每月25日前送达` }, status: 'proved', proof: ['台账!B2'] },
  {
    name: 'the customer list adds number and closing day', deal: { invoicingRequirements: '13%专票' }, customer: { taxNo: TAX_NO, closingDay: '25' },
    status: 'proved', proof: ['台账!B2', '客户!B2'],
  },
  { name: 'no special requirements', deal: { invoicingRequirements: '无特殊要求' }, status: 'proved', word: 'none' },
  { name: 'no deadline and no number', deal: { invoicingRequirements: '专票' }, status: 'missing', word: 'parts', fixCell: '台账!B2' },
  { name: 'only the deadline is open', deal: { invoicingRequirements: '专票', taxNo: TAX_NO }, status: 'missing', word: 'parts' },
  { name: 'a tax number of 19 characters', deal: { invoicingRequirements: '专票', taxNo: `${TAX_NO}9` }, status: 'doubtful', word: 'taxNo', proof: ['台账!C2'] },
  { name: 'blank', deal: { invoicingRequirements: '' }, status: 'missing', fixCell: '台账!B2' },
  { name: '待定', deal: { invoicingRequirements: '待定' }, status: 'missing', word: 'checklist.placeholder' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
]);
